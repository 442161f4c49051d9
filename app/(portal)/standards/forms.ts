import * as z from 'zod'
import { standardForm } from '@/lib/standards.form'
import { line, uuidSchema } from '@/lib/text.schema'

/** The draft as its form posts it: `id` is the draft's, `revision` the one that the author saw. */
export const draftForm = standardForm.safeExtend({
  standardId: uuidSchema,
  revision: z.coerce.number('stale').int('stale').min(0, 'stale').max(1_000_000, 'stale'),
})

/** A standard, or a check of one. */
export const standardIdForm = z.object({ id: uuidSchema })

/** Who looks after it from now on, as their name was typed. */
export const entrustForm = standardIdForm.extend({ owner: line(200) })
