import * as z from 'zod'
import { number, tick } from './fields.schema'
import { optionalProse, uuidSchema } from './text.schema'

/** How the public page begins, and what it shows beside the standards. */
export const publicPageForm = z.object({
  id: uuidSchema,
  /** The one that the admin saw; 0 where there was no page. */
  revision: number({ min: 0, max: 1_000_000, whole: true }),
  intro: optionalProse(600),
  showsChecks: tick,
  /** Search engines may find it. */
  indexable: tick,
})
export type PublicPageForm = z.infer<typeof publicPageForm>
