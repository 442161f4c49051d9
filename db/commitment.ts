import { sql } from 'drizzle-orm'
import type { OfGroup } from '@/lib/commitment'
import type { Day } from '@/lib/dates'
import { floorOf } from '@/lib/floor'
import type { Rank } from '@/lib/people'
import { groupRanks } from '@/lib/rank-groups'
import type { Tx } from './client'
import { organizations } from './organizations'

/** What is asked of some people, and how much of it was done. */
type Kept = { people: number; asked: number; given: number }

/**
 * How many of the acceptances asked of them the people of each rank gave, over the whole organization, from the front
 * line up. Ranks of few are joined with the one below; where even all together are few, there is nothing to see.
 */
export const acceptancesByRank = async (tx: Tx, today: Day) => {
  const [[settings], rows] = await Promise.all([
    tx.select({ floor: organizations.floor }).from(organizations),
    tx.execute<Kept & { rank: Rank }>(
      sql`select rank, people, asked, given from acceptances_by_rank(${today})`,
    ),
  ])
  const people: Record<Rank, number> = { front_line: 0, supervisor: 0, head: 0, executive: 0 }
  for (const row of rows) people[row.rank] = row.people
  return groupRanks(people, floorOf(settings?.floor ?? null)).map(group => {
    const joined = rows.filter(({ rank }) => group.ranks.includes(rank))
    const sum = (of: 'asked' | 'given') => joined.reduce((all, row) => all + row[of], 0)
    return { ...group, asked: sum('asked'), given: sum('given') }
  })
}

/**
 * Of the people of each rank who are asked to accept a standard in force, those who have accepted every one; ranks of
 * few are joined as before.
 */
export const acceptedByRank = async (tx: Tx, today: Day): Promise<OfGroup[]> => {
  const [[settings], rows] = await Promise.all([
    tx.select({ floor: organizations.floor }).from(organizations),
    tx.execute<{ rank: Rank; asked: number; complete: number }>(
      sql`select rank, asked, complete from accepted_by_rank(${today})`,
    ),
  ])
  const asked: Record<Rank, number> = { front_line: 0, supervisor: 0, head: 0, executive: 0 }
  for (const row of rows) asked[row.rank] = row.asked
  return groupRanks(asked, floorOf(settings?.floor ?? null)).map(({ name, ranks, people }) => ({
    name,
    told: {
      of: people,
      count: rows.filter(({ rank }) => ranks.includes(rank)).reduce((all, { complete }) => all + complete, 0),
    },
  }))
}
