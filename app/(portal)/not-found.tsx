import { ButtonLink } from '@/app/ui/button'
import { Notice } from '@/app/ui/notice'
import { words } from '@/app/words'

/** Not found and not allowed look alike, inside the frame that the member knows. */
export default async function NotFound() {
  const t = await words('errors')
  return (
    <Notice as="div" title={t('lost_title')} intro={t('lost_intro')}>
      <ButtonLink href="/">{t('start_page')}</ButtonLink>
    </Notice>
  )
}
