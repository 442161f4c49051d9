import { randomUUID } from 'node:crypto'
import { dayOf } from '@/lib/dates'
import { superuser } from '../../database'
import { signedIn } from '../actors'
import type { Rows } from '../row'
import type { World } from '../world'

/** The day of the houses that specs found. */
const day = () => dayOf(new Date(), { timeZone: 'Europe/Berlin', dayStarts: 4 })

/** Something that the learner has set aside. */
const aside = async ({ house }: World): Promise<string> => {
  const id = randomUUID()
  await superuser`insert into set_asides (organization_id, id, member_id, words, expires_at)
    values (${house.id}, ${id}, ${house.people.learner.memberId}, 'The boiler.', now() + interval '1 hour')`
  return id
}

export const practice: Rows = {
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
      action: 'practice/actions.ts#wordMantra',
      at: () => '/today',
      may: signedIn,
      form: () => ({ id: randomUUID(), words: `Look up first. ${randomUUID()}` }),
    },
    {
      action: 'practice/actions.ts#choose',
      at: () => '/today',
      may: signedIn,
      form: () => ({ day: day(), words: `I look up. ${randomUUID()}` }),
    },
    {
      action: 'practice/actions.ts#lookBack',
      at: () => '/today',
      may: signedIn,
      form: () => ({ day: day(), happened: 'yes', wentWell: randomUUID() }),
    },
    {
      action: 'practice/actions.ts#takePulse',
      at: () => '/today',
      may: signedIn,
      form: () => ({ day: day(), rating: '4' }),
    },
  ],
}
