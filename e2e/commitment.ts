import { randomUUID } from 'node:crypto'
import { addDays, addMonths } from '@/lib/dates'
import type { Rank } from '@/lib/people'
import { givenLife } from '@/lib/quizzes/given-life'
import { superuser } from './database'
import { type House, join, type Person } from './house'
import { written } from './sheets'

/** The month that is over at the houses of the specs, by Postgres's clock; and the one before it. */
const [{ now } = { now: '' }] = await superuser<{ now: string }[]>`
  select to_char(date_trunc('month', now() at time zone 'Europe/Berlin' - interval '4 hours'), 'YYYY-MM-DD') as now`
export const overNow = { from: addMonths(now, -1), to: now }
export const overBefore = { from: addMonths(now, -2), to: addMonths(now, -1) }

/** Everybody of a house has belonged to it for a year. */
export const belonged = (house: House) =>
  superuser`update members set joined_at = now() - interval '1 year' where organization_id = ${house.id}`

export const promote = ({ organizationId, memberId }: Person, rank: Rank) =>
  superuser`update members set rank = ${rank} where organization_id = ${organizationId} and id = ${memberId}`

/** Somebody shows their own ticks since a while. */
export const shows = ({ organizationId, memberId }: Person) =>
  superuser`insert into commitment_shown (organization_id, id, member_id, shown_at)
    values (${organizationId}, ${randomUUID()}, ${memberId}, now() - interval '60 days')`

/** More people of a rank in a house. */
export const hired = async (house: House, rank: Rank, count: number): Promise<Person[]> => {
  const people: Person[] = []
  for (let n = 0; n < count; n++) {
    const person = await join(house, `${rank} ${n}`, 'Desk')
    await promote(person, rank)
    people.push(person)
  }
  return people
}

/** Somebody finishes their service vision on a day. */
export const finishes = (person: Person, day: string) => written(person, {}, { finishedOn: day })

/** Somebody takes the built-in quiz on a day. */
export const took = ({ organizationId, memberId }: Person, day: string) =>
  superuser`insert into attempts ${superuser({
    organization_id: organizationId,
    id: randomUUID(),
    member_id: memberId,
    quiz: givenLife.slug,
    version: givenLife.version,
    first: true,
    day,
    submitted_at: `${day}T09:00:00Z`,
  })}`

/** Somebody chooses a way to make a difference on so many days from a day on. */
export const chose = async ({ organizationId, memberId }: Person, from: string, days: number) => {
  for (let n = 0; n < days; n++)
    await superuser`insert into choices ${superuser({
      organization_id: organizationId,
      id: randomUUID(),
      member_id: memberId,
      day: addDays(from, 2 * n),
      written_at: new Date(),
      words: 'I look up first.',
    })}`
}

/** Somebody reads the letter of a finished round on so many days, every other one from a day on. */
export const reads = async (
  { organizationId, memberId }: Person,
  round: string,
  from: string,
  days: number,
) => {
  for (let n = 0; n < days; n++)
    await superuser`insert into readings ${superuser({
      organization_id: organizationId,
      id: randomUUID(),
      member_id: memberId,
      round_id: round,
      number: n + 1,
      day: addDays(from, 2 * n),
      read_at: new Date(),
    })}`
}
