import { type SQL, sql } from 'drizzle-orm'
import type { Day } from '@/lib/dates'
import { array } from './array'
import type { Tx } from './client'
import { memberInScope, type TeamScope } from './scope'

export type StandardCheck = {
  id: string
  standardId: string
  title: string
  day: Day
  team: string
  /** With the name, null for a team as a whole. */
  memberId: string | null
  name: string | null
  checkedBy: string
  checkedById: string
  met: boolean
  value: number | null
  unit: string | null
  note: string | null
  reply: string | null
}

/** Of the checks since a day that the viewer may see, how many were met. */
export const shareMet = async (tx: Tx, standardId: string, since: Day) => {
  const [row] = await tx.execute<{ met: number; all: number }>(sql`
    select count(*) filter (where met)::int as met, count(*)::int as all from standard_checks
    where standard_id = ${standardId} and day >= ${since} and withdrawn_at is null`)
  return row ?? { met: 0, all: 0 }
}

/** The checks that the viewer may see, of one standard or of all, the newest first, from the one after `after`. */
export const listChecks = (
  tx: Tx,
  { standardId, after, most }: { standardId: string | null; after: string | null; most: number },
) =>
  newest(
    tx,
    sql`(${standardId}::uuid is null or c.standard_id = ${standardId}::uuid)
      and (${after}::uuid is null
        or (c.checked_at, c.id) < (select a.checked_at, a.id from standard_checks a where a.id = ${after}::uuid))`,
    most,
  )

/** What the viewer saw of a standard today. */
export const listOwnChecks = (
  tx: Tx,
  { standardId, most }: { standardId: string; most: number },
  me: { memberId: string; today: Day },
) =>
  newest(
    tx,
    sql`c.standard_id = ${standardId} and c.checked_by = ${me.memberId} and c.day = ${me.today}`,
    most,
  )

const newest = async (tx: Tx, where: SQL, most: number) => [
  ...(await tx.execute<StandardCheck>(sql`
    select c.id, c.standard_id as "standardId", v.title, c.day::text as day, t.name as team,
      c.member_id as "memberId", m.name, b.name as "checkedBy", b.id as "checkedById", c.met, c.value, v.unit, c.note,
      c.reply
    from standard_checks c
    join standard_versions v on v.organization_id = c.organization_id and v.id = c.version_id
    join teams t on t.organization_id = c.organization_id and t.id = c.team_id
    join members b on b.organization_id = c.organization_id and b.id = c.checked_by
    left join members m on m.organization_id = c.organization_id and m.id = c.member_id
    where c.withdrawn_at is null and ${where}
    order by c.checked_at desc, c.id desc limit ${most}`)),
]

/**
 * Each standard that is asked of somebody in a scope, with the day on which its teams were last checked: never first,
 * then the oldest.
 */
export const lastChecks = async (tx: Tx, scope: TeamScope, today: Day) => [
  ...(await tx.execute<{ id: string; title: string; day: Day | null }>(sql`
    select f.standard_id as id, f.title, max(c.day)::text as day
    from standards_in_force(${today}) f
    left join standard_checks c on c.organization_id = f.organization_id and c.standard_id = f.standard_id
      and c.withdrawn_at is null and (${scope.all} or c.team_id = any(${array(scope.teams)}::uuid[]))
    where f.standard_id in (
      select a.standard_id from acceptances_asked(${today}) a
      join members m on m.organization_id = a.organization_id and m.id = a.member_id
      where ${memberInScope(scope)})
    group by f.standard_id, f.title
    order by max(c.day) nulls first, lower(f.title), f.standard_id`)),
]
