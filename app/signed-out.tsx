import { buttonLook } from './ui/button-look'
import { Notice } from './ui/notice'
import { words } from './words'

/** Answers who sent something without script after their session had ended: loading the page again sends it again. */
export async function SignedOut({ as }: { as: 'main' | 'div' }) {
  const t = await words('errors')
  return (
    <Notice as={as} title={t('signed_out_title')} intro={t('signed_out_intro')}>
      <a href="/sign-in" target="_blank" rel="noopener" className={buttonLook()}>
        {t('sign_in_again')}
      </a>
    </Notice>
  )
}
