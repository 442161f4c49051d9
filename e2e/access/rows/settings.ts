import { superuser } from '../../database'
import { type Actor, anyAdmin } from '../actors'
import type { Rows } from '../row'
import type { World } from '../world'

/** The settings of the actor's organization as they stand, with another mission. */
const changed = async ({ house, elsewhere }: World, actor: Actor) => {
  const { id } = actor.startsWith('stranger') ? elsewhere : house
  const [row] = await superuser`select revision from organizations where id = ${id}`
  return {
    name: 'Lantern House',
    mission: `Mission ${row?.revision}`,
    timeZone: 'Europe/Berlin',
    dayStartsAt: '4',
    language: 'en',
    floor: '5',
    revision: String(row?.revision),
  }
}

/** What admins set for their organization. */
export const settings: Rows = {
  pages: [
    { page: '/settings', address: () => '/settings', may: anyAdmin, heading: 'Settings', opener: 'admin' },
    {
      page: '/settings/audit',
      address: () => '/settings/audit?who=a&from=2026-01-01',
      may: anyAdmin,
      heading: 'The trail',
      opener: 'admin',
    },
  ],
  actions: [{ action: 'settings/actions.ts#save', at: () => '/settings', may: anyAdmin, form: changed }],
}
