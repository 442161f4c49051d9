import { randomUUID } from 'node:crypto'
import { superuser } from './database'
import type { House } from './house'

/** A version as it stands in the database; without a start it is a draft. */
type Version = { startsOn?: string; publishedAt?: Date } & Record<string, unknown>

/** A standard of the house straight into the database, its versions numbered in their order. */
export const writeStandard = async (house: House, title: string, versions: readonly Version[]) => {
  const standardId = randomUUID()
  const author = house.people.admin.memberId
  await superuser`insert into standards ${superuser({ organization_id: house.id, id: standardId, owner_id: author })}`
  const ids: string[] = []
  for (const [at, { startsOn, publishedAt, ...more }] of versions.entries()) {
    const id = randomUUID()
    await superuser`insert into standard_versions ${superuser({
      organization_id: house.id,
      id,
      standard_id: standardId,
      number: at + 1,
      title,
      category: 'phone',
      pledge: 'Whoever rings hears a voice.',
      author_id: author,
      published_at: startsOn ? (publishedAt ?? new Date(`${startsOn}T00:00:00Z`)) : null,
      published_by: startsOn ? author : null,
      starts_on: startsOn ?? null,
      ...more,
    })}`
    ids.push(id)
  }
  return { standardId, ids }
}

/** A published standard that has been in force for a good while. */
export const kept = (house: House, title: string) => writeStandard(house, title, [{ startsOn: '2026-01-05' }])
