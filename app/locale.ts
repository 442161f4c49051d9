import { cookies, headers } from 'next/headers'
import { cache } from 'react'

/** `en-XA` is English with every text bracketed and accented; only a test build speaks it. */
export type Locale = 'en' | 'en-XA'

const spoken: Locale[] = ['en']

/** The language of this request: in a test build the cookie `locale`, else what the browser asks for, else English. */
export const currentLocale = cache(async (): Promise<Locale> => {
  if (process.env.TEST_BUILD === '1' && (await cookies()).get('locale')?.value === 'en-XA') return 'en-XA'
  return firstSpoken((await headers()).get('accept-language') ?? '')
})

function firstSpoken(acceptLanguage: string): Locale {
  const wanted = acceptLanguage.split(',').map(part => part.trim().split(/[-;]/)[0])
  return spoken.find(locale => wanted.includes(locale)) ?? 'en'
}
