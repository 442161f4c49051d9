import { randomUUID } from 'node:crypto'
import { superuser } from '../../database'
import { anyAdmin, signedIn } from '../actors'
import type { Rows } from '../row'
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
