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

/** What `useTranslations` reads in components that both server and browser render, such as fields. */
export default getRequestConfig(async () => {
  const locale = await currentLocale()
  return { locale, messages: messagesFor(locale), timeZone: 'UTC' }
})
