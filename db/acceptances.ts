import { sql } from 'drizzle-orm'
import { index, pgTable, timestamp, unique, uuid } from 'drizzle-orm/pg-core'
import { array } from './array'
import type { Tx } from './client'
import { members } from './members'
import type { TeamScope } from './scope'
import { standardVersions } from './standards'
import {
  currentMember,
  managedTeams,
  narrowed,
  organizationColumns,
  organizationRules,
  seenByDoorkeeper,
  viewerIsAdmin,
  within,
} from './tenancy'

/** A member read a version of a standard and said that they will keep it. */
export const acceptances = pgTable(
  'acceptances',
  {
    ...organizationColumns(),
    versionId: uuid().notNull(),
    memberId: uuid().notNull(),
    acceptedAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
  },
  columns => [
    ...organizationRules('acceptances', columns),
    within('acceptances_version', [columns.organizationId, columns.versionId], standardVersions),
    within('acceptances_member', [columns.organizationId, columns.memberId], members, 'cascade'),
    unique('acceptances_once').on(columns.organizationId, columns.versionId, columns.memberId),
    index('acceptances_member_index').on(columns.organizationId, columns.memberId),
    narrowed('acceptances_read', {
      for: 'select',
      using: sql`member_id = ${currentMember} or ${viewerIsAdmin} or exists (
        select from team_members t where t.organization_id = acceptances.organization_id
          and t.member_id = acceptances.member_id and t.team_id = any (${managedTeams}))`,
    }),
    narrowed('acceptances_own_insert', { for: 'insert', withCheck: sql`member_id = ${currentMember}` }),
    // What was accepted stays accepted: a record that can be shown to an auditor.
    narrowed('acceptances_no_update', { for: 'update', using: sql`false` }),
    narrowed('acceptances_no_delete', { for: 'delete', using: sql`false` }),
    seenByDoorkeeper('acceptances'),
  ],
)

/** Accepts the published version `versionId` and gives its standard's id; null when it can't be accepted now. */
export const acceptVersion = async (
  tx: Tx,
  { id, versionId, memberId }: { id: string; versionId: string; memberId: string },
): Promise<string | null> => {
  const [version] = await tx.execute<{ standardId: string }>(sql`
    select s.id as "standardId" from standard_versions v
    join standards s on s.organization_id = v.organization_id and s.id = v.standard_id
    where v.id = ${versionId} and v.published_at is not null and s.retired_at is null`)
  if (!version) return null
  await tx.insert(acceptances).values({ id, versionId, memberId }).onConflictDoNothing()
  return version.standardId
}

/** When the viewer accepted a version of a standard with at least this number; null when not yet. */
export const ownAcceptance = async (tx: Tx, standardId: string, since: number, memberId: string) => {
  const [row] = await tx.execute<{ acceptedAt: string; number: number }>(sql`
    select a.accepted_at as "acceptedAt", v.number
    from acceptances a join standard_versions v on v.organization_id = a.organization_id and v.id = a.version_id
    where a.member_id = ${memberId} and v.standard_id = ${standardId} and v.number >= ${since}
    order by v.number desc limit 1`)
  return row ? { acceptedAt: new Date(row.acceptedAt), number: row.number } : null
}

/** Who in the viewer's teams has accepted the standard and who is missing, by name. */
export const acceptancesInScope = async (tx: Tx, standardId: string, since: number, scope: TeamScope) =>
  tx.execute<{
    memberId: string
    name: string
    teams: string
    acceptedAt: string | null
    number: number | null
  }>(sql`
    select m.id as "memberId", m.name, coalesce(string_agg(distinct t.name, ', '), '') as teams,
      max(a.accepted_at) as "acceptedAt", max(a.number) as number
    from members m
    left join team_members tm on tm.organization_id = m.organization_id and tm.member_id = m.id
    left join teams t on t.organization_id = tm.organization_id and t.id = tm.team_id
    left join lateral (
      select a.accepted_at, v.number from acceptances a
      join standard_versions v on v.organization_id = a.organization_id and v.id = a.version_id
      where a.organization_id = m.organization_id and a.member_id = m.id
        and v.standard_id = ${standardId} and v.number >= ${since}
      order by v.number desc limit 1
    ) a on true
    where m.deactivated_at is null
      and (${scope.all} or tm.team_id = any (${array(scope.teams)}::uuid[]))
    group by m.organization_id, m.id, m.name
    order by max(a.accepted_at) is not null, m.name`)

/**
 * Of all acceptances that are asked of the people in scope, how many were given. Those of each version are read at once
 * (`materialized`, here and wherever they are counted): looking each person up takes three times as long.
 */
export const acceptanceShare = async (tx: Tx, scope: TeamScope) => {
  const [row] = await tx.execute<{ count: number; of: number }>(sql`
    with asked as (
      select v.standard_id, max(v.number) as since
      from standard_versions v join standards s on s.organization_id = v.organization_id and s.id = v.standard_id
      where v.published_at is not null and v.change = 'material' and s.retired_at is null
      group by v.standard_id
    ), people as (
      select m.id from members m where m.deactivated_at is null and (${scope.all} or exists (
        select from team_members t where t.organization_id = m.organization_id and t.member_id = m.id
          and t.team_id = any(${array(scope.teams)}::uuid[])))
    ), kept as materialized (
      select a.member_id, v.standard_id
      from acceptances a
      join standard_versions v on v.organization_id = a.organization_id and v.id = a.version_id
      join asked on asked.standard_id = v.standard_id and v.number >= asked.since
    ), given as (select distinct member_id, standard_id from kept where member_id in (select id from people))
    select (select count(*) from given)::int as count,
      ((select count(*) from people) * (select count(*) from asked))::int as of`)
  return row ?? { count: 0, of: 0 }
}
