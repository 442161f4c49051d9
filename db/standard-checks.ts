import { type SQL, sql } from 'drizzle-orm'
import {
  boolean,
  check,
  date,
  doublePrecision,
  index,
  pgTable,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core'
import type { Day } from '@/lib/dates'
import { array } from './array'
import type { Tx } from './client'
import { members } from './members'
import type { TeamScope } from './scope'
import { standards, standardVersions } from './standards'
import { teams } from './teams'
import {
  currentMember,
  managedTeams,
  narrowed,
  organizationColumns,
  organizationRules,
  ownTeams,
  seenByDoorkeeper,
  viewerIsAdmin,
  within,
} from './tenancy'

/** Somebody looked whether a standard was kept, by a person or by a team as a whole. */
export const standardChecks = pgTable(
  'standard_checks',
  {
    ...organizationColumns(),
    standardId: uuid().notNull(),
    /** The one in force that day. */
    versionId: uuid().notNull(),
    teamId: uuid().notNull(),
    /** Null: the team as a whole. */
    memberId: uuid(),
    checkedBy: uuid().notNull(),
    day: date().notNull(),
    checkedAt: timestamp({ withTimezone: true }).notNull(),
    met: boolean().notNull(),
    /** In the unit of the version's measure. */
    value: doublePrecision(),
    note: text(),
    /** By the person who was checked. */
    reply: text(),
    repliedAt: timestamp({ withTimezone: true }),
    /** Whoever wrote it down took it back, on the same day and before it was answered: a slip of the thumb. */
    withdrawnAt: timestamp({ withTimezone: true }),
  },
  columns => [
    ...organizationRules('standard_checks', columns),
    within('standard_checks_standard', [columns.organizationId, columns.standardId], standards),
    within('standard_checks_version', [columns.organizationId, columns.versionId], standardVersions),
    within('standard_checks_team', [columns.organizationId, columns.teamId], teams),
    within('standard_checks_member', [columns.organizationId, columns.memberId], members, 'cascade'),
    within('standard_checks_checker', [columns.organizationId, columns.checkedBy], members),
    index('standard_checks_newest').on(columns.organizationId, columns.checkedAt, columns.id),
    index('standard_checks_standard_index').on(
      columns.organizationId,
      columns.standardId,
      columns.checkedAt,
      columns.id,
    ),
    index('standard_checks_member_index').on(columns.organizationId, columns.memberId),
    check('standard_checks_replied', sql`(reply is null) = (replied_at is null)`),
    check('standard_checks_by_another', sql`member_id is null or member_id <> checked_by`),
    check('standard_checks_person_replies', sql`reply is null or member_id is not null`),
    narrowed('standard_checks_read', {
      for: 'select',
      using: sql`checked_by = ${currentMember} or (withdrawn_at is null and (member_id = ${currentMember}
        or ${viewerIsAdmin} or team_id = any (${managedTeams})
        or (member_id is null and team_id = any (${ownTeams}))))`,
    }),
    // In one's own name, of the teams that one manages or was appointed for and of people in them, by a version of the
    // standard itself.
    narrowed('standard_checks_insert', {
      for: 'insert',
      withCheck: sql`checked_by = ${currentMember} and reply is null and withdrawn_at is null
        and (${viewerIsAdmin} or team_id = any (${managedTeams}) or exists (
          select from standard_checkers a where a.organization_id = standard_checks.organization_id
            and a.team_id = standard_checks.team_id and a.member_id = ${currentMember}))
        and (member_id is null or exists (
          select from team_members t where t.organization_id = standard_checks.organization_id
            and t.member_id = standard_checks.member_id and t.team_id = standard_checks.team_id))
        and exists (
          select from standard_versions v where v.organization_id = standard_checks.organization_id
            and v.id = standard_checks.version_id and v.standard_id = standard_checks.standard_id
            and v.published_at is not null)`,
    }),
    // Whoever was checked answers once, whoever checked takes it back unanswered within a day; which columns that
    // touches is granted in db/standing.
    narrowed('standard_checks_update', {
      for: 'update',
      using: sql`reply is null and withdrawn_at is null and (member_id = ${currentMember}
        or (checked_by = ${currentMember} and checked_at > now() - interval '1 day'))`,
      withCheck: sql`(member_id = ${currentMember} and reply is not null and withdrawn_at is null)
        or (checked_by = ${currentMember} and reply is null and withdrawn_at is not null)`,
    }),
    narrowed('standard_checks_no_delete', { for: 'delete', using: sql`false` }),
    // Whether a standard was kept and of how many people, for the public page; which columns is granted in db/standing.
    seenByDoorkeeper('standard_checks'),
  ],
)

type Me = { memberId: string; today: Day; now: Date }

/** What was seen; without a member it is of the team as a whole. */
type Seen = {
  id: string
  standardId: string
  whom: { teamId: string; memberId: string | null }
  met: boolean
  value: number | null
  note: string | null
}

/**
 * Keeps what somebody saw today of a standard in force, of a team in scope or a present member of it other than
 * themselves; or says beside which field it can't be. A value is kept where the standard has a measure.
 */
export const keepCheck = async (
  tx: Tx,
  { whom, ...seen }: Seen,
  me: Me,
  scope: TeamScope,
): Promise<{ errors: Record<string, string[]> } | null> => {
  const [[version], [meant]] = await Promise.all([
    tx.execute<{ id: string; measured: boolean }>(sql`
      select v.id, v.metric is not null as measured from standards_in_force(${me.today}) f
      join standard_versions v on v.organization_id = f.organization_id and v.id = f.version_id
      where f.standard_id = ${seen.standardId}`),
    tx.execute(sql`
      select from ${checkable(scope, me)} c
      where c.team_id = ${whom.teamId} and c.member_id is not distinct from ${whom.memberId}::uuid`),
  ])
  if (!version) return { errors: { '': ['stale'] } }
  if (!meant) return { errors: { whom: ['choose_one'] } }
  await tx
    .insert(standardChecks)
    .values({
      ...seen,
      ...whom,
      value: version.measured ? seen.value : null,
      versionId: version.id,
      checkedBy: me.memberId,
      day: me.today,
      checkedAt: me.now,
    })
    .onConflictDoNothing()
  return null
}

/** The teams of a scope as a whole, and each present member of them but the viewer. */
const checkable = (scope: TeamScope, me: { memberId: string }): SQL => sql`(
  with reach as (
    select t.organization_id, t.id, t.name from teams t
    where ${scope.all} or t.id = any(${array(scope.teams)}::uuid[])
  )
  select r.id as team_id, r.name as team, null::uuid as member_id, null as name from reach r
  union all
  select r.id, r.name, m.id, m.name from reach r
  join team_members b on b.organization_id = r.organization_id and b.team_id = r.id
  join members m on m.organization_id = b.organization_id and m.id = b.member_id
  where m.deactivated_at is null and m.id <> ${me.memberId}
)`

/** Whom the viewer can check: each team as a whole, then its people by name. */
export const listCheckable = async (tx: Tx, scope: TeamScope, me: { memberId: string }) => [
  ...(await tx.execute<{ teamId: string; team: string; memberId: string | null; name: string | null }>(sql`
    select c.team_id as "teamId", c.team, c.member_id as "memberId", c.name from ${checkable(scope, me)} c
    order by lower(c.team), c.team_id, c.member_id is not null, lower(c.name), c.member_id`)),
]

/** Keeps what the viewer says to a check of themselves; false where there is none that waits for it. */
export const replyToCheck = async (
  tx: Tx,
  { id, reply }: { id: string; reply: string },
  me: { memberId: string; now: Date },
): Promise<boolean> => {
  const replied = await tx.execute(sql`
    update standard_checks set reply = ${reply}, replied_at = ${me.now.toISOString()}
    where id = ${id} and member_id = ${me.memberId} and reply is null
    returning id`)
  return replied.length > 0
}

/** Takes back what the viewer wrote down today and nobody has answered; gives its standard's id, null where it can't be. */
export const withdrawCheck = async (tx: Tx, id: string, me: Me): Promise<string | null> => {
  const [withdrawn] = await tx.execute<{ standardId: string }>(sql`
    update standard_checks set withdrawn_at = ${me.now.toISOString()}
    where id = ${id} and checked_by = ${me.memberId} and day = ${me.today} and reply is null and withdrawn_at is null
    returning standard_id as "standardId"`)
  return withdrawn?.standardId ?? null
}
