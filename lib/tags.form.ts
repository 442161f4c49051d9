import * as z from 'zod'
import { number } from './fields.schema'
import { line, uuidSchema } from './text.schema'

/** A tag's name; no two of an organization are called the same, in whatever case. */
export const tagForm = z.object({
  id: uuidSchema,
  name: line(40, { bytes: 160 }),
  /** The one that was seen; nought for a new tag. */
  revision: number({ min: 0, max: 1_000_000_000, whole: true }),
})
export type TagForm = z.infer<typeof tagForm>

/** Taken out of use, or back into it. */
export const tagUseForm = z.object({ id: uuidSchema })
