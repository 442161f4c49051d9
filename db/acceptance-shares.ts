import { sql } from 'drizzle-orm'
import type { Day } from '@/lib/dates'
import { array } from './array'
import type { Tx } from './client'
import { memberInScope, type TeamScope } from './scope'

/** What is asked of some people, and how much of it was done. */
export type Kept = { id: string; name: string; people: number; asked: number; given: number }
type Overdue = { id: string; title: string; missing: number }

/**
 * Of the acceptances asked of the people in a scope, how many were given: of all, of each standard in force, and of
 * each team of the scope by the people who belong to it, where most is missing first; and the standards that some
 * haven't accepted although their day for it is over. All from one look at who has accepted what: at thousands of
 * people that look is what takes time.
 */
export const acceptanceShares = async (tx: Tx, scope: TeamScope, today: Day) => {
  const [row] = await tx.execute<{
    count: number
    of: number
    standards: Kept[]
    overdue: Overdue[]
    teams: Kept[]
  }>(
    sql`
    with cells as materialized (
      select a.standard_id, a.member_id, g.member_id is not null as given, a.due_on < ${today}::date as due
      from acceptances_asked(${today}) a
      join members m on m.organization_id = a.organization_id and m.id = a.member_id
      left join acceptances_given(${today}) g on g.standard_id = a.standard_id and g.member_id = a.member_id
      where ${memberInScope(scope)}
    ), by_standard as (
      select f.standard_id as id, f.title as name, k.people, k.given, k.overdue
      from (
        select standard_id, count(*)::int as people, count(*) filter (where given)::int as given,
          count(*) filter (where due and not given)::int as overdue
        from cells group by standard_id
      ) k join standards_in_force(${today}) f on f.standard_id = k.standard_id
    ), by_team as (
      select t.id, t.name, count(*)::int as people, sum(k.asked)::int as asked, sum(k.given)::int as given
      from (
        select member_id, count(*) as asked, count(*) filter (where given) as given from cells group by member_id
      ) k
      join team_members b on b.member_id = k.member_id
      join teams t on t.organization_id = b.organization_id and t.id = b.team_id
      where ${scope.all} or b.team_id = any(${array(scope.teams)}::uuid[])
      group by t.id, t.name
    )
    select (select count(*)::int from cells) as of, (select count(*)::int from cells where given) as count,
      coalesce((
        select jsonb_agg(jsonb_build_object('id', id, 'name', name, 'people', people, 'asked', people, 'given', given)
          order by people - given desc, name) from by_standard), '[]') as standards,
      coalesce((
        select jsonb_agg(jsonb_build_object('id', id, 'title', name, 'missing', overdue)
          order by overdue desc, name) from by_standard where overdue > 0), '[]') as overdue,
      coalesce((
        select jsonb_agg(jsonb_build_object('id', id, 'name', name, 'people', people, 'asked', asked, 'given', given)
          order by asked - given desc, name) from by_team), '[]') as teams`,
  )
  const { count, of, standards, overdue, teams } = row ?? {
    count: 0,
    of: 0,
    standards: [],
    overdue: [],
    teams: [],
  }
  return { all: { count, of }, standards, overdue, teams }
}
