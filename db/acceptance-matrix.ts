import { type SQL, sql } from 'drizzle-orm'
import type { Day } from '@/lib/dates'
import type { MatrixFilter } from '@/lib/matrix'
import type { Tx } from './client'
import { memberInScope, type TeamScope } from './scope'

/** What one person is asked for of one standard. */
export type Cell = { standardId: string; dueOn: Day; acceptedOn: Day | null }

type Asked = { scope: TeamScope; filter: MatrixFilter; today: Day; timeZone: string }

/** Everything that is asked of the people in scope, with what was given. */
const cells = ({ scope, filter, today, timeZone }: Asked): SQL => sql`
  select a.member_id, a.standard_id, a.due_on, (g.accepted_at at time zone ${timeZone})::date as accepted_on
  from acceptances_asked(${today}) a
  join members m on m.organization_id = a.organization_id and m.id = a.member_id
  left join acceptances_given(${today}) g
    on g.organization_id = a.organization_id and g.standard_id = a.standard_id and g.member_id = a.member_id
  where ${memberInScope(scope)}
    and (${filter.standard}::uuid is null or a.standard_id = ${filter.standard})
    and (${filter.person}::uuid is null or a.member_id = ${filter.person})`

/** The standards in force that somebody in scope is asked for, by title, each with what is missing. */
const matrixStandards = async (tx: Tx, asked: Asked) =>
  tx.execute<{ id: string; title: string; asked: number; missing: number; overdue: number }>(sql`
    with cells as (${cells(asked)})
    select f.standard_id as id, f.title, k.asked, k.missing, k.overdue
    from standards_in_force(${asked.today}) f
    join (
      select standard_id, count(*)::int as asked, count(*) filter (where accepted_on is null)::int as missing,
        count(*) filter (where accepted_on is null and due_on < ${asked.today}::date)::int as overdue
      from cells group by standard_id
    ) k on k.standard_id = f.standard_id
    order by f.title, f.standard_id`)

/** How many people there are, and a page of them: whoever misses most that is overdue first, then whoever misses most. */
const matrixPeople = async (tx: Tx, asked: Asked, page: { size: number; number: number }) => {
  const rows = await tx.execute<{
    id: string
    name: string
    teams: string
    missing: number
    overdue: number
    people: number
    cells: Cell[]
  }>(sql`
    with cells as materialized (${cells(asked)}), people as (
      select member_id, count(*) filter (where accepted_on is null)::int as missing,
        count(*) filter (where accepted_on is null and due_on < ${asked.today}::date)::int as overdue
      from cells group by member_id
    ), shown as (
      select m.organization_id, m.id, m.name, p.missing, p.overdue, count(*) over ()::int as people,
        row_number() over (order by p.overdue desc, p.missing desc, m.name, m.id) as place
      from people p join members m on m.id = p.member_id
      where ${!asked.filter.missing} or p.missing > 0
      order by place limit ${page.size} offset ${page.size * (page.number - 1)}
    ), said as (
      select c.member_id, jsonb_agg(jsonb_build_object(
        'standardId', c.standard_id, 'dueOn', c.due_on, 'acceptedOn', c.accepted_on)) as cells
      from cells c join shown s on s.id = c.member_id
      group by c.member_id
    )
    select s.id, s.name, s.missing, s.overdue, s.people, d.cells, (
        select coalesce(string_agg(t.name, ', ' order by t.name), '') from team_members b
        join teams t on t.organization_id = b.organization_id and t.id = b.team_id
        where b.organization_id = s.organization_id and b.member_id = s.id
      ) as teams
    from shown s join said d on d.member_id = s.id
    order by s.place`)
  return { people: rows[0]?.people ?? 0, rows: [...rows] }
}

export type MatrixRow = Awaited<ReturnType<typeof matrixPeople>>['rows'][number]

/**
 * The matrix of a scope: its standards, and a page of its people. Beyond the last page there is nobody.
 */
export const readMatrix = async (tx: Tx, asked: Asked, page: { size: number; number: number }) => {
  const [standards, { people, rows }] = await Promise.all([
    matrixStandards(tx, asked),
    matrixPeople(tx, asked, page),
  ])
  return { standards: [...standards], people, rows }
}

export type Matrix = Awaited<ReturnType<typeof readMatrix>>
