import './globals.css'
import type { Metadata, Viewport } from 'next'
import { cookies } from 'next/headers'
import type { ReactNode } from 'react'
import { currentLocale } from './locale'
import { TroubleWords } from './ui/trouble'
import { words } from './words'

export async function generateMetadata(): Promise<Metadata> {
  const t = await words('common')
  return { title: { default: t('title'), template: `%s · ${t('title')}` } }
}

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fbf8f2' },
    { media: '(prefers-color-scheme: dark)', color: '#10171f' },
  ],
}

/** Asks no database and loads no fonts, so that the customer's survey stays light. */
export default async function Layout({ children }: { children: ReactNode }) {
  const t = await words('errors')
  const theme = (await cookies()).get('theme')?.value
  return (
    <html lang={await currentLocale()} data-theme={theme === 'light' || theme === 'dark' ? theme : undefined}>
      <body>
        <TroubleWords
          words={{
            title: t('broken_title'),
            intro: t('broken_intro'),
            again: t('try_again'),
            start: t('start_page'),
          }}
        >
          {children}
        </TroubleWords>
      </body>
    </html>
  )
}
