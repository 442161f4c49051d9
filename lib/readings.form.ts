import * as z from 'zod'
import { uuidSchema } from './text.schema'

/** One day's reading of the letter of a round. */
export const readingForm = z.object({ id: uuidSchema, roundId: uuidSchema })

/** A form sends nothing for no box ticked, a text for one and a list for more. */
const several = z
  .unknown()
  .optional()
  .transform(sent => (sent === undefined ? [] : Array.isArray(sent) ? sent : [sent]))

const weekday = z.coerce.number('choose_one').int('choose_one').min(1, 'choose_one').max(7, 'choose_one')

/** The days on which one usually works: none is an answer, too. */
export const workingDaysForm = z.object({
  id: uuidSchema,
  days: several.pipe(z.array(weekday).max(7, 'choose_one')).transform(days => [...new Set(days)].sort()),
})
