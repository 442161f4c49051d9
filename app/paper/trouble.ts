import { lettersOf } from '@/lib/letters'

const troubles = ['none', 'busy', 'broken', 'many', 'letters', 'long'] as const
/** Why there is no file. */
export type Trouble = (typeof troubles)[number]

export const readTrouble = (asked: unknown): Trouble | undefined =>
  troubles.find(trouble => trouble === asked)

/**
 * Carries the letters that no font has over the redirect back to the page: for a minute, and not in the address, as
 * they come from somebody's words.
 */
export const missingCookie = '__Host-missing'
const mostNamed = 12

export const missingHeader = (letters: readonly string[]): string => {
  const value = encodeURIComponent(letters.slice(0, mostNamed).join(''))
  return `${missingCookie}=${value}; Path=/; Max-Age=60; HttpOnly; Secure; SameSite=Strict`
}

export const readMissing = (cookie: string | undefined): string[] =>
  lettersOf(cookie ?? '').slice(0, mostNamed)
