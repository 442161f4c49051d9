import * as z from 'zod'
import { several } from '../fields.schema'
import { uuidSchema } from '../text.schema'
import type { Addressed } from './audience'

const steps = several.pipe(
  z
    .array(z.string('share_nothing').max(60, 'share_nothing'), 'share_nothing')
    .min(1, 'share_nothing')
    .max(60),
)

const addressed = z
  .unknown()
  .optional()
  .transform((sent, context): Addressed => {
    if (sent === 'organization') return { audience: 'organization', teamId: null }
    const [, audience, teamId] = /^(manager|team):(.+)$/.exec(typeof sent === 'string' ? sent : '') ?? []
    const team = uuidSchema.safeParse(teamId)
    if (team.success) return { audience: audience as Addressed['audience'], teamId: team.data }
    context.addIssue({ code: 'custom', message: 'choose_one' })
    return z.NEVER
  })

/** `seen` is how often the sheet had been saved when its page was made: what is shared is what stood there. */
export const shareForm = z.object({
  id: uuidSchema,
  slug: z.string().max(60),
  round: uuidSchema,
  seen: z.coerce.number('stale').int('stale').min(0, 'stale'),
  steps,
  to: addressed,
})
export type ShareForm = z.input<typeof shareForm>

export const takeBackForm = z.object({ id: uuidSchema, slug: z.string().max(60) })
