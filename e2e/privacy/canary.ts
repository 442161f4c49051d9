import { randomBytes } from 'node:crypto'

export type Canary = ReturnType<typeof makeCanary>

/** What base64 makes of a text, wherever in a longer text it stands. */
const inBase64 = (text: string) =>
  [0, 1, 2].flatMap(before => {
    const all = Buffer.from('_'.repeat(before) + text).toString('base64')
    const sure = all.slice(Math.ceil((before * 8) / 6), Math.floor(((before + text.length) * 8) / 6))
    return [sure, sure.replaceAll('+', '-').replaceAll('/', '_')]
  })

/**
 * Words that stand nowhere else, for each private field its own, and what finds them wherever they went. They are
 * small letters and digits, which HTML, JSON, addresses, CSV and calendars write alike, and all begin with one mark,
 * so that a part of them is found too.
 */
export const makeCanary = () => {
  const mark = `zq${randomBytes(4).toString('hex')}k`
  const names: string[] = []
  const secrets = new Map<string, string | RegExp>(inBase64(mark).map(form => [`in base64, ${form}`, form]))
  const word = (half: string, at: number) => `${mark}${half}${at}z`
  const numbered = new RegExp(`${mark}(?:[ab](\\d+)z)?`, 'gi')
  return {
    mark,
    /** Every field that was given words, in their order. */
    names: names as readonly string[],
    /** Words for a field: one to search for, and one that betrays that it was found. */
    words: (name: string): string => {
      const at = names.push(name) - 1
      return `${word('a', at)} ${word('b', at)}`
    },
    /** The word by which a field would be searched. */
    sought: (name: string): string => word('a', names.indexOf(name)),
    /** Something that isn't words and must not be seen either. */
    guard: (name: string, secret: string | RegExp): void => {
      secrets.set(name, secret)
    },
    /** The fields whose words, or secrets, stand in a text; but for the word that was asked for, which is echoed. */
    found: (text: string, asked?: string): string[] => {
      const said = asked ? text.replaceAll(asked, '') : text
      const words = [...said.matchAll(numbered)].map(
        ([, at]) => (at && names[Number(at)]) || 'a part of some',
      )
      const more = [...secrets].filter(([, secret]) =>
        typeof secret === 'string' ? said.includes(secret) : secret.test(said),
      )
      return [...new Set([...words, ...more.map(([name]) => name)])].sort()
    },
  }
}
