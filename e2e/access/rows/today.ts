import { randomUUID } from 'node:crypto'
import { superuser } from '../../database'
import { written } from '../../sheets'
import { signedIn } from '../actors'
import type { Rows } from '../row'
import type { World } from '../world'

/** A letter of the learner's that was not read yet. */
const unread = async ({ house }: World): Promise<string> => {
  const { learner } = house.people
  await superuser`delete from readings where organization_id = ${house.id}`
  const [last] = await superuser<{ number: number }[]>`
    select coalesce(max(number), 0) as number from worksheet_rounds
    where organization_id = ${house.id} and member_id = ${learner.memberId} and slug = 'service-vision'`
  return written(learner, undefined, { number: (last?.number ?? 0) + 1, finishedOn: '2026-05-04' })
}

export const today: Rows = {
  pages: [{ page: '/today', address: () => '/today', may: signedIn, heading: 'Today', opener: 'learner' }],
  actions: [
    {
      action: 'readings/actions.ts#tick',
      at: async world => {
        await unread(world)
        return '/today'
      },
      may: ['learner'],
      form: async world => ({ id: randomUUID(), roundId: await unread(world) }),
    },
    {
      action: 'readings/actions.ts#setWorkingDays',
      at: () => '/account',
      may: signedIn,
      form: () => ({ id: randomUUID(), days: '6' }),
    },
  ],
}
