import { parse } from '@conform-to/react'
import { type Answers, byKind, type Kind, type Step } from '@/lib/worksheets/worksheet'

/** What stands in a step's fields, exactly as it was typed: nothing is tidied, nothing is refused. */
export const readFields = (step: Step, data: FormData): Answers[Kind] =>
  looseAnswer(step, parse(data, { resolve: value => ({ value }) }).payload.answer)

/** Anything that was posted for a step, in the shape of its answer; what doesn't fit is blank. */
export const looseAnswer = (step: Step, sent: unknown): Answers[Kind] =>
  byKind<Step, Answers[Kind]>(step, {
    text: () => text(sent),
    long_text: () => text(sent),
    quiet_minute: ({ cues }) => texts(cues, sent),
    list: ({ places }) => texts(places, sent),
    letter: () => ({
      did: text(part(sent, 'did')),
      felt: text(part(sent, 'felt')),
      signed: text(part(sent, 'signed')),
    }),
    choose: () => ({ chosen: list(part(sent, 'chosen')), own: list(part(sent, 'own')) }),
  })

const part = (sent: unknown, name: string): unknown =>
  typeof sent === 'object' && sent !== null && Object.hasOwn(sent, name) ? Reflect.get(sent, name) : undefined

const text = (sent: unknown): string => (typeof sent === 'string' ? sent : '')

const texts = (names: readonly string[], sent: unknown): Record<string, string> =>
  Object.fromEntries(names.map(name => [name, text(part(sent, name))]))

const list = (sent: unknown): string[] =>
  (Array.isArray(sent) ? sent : [sent]).map(text).filter(word => word !== '')

/** Whether two answers say the same; the order in which things were chosen says nothing. */
export const sameAnswer = (a: Answers[Kind], b: Answers[Kind]): boolean =>
  JSON.stringify(a, sorted) === JSON.stringify(b, sorted)

const sorted = (_key: string, value: unknown) => (Array.isArray(value) ? value.toSorted() : value)
