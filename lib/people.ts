/** Where somebody stands between the front line and the top, lowest first. */
export const ranks = ['front_line', 'supervisor', 'head', 'executive'] as const
export type Rank = (typeof ranks)[number]

/** Whether somebody of rank `own` may give `rank` to anybody: nobody lifts anyone above themselves. */
export function mayGiveRank(own: Rank, rank: Rank): boolean {
  return ranks.indexOf(rank) <= ranks.indexOf(own)
}

/** How the portal looks on somebody's devices. */
export const themes = ['system', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]

/** An e-mail address, or a username with the organization's short name behind the @, which has no dot. */
export type LoginKind = 'email' | 'username'

const email =
  /^[^\s@<>()[\]\\,;:"\p{Cc}\p{Cf}]+@[^\s@<>()[\]\\,;:"\p{Cc}\p{Cf}]+\.[^\s@<>()[\]\\,;:".\p{Cc}\p{Cf}]+$/u
const username = /^[a-z0-9][a-z0-9._-]{0,38}[a-z0-9]$/
const shortName = /^[a-z0-9](?:[a-z0-9-]{0,28}[a-z0-9])$/

/** A login as it is kept and compared: trimmed, lower case, composed. */
export function tidyLogin(typed: string): string {
  return typed.normalize('NFKC').trim().toLowerCase()
}

/** What a tidied login is; null where it can be neither, so that the database needn't be asked. */
export function loginKind(login: string): LoginKind | null {
  if (isEmail(login)) return 'email'
  const [name, organization, ...more] = login.split('@')
  if (more.length > 0) return null
  return isUsername(name ?? '') && isShortName(organization ?? '') ? 'username' : null
}

/** Whether a text can stand behind the @ of a username: 2 to 30 small letters, figures and dashes. */
export function isShortName(text: string): boolean {
  return shortName.test(text)
}

/** Whether a tidied text can be an e-mail address. Only a letter that arrives proves that it is one. */
export function isEmail(login: string): boolean {
  return login.length <= 254 && login.isWellFormed() && !login.includes('..') && email.test(login)
}

/** Whether a tidied text can stand before the @ of a username: 2 to 40 of letters, digits, '.', '_' and '-'. */
export function isUsername(name: string): boolean {
  return username.test(name)
}

/** Letters that stay one letter when marks are taken off, and what they are written as without. */
const plainLetters: Record<string, string> = {
  æ: 'ae',
  đ: 'd',
  ð: 'd',
  ı: 'i',
  ł: 'l',
  ø: 'o',
  œ: 'oe',
  ß: 'ss',
  þ: 'th',
}

/** A username to start from, made of a name: letters without marks, joined by dots; '' where nothing is left. */
export function suggestedUsername(name: string): string {
  const plain = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{ASCII}]/gu, letter => plainLetters[letter] ?? letter)
  const words = plain.match(/[a-z0-9]+/g) ?? []
  const made = words.join('.').slice(0, 40).replace(/\.+$/, '')
  return isUsername(made) ? made : ''
}
