import type { TaskList } from 'graphile-worker'
import * as z from 'zod'
import { asJob, everyOrganization, tidyUp } from '@/db/clerk'
import { foldSums } from '@/db/daily-sums'
import { tidyInvitations } from '@/db/invitations'
import { tidySetAsides } from '@/db/set-asides'
import { uuidSchema } from '@/lib/text.schema'

const one = z.object({ organizationId: uuidSchema })

/** What each task does. Every one may run twice. */
export const tasks: TaskList = {
  'fold-sums': async payload => {
    const { organizationId } = one.parse(payload)
    await asJob(organizationId, 'fold-sums', foldSums)
  },
  'tidy-invitations': async payload => {
    const { organizationId } = one.parse(payload)
    await asJob(organizationId, 'tidy-invitations', tidyInvitations)
  },
  'tidy-set-asides': async payload => {
    const { organizationId } = one.parse(payload)
    await asJob(organizationId, 'tidy-set-asides', tidySetAsides)
  },
  nightly: async (_payload, helpers) => {
    await tidyUp()
    for (const organizationId of await everyOrganization()) {
      for (const task of ['tidy-invitations', 'tidy-set-asides', 'fold-sums'])
        await helpers.addJob(task, { organizationId }, { jobKey: `${task}:${organizationId}` })
    }
  },
}

/** In UTC. */
export const crontab = '17 2 * * * nightly'
