export interface TextRule {
  /** Most code points. */
  max: number
  /** Most bytes in UTF-8, for texts that stand in an index. */
  bytes?: number
  /** Line breaks and tabs are part of the text. */
  prose?: boolean
}

type TextProblem = 'control_character' | 'not_well_formed' | 'one_line' | 'required' | `too_long:${number}`

export type Tidied = { text: string; problem?: never } | { text?: never; problem: TextProblem }

/** What people typed as it is kept: NFC, trimmed, line breaks as \n; or the first reason to refuse it. */
export function tidy(typed: string, rule: TextRule): Tidied {
  if (!typed.isWellFormed()) return { problem: 'not_well_formed' }
  const text = typed.replace(/\r\n?/g, '\n').normalize('NFC').trim()
  if (text === '') return { problem: 'required' }
  if (!rule.prose && /[\n\u2028\u2029]/u.test(text)) return { problem: 'one_line' }
  if (hasControl(text, rule.prose ?? false)) return { problem: 'control_character' }
  if (codePoints(text) > rule.max) return { problem: `too_long:${rule.max}` }
  if (rule.bytes !== undefined && byteLength(text) > rule.bytes) return { problem: `too_long:${rule.max}` }
  return { text }
}

/** Length as people count it: an emoji outside the first plane is one. */
export function codePoints(text: string): number {
  let count = 0
  for (const _ of text) count += 1
  return count
}

/** Length in UTF-8. */
export function byteLength(text: string): number {
  return new TextEncoder().encode(text).length
}

function hasControl(text: string, prose: boolean): boolean {
  return prose ? /(?![\n\t])\p{Cc}/u.test(text) : /\p{Cc}/u.test(text)
}
