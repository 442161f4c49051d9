import { headers } from 'next/headers'
import { safePath } from '@/lib/safe-path'
import { buttonLook } from './ui/button-look'
import { Notice } from './ui/notice'
import { words } from './words'

/**
 * What `error.tsx` says, drawn by the server. Trying again is a plain link to where one is; what was `posted` is sent
 * again by loading the page again, which only the browser can do.
 */
export async function Broken({ as, posted }: { as: 'main' | 'div'; posted: boolean }) {
  const t = await words('errors')
  const here = safePath((await headers()).get('x-path'))
  return (
    <Notice as={as} title={t('broken_title')} intro={t(posted ? 'broken_posted_intro' : 'broken_intro')}>
      {!posted && (
        <a href={here} className={buttonLook()}>
          {t('try_again')}
        </a>
      )}
      {(posted || here !== '/') && (
        <a href="/" className={buttonLook('quiet')}>
          {t('start_page')}
        </a>
      )}
    </Notice>
  )
}
