import { randomUUID } from 'node:crypto'
import { superuser } from './database'
import type { House, Role } from './house'

/** A proposal of somebody of the house straight into the database: a new standard, or a change to the one it names. */
export const propose = async (
  house: House,
  who: Role,
  {
    standardId = null,
    ...more
  }: { standardId?: string | null; pledge?: string; category?: string; exercise_id?: string },
) => {
  const id = randomUUID()
  await superuser`insert into standard_proposals ${superuser({
    organization_id: house.id,
    id,
    author_id: house.people[who].memberId,
    standard_id: standardId,
    ...(standardId ? { why: 'They thank me for it.' } : { title: 'A name at once', category: 'phone' }),
    pledge: 'Whoever rings hears a name in the first sentence.',
    proposed_at: new Date(),
    ...more,
  })}`
  return id
}
