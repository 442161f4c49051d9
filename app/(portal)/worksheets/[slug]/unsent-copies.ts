import type { Answers, Kind } from '@/lib/worksheets/worksheet'
import type { Slip } from './slip'

/** What lies sealed on the device, by step: what was typed, and what its writer knew of what stood saved. */
export type Copies = Record<string, Pick<Slip, 'answer' | 'revision' | 'sent'>>

/** What of a sheet is not saved; null where everything is. */
export const copyOf = (slips: Record<string, Slip>): Copies | null => {
  const unsent = Object.entries(slips).filter(([, slip]) => slip.state !== 'kept')
  if (unsent.length === 0) return null
  return Object.fromEntries(
    unsent.map(([step, { answer, revision, sent }]) => [step, { answer, revision, sent }]),
  )
}

/** Whether something is what this page would have laid there; a later one may lay something else. */
export const isCopies = (content: unknown): content is Copies =>
  typeof content === 'object' &&
  content !== null &&
  Object.values(content).every(
    copy =>
      typeof copy === 'object' &&
      copy !== null &&
      isAnswer(Reflect.get(copy, 'answer')) &&
      typeof Reflect.get(copy, 'revision') === 'number' &&
      Array.isArray(Reflect.get(copy, 'sent')),
  )

const isAnswer = (answer: unknown): answer is Answers[Kind] =>
  typeof answer === 'string' || (typeof answer === 'object' && answer !== null)
