import { sql } from 'drizzle-orm'
import { array } from './array'
import type { Tx } from './client'
import type { TeamScope } from './scope'

/** Each person in the scope with each worksheet that is expected of them. */
const due = (scope: TeamScope) => sql`
  with recursive covered as (
    select e.slug, e.team_id from worksheet_expectations e
    union
    select c.slug, t.id from covered c join teams t on t.parent_id = c.team_id
  ), people as (
    select m.id, m.name from members m where m.deactivated_at is null and (${scope.all} or exists (
      select from team_members s where s.organization_id = m.organization_id and s.member_id = m.id
        and s.team_id = any (${array(scope.teams)}::uuid[])))
  ), due as (
    select p.id as member_id, p.name, c.slug from covered c join people p on c.team_id is null
    union
    select p.id, p.name, c.slug from covered c
    join team_members s on s.team_id = c.team_id
    join people p on p.id = s.member_id
  ), done as (
    select r.member_id, r.slug, max(r.finished_on) as day from worksheet_rounds r
    where r.openly and r.finished_on is not null and r.member_id in (select member_id from due)
    group by r.member_id, r.slug
  )`

/** How many of a team were to do worksheets, and have; for each team of the scope. */
export const worksheetsByTeam = async (tx: Tx, scope: TeamScope, most: number) =>
  tx.execute<{ id: string; name: string; people: number; asked: number; given: number }>(sql`
    ${due(scope)}
    select t.id, t.name, count(distinct d.member_id)::int as people, count(*)::int as asked,
      count(f.day)::int as given
    from due d
    join team_members b on b.member_id = d.member_id
      and (${scope.all} or b.team_id = any (${array(scope.teams)}::uuid[]))
    join teams t on t.id = b.team_id
    left join done f on f.member_id = d.member_id and f.slug = d.slug
    group by t.id, t.name
    order by count(*) - count(f.day) desc, t.name limit ${most}`)

/** Who is to do which worksheet, by name, with the day on which they finished it; those who have not first. */
export const worksheetsByPerson = async (tx: Tx, scope: TeamScope, most: number) =>
  tx.execute<{ memberId: string; name: string; slug: string; day: string | null }>(sql`
    ${due(scope)}
    select d.member_id as "memberId", d.name, d.slug, to_char(f.day, 'YYYY-MM-DD') as day
    from due d left join done f on f.member_id = d.member_id and f.slug = d.slug
    order by f.day is not null, d.name, d.member_id, d.slug limit ${most}`)

/** How many times a worksheet was expected and done in the scope; each worksheet once, the most missing first. */
export const worksheetsMissing = async (tx: Tx, scope: TeamScope) =>
  tx.execute<{ slug: string; asked: number; given: number }>(sql`
    ${due(scope)}
    select d.slug, count(*)::int as asked, count(f.day)::int as given
    from due d left join done f on f.member_id = d.member_id and f.slug = d.slug
    group by d.slug order by count(*) - count(f.day) desc, d.slug`)
