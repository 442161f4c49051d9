import { createHash, randomBytes, randomUUID } from 'node:crypto'
import { newToken, printToken } from '@/lib/invitation-token'
import { superuser } from '../../database'
import { join } from '../../house'
import { actors, anyAdmin, anyManager, signedIn } from '../actors'
import type { Rows } from '../row'
import { once } from '../things'
import type { World } from '../world'

const ofDesk = ['manager', 'head', 'admin'] as const
const notOfDesk = ['otherManager', 'strangerManager', 'strangerAdmin'] as const
const strangers = ['strangerAdmin'] as const

/** Somebody who is invited into the learner's team. */
const invited = async ({ house }: World) => {
  const token = newToken()
  const id = randomUUID()
  await superuser`insert into invitations ${superuser({
    organization_id: house.id,
    id,
    secret_hash: createHash('sha256').update(token).digest('hex'),
    name: 'Nina Newcomer',
    team_id: house.teams.Desk,
    invited_by: house.people.admin.memberId,
    expires_at: new Date('2099-01-01T00:00:00Z'),
  })}`
  return { id, path: `/join/${printToken(token)}` }
}
const invitation = once(invited)
const person = once(({ house }) => join(house, 'Paula Private', 'Desk'))
const personPage = async (world: World) => `/people/${(await person(world)).memberId}`
const personId = async (world: World) => ({ id: (await person(world)).memberId })

/** A way back in for Paula, made by the admin; it ends the one before. */
const wayIn = async (world: World) => {
  const token = newToken()
  const { memberId } = await person(world)
  await superuser`delete from sign_in_codes where member_id = ${memberId}`
  await superuser`insert into sign_in_codes ${superuser({
    organization_id: world.house.id,
    id: randomUUID(),
    member_id: memberId,
    secret_hash: createHash('sha256').update(token).digest('hex'),
    given_by: world.house.people.admin.memberId,
    expires_at: new Date('2099-01-01T00:00:00Z'),
  })}`
  return `/way-in/${printToken(token)}`
}
const openWayIn = once(wayIn)

const emptyTeam = async ({ house }: World) => {
  const id = randomUUID()
  await superuser`insert into teams ${superuser({ organization_id: house.id, id, name: `Annex ${id}` })}`
  return id
}

/** People, invitations, joining and teams. */
export const people: Rows = {
  pages: [
    { page: '/people', address: () => '/people', may: signedIn, heading: 'People', opener: 'learner' },
    {
      page: '/people/[id]',
      address: personPage,
      may: ['admin'],
      words: 'Paula Private',
      heading: 'Paula Private',
      opener: 'admin',
    },
    {
      page: '/people/[id]/way-in',
      address: async world => `${await personPage(world)}/way-in`,
      may: ofDesk,
      words: 'Paula Private',
      heading: 'Let somebody back in',
      opener: 'manager',
    },
    {
      page: '/way-in/[token]',
      address: openWayIn,
      may: actors,
      open: true,
      heading: /^Welcome back/,
      opener: 'nobody',
    },
    {
      page: '/people/invite',
      address: () => '/people/invite',
      may: anyManager,
      heading: 'Invite somebody',
      opener: 'manager',
    },
    {
      page: '/people/invitations',
      address: () => '/people/invitations',
      may: anyManager,
      heading: 'Open invitations',
      opener: 'manager',
    },
    {
      page: '/people/invitations/[id]',
      address: async world => `/people/invitations/${(await invitation(world)).id}`,
      may: ofDesk,
      words: 'Nina Newcomer',
      heading: 'Nina Newcomer',
      opener: 'admin',
    },
    {
      page: '/people/teams',
      address: () => '/people/teams',
      may: anyAdmin,
      heading: 'Teams',
      opener: 'admin',
    },
    {
      page: '/people/teams/new',
      address: () => '/people/teams/new',
      may: anyAdmin,
      heading: 'Add a team',
      opener: 'admin',
    },
    {
      page: '/people/teams/[id]',
      address: ({ house }) => `/people/teams/${house.teams.Desk}`,
      may: ['admin'],
      heading: 'Desk',
      opener: 'admin',
    },
    {
      page: '/join/[token]',
      address: async world => (await invitation(world)).path,
      may: actors,
      open: true,
      heading: /^Welcome to/,
      opener: 'nobody',
    },
  ],
  actions: [
    {
      action: 'people/actions.ts#invite',
      at: () => '/people/invite',
      may: ofDesk,
      told: notOfDesk,
      form: ({ house }) => ({
        id: randomUUID(),
        token: newToken(),
        name: 'Nina',
        rank: 'front_line',
        teamId: house.teams.Desk,
      }),
    },
    {
      action: 'people/actions.ts#remake',
      at: async world => `/people/invitations/${(await invitation(world)).id}`,
      may: ofDesk,
      told: notOfDesk,
      form: async world => ({ id: (await invitation(world)).id, token: newToken() }),
    },
    {
      action: 'people/actions.ts#withdraw',
      at: async world => `/people/invitations/${(await invitation(world)).id}`,
      may: ofDesk,
      told: notOfDesk,
      form: async world => ({ id: (await invited(world)).id }),
    },
    {
      action: 'people/actions.ts#change',
      at: personPage,
      may: ['admin'],
      told: strangers,
      form: async world => {
        const { id } = await personId(world)
        const [member] = await superuser`select revision from members where id = ${id}`
        return { id, name: 'Paula Private', rank: 'supervisor', revision: String(member?.revision) }
      },
    },
    {
      action: 'people/actions.ts#letIn',
      at: async world => `${await personPage(world)}/way-in`,
      may: ofDesk,
      told: notOfDesk,
      form: async world => ({
        id: randomUUID(),
        memberId: (await person(world)).memberId,
        token: newToken(),
      }),
    },
    {
      action: 'people/actions.ts#deactivate',
      at: personPage,
      may: ['admin'],
      told: strangers,
      form: personId,
    },
    {
      action: 'people/actions.ts#bringBack',
      at: personPage,
      may: ['admin'],
      told: strangers,
      form: personId,
    },
    {
      action: 'people/actions.ts#saveTeamForm',
      at: () => '/people/teams/new',
      may: anyAdmin,
      form: () => ({ id: randomUUID(), name: `Night ${randomUUID()}` }),
    },
    {
      action: 'people/actions.ts#remove',
      at: ({ house }) => `/people/teams/${house.teams.Desk}`,
      may: ['admin'],
      told: strangers,
      form: async world => ({ id: await emptyTeam(world) }),
    },
  ],
  handlers: [
    {
      handler: '/way-in/[token]/enter',
      method: 'POST',
      address: async world => `${await openWayIn(world)}/enter`,
      // Whoever comes first; by then it is used.
      may: ['nobody'],
      send: () => ({ form: { password: `seven lanterns under rain ${randomUUID()}` } }),
      done: 303,
      refused: { deactivated: 404 },
    },
    {
      handler: '/join/[token]/accept',
      method: 'POST',
      address: async world => `${(await invitation(world)).path}/accept`,
      // Whoever comes first; by then it is used.
      may: ['nobody'],
      send: () => ({
        form: {
          name: 'Nina',
          username: `n${randomBytes(4).toString('hex')}`,
          password: `seven lanterns under rain ${randomUUID()}`,
        },
      }),
      done: 303,
      refused: { deactivated: 404 },
    },
  ],
}
