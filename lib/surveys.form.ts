import * as z from 'zod'
import { customerKinds } from './feedback'
import { choice, number, optionalDay } from './fields.schema'
import { idPattern } from './ids'
import { line, optionalProse, uuidSchema } from './text.schema'

const revision = number({ min: 0, max: 1_000_000, whole: true })

/** What a customer reads before and after; blank is the organization's wording, and there ours. */
const wording = { intro: optionalProse(400), thanks: optionalProse(400) }

/** A link: where it hangs or lies, whose survey it opens, who answers and until when. */
export const linkForm = z.object({
  /** Made with the page: sent twice, it makes one link. */
  id: uuidSchema,
  revision,
  label: line(80),
  teamId: z.string('choose_one').regex(idPattern, 'choose_one'),
  customers: choice(customerKinds),
  lastDay: optionalDay,
  ...wording,
})
export type LinkForm = z.infer<typeof linkForm>

/** How all surveys of an organization begin and end. */
export const wordingForm = z.object({ id: uuidSchema, revision, ...wording })
export type WordingForm = z.infer<typeof wordingForm>
