import { randomUUID } from 'node:crypto'
import { log, makeTag } from '../../heard'
import { type Actor, anyAdmin, signedIn } from '../actors'
import type { Rows } from '../row'
import { once } from '../things'
import type { World } from '../world'

const words = 'You saw that I was lost before I did.'
/** Logged by the learner: theirs to mend. */
const heard = once(world => log(world.house, { words }))
const tag = once(world => makeTag(world.house, 'Waiting at the desk'))
const retired = once(world => makeTag(world.house, 'An old one', true))
const fresh = async (world: World) => (await log(world.house, { words })).id
/** Everybody of the team, and whoever manages it. */
const read = ['learner', 'teammate', 'manager', 'head', 'admin', 'adminElsewhere', 'demoted'] as const
const ofDesk: readonly Actor[] = ['manager', 'head', 'admin']
const notOfDesk = ['otherManager', 'strangerManager', 'strangerAdmin'] as const
const notLearner = signedIn.filter(actor => actor !== 'learner')

/** A team that the actor belongs to or looks after, in their own organization. */
const teamOf = ({ house, elsewhere }: World, actor: Actor) => {
  if (actor.startsWith('stranger')) return elsewhere.teams.Desk
  if (actor.startsWith('other')) return house.teams.Kitchen
  return actor === 'head' ? house.teams.House : house.teams.Desk
}

/** One feedback, what its writer and its managers do with it, and tags. */
export const feedbackEntries: Rows = {
  pages: [
    {
      page: '/feedback/[id]',
      address: async world => `/feedback/${(await heard(world)).id}`,
      may: read,
      words,
      heading: 'What a customer said',
      opener: 'learner',
    },
    {
      page: '/feedback/[id]/edit',
      address: async world => `/feedback/${(await heard(world)).id}/edit`,
      may: ['learner'],
      words,
      heading: 'Change what you logged',
      opener: 'learner',
    },
    {
      page: '/feedback/tags',
      address: () => '/feedback/tags',
      may: anyAdmin,
      heading: 'Tags',
      opener: 'admin',
    },
    {
      page: '/feedback/tags/[id]',
      address: async world => `/feedback/tags/${(await tag(world)).id}`,
      may: ['admin'],
      words: 'Waiting at the desk',
      heading: 'Waiting at the desk',
      opener: 'admin',
    },
  ],
  actions: [
    {
      action: 'feedback/[id]/actions.ts#change',
      at: async world => `/feedback/${(await heard(world)).id}/edit`,
      may: ['learner'],
      told: notLearner,
      form: async (world, actor) => ({
        id: await fresh(world),
        revision: '1',
        channel: 'phone',
        words: 'You saw that I was lost.',
        teamId: teamOf(world, actor),
        day: '2026-01-05',
      }),
    },
    {
      action: 'feedback/[id]/actions.ts#withdraw',
      at: async world => `/feedback/${(await heard(world)).id}`,
      may: ['learner'],
      told: notLearner,
      form: async world => ({ id: await fresh(world), revision: '1', reason: 'Logged twice' }),
    },
    {
      action: 'feedback/[id]/actions.ts#tag',
      at: async world => `/feedback/${(await heard(world)).id}`,
      may: ['learner', ...ofDesk],
      told: notLearner.filter(actor => !ofDesk.includes(actor)),
      form: async world => ({ id: await fresh(world), tags: (await tag(world)).id }),
    },
    {
      action: 'feedback/[id]/actions.ts#link',
      at: async world => `/feedback/${(await heard(world)).id}`,
      may: ofDesk,
      told: notOfDesk,
      form: async world => ({ id: await fresh(world), revision: '1', about: 'Tia Teammate' }),
    },
    {
      action: 'feedback/tags/actions.ts#save',
      at: () => '/feedback/tags',
      may: anyAdmin,
      form: () => ({ id: randomUUID(), revision: '0', name: `Tag ${randomUUID().slice(0, 8)}` }),
    },
    {
      action: 'feedback/tags/actions.ts#retire',
      at: async world => `/feedback/tags/${(await tag(world)).id}`,
      may: ['admin'],
      told: ['strangerAdmin'],
      form: async world => ({ id: (await makeTag(world.house)).id }),
    },
    {
      action: 'feedback/tags/actions.ts#bringBack',
      at: async world => `/feedback/tags/${(await retired(world)).id}`,
      may: ['admin'],
      told: ['strangerAdmin'],
      form: async world => ({ id: (await makeTag(world.house, undefined, true)).id }),
    },
  ],
  handlers: [
    {
      handler: '/people/names',
      method: 'GET',
      address: () => '/people/names?part=le',
      may: signedIn,
      done: 200,
      silent: true,
    },
  ],
}
