import { and, asc, eq, isNull, sql } from 'drizzle-orm'
import { boolean, date, integer, pgTable, text, timestamp, unique, uuid } from 'drizzle-orm/pg-core'
import { array } from './array'
import type { Tx } from './client'
import { members } from './members'
import type { TeamScope } from './scope'
import { teams } from './teams'
import {
  currentMember,
  currentOrganization,
  managedTeams,
  narrowed,
  organizationColumns,
  organizationRules,
  seenByDoorkeeper,
  viewerIsAdmin,
  within,
} from './tenancy'

/**
 * A member's going through a worksheet: when, and whether it is done. What they wrote stands in
 * `worksheet_answers`, which nobody else can read.
 */
export const worksheetRounds = pgTable(
  'worksheet_rounds',
  {
    ...organizationColumns(),
    memberId: uuid().notNull(),
    slug: text().notNull(),
    /** Of the declaration that the answers were written in. */
    version: integer().notNull(),
    /** 1, 2, 3 … for each member and worksheet. */
    number: integer().notNull(),
    /** The team that it was begun in. */
    teamId: uuid(),
    startedAt: timestamp({ withTimezone: true }).notNull(),
    finishedOn: date(),
    /** Finished under the words "Your manager sees: done or not done". Without them nobody ever sees it. */
    openly: boolean().notNull().default(false),
  },
  columns => [
    ...organizationRules('worksheet_rounds', columns),
    within('worksheet_rounds_member', [columns.organizationId, columns.memberId], members, 'cascade'),
    within('worksheet_rounds_team', [columns.organizationId, columns.teamId], teams),
    unique('worksheet_rounds_number').on(
      columns.organizationId,
      columns.memberId,
      columns.slug,
      columns.number,
    ),
    unique('worksheet_rounds_writer').on(columns.organizationId, columns.id, columns.memberId),
    narrowed('worksheet_rounds_read', { for: 'select', using: seenBy() }),
    narrowed('worksheet_rounds_own_insert', {
      for: 'insert',
      withCheck: sql`member_id = ${currentMember}`,
    }),
    narrowed('worksheet_rounds_own_update', {
      for: 'update',
      using: sql`member_id = ${currentMember}`,
      withCheck: sql`member_id = ${currentMember}`,
    }),
    seenByDoorkeeper('worksheet_rounds'),
    narrowed('worksheet_rounds_own_delete', { for: 'delete', using: sql`member_id = ${currentMember}` }),
  ],
)

/** The writer; and, once it was finished openly and while it is expected of them, admins and their managers. */
function seenBy() {
  return sql`member_id = ${currentMember} or (
    openly and finished_on is not null
    and (${viewerIsAdmin} or exists (
      select from team_members m where m.organization_id = worksheet_rounds.organization_id
        and m.member_id = worksheet_rounds.member_id and m.team_id = any (${managedTeams})))
    and exists (
      with recursive covered as (
        select e.slug, e.team_id from worksheet_expectations e where e.organization_id = ${currentOrganization}
        union
        select c.slug, t.id from covered c
        join teams t on t.organization_id = ${currentOrganization} and t.parent_id = c.team_id
      )
      select from covered c where c.slug = worksheet_rounds.slug and (c.team_id is null or exists (
        select from team_members m where m.organization_id = worksheet_rounds.organization_id
          and m.member_id = worksheet_rounds.member_id and m.team_id = c.team_id))))`
}

type Writer = { memberId: string }

/** The viewer's rounds of one worksheet, in their order. */
export const listRounds = async (tx: Tx, slug: string, { memberId }: Writer) =>
  tx
    .select({
      id: worksheetRounds.id,
      version: worksheetRounds.version,
      number: worksheetRounds.number,
      startedAt: worksheetRounds.startedAt,
      finishedOn: worksheetRounds.finishedOn,
      openly: worksheetRounds.openly,
    })
    .from(worksheetRounds)
    .where(and(eq(worksheetRounds.memberId, memberId), eq(worksheetRounds.slug, slug)))
    .orderBy(asc(worksheetRounds.number))

export type Round = Awaited<ReturnType<typeof listRounds>>[number]

