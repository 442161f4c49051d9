import * as z from 'zod'
import { isDay, weekday } from '../dates'
import { number, optionalId } from '../fields.schema'
import { idPattern } from '../ids'
import { prose, uuidSchema } from '../text.schema'

const monday = z.string('stale').refine(text => isDay(text) && weekday(text) === 1, 'stale')

type Audience = { kind: 'self' | 'team' | 'organization'; teamId: string | null }

/** Who reads an answer: 'self', 'organization', or the id of a team. */
const audience = z
  .union([z.enum(['self', 'organization']), z.string().regex(idPattern, 'choose_one')], 'choose_one')
  .transform(
    (chosen): Audience =>
      chosen === 'self' || chosen === 'organization'
        ? { kind: chosen, teamId: null }
        : { kind: 'team', teamId: chosen },
  )

/** An answer to the question of a week, with the revision that its writer saw; 0 for a new one. */
export const answerForm = z.object({
  id: uuidSchema,
  week: monday,
  revision: number({ min: 0, max: 1_000_000, whole: true }),
  words: prose(600),
  audience,
})
export type AnswerForm = z.infer<typeof answerForm>

/** One's own answer, to be taken back. */
export const withdrawForm = z.object({ id: uuidSchema })

/** `after` is the place in the week's answers from which the page was shown. */
const thanked = z.object({ answerId: uuidSchema, after: optionalId })
export const thankForm = thanked.extend({ id: uuidSchema })
export const takeThanksBackForm = thanked

/** `id` is the hiding's. */
export const hideForm = z.object({ id: uuidSchema, answerId: uuidSchema, reason: prose(500) })
export const bringBackForm = z.object({ id: uuidSchema, answerId: uuidSchema })
