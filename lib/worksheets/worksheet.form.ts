import * as z from 'zod'
import { tick } from '../fields.schema'
import { uuidSchema } from '../text.schema'

const slug = z.string().max(60)
const count = z.coerce.number('stale').int('stale').min(0, 'stale').max(1_000_000_000, 'stale')

/** One step as a plain form posts it. `answer` is read by the step's own kind. */
export const stepForm = z.object({
  slug,
  round: uuidSchema,
  step: z.string().max(60),
  revision: count,
  answer: z.unknown().optional(),
})

/** The same as an open page sends it while its writer types. `member` is the one whose page it is. */
export const savingForm = stepForm.extend({ member: uuidSchema, pen: uuidSchema, stroke: count })

/** `number` is that of the round which the page offered to begin. */
export const beginForm = z.object({ id: uuidSchema, slug, number: count })

/** `openly` as the page promised it: managers see that it is done, or nobody does. */
export const finishForm = z.object({ id: uuidSchema, slug, openly: tick })

/** `team` is an id, or 'everybody'. */
export const expectForm = z.object({
  id: uuidSchema,
  slug,
  team: z.union([z.literal('everybody'), uuidSchema], 'choose_one'),
})
export type ExpectForm = z.infer<typeof expectForm>

export const withdrawForm = z.object({ id: uuidSchema, slug })
