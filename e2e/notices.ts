import { randomUUID } from 'node:crypto'
import { superuser } from './database'
import type { House, Role } from './house'
import { writeStandard } from './standards'

/** A Wednesday in Berlin, and other moments of that week. */
export const wednesday = { morning: '2026-03-04T09:00:00+01:00', afternoon: '2026-03-04T15:30:00+01:00' }

/** What happened at an instant: somebody thanked another for an answer on the board. */
export const thankedAt = async (house: House, who: Role, answerId: string, at: string) => {
  await superuser`insert into board_thanks ${superuser({
    organization_id: house.id,
    id: randomUUID(),
    answer_id: answerId,
    member_id: house.people[who].memberId,
    thanked_at: new Date(at),
  })}`
}

/** A standard that was published at an instant. */
export const publishedAt = (house: House, title: string, at: string) =>
  writeStandard(house, title, [{ startsOn: at.slice(0, 10), publishedAt: new Date(at) }])
