import * as z from 'zod'
import { idPattern } from './ids'
import { type TextRule, tidy } from './text'

type Limits = Pick<TextRule, 'bytes'>

const typed = z.string({
  error: issue => (issue.input === undefined || issue.input === null ? 'required' : 'not_text'),
})

/** One line of text that must be there: NFC, trimmed, at most `max` code points. */
export function line(max: number, limits: Limits = {}) {
  return required({ max, ...limits })
}

/** Text of several lines that must be there. */
export function prose(max: number, limits: Limits = {}) {
  return required({ max, prose: true, ...limits })
}

/** One line that may be missing or blank; then it is null. */
export function optionalLine(max: number, limits: Limits = {}) {
  return optional({ max, ...limits })
}

/** Several lines that may be missing or blank; then they are null. */
export function optionalProse(max: number, limits: Limits = {}) {
  return optional({ max, prose: true, ...limits })
}

/** An id as a form or an address carries it. */
export const uuidSchema = z.string('not_an_id').regex(idPattern, 'not_an_id')

function required(rule: TextRule) {
  return typed.transform((text, context) => {
    const tidied = tidy(text, rule)
    if (tidied.problem === undefined) return tidied.text
    context.addIssue({ code: 'custom', message: tidied.problem })
    return z.NEVER
  })
}

function optional(rule: TextRule) {
  return typed.nullish().transform((text, context) => {
    if (text === undefined || text === null) return null
    const tidied = tidy(text, rule)
    if (tidied.problem === undefined) return tidied.text
    if (tidied.problem === 'required') return null
    context.addIssue({ code: 'custom', message: tidied.problem })
    return z.NEVER
  })
}
