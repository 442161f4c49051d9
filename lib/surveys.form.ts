import * as z from 'zod'
import { idPattern } from './ids'
import { line, uuidSchema } from './text.schema'

/** A new link: where it will hang or lie, and whose survey it opens. */
export const linkForm = z.object({
  /** Made with the page: sent twice, it makes one link. */
  id: uuidSchema,
  label: line(80),
  teamId: z.string('choose_one').regex(idPattern, 'choose_one'),
})
export type LinkForm = z.infer<typeof linkForm>
