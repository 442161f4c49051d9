import { randomUUID } from 'node:crypto'
import type { Page } from '@playwright/test'
import { asPortal, superuser } from './database'
import type { House, Role } from './house'
import { expect } from './people'

/** Logs something in the form, as its page asks for it. */
export const heardBy = async (
  page: Page,
  words: string,
  more: { about?: string; channel?: string; rating?: string } = {},
) => {
  await page.goto('/feedback/heard')
  await page.getByLabel(more.channel ?? 'Said in person').check()
  await page.getByLabel('Their words').fill(words)
  if (more.about) await page.getByLabel('About whom').fill(more.about)
  if (more.rating) await page.getByRole('group', { name: 'Their rating' }).getByLabel(more.rating).check()
  await page.getByRole('button', { name: 'Keep it' }).click()
  await expect(page.getByText('It is kept. Thank you for listening.')).toBeVisible()
}

export const kept = (house: House) =>
  superuser`select * from heard_feedback where organization_id = ${house.id} order by logged_at, id`

type Logged = {
  words: string
  rating?: number | null
  channel?: string
  day?: string
  about?: Role
  customers?: string
}

/** The context that the gate sets for somebody of a house, for Postgres as the application's role. */
const contextOf = (house: House, who: Role) => {
  const { House: whole, Desk, Kitchen } = house.teams
  const teams: Record<Role, [string, string[], string[]]> = {
    admin: ['admin', [], []],
    head: ['manager', [whole], [whole, Desk, Kitchen]],
    manager: ['manager', [Desk], [Desk]],
    learner: ['learner', [Desk], []],
    teammate: ['learner', [Desk], []],
    otherManager: ['manager', [Kitchen], [Kitchen]],
    otherLearner: ['learner', [Kitchen], []],
  }
  const [role, own, managed] = teams[who]
  return { member: house.people[who].memberId, role, own: `{${own}}`, managed: `{${managed}}` }
}

/** Runs SQL as the application's role in somebody's name. */
export const asMember = async <T>(
  house: House,
  who: Role,
  work: (sql: Parameters<Parameters<ReturnType<typeof asPortal>['begin']>[1]>[0]) => Promise<T>,
): Promise<T> => {
  const portal = asPortal()
  const { member, role, own, managed } = contextOf(house, who)
  try {
    return (await portal.begin(async sql => {
      await sql`select set_config('app.organization_id', ${house.id}, true), set_config('app.member_id', ${member}, true),
        set_config('app.role', ${role}, true), set_config('app.own_teams', ${own}, true),
        set_config('app.managed_teams', ${managed}, true)`
      return work(sql)
    })) as T
  } finally {
    await portal.end()
  }
}

/** Something that the learner heard and logged for the desk, through the function that the page uses. */
export const log = async (house: House, { words, ...more }: Logged, team: keyof House['teams'] = 'Desk') => {
  const id = randomUUID()
  const about = more.about ? house.people[more.about].memberId : null
  await asMember(house, 'learner', async sql => {
    await sql`select store_heard(${id}::uuid, ${house.teams[team]}::uuid, ${more.day ?? '2026-01-05'}::date,
      now(), ${more.customers ?? 'external'}, ${more.channel ?? 'spoken'}, ${words}, ${more.rating ?? null}::integer,
      ${about}::uuid, null::uuid)`
  })
  return { id }
}

/** A tag of a house. */
export const makeTag = async (house: House, name = `Tag ${randomUUID().slice(0, 8)}`, retired = false) => {
  const id = randomUUID()
  await superuser`insert into tags ${superuser({
    organization_id: house.id,
    id,
    name,
    made_by: house.people.admin.memberId,
    created_at: new Date().toISOString(),
    retired_at: retired ? new Date().toISOString() : null,
  })}`
  return { id }
}
