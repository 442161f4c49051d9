import { here } from './here'
import { buttonLook } from './ui/button-look'
import { Notice } from './ui/notice'
import { words } from './words'

/** Answers what was written by one member and sent, without script, once another was signed in. */
export async function SomebodyElse({ as }: { as: 'main' | 'div' }) {
  const t = await words('errors')
  return (
    <Notice as={as} title={t('somebody_else_title')} intro={t('somebody_else_intro')}>
      <a href={await here()} className={buttonLook()}>
        {t('open_again')}
      </a>
    </Notice>
  )
}
