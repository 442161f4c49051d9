import * as z from 'zod'
import { choice, several } from './fields.schema'
import { prose, uuidSchema } from './text.schema'

/** One day's reading of the letter of a round. */
export const readingForm = z.object({ id: uuidSchema, roundId: uuidSchema })

/** Going on with the count as it is, or beginning it afresh. */
export const decisionForm = z.object({
  id: uuidSchema,
  roundId: uuidSchema,
  decision: choice(['go_on', 'afresh']),
})

/** What has changed between its reader and the letter of a round. */
export const comparisonForm = z.object({ roundId: uuidSchema, words: prose(2000) })

const weekday = z.coerce.number('choose_one').int('choose_one').min(1, 'choose_one').max(7, 'choose_one')

/** The days on which one usually works: none is an answer, too. */
export const workingDaysForm = z.object({
  days: several.pipe(z.array(weekday).max(7, 'choose_one')).transform(days => [...new Set(days)].sort()),
})
