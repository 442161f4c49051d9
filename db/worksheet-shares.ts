import { and, desc, eq, isNull, ne, sql } from 'drizzle-orm'
import {
  check,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  text,
  timestamp,
  unique,
  uuid,
} from 'drizzle-orm/pg-core'
import { type Addressed, audiences } from '@/lib/worksheets/audience'
import type { Shared } from '@/lib/worksheets/share'
import type { Tx } from './client'
import { members } from './members'
import { teams } from './teams'
import {
  currentMember,
  managedTeams,
  narrowed,
  organizationColumns,
  organizationRules,
  ownTeams,
  within,
  wordsAreOpen,
} from './tenancy'
import { worksheetRounds } from './worksheets'

/**
 * Somebody lets others read parts of a sheet of theirs, until they take it back. What is read stands in
 * `worksheet_share_answers`. While its writer is deactivated a share rests, since they could not take it back.
 */
export const worksheetShares = pgTable(
  'worksheet_shares',
  {
    ...organizationColumns(),
    memberId: uuid().notNull(),
    roundId: uuid().notNull(),
    slug: text().notNull(),
    /** Of the declaration that it was written in. */
    version: integer().notNull(),
    steps: text().array().notNull(),
    audience: text({ enum: audiences }).notNull(),
    /** Empty for the organization. */
    teamId: uuid(),
    sharedAt: timestamp({ withTimezone: true }).notNull(),
    withdrawnAt: timestamp({ withTimezone: true }),
  },
  columns => [
    ...organizationRules('worksheet_shares', columns),
    foreignKey({
      name: 'worksheet_shares_round',
      columns: [columns.organizationId, columns.roundId, columns.memberId],
      foreignColumns: [worksheetRounds.organizationId, worksheetRounds.id, worksheetRounds.memberId],
    }).onDelete('cascade'),
    within('worksheet_shares_team', [columns.organizationId, columns.teamId], teams),
    unique('worksheet_shares_writer').on(columns.organizationId, columns.id, columns.memberId),
    check('worksheet_shares_audience', sql`(audience = 'organization') = (team_id is null)`),
    index('worksheet_shares_at').on(columns.organizationId, columns.sharedAt, columns.id),
    index('worksheet_shares_member_index').on(columns.organizationId, columns.memberId),
    index('worksheet_shares_round_index').on(columns.organizationId, columns.roundId),
    narrowed('worksheet_shares_read', { for: 'select', using: seenBy() }),
    narrowed('worksheet_shares_own_insert', {
      for: 'insert',
      withCheck: sql`member_id = ${currentMember} and withdrawn_at is null and ${wordsAreOpen}
        and (team_id is null or team_id = any (${ownTeams}))`,
    }),
    // Taking back: the one change there is, and the only column that the portal may write.
    narrowed('worksheet_shares_own_update', {
      for: 'update',
      using: sql`member_id = ${currentMember} and withdrawn_at is null`,
      withCheck: sql`member_id = ${currentMember} and withdrawn_at is not null`,
    }),
    narrowed('worksheet_shares_no_delete', { for: 'delete', using: sql`false` }),
  ],
)

/** The writer; and whoever the audience holds at this moment, while it stands. */
function seenBy() {
  return sql`member_id = ${currentMember} or (
    withdrawn_at is null
    and (audience = 'organization'
      or audience = 'team' and team_id = any (${ownTeams})
      or audience = 'manager' and team_id = any (${managedTeams}))
    and exists (
      select from members m where m.organization_id = worksheet_shares.organization_id
        and m.id = worksheet_shares.member_id and m.deactivated_at is null))`
}

/**
 * What others read of a share, as it stood then; under the id of the share. The words are closed to its writer and
 * to those it is shared with for a day after somebody else let them back in, who may be none of these.
 */
export const worksheetShareAnswers = pgTable(
  'worksheet_share_answers',
  {
    ...organizationColumns(),
    memberId: uuid().notNull(),
    answers: jsonb().$type<Shared>().notNull(),
  },
  columns => [
    ...organizationRules('worksheet_share_answers', columns),
    foreignKey({
      name: 'worksheet_share_answers_share',
      columns: [columns.organizationId, columns.id, columns.memberId],
      foreignColumns: [worksheetShares.organizationId, worksheetShares.id, worksheetShares.memberId],
    }).onDelete('cascade'),
    // The policy of the shares themselves decides which of them are found here.
    narrowed('worksheet_share_answers_read', {
      for: 'select',
      using: sql`${wordsAreOpen} and exists (
        select from worksheet_shares s where s.organization_id = worksheet_share_answers.organization_id
          and s.id = worksheet_share_answers.id)`,
    }),
    narrowed('worksheet_share_answers_own_insert', {
      for: 'insert',
      withCheck: sql`member_id = ${currentMember} and ${wordsAreOpen}`,
    }),
    narrowed('worksheet_share_answers_no_update', { for: 'update', using: sql`false` }),
    narrowed('worksheet_share_answers_no_delete', { for: 'delete', using: sql`false` }),
  ],
)

