import { sql } from 'drizzle-orm'
import type { Day } from '@/lib/dates'
import { floorOf } from '@/lib/floor'
import type { Rank } from '@/lib/people'
import { groupRanks } from '@/lib/rank-groups'
import { array } from './array'
import type { Tx } from './client'
import { organizations } from './organizations'
import { memberInScope, type TeamScope } from './scope'

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

/** The same for each standard in force of the people in a scope; where most is missing first. */
export const acceptancesByStandard = async (tx: Tx, scope: TeamScope, today: Day, most: number) =>
  tx.execute<Kept & { id: string; name: string }>(sql`
    select f.standard_id as id, f.title as name, k.people, k.people as asked, k.given
    from standards_in_force(${today}) f
    join (
      select a.standard_id, count(*)::int as people, count(g.member_id)::int as given
      from acceptances_asked(${today}) a
      join members m on m.organization_id = a.organization_id and m.id = a.member_id
      left join acceptances_given(${today}) g on g.standard_id = a.standard_id and g.member_id = a.member_id
      where ${memberInScope(scope)}
      group by a.standard_id
    ) k on k.standard_id = f.standard_id
    order by k.people - k.given desc, f.title limit ${most}`)

/** The same for each team of a scope, by the people who belong to it; where most is missing first. */
export const acceptancesByTeam = async (tx: Tx, scope: TeamScope, today: Day, most: number) =>
  tx.execute<Kept & { id: string; name: string }>(sql`
    with by_member as (
      select a.member_id, count(*)::int as asked, count(g.member_id)::int as given
      from acceptances_asked(${today}) a
      left join acceptances_given(${today}) g on g.standard_id = a.standard_id and g.member_id = a.member_id
      group by a.member_id
    )
    select t.id, t.name, count(*)::int as people, sum(k.asked)::int as asked, sum(k.given)::int as given
    from team_members b
    join by_member k on k.member_id = b.member_id
    join teams t on t.organization_id = b.organization_id and t.id = b.team_id
    where ${scope.all} or b.team_id = any(${array(scope.teams)}::uuid[])
    group by t.id, t.name
    order by sum(k.asked) - sum(k.given) desc, t.name limit ${most}`)
