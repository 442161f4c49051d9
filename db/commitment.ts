import { sql } from 'drizzle-orm'
import { floorOf } from '@/lib/floor'
import type { Rank } from '@/lib/people'
import { groupRanks } from '@/lib/rank-groups'
import { array } from './array'
import type { Tx } from './client'
import { organizations } from './organizations'
import type { TeamScope } from './scope'

/** What is asked of some people, and how much of it was done. */
type Kept = { people: number; asked: number; given: number }

/** The published standards, each with the version since which an acceptance counts. */
const due = sql`due as (
  select v.standard_id, max(v.number) as since
  from standard_versions v join standards s on s.organization_id = v.organization_id and s.id = v.standard_id
  where v.published_at is not null and v.change = 'material' and s.retired_at is null
  group by v.standard_id
)`

/**
 * How many of the acceptances asked of them the people of each rank gave, over the whole organization, from the front
 * line up. Ranks of few are joined with the one below; where even all together are few, there is nothing to see.
 */
export const acceptancesByRank = async (tx: Tx) => {
  const [[settings], rows] = await Promise.all([
    tx.select({ floor: organizations.floor }).from(organizations),
    tx.execute<Kept & { rank: Rank }>(sql`select rank, people, asked, given from acceptances_by_rank()`),
  ])
  const people: Record<Rank, number> = { front_line: 0, supervisor: 0, head: 0, executive: 0 }
  for (const row of rows) people[row.rank] = row.people
  return groupRanks(people, floorOf(settings?.floor ?? null)).map(group => {
    const joined = rows.filter(({ rank }) => group.ranks.includes(rank))
    const sum = (of: 'asked' | 'given') => joined.reduce((all, row) => all + row[of], 0)
    return { ...group, asked: sum('asked'), given: sum('given') }
  })
}

/** The same for each published standard of the people in a scope; where most is missing first. */
export const acceptancesByStandard = async (tx: Tx, scope: TeamScope, most: number) =>
  tx.execute<Kept & { id: string; name: string }>(sql`
    with ${due}, people as (
      select m.id from members m where m.deactivated_at is null and (${scope.all} or exists (
        select from team_members t where t.organization_id = m.organization_id and t.member_id = m.id
          and t.team_id = any(${array(scope.teams)}::uuid[])))
    ), given as materialized (
      select a.member_id, v.standard_id
      from acceptances a
      join standard_versions v on v.organization_id = a.organization_id and v.id = a.version_id
      join due on due.standard_id = v.standard_id and v.number >= due.since
    ), kept as (
      select standard_id, count(distinct member_id)::int as given from given
      where member_id in (select id from people)
      group by standard_id
    ), counted as (select count(*)::int as people from people)
    select d.standard_id as id, w.title as name, c.people, c.people as asked, coalesce(k.given, 0) as given
    from due d cross join counted c
    left join kept k on k.standard_id = d.standard_id
    join lateral (
      select w.title from standard_versions w
      where w.standard_id = d.standard_id and w.published_at is not null order by w.number desc limit 1
    ) w on true
    where c.people > 0
    order by coalesce(k.given, 0), w.title limit ${most}`)

/** The same for each team of a scope, by the people who belong to it; where most is missing first. */
export const acceptancesByTeam = async (tx: Tx, scope: TeamScope, most: number) =>
  tx.execute<Kept & { id: string; name: string }>(sql`
    with ${due}, belonging as (
      select b.team_id, b.member_id from team_members b
      join members m on m.organization_id = b.organization_id and m.id = b.member_id
      where m.deactivated_at is null and (${scope.all} or b.team_id = any(${array(scope.teams)}::uuid[]))
    ), given as materialized (
      select a.member_id, v.standard_id
      from acceptances a
      join standard_versions v on v.organization_id = a.organization_id and v.id = a.version_id
      join due on due.standard_id = v.standard_id and v.number >= due.since
    ), kept as (
      select distinct member_id, standard_id from given where member_id in (select member_id from belonging)
    ), by_team as (
      select b.team_id, count(distinct b.member_id)::int as people, count(k.standard_id)::int as given
      from belonging b left join kept k on k.member_id = b.member_id
      group by b.team_id
    )
    select t.id, t.name, c.people, c.people * (select count(*)::int from due) as asked, c.given
    from by_team c join teams t on t.id = c.team_id
    where exists (select from due)
    order by c.people * (select count(*) from due) - c.given desc, t.name limit ${most}`)
