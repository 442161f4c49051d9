import { cookies, headers } from 'next/headers'
import { cache } from 'react'
import { currentMember } from './session'

/** The languages of the catalogues; `en-XA` is English with every text bracketed and accented, for tests alone. */
export type Locale = 'en' | 'en-XA'

const spoken: Locale[] = ['en']

/**
 * The language of this request: what the member chose, for somebody who isn't signed in what the browser asks for, else
 * English. A test build looks at the cookie `locale` first.
 */
export const currentLocale = cache(async (): Promise<Locale> => {
  if (process.env.TEST_BUILD === '1' && (await cookies()).get('locale')?.value === 'en-XA') return 'en-XA'
  // While the database is away, the page that says so still needs its words; whoever asks for the member will fail.
  const me = await currentMember().catch(() => null)
  return firstSpoken(me?.locale ?? (await headers()).get('accept-language') ?? '')
})

function firstSpoken(languages: string): Locale {
  const wanted = languages.split(',').map(part => part.trim().split(/[-;]/)[0])
  return spoken.find(locale => wanted.includes(locale)) ?? 'en'
}
