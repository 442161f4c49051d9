import * as z from 'zod'
import { idPattern } from '@/lib/ids'
import { line, uuidSchema } from '@/lib/text.schema'

/** A colleague, as their name was typed, for a team. */
export const appointForm = z.object({
  id: uuidSchema,
  teamId: z.string('choose_one').regex(idPattern, 'choose_one'),
  person: line(200),
})

/** An appointment by its id. */
export const dismissForm = z.object({ id: uuidSchema })
