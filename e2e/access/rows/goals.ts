import { createHash, randomUUID } from 'node:crypto'
import { newToken } from '@/lib/invitation-token'
import { superuser } from '../../database'
import { writtenGoal } from '../../goals'
import { actors, signedIn } from '../actors'
import { file, type Rows } from '../row'
import { once } from '../things'
import type { World } from '../world'

const words = 'Learn the tango before my mother’s eightieth'
const goal = once(({ house }: World) => writtenGoal(house.people.learner, { words }))
/** The learner's, with a milestone. */
const another = ({ house }: World) => writtenGoal(house.people.learner, { words })
const at = async (world: World) => `/goals/${(await goal(world)).id}`

/** The secret of the learner's calendar. */
const feed = once(async ({ house }: World) => {
  const token = newToken()
  await superuser`insert into calendar_feeds ${superuser({
    organization_id: house.id,
    id: randomUUID(),
    member_id: house.people.learner.memberId,
    secret_hash: createHash('sha256').update(token).digest('hex'),
    made_at: new Date(),
  })}`
  return token
})

export const goals: Rows = {
  pages: [
    { page: '/goals', address: () => '/goals', may: signedIn, heading: 'Goals', opener: 'manager' },
    {
      page: '/goals',
      of: 'with a goal',
      address: async world => {
        await goal(world)
        return '/goals'
      },
      may: signedIn,
      heading: 'Goals',
      opener: 'learner',
    },
    { page: '/goals/new', address: () => '/goals/new', may: signedIn, heading: 'A goal', opener: 'learner' },
    { page: '/goals/[id]', address: at, may: ['learner'], words, heading: words, opener: 'learner' },
    {
      page: '/goals/[id]/poster',
      address: async world => `${await at(world)}/poster`,
      may: ['learner'],
      words,
      heading: 'Your goal, to frame',
      opener: 'learner',
    },
    {
      page: '/goals/[id]/edit',
      address: async world => `${await at(world)}/edit`,
      may: ['learner'],
      words,
      heading: 'Change the goal',
      opener: 'learner',
    },
    {
      page: '/goals/[id]/review',
      address: async world => `${await at(world)}/review`,
      may: ['learner'],
      words,
      heading: 'A look at your goal',
      opener: 'learner',
    },
    {
      page: '/goals/month/[month]',
      address: async world => {
        await goal(world)
        return '/goals/month/2026-05'
      },
      may: signedIn,
      heading: 'May 2026',
      opener: 'learner',
    },
    {
      page: '/goals/calendar',
      address: () => '/goals/calendar',
      may: signedIn,
      heading: 'Goals in your calendar',
      opener: 'learner',
    },
  ],
  actions: [
    {
      action: 'goals/actions.ts#save',
      at: () => '/goals/new',
      may: signedIn,
      form: () => ({ id: randomUUID(), revision: '0', words: 'Be organised', term: 'short', rhythm: 'none' }),
    },
    {
      action: 'goals/actions.ts#keep',
      at,
      may: ['learner'],
      form: async world => ({ id: (await another(world)).id }),
    },
    {
      action: 'goals/actions.ts#say',
      at,
      may: ['learner'],
      form: async world => ({ id: randomUUID(), goalId: (await goal(world)).id, state: 'paused' }),
    },
    {
      action: 'goals/actions.ts#saveStep',
      at,
      may: ['learner'],
      form: async world => ({
        id: randomUUID(),
        goalId: (await goal(world)).id,
        name: 'The first eight steps',
      }),
    },
    {
      action: 'goals/actions.ts#reach',
      at,
      may: ['learner'],
      form: async world => ({ id: (await another(world)).milestoneId, reached: 'yes', from: 'goal' }),
    },
    {
      action: 'goals/actions.ts#removeStep',
      at,
      may: ['learner'],
      form: async world => ({ id: (await another(world)).milestoneId }),
    },
    {
      action: 'goals/actions.ts#review',
      at: async world => `${await at(world)}/review`,
      may: ['learner'],
      form: async world => ({ id: randomUUID(), goalId: (await goal(world)).id, change: 'Begin earlier' }),
    },
    {
      action: 'goals/actions.ts#remove',
      at,
      may: ['learner'],
      form: async world => ({ id: (await another(world)).id }),
    },
    {
      action: 'goals/calendar/actions.ts#make',
      at: () => '/goals/calendar',
      may: signedIn,
      form: () => ({ token: newToken() }),
    },
    {
      action: 'goals/calendar/actions.ts#revoke',
      at: async world => {
        await feed(world)
        return '/goals/calendar'
      },
      may: signedIn,
      form: () => ({}),
    },
  ],
  handlers: [
    {
      handler: '/goals/[id]/poster/[format]',
      method: 'GET',
      address: async world => `${await at(world)}/poster/pdf?paper=letter`,
      may: ['learner'],
      done: 200,
      refused: file,
    },
    {
      handler: '/calendar/[token]/goals.ics',
      method: 'GET',
      of: 'with a secret that is somebody’s',
      address: async world => `/calendar/${await feed(world)}/goals.ics`,
      may: actors,
      done: 200,
      silent: true,
    },
    {
      handler: '/calendar/[token]/goals.ics',
      method: 'GET',
      of: 'with a secret that is nobody’s',
      address: () => `/calendar/${newToken()}/goals.ics`,
      may: [],
      done: 200,
      refused: { nobody: 404, deactivated: 404 },
    },
  ],
}
