import { dictionary } from '@zxcvbn-ts/language-common'
import { codePoints } from './text'

/** For the server only: the list of common passwords weighs 380 kB. */
const common: ReadonlySet<string> = new Set(dictionary['passwords-common'])

const shortestPassword = 8
const longestPassword = 256

export type PasswordProblem =
  | 'required'
  | 'not_well_formed'
  | 'password_common'
  | 'password_context'
  | `too_long:${number}`
  | `too_short:${number}`

/**
 * Why a new password is refused, or null. Any characters will do, in any composition, and nothing is trimmed.
 * @param context what an attacker would try first: the person's name and login, names of organization and teams.
 */
export function passwordProblem(password: string, context: readonly string[]): PasswordProblem | null {
  if (password === '') return 'required'
  if (!password.isWellFormed()) return 'not_well_formed'
  if (password.length > 2 * longestPassword) return `too_long:${longestPassword}`
  const length = codePoints(password)
  if (length > longestPassword) return `too_long:${longestPassword}`
  if (length < shortestPassword) return `too_short:${shortestPassword}`
  if (isCommon(password)) return 'password_common'
  return isMadeOf(password, [...context, 'service compass']) ? 'password_context' : null
}

/** In the list, with or without the figures people put behind a word, or a short piece over and over. */
function isCommon(password: string): boolean {
  const plain = password.normalize('NFKC').toLowerCase()
  const word = plain.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '')
  return common.has(plain) || (word.length >= 4 && common.has(word)) || /^(.{1,4}?)\1+$/su.test(plain)
}

/** Whether fewer than four letters are left once the words of the context are taken out. */
function isMadeOf(password: string, context: readonly string[]): boolean {
  const letters = lettersOf(password)
  const words = context
    .flatMap(name => [lettersOf(name), ...name.split(/[^\p{L}]+/u).map(lettersOf)])
    .filter(word => word.length >= 3)
    .toSorted((a, b) => b.length - a.length)
  if (!words.some(word => letters.includes(word))) return false
  return words.reduce((left, word) => left.replaceAll(word, ''), letters).length < 4
}

function lettersOf(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}]/gu, '')
}
