import * as z from 'zod'
import { uuidSchema } from './text.schema'

interface NumberRule {
  min: number
  max: number
  whole?: boolean
}

/** What a form sends for a field: missing, blank, or some text. */
const sent = z.unknown().optional()
const written = /^-?\d{1,15}(?:\.\d{1,10})?$/

/** One of the given words. */
export function choice<const Word extends string>(words: readonly Word[]) {
  return z.enum(words, 'choose_one')
}

/** One of the given words, or null where nothing was chosen. */
export function optionalChoice<const Word extends string>(words: readonly Word[]) {
  return sent.transform(blankIsNull).pipe(choice(words).nullable())
}

/** A box that is ticked or not: a form sends 'on' for the one and nothing for the other. */
export const tick = sent.transform(value => value === true || value === 'on' || value === 'true')

/** Any of several boxes, as a list: a form sends nothing for no box ticked, a text for one and a list for more. */
export const several = sent.transform(value =>
  value === undefined ? [] : Array.isArray(value) ? value : [value],
)

/** A number, or its digits as a form sends them. */
export function number(rule: NumberRule) {
  return sent.transform((value, context) => {
    const read = readNumber(value, rule)
    if (typeof read === 'number') return read
    context.addIssue({ code: 'custom', message: read ?? 'required' })
    return z.NEVER
  })
}

/** A number that may be missing or blank; then it is null. */
export function optionalNumber(rule: NumberRule) {
  return sent.transform((value, context) => {
    const read = readNumber(value, rule)
    if (typeof read !== 'string') return read
    context.addIssue({ code: 'custom', message: read })
    return z.NEVER
  })
}

/** A day of the calendar as 'YYYY-MM-DD', or null where none was given. */
export const optionalDay = sent.transform(blankIsNull).pipe(
  z.iso
    .date('not_a_day')
    .refine(day => day >= '1900-01-01', 'not_a_day')
    .nullable(),
)

/** An id, or null where none was chosen. */
export const optionalId = sent.transform(blankIsNull).pipe(uuidSchema.nullable())

function blankIsNull(value: unknown): unknown {
  return value === undefined || value === '' ? null : value
}

/** The number, the reason to refuse it, or null for a blank. */
function readNumber(value: unknown, { min, max, whole }: NumberRule): number | string | null {
  if (value === undefined || value === null) return null
  const text =
    typeof value === 'number' ? String(value) : typeof value === 'string' ? value.trim() : 'no number'
  if (text === '') return null
  if (!written.test(text)) return 'not_a_number'
  const read = Number(text)
  if (whole && !Number.isInteger(read)) return 'not_a_whole_number'
  if (read < min) return `at_least:${min}`
  if (read > max) return `at_most:${max}`
  return read
}
