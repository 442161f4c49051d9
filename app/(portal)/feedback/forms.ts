import * as z from 'zod'
import { heardForm } from '@/lib/feedback.form'
import { number, optionalDay } from '@/lib/fields.schema'
import { idPattern } from '@/lib/ids'
import { optionalLine, prose, uuidSchema } from '@/lib/text.schema'

/** What was heard, about whom as it was typed, and the team that it is for where it is about nobody. */
export const loggedForm = heardForm.omit({ aboutId: true }).safeExtend({
  about: optionalLine(200),
  teamId: z.string('choose_one').regex(idPattern, 'choose_one'),
})
export type LoggedForm = z.infer<typeof loggedForm>

const revision = number({ min: 1, max: 1_000_000_000, whole: true })

/** The same once it is there, with the day and the revision that was seen. */
export const changedForm = loggedForm.safeExtend({
  day: optionalDay.refine(day => day !== null, 'required').transform(day => day ?? ''),
  revision,
})

export const withdrawForm = z.object({ id: uuidSchema, revision, reason: prose(500) })

export const linkForm = z.object({
  id: uuidSchema,
  revision,
  about: optionalLine(200),
  standardId: heardForm.shape.standardId,
})

/** The tags that are on it from now on. */
export const tagsForm = z.object({ id: uuidSchema, tags: z.array(uuidSchema).max(200).default([]) })
