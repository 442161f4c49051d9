import * as z from 'zod'
import { choice, several } from './fields.schema'
import { minuteOf, noticeKinds } from './notices'
import { optionalLine } from './text.schema'

const timeOfDay = /^(?:[01]\d|2[0-3]):[0-5]\d$/

/** When to be told, and of what; the kinds that aren't ticked stay silent. */
export const noticeChoicesForm = z.object({
  minute: optionalLine(5).pipe(z.string().regex(timeOfDay, 'not_a_time').transform(minuteOf).nullable()),
  kinds: several.pipe(z.array(choice(noticeKinds)).max(noticeKinds.length, 'choose_one')),
})
