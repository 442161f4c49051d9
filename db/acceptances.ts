import { sql } from 'drizzle-orm'
import { index, pgTable, text, timestamp, unique, uuid } from 'drizzle-orm/pg-core'
import { type Day, type OrganizationClock, startOfDay } from '@/lib/dates'
import type { Tx } from './client'
import { members } from './members'
import { memberInScope, type TeamScope } from './scope'
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
    /** The words with which it was accepted. */
    wording: text(),
    /** To the version's question. */
    answer: text(),
    /** Who recorded it for them: they signed on paper. */
    recordedBy: uuid(),
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
    within('acceptances_recorded_by', [columns.organizationId, columns.recordedBy], members),
    // One's own; on paper, in one's own name for the people of one's teams.
    narrowed('acceptances_own_insert', {
      for: 'insert',
      withCheck: sql`(member_id = ${currentMember} and recorded_by is null) or (
        recorded_by = ${currentMember} and member_id <> ${currentMember} and (${viewerIsAdmin} or exists (
          select from team_members t where t.organization_id = acceptances.organization_id
            and t.member_id = acceptances.member_id and t.team_id = any (${managedTeams}))))`,
    }),
    // What was accepted stays accepted: a record that can be shown to an auditor.
    narrowed('acceptances_no_update', { for: 'update', using: sql`false` }),
    narrowed('acceptances_no_delete', { for: 'delete', using: sql`false` }),
    seenByDoorkeeper('acceptances'),
  ],
)

type Accepting = {
  id: string
  versionId: string
  memberId: string
  answer: string | null
  /** The words of the portal; none on paper. */
  wording: string | null
  acceptedAt: Date
  /** Null where they say it themselves. */
  recordedBy: string | null
}
type Errors = { errors: Record<string, string[]> }

/** Keeps that somebody accepts a published version, and gives its standard's id; or says beside which field it can't be. */
export const acceptVersion = async (
  tx: Tx,
  accepting: Accepting,
): Promise<{ standardId: string } | Errors> => {
  const [version] = await tx.execute<{ standardId: string; question: string | null }>(sql`
    select s.id as "standardId", v.question from standard_versions v
    join standards s on s.organization_id = v.organization_id and s.id = v.standard_id
    where v.id = ${accepting.versionId} and v.published_at is not null and s.retired_at is null`)
  if (!version) return { errors: { '': ['stale'] } }
  if (version.question && !accepting.answer) return { errors: { answer: ['required'] } }
  await tx
    .insert(acceptances)
    .values({ ...accepting, answer: version.question && accepting.answer })
    .onConflictDoNothing()
  return version
}

/**
 * The same for somebody who signed on paper, on a day since the version started: recorded by a manager of theirs for
 * whoever is asked and hasn't.
 */
export const acceptOnPaper = async (
  tx: Tx,
  {
    acceptedOn,
    ...accepting
  }: Omit<Accepting, 'acceptedAt' | 'recordedBy' | 'wording'> & { acceptedOn: Day },
  me: { memberId: string; today: Day; clock: OrganizationClock },
  scope: TeamScope,
): Promise<{ standardId: string } | Errors> => {
  if (acceptedOn > me.today) return { errors: { acceptedOn: ['in_future'] } }
  const [asked] = await tx.execute<{ startsOn: Day }>(sql`
    select v.starts_on::text as "startsOn" from standard_versions v
    join acceptances_asked(${me.today}) a on a.standard_id = v.standard_id
    join members m on m.organization_id = a.organization_id and m.id = a.member_id
    where v.id = ${accepting.versionId} and m.id = ${accepting.memberId} and m.id <> ${me.memberId}
      and ${memberInScope(scope)}`)
  if (!asked) return { errors: { memberId: ['choose_one'] } }
  if (acceptedOn < asked.startsOn) return { errors: { acceptedOn: ['before_start'] } }
  const acceptedAt = startOfDay(acceptedOn, me.clock)
  return acceptVersion(tx, { ...accepting, acceptedAt, wording: null, recordedBy: me.memberId })
}

/** When the viewer accepted a version of a standard with at least this number; null when not yet. */
export const ownAcceptance = async (tx: Tx, standardId: string, since: number, memberId: string) => {
  const [row] = await tx.execute<{
    acceptedAt: string
    number: number
    answer: string | null
    onPaper: boolean
  }>(sql`
    select a.accepted_at as "acceptedAt", v.number, a.answer, a.recorded_by is not null as "onPaper"
    from acceptances a join standard_versions v on v.organization_id = a.organization_id and v.id = a.version_id
    where a.member_id = ${memberId} and v.standard_id = ${standardId} and v.number >= ${since}
    order by v.number desc limit 1`)
  return row ? { ...row, acceptedAt: new Date(row.acceptedAt) } : null
}

/** Until when the viewer should accept the standard; null where it isn't asked of them. */
export const ownDueDay = async (
  tx: Tx,
  standardId: string,
  me: { memberId: string; today: Day },
): Promise<Day | null> => {
  const [row] = await tx.execute<{ dueOn: Day }>(sql`
    select due_on::text as "dueOn" from acceptances_asked(${me.today})
    where standard_id = ${standardId} and member_id = ${me.memberId}`)
  return row?.dueOn ?? null
}

/** Who in a scope is asked to accept the standard: by name, with what was given, the longest due of the missing first. */
export const acceptancesInScope = async (tx: Tx, standardId: string, scope: TeamScope, today: Day) =>
  tx.execute<{
    memberId: string
    name: string
    teams: string
    dueOn: Day
    acceptedAt: string | null
  }>(sql`
    select m.id as "memberId", m.name, a.due_on::text as "dueOn", g.accepted_at as "acceptedAt", (
        select coalesce(string_agg(t.name, ', ' order by t.name), '') from team_members b
        join teams t on t.organization_id = b.organization_id and t.id = b.team_id
        where b.organization_id = m.organization_id and b.member_id = m.id
      ) as teams
    from acceptances_asked(${today}) a
    join members m on m.organization_id = a.organization_id and m.id = a.member_id
    left join acceptances_given(${today}) g on g.standard_id = a.standard_id and g.member_id = a.member_id
    where a.standard_id = ${standardId} and ${memberInScope(scope)}
    order by g.member_id is not null, a.due_on, m.name`)
