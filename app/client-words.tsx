import { type Messages, NextIntlClientProvider } from 'next-intl'
import type { ReactNode } from 'react'
import { currentLocale } from './locale'
import { messagesFor } from './words'

/** Sends the named namespaces, and the two that every form needs, to the client leaves inside; nothing else. */
export async function ClientWords({
  namespaces,
  children,
}: {
  namespaces: (keyof Messages)[]
  children: ReactNode
}) {
  const locale = await currentLocale()
  const all = messagesFor(locale)
  const sent = Object.fromEntries(
    (['errors', 'forms', ...namespaces] as const).map(name => [name, all[name]]),
  )
  return (
    <NextIntlClientProvider locale={locale} messages={sent} timeZone="UTC">
      {children}
    </NextIntlClientProvider>
  )
}
