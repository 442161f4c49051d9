import type { TaskList } from 'graphile-worker'
import * as z from 'zod'
import { asJob, everyOrganization, tidyUp } from '@/db/clerk'
import { tidyInvitations } from '@/db/invitations'
import { uuidSchema } from '@/lib/text.schema'

const one = z.object({ organizationId: uuidSchema })

/** What each task does. Every one may run twice. */
export const tasks: TaskList = {
  'tidy-invitations': async payload => {
    const { organizationId } = one.parse(payload)
    await asJob(organizationId, 'tidy-invitations', tidyInvitations)
  },
  nightly: async (_payload, helpers) => {
    await tidyUp()
    for (const organizationId of await everyOrganization()) {
      await helpers.addJob(
        'tidy-invitations',
        { organizationId },
        { jobKey: `tidy-invitations:${organizationId}` },
      )
    }
  },
}

/** In UTC. */
export const crontab = '17 2 * * * nightly'
