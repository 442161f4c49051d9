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
  const readings = readingsOf(password)
  if (isRun(password) || readings.some(isCommon)) return 'password_common'
  const words = [...context, 'service compass']
  return readings.some(reading => isMadeOf(reading, words)) ? 'password_context' : null
}

/** Figures and signs that people put for a letter, which those who guess put too. */
const standIns: Record<string, string> = {
  '0': 'o',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
}

/** The password as it is, and with letters where figures may stand for them; 1 is an l or an i. */
function readingsOf(password: string): string[] {
  const plain = password.normalize('NFKC').toLowerCase()
  const bare = plain.replace(/[^\p{L}]+$/u, '')
  const read = (text: string, one: string) =>
    text.replace(/[013457@$!]/g, sign => (sign === '1' ? one : (standIns[sign] ?? sign)))
  return [plain, ...[plain, bare].flatMap(text => [read(text, 'l'), read(text, 'i')])]
}

/** In the list, with or without the figures people put behind a word; or a piece over and over that is short or in it. */
function isCommon(plain: string): boolean {
  const word = plain.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '')
  if (common.has(plain) || (word.length >= 4 && common.has(word))) return true
  if (/^(.{1,4}?)\1+$/su.test(plain)) return true
  const piece = /^(.+?)\1+$/su.exec(plain.replace(/[\s._-]+/g, ''))?.[1]
  return piece !== undefined && common.has(piece)
}

/** Letters or figures each one after, or one before, the one that stands before it: 'abcdefgh', '87654321'. */
function isRun(password: string): boolean {
  if (!/^[a-z\d]+$/i.test(password)) return false
  const points = Array.from(password, character => character.codePointAt(0) ?? 0)
  const step = (points[1] ?? 0) - (points[0] ?? 0)
  return (
    Math.abs(step) <= 1 && points.every((point, at) => at === 0 || point - (points[at - 1] ?? 0) === step)
  )
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
