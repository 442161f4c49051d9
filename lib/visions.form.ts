import * as z from 'zod'
import { number } from './fields.schema'
import { optionalLine, uuidSchema } from './text.schema'

/** The service vision of a team, by its id, or of the organization; blank takes it away. */
export const visionForm = z.object({
  id: uuidSchema,
  of: z.union([z.literal('organization'), uuidSchema], 'not_an_id'),
  words: optionalLine(200),
  /** The one that was seen. */
  revision: number({ min: 0, max: 1_000_000_000, whole: true }),
})
export type VisionForm = z.infer<typeof visionForm>
