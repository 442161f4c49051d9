import { randomUUID } from 'node:crypto'
import { superuser } from '../../database'
import { written } from '../../sheets'
import { anyAdmin, signedIn } from '../actors'
import { file, type Rows } from '../row'
import { once } from '../things'
import type { World } from '../world'

const led = ['manager', 'head', 'admin'] as const

/** Another vision for the learner's team than it has now. */
const changed = async ({ house }: World) => {
  const [row] = await superuser<{ revision: number }[]>`
    select revision from team_visions where organization_id = ${house.id} and team_id = ${house.teams.Desk}`
  const revision = row?.revision ?? 0
  return {
    id: randomUUID(),
    of: house.teams.Desk,
    words: `Nobody leaves without an answer, ${revision}`,
    revision: String(revision),
  }
}

const vision = 'Nobody leaves my desk with the same question.'
/** The learner has one, from a finished sheet. */
const service = once(({ house }) => written(house.people.learner, { vision }, { finishedOn: '2026-02-01' }))
const poster = async (world: World) => {
  await service(world)
  return '/compass/poster/service-vision'
}

export const compass: Rows = {
  pages: [
    {
      page: '/compass',
      address: () => '/compass',
      may: signedIn,
      heading: 'My compass',
      opener: 'manager',
    },
    {
      page: '/compass/[of]',
      of: 'a team',
      address: ({ house }) => `/compass/${house.teams.Desk}`,
      may: led,
      heading: 'A service vision',
      opener: 'manager',
    },
    {
      page: '/compass/[of]',
      of: 'the organization',
      address: () => '/compass/organization',
      may: anyAdmin,
    },
    {
      page: '/compass/print',
      address: () => '/compass/print',
      may: signedIn,
      heading: 'My compass',
      opener: 'manager',
    },
    {
      page: '/compass/poster/[of]',
      address: poster,
      may: ['learner'],
      words: vision,
      heading: 'Your service vision, to frame',
      opener: 'learner',
    },
  ],
  handlers: [
    {
      handler: '/compass/print/pdf',
      method: 'GET',
      address: () => '/compass/print/pdf',
      may: signedIn,
      done: 200,
      refused: file,
    },
    {
      handler: '/compass/poster/[of]/[format]',
      method: 'GET',
      address: async world => `${await poster(world)}/png`,
      may: ['learner'],
      done: 200,
      refused: file,
    },
  ],
  actions: [
    {
      action: 'compass/actions.ts#setVision',
      at: ({ house }) => `/compass/${house.teams.Desk}`,
      may: led,
      form: changed,
    },
  ],
}
