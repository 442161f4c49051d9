import { headers } from 'next/headers'
import { safePath } from '@/lib/safe-path'
import { buttonLook } from './ui/button-look'
import { Notice } from './ui/notice'
import { words } from './words'

/** Answers what was written by one member and sent, without script, once another was signed in. */
export async function SomebodyElse({ as }: { as: 'main' | 'div' }) {
  const t = await words('errors')
  return (
    <Notice as={as} title={t('somebody_else_title')} intro={t('somebody_else_intro')}>
      <a href={safePath((await headers()).get('x-path'))} className={buttonLook()}>
        {t('open_again')}
      </a>
    </Notice>
  )
}
