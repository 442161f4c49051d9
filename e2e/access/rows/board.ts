import { randomUUID } from 'node:crypto'
import { addDays, weekOf } from '@/lib/dates'
import { answered, hidden } from '../../board'
import { superuser } from '../../database'
import { houseDay } from '../../house'
import { type Actor, signedIn } from '../actors'
import type { Rows } from '../row'
import { once } from '../things'
import type { World } from '../world'

const words = 'I count the boats until they are all in.'
const shared = once(({ house }) => answered(house, 'learner', { words, teamId: house.teams.Desk }))

let weeks = 0
/** Another one that the learner shared with the desk, each in a week of its own. */
const another = ({ house }: World) =>
  answered(house, 'learner', { words, teamId: house.teams.Desk, week: addDays('2020-01-06', 7 * weeks++) })

const thanked = async (world: World) => {
  const { house } = world
  const answerId = await another(world)
  await superuser`insert into board_thanks ${superuser({
    organization_id: house.id,
    id: randomUUID(),
    answer_id: answerId,
    member_id: house.people.teammate.memberId,
    thanked_at: new Date(),
  })}`
  return answerId
}

const page = async (world: World) => `/board/${await shared(world)}`
/** Those of the desk beside the writer, and whoever leads it. */
const readers: readonly Actor[] = ['teammate', 'manager', 'head', 'admin', 'adminElsewhere', 'demoted']
const allBut = (may: readonly Actor[]) => signedIn.filter(actor => !may.includes(actor))

export const board: Rows = {
  pages: [
    {
      page: '/board',
      address: async world => {
        await another(world)
        return '/board'
      },
      may: signedIn,
      heading: 'Board',
      opener: 'learner',
    },
    {
      page: '/board/[id]',
      address: page,
      may: ['admin'],
      words,
      heading: 'An answer on the board',
      opener: 'admin',
    },
  ],
  actions: [
    {
      action: 'board/actions.ts#answer',
      at: () => '/board',
      may: signedIn,
      form: () => ({
        id: randomUUID(),
        week: weekOf(houseDay()),
        revision: '0',
        words,
        audience: 'organization',
      }),
    },
    {
      action: 'board/actions.ts#withdraw',
      at: () => '/board',
      may: ['learner'],
      told: allBut(['learner']),
      form: async world => ({ id: await another(world) }),
    },
    {
      action: 'board/actions.ts#thank',
      at: () => '/board',
      may: readers,
      told: allBut(readers),
      form: async world => ({ id: randomUUID(), answerId: await another(world) }),
    },
    {
      action: 'board/actions.ts#unthank',
      at: () => '/board',
      may: ['teammate'],
      told: allBut(['teammate']),
      form: async world => ({ answerId: await thanked(world) }),
    },
    {
      action: 'board/actions.ts#hide',
      at: page,
      may: ['admin'],
      told: ['strangerAdmin'],
      form: async world => ({
        id: randomUUID(),
        answerId: await another(world),
        reason: 'It names a guest.',
      }),
    },
    {
      action: 'board/actions.ts#bringBack',
      at: page,
      may: ['admin'],
      told: ['strangerAdmin'],
      form: async world => {
        const answerId = await another(world)
        return { id: await hidden(world.house, answerId), answerId }
      },
    },
  ],
}