/** The newest round of each worksheet that the viewer has begun, with what they wrote in it by step. */
export const listNewestRounds = async (tx: Tx, { memberId }: Writer) =>
  tx.execute<{
    slug: string
    version: number
    finishedOn: string | null
    answers: Record<string, unknown> | null
  }>(sql`
    select distinct on (r.slug) r.slug, r.version, r.finished_on as "finishedOn", (
      select jsonb_object_agg(a.step, a.value) from worksheet_answers a
      where a.organization_id = r.organization_id and a.round_id = r.id
    ) as answers
    from worksheet_rounds r where r.member_id = ${memberId}
    order by r.slug, r.number desc`)

/** Which worksheets the viewer has begun, and whether the newest round of each is done; without what they wrote. */
export const listBegun = async (tx: Tx, { memberId }: Writer) =>
  tx.execute<{ slug: string; finishedOn: string | null }>(sql`
    select distinct on (slug) slug, finished_on as "finishedOn"
    from worksheet_rounds where member_id = ${memberId} order by slug, number desc`)

/** A round of the viewer's own, whichever worksheet it belongs to; null when it isn't theirs. */
export const findRound = async (tx: Tx, id: string, { memberId }: Writer) => {
  const [round] = await tx
    .select({
      id: worksheetRounds.id,
      slug: worksheetRounds.slug,
      version: worksheetRounds.version,
      number: worksheetRounds.number,
    })
    .from(worksheetRounds)
    .where(and(eq(worksheetRounds.id, id), eq(worksheetRounds.memberId, memberId)))
  return round ?? null
}

type Beginning = {
  id: string
  memberId: string
  slug: string
  version: number
  number: number
  teamId: string | null
  startedAt: Date
}

/** Begins a round. Where it was begun already, here or in another window, nothing changes. */
export const beginRound = async (tx: Tx, round: Beginning) => {
  await tx.insert(worksheetRounds).values(round).onConflictDoNothing()
}

/** Notes that a round is done. A second time it keeps its day, and may be opened to the managers. */
export const finishRound = async (
  tx: Tx,
  { id, day, openly, memberId }: { id: string; day: string; openly: boolean; memberId: string },
) => {
  await tx
    .update(worksheetRounds)
    .set({ finishedOn: sql`coalesce(${worksheetRounds.finishedOn}, ${day})`, openly })
    .where(
      and(
        eq(worksheetRounds.id, id),
        eq(worksheetRounds.memberId, memberId),
        openly ? eq(worksheetRounds.openly, false) : isNull(worksheetRounds.finishedOn),
      ),
    )
}

/** Counts the ratings of a finished round of the viewer's for their team, without the name: once a month. */
export const countRatings = async (tx: Tx, roundId: string, ratings: Record<string, string>) => {
  await tx.execute(sql`select count_ratings(${roundId}, ${JSON.stringify(ratings)}::text::jsonb)`)
}

/** Everybody in the viewer's teams of whom a worksheet is expected, with the day on which they finished it. */
export const listDone = async (tx: Tx, slug: string, scope: TeamScope) =>
  tx.execute<{ memberId: string; name: string; teams: string; finishedOn: string | null }>(sql`
    with recursive covered as (
      select e.team_id from worksheet_expectations e where e.slug = ${slug}
      union
      select t.id from covered c join teams t on t.parent_id = c.team_id
    )
    select m.id as "memberId", m.name, coalesce(string_agg(distinct t.name, ', '), '') as teams,
      max(r.finished_on) as "finishedOn"
    from members m
    left join team_members b on b.organization_id = m.organization_id and b.member_id = m.id
    left join teams t on t.organization_id = b.organization_id and t.id = b.team_id
    left join worksheet_rounds r on r.organization_id = m.organization_id and r.member_id = m.id
      and r.slug = ${slug} and r.openly and r.finished_on is not null
    where m.deactivated_at is null
      and (${scope.all} or exists (
        select from team_members s where s.organization_id = m.organization_id and s.member_id = m.id
          and s.team_id = any (${array(scope.teams)}::uuid[])))
      and exists (
        select from covered c where c.team_id is null or exists (
          select from team_members s where s.organization_id = m.organization_id and s.member_id = m.id
            and s.team_id = c.team_id))
    group by m.organization_id, m.id, m.name
    order by max(r.finished_on) is not null, m.name`)
