import { randomUUID } from 'node:crypto'
import { superuser } from '../../database'
import { hang } from '../../survey-links'
import { type Actor, actors, anyManager, signedIn } from '../actors'
import type { Rows } from '../row'
import { once } from '../things'
import type { World } from '../world'

const label = 'Card under the glass'
const link = once(world => hang(world.house, 'Desk', label))
const ofDesk = ['manager', 'head', 'admin'] as const
const notOfDesk = ['otherManager', 'strangerManager', 'strangerAdmin'] as const

/** A team that the actor belongs to or looks after, in their own organization. */
const teamOf = ({ house, elsewhere }: World, actor: Actor) => {
  if (actor.startsWith('stranger')) return elsewhere.teams.Desk
  if (actor.startsWith('other')) return house.teams.Kitchen
  return actor === 'head' ? house.teams.House : house.teams.Desk
}

const linkOf = (world: World, actor: Actor, id: string) => ({
  id,
  revision: '0',
  label,
  teamId: teamOf(world, actor),
  customers: 'external',
})

/** The wording that their organization has by now, and other words for it. */
const wordingOf = async ({ house, elsewhere }: World, actor: Actor) => {
  const organization = (actor.startsWith('stranger') ? elsewhere : house).id
  const [row] = await superuser<{ id: string; revision: number }[]>`
    select id, revision from survey_wordings where organization_id = ${organization}`
  const { id, revision } = row ?? { id: randomUUID(), revision: 0 }
  return { id, revision: String(revision), intro: `Tell us ${randomUUID()}`, thanks: '' }
}

const paused = async (world: World) => {
  const { id } = await hang(world.house)
  await superuser`update survey_links set paused_at = now() where organization_id = ${world.house.id} and id = ${id}`
  return id
}

/** Surveys, their links, and what customers said. */
export const feedback: Rows = {
  pages: [
    { page: '/feedback', address: () => '/feedback', may: signedIn, heading: 'Feedback', opener: 'learner' },
    {
      page: '/feedback/heard',
      address: () => '/feedback/heard',
      may: signedIn,
      heading: 'What did a customer say?',
      opener: 'learner',
    },
    {
      page: '/surveys',
      address: () => '/surveys',
      may: anyManager,
      heading: 'Survey links',
      opener: 'manager',
    },
    {
      page: '/surveys/new',
      address: () => '/surveys/new',
      may: anyManager,
      heading: 'Make a survey link',
      opener: 'manager',
    },
    {
      page: '/surveys/[id]',
      address: async world => `/surveys/${(await link(world)).id}`,
      may: ofDesk,
      words: label,
      heading: label,
      opener: 'manager',
    },
    {
      page: '/surveys/[id]/edit',
      address: async world => `/surveys/${(await link(world)).id}/edit`,
      may: ofDesk,
      words: label,
      heading: 'Change a survey link',
      opener: 'manager',
    },
    {
      page: '/surveys/[id]/preview',
      address: async world => `/surveys/${(await link(world)).id}/preview`,
      may: ofDesk,
      heading: 'How was it with us?',
      opener: 'manager',
    },
    {
      page: '/surveys/[id]/preview/thanks',
      address: async world => `/surveys/${(await link(world)).id}/preview/thanks`,
      may: ofDesk,
      heading: 'Thank you',
      opener: 'manager',
    },
    {
      page: '/surveys/[id]/poster/[paper]',
      address: async world => `/surveys/${(await link(world)).id}/poster/a4`,
      may: ofDesk,
      heading: 'Poster, A4',
      opener: 'manager',
    },
    {
      page: '/surveys/wording',
      address: () => '/surveys/wording',
      may: ['admin', 'strangerAdmin'],
      heading: 'How every survey begins and ends',
      opener: 'admin',
    },
    {
      page: '/s/[code]',
      address: async world => `/s/${(await link(world)).code}`,
      may: actors,
      open: true,
      heading: 'How was it with us?',
      opener: 'nobody',
    },
    {
      page: '/s/[code]/thanks',
      address: async world => `/s/${(await link(world)).code}/thanks`,
      may: actors,
      open: true,
      heading: 'Thank you',
      opener: 'nobody',
    },
  ],
  actions: [
    {
      action: 'feedback/heard/actions.ts#keep',
      at: () => '/feedback/heard',
      may: signedIn,
      form: (world, actor) => ({
        id: randomUUID(),
        channel: 'spoken',
        words: 'You remembered my name.',
        teamId: teamOf(world, actor),
      }),
    },
    {
      action: 'surveys/actions.ts#make',
      at: () => '/surveys/new',
      may: anyManager,
      form: (world, actor) => linkOf(world, actor, randomUUID()),
    },
    {
      action: 'surveys/actions.ts#change',
      at: async world => `/surveys/${(await link(world)).id}/edit`,
      may: ofDesk,
      told: notOfDesk,
      form: async (world, actor) => linkOf(world, actor, (await hang(world.house)).id),
    },
    {
      action: 'surveys/actions.ts#reword',
      at: () => '/surveys/wording',
      may: ['admin', 'strangerAdmin'],
      form: (world, actor) => wordingOf(world, actor),
    },
    {
      action: 'surveys/actions.ts#pause',
      at: async world => `/surveys/${(await link(world)).id}`,
      may: ofDesk,
      told: notOfDesk,
      form: async world => ({ id: (await hang(world.house)).id }),
    },
    {
      action: 'surveys/actions.ts#resume',
      at: async world => `/surveys/${await paused(world)}`,
      may: ofDesk,
      told: notOfDesk,
      form: async world => ({ id: await paused(world) }),
    },
    {
      action: 'surveys/actions.ts#revoke',
      at: async world => `/surveys/${(await link(world)).id}`,
      may: ofDesk,
      told: notOfDesk,
      form: async world => ({ id: (await hang(world.house)).id }),
    },
  ],
  handlers: [
    {
      handler: '/s/[code]/send',
      method: 'POST',
      address: async world => `/s/${(await link(world)).code}/send`,
      may: actors,
      send: () => ({ form: { id: randomUUID(), overall: '4' } }),
      done: 303,
    },
    {
      handler: '/s/[code]/send',
      method: 'POST',
      of: 'a link that is no more',
      address: async world => {
        const { id, code } = await hang(world.house)
        await superuser`update survey_links set revoked_at = now()
          where organization_id = ${world.house.id} and id = ${id}`
        return `/s/${code}/send`
      },
      may: actors,
      send: () => ({ form: { id: randomUUID(), overall: '4' } }),
      done: 303,
      silent: true,
    },
  ],
}
