import { sql } from 'drizzle-orm'
import type { Tx } from './client'
import { memberInScope, type TeamScope } from './scope'

/**
 * Of each version that was published, how many of the people in scope whom it was for while it was in force accepted
 * it (or the one before, where it changed little). Teams and ranks are those of today.
 */
export const acceptancesByVersion = async (tx: Tx, standardId: string, scope: TeamScope) =>
  tx.execute<{ number: number; people: number; accepted: number }>(sql`
    with recursive spans as (
      select v.organization_id, v.id, v.number, v.starts_on, v.ranks,
        lead(v.starts_on) over (order by v.number) as ends_on,
        max(v.number) filter (where v.change = 'material') over (order by v.number) as since,
        exists (select from standard_audiences a
          where a.organization_id = v.organization_id and a.version_id = v.id) as narrow
      from standard_versions v
      where v.standard_id = ${standardId} and v.published_at is not null
    ), reach as (
      select a.organization_id, a.version_id, a.team_id
      from spans s join standard_audiences a on a.organization_id = s.organization_id and a.version_id = s.id
      union
      select r.organization_id, r.version_id, t.id
      from reach r join teams t on t.organization_id = r.organization_id and t.parent_id = r.team_id
    ), people as (
      select s.number, s.since, s.ends_on, m.id
      from spans s
      join members m on m.organization_id = s.organization_id
        and (s.ends_on is null or m.joined_at::date < s.ends_on)
        and (m.deactivated_at is null or (s.ends_on is not null and m.deactivated_at::date >= s.starts_on))
        and (s.ranks = '{}' or m.rank = any (s.ranks))
        and (not s.narrow or m.id in (
          select b.member_id from reach r join team_members b
            on b.organization_id = r.organization_id and b.team_id = r.team_id
          where r.version_id = s.id))
      where ${memberInScope(scope)}
    ), given as (
      select v.number, a.member_id from standard_versions v
      join acceptances a on a.organization_id = v.organization_id and a.version_id = v.id
      where v.standard_id = ${standardId}
    )
    select p.number, count(*)::int as people, count(*) filter (where exists (
        select from given g
        where g.member_id = p.id and g.number >= p.since and (g.number <= p.number or p.ends_on is null)
      ))::int as accepted
    from people p group by p.number order by p.number desc`)

/** Every acceptance of a standard in scope, also of people who left: newest version first, then by name. */
export const acceptanceRecord = async (tx: Tx, standardId: string, scope: TeamScope) =>
  tx.execute<{
    id: string
    versionId: string
    name: string
    left: boolean
    acceptedAt: string
    wording: string | null
    answer: string | null
    recordedBy: string | null
  }>(sql`
    select a.id, v.id as "versionId", m.name, m.deactivated_at is not null as left, a.accepted_at as "acceptedAt",
      a.wording, a.answer, r.name as "recordedBy"
    from standard_versions v
    join acceptances a on a.organization_id = v.organization_id and a.version_id = v.id
    join members m on m.organization_id = a.organization_id and m.id = a.member_id
    left join members r on r.organization_id = a.organization_id and r.id = a.recorded_by
    where v.standard_id = ${standardId} and ${memberInScope(scope)}
    order by v.number desc, m.name, a.id`)
