import * as z from 'zod'
import { safePath } from '@/lib/safe-path'
import { uuidSchema } from '@/lib/text.schema'

export const sessionForm = z.object({ id: uuidSchema })
/** `back` is the page on which the notice stood. */
export const resetForm = z.object({
  id: uuidSchema,
  back: z.string('stale').transform(path => safePath(path)),
})
export const organizationForm = z.object({ id: uuidSchema })
