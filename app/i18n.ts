import { getRequestConfig } from 'next-intl/server'
import { messagesFor } from './catalogue'
import { currentLocale, type Locale } from './locale'
import type en from './messages/en.json'

declare module 'next-intl' {
  interface AppConfig {
    Messages: typeof en
    Locale: Locale
  }
}

/** What `useWords` reads where the server alone draws a component that the browser may draw too, such as a field. */
export default getRequestConfig(async () => {
  const locale = await currentLocale()
  return { locale, messages: messagesFor(locale), timeZone: 'UTC' }
})
