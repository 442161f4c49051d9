import type { Metadata } from 'next'
import { buttonLook } from './ui/button-look'
import { Notice } from './ui/notice'
import { words } from './words'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await words('errors'))('lost_title') }
}

export default async function NotFound() {
  const t = await words('errors')
  return (
    <Notice title={t('lost_title')} intro={t('lost_intro')}>
      <a href="/" className={buttonLook()}>
        {t('start_page')}
      </a>
    </Notice>
  )
}
