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

/** The same, read on as many days. */
const readToItsEnd = async (world: World, times = 21) => {
  const round = await unread(world)
  await superuser`insert into readings (organization_id, id, member_id, round_id, number, day, read_at)
    select ${world.house.id}, gen_random_uuid(), ${world.house.people.learner.memberId}, ${round}, n,
      '2026-01-01'::date + n, now() from generate_series(1, ${times}::int) n`
}

export const today: Rows = {
  pages: [
    { page: '/today', address: () => '/today', may: signedIn, heading: 'Today', opener: 'learner' },
    {
      page: '/readings',
      of: 'where each finds their own',
      address: () => '/readings',
      may: signedIn,
      heading: 'Your letter and your days',
      opener: 'manager',
    },
    {
      page: '/readings',
      of: 'a letter read to its end',
      address: async world => {
        await readToItsEnd(world)
        return '/readings'
      },
      may: signedIn,
      heading: 'Your letter and your days',
      opener: 'learner',
    },
  ],
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
      action: 'readings/actions.ts#decide',
      at: async world => {
        await readToItsEnd(world, 9)
        return '/today'
      },
      may: ['learner'],
      form: async world => ({ id: randomUUID(), roundId: await unread(world), decision: 'afresh' }),
    },
    {
      action: 'readings/actions.ts#compare',
      at: async world => {
        await readToItsEnd(world)
        return '/readings'
      },
      may: ['learner'],
      form: async world => ({ roundId: await unread(world), words: 'I look up now.' }),
    },
    {
      action: 'readings/actions.ts#setWorkingDays',
      at: () => '/account',
      may: signedIn,
      form: () => ({ days: '6' }),
    },
  ],
}
