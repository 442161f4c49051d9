import { randomUUID } from 'node:crypto'
import type { APIRequestContext } from '@playwright/test'
import { newCode } from '@/lib/ids'
import { superuser } from './database'
import type { House } from './house'
import { byMeasure } from './sums'

export const base = process.env.BASE_URL ?? ''

/** A link of a team's survey, as its manager would have made it. */
export const hang = async (house: House, team: keyof House['teams'] = 'Desk', label = 'Card on the desk') => {
  const link = { id: randomUUID(), code: newCode() }
  await superuser`insert into survey_links ${superuser({
    organization_id: house.id,
    ...link,
    label,
    team_id: house.teams[team],
    made_by: house.people.admin.memberId,
    created_at: new Date().toISOString(),
  })}`
  return link
}

/** Sends an answer as a browser without script would; the address is somebody's own. */
export const send = (
  request: APIRequestContext,
  code: string,
  form: Record<string, string>,
  address = `198.51.100.${1 + Math.floor(Math.random() * 250)}`,
) =>
  request.post(`/s/${code}/send`, {
    form: { id: randomUUID(), ...form },
    headers: { origin: base, 'x-forwarded-for': address },
    maxRedirects: 0,
  })

export const responsesOf = (house: House) =>
  superuser`select * from responses where organization_id = ${house.id} order by received_at, id`

/** The sums of a house, slots added up: `survey overall` → [answers, total, squares]. */
export const sumsOf = async (house: House): Promise<Record<string, number[]>> => {
  const rows = await superuser<{ key: string; n: number; total: number; squares: number }[]>`
    select channel || ' ' || m.measure as key, sum(m.n)::int as n, sum(m.total)::int as total,
      sum(m.squares)::int as squares
    from daily_sums cross join lateral ${byMeasure}
    where organization_id = ${house.id} group by 1 having sum(m.n) <> 0`
  return Object.fromEntries(rows.map(({ key, n, total, squares }) => [key, [n, total, squares]]))
}