type Sharing = Addressed & {
  id: string
  memberId: string
  roundId: string
  slug: string
  version: number
  answers: Shared
  sharedAt: Date
}

/** Shares parts of a round of the viewer's own; the same share sent again changes nothing. */
export const shareAnswers = async (tx: Tx, { answers, ...share }: Sharing) => {
  await tx
    .insert(worksheetShares)
    .values({ ...share, steps: Object.keys(answers) })
    .onConflictDoNothing()
  const { id, memberId } = share
  await tx.insert(worksheetShareAnswers).values({ id, memberId, answers }).onConflictDoNothing()
}

/** Takes a share of the viewer's own back, at once and for good; false where they have no such share. */
export const takeBackShare = async (
  tx: Tx,
  { id, memberId, withdrawnAt }: { id: string; memberId: string; withdrawnAt: Date },
): Promise<boolean> => {
  const own = and(eq(worksheetShares.id, id), eq(worksheetShares.memberId, memberId))
  const [share] = await tx.select({ id: worksheetShares.id }).from(worksheetShares).where(own)
  if (!share) return false
  await tx
    .update(worksheetShares)
    .set({ withdrawnAt })
    .where(and(own, isNull(worksheetShares.withdrawnAt)))
  return true
}

const facts = {
  id: worksheetShares.id,
  slug: worksheetShares.slug,
  version: worksheetShares.version,
  steps: worksheetShares.steps,
  audience: worksheetShares.audience,
  team: teams.name,
  sharedAt: worksheetShares.sharedAt,
  withdrawnAt: worksheetShares.withdrawnAt,
}
const itsTeam = and(
  eq(teams.organizationId, worksheetShares.organizationId),
  eq(teams.id, worksheetShares.teamId),
)
const itsAnswers = and(
  eq(worksheetShareAnswers.organizationId, worksheetShares.organizationId),
  eq(worksheetShareAnswers.id, worksheetShares.id),
)
const newestFirst = [desc(worksheetShares.sharedAt), desc(worksheetShares.id)]

/** What the viewer has shared of a sheet, taken back or not; without its words while those are closed. */
export const listOwnShares = async (tx: Tx, slug: string, { memberId }: { memberId: string }) =>
  tx
    .select({ ...facts, roundId: worksheetShares.roundId, answers: worksheetShareAnswers.answers })
    .from(worksheetShares)
    .leftJoin(teams, itsTeam)
    .leftJoin(worksheetShareAnswers, itsAnswers)
    .where(and(eq(worksheetShares.memberId, memberId), eq(worksheetShares.slug, slug)))
    .orderBy(...newestFirst)

export type OwnShare = Awaited<ReturnType<typeof listOwnShares>>[number]

/** Slugs of the sheets of which the viewer is showing something to others. */
export const listShownSlugs = async (tx: Tx, { memberId }: { memberId: string }): Promise<string[]> => {
  const rows = await tx
    .selectDistinct({ slug: worksheetShares.slug })
    .from(worksheetShares)
    .where(and(eq(worksheetShares.memberId, memberId), isNull(worksheetShares.withdrawnAt)))
  return rows.map(row => row.slug)
}

const byOthers = (memberId: string) =>
  and(ne(worksheetShares.memberId, memberId), isNull(worksheetShares.withdrawnAt))

/** How many sheets others are sharing with the viewer. */
export const countSharedWith = async (tx: Tx, { memberId }: { memberId: string }): Promise<number> =>
  tx.$count(worksheetShares, byOthers(memberId))

/** A page of what others share with the viewer, newest first, with one more than `most` if there is a next page. */
export const listSharedWith = async (
  tx: Tx,
  { memberId, after, most }: { memberId: string; after: string | null; most: number },
) =>
  tx
    .select({
      ...facts,
      by: members.name,
      read: sql<boolean>`exists (select from worksheet_share_readings r
        where r.organization_id = ${worksheetShares.organizationId} and r.share_id = ${worksheetShares.id}
          and r.member_id = ${memberId})`,
    })
    .from(worksheetShares)
    .innerJoin(members, itsWriter)
    .leftJoin(teams, itsTeam)
    .where(
      and(
        byOthers(memberId),
        after === null
          ? undefined
          : sql`(${worksheetShares.sharedAt}, ${worksheetShares.id}) <
              (select a.shared_at, a.id from worksheet_shares a where a.id = ${after}::uuid)`,
      ),
    )
    .orderBy(...newestFirst)
    .limit(most + 1)

const itsWriter = and(
  eq(members.organizationId, worksheetShares.organizationId),
  eq(members.id, worksheetShares.memberId),
)

/** A share that the viewer may read, with its words; null where there is none. */
export const findShare = async (tx: Tx, id: string) => {
  const [row] = await tx
    .select({
      ...facts,
      memberId: worksheetShares.memberId,
      by: members.name,
      answers: worksheetShareAnswers.answers,
    })
    .from(worksheetShares)
    .innerJoin(members, itsWriter)
    .innerJoin(worksheetShareAnswers, itsAnswers)
    .leftJoin(teams, itsTeam)
    .where(eq(worksheetShares.id, id))
  return row ?? null
}
