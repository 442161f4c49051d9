import { here } from './here'
import { buttonLook } from './ui/button-look'
import { Notice } from './ui/notice'
import { words } from './words'

/**
 * What `error.tsx` says, drawn by the server. Trying again is a plain link to where one is; what was `posted` is sent
 * again by loading the page again, which only the browser can do.
 */
export async function Broken({ as, posted }: { as: 'main' | 'div'; posted: boolean }) {
  const t = await words('errors')
  const path = await here()
  return (
    <Notice as={as} title={t('broken_title')} intro={t(posted ? 'broken_posted_intro' : 'broken_intro')}>
      {!posted && (
        <a href={path} className={buttonLook()}>
          {t('try_again')}
        </a>
      )}
      {(posted || path !== '/') && (
        <a href="/" className={buttonLook('quiet')}>
          {t('start_page')}
        </a>
      )}
    </Notice>
  )
}
