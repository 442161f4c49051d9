import { randomUUID } from 'node:crypto'
import { superuser } from '../../database'
import { houseDay } from '../../house'
import { signedIn } from '../actors'
import type { Rows } from '../row'
import type { World } from '../world'

/** The day of the houses that specs found. */

/** Something that the learner has set aside. */
const aside = async ({ house }: World): Promise<string> => {
  const id = randomUUID()
  await superuser`insert into set_asides (organization_id, id, member_id, words, expires_at)
    values (${house.id}, ${id}, ${house.people.learner.memberId}, 'The boiler.', now() + interval '1 hour')`
  return id
}

/** A line of the learner's. */
const reason = async ({ house }: World): Promise<string> => {
  const id = randomUUID()
  await superuser`insert into reasons (organization_id, id, member_id, words, added_at)
    values (${house.id}, ${id}, ${house.people.learner.memberId}, ${words}, now())`
  return id
}
const words = 'For the man with the two dogs.'

export const practice: Rows = {
  pages: [
    {
      page: '/tough-day',
      address: async world => {
        await reason(world)
        return '/tough-day'
      },
      may: signedIn,
      heading: 'A tough day',
      opener: 'learner',
    },
    {
      page: '/mirror',
      address: async ({ house }) => {
        await superuser`insert into pulses (organization_id, id, member_id, day, written_at, rating)
          values (${house.id}, gen_random_uuid(), ${house.people.learner.memberId}, now()::date - 7, now(), 4)
          on conflict do nothing`
        return '/mirror'
      },
      may: signedIn,
      heading: 'My mirror',
      opener: 'learner',
    },
  ],
  actions: [
    {
      action: 'practice/actions.ts#setAside',
      at: () => '/today',
      may: signedIn,
      form: () => ({ id: randomUUID(), words: 'The boiler.' }),
    },
    {
      action: 'practice/actions.ts#letGo',
      at: async world => {
        await aside(world)
        return '/today'
      },
      may: ['learner'],
      told: signedIn.filter(actor => actor !== 'learner'),
      form: async world => ({ id: await aside(world) }),
    },
    {
      action: 'tough-day/actions.ts#add',
      at: () => '/tough-day',
      may: signedIn,
      form: () => ({ id: randomUUID(), words }),
    },
    {
      action: 'tough-day/actions.ts#remove',
      at: async world => {
        await reason(world)
        return '/tough-day'
      },
      may: ['learner'],
      told: signedIn.filter(actor => actor !== 'learner'),
      form: async world => ({ id: await reason(world) }),
    },
    {
      action: 'practice/actions.ts#wordMantra',
      at: () => '/today',
      may: signedIn,
      form: () => ({ words: `Look up first. ${randomUUID()}` }),
    },
    {
      action: 'practice/actions.ts#choose',
      at: () => '/today',
      may: signedIn,
      form: () => ({ day: houseDay(), words: `I look up. ${randomUUID()}` }),
    },
    {
      action: 'practice/actions.ts#lookBack',
      at: () => '/today',
      may: signedIn,
      form: () => ({ day: houseDay(), happened: 'yes', wentWell: randomUUID() }),
    },
    {
      action: 'practice/actions.ts#takePulse',
      at: () => '/today',
      may: signedIn,
      form: () => ({ day: houseDay(), rating: '4' }),
    },
  ],
}
