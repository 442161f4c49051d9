import { and, eq, isNull, type SQL, sql } from 'drizzle-orm'
import { pgTable, text, timestamp, unique, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { boardAnswers } from './board-answers'
import type { Tx } from './client'
import { members } from './members'
import {
  currentMember,
  narrowed,
  organizationColumns,
  organizationRules,
  viewerIsAdmin,
  within,
} from './tenancy'

/** That it is the reason of a hiding whose answer the viewer may read. */
const ofAnswer = (whose: SQL) => sql`exists (
  select from board_hidings h
  join board_answers a on a.organization_id = h.organization_id and a.id = h.answer_id
  where h.organization_id = board_hiding_reasons.organization_id and h.id = board_hiding_reasons.hiding_id
    and ${whose})`

/**
 * That an answer doesn't stand on the board just now, and no more: the policy of the answers asks it in everybody's
 * name. Who hid it and why stands in its reason.
 */
export const boardHidings = pgTable(
  'board_hidings',
  {
    ...organizationColumns(),
    answerId: uuid().notNull(),
    /** When it was brought back. */
    liftedAt: timestamp({ withTimezone: true }),
  },
  columns => [
    ...organizationRules('board_hidings', columns),
    within('board_hidings_answer', [columns.organizationId, columns.answerId], boardAnswers, 'cascade'),
    uniqueIndex('board_hidings_open')
      .on(columns.organizationId, columns.answerId)
      .where(sql`lifted_at is null`),
    // That its answer is one to be read stands in the policy of the reason: here it would ask itself.
    narrowed('board_hidings_insert', { for: 'insert', withCheck: viewerIsAdmin }),
    narrowed('board_hidings_lift', {
      for: 'update',
      using: sql`${viewerIsAdmin} and lifted_at is null`,
      withCheck: viewerIsAdmin,
    }),
    narrowed('board_hidings_no_delete', { for: 'delete', using: sql`false` }),
  ],
)

/** Who took an answer off the board, when and why, and who brought it back. For the admins and its writer. */
export const boardHidingReasons = pgTable(
  'board_hiding_reasons',
  {
    ...organizationColumns(),
    hidingId: uuid().notNull(),
    hiddenBy: uuid().notNull(),
    hiddenAt: timestamp({ withTimezone: true }).notNull(),
    reason: text().notNull(),
    liftedBy: uuid(),
  },
  columns => [
    ...organizationRules('board_hiding_reasons', columns),
    within('board_hiding_reasons_of', [columns.organizationId, columns.hidingId], boardHidings, 'cascade'),
    within('board_hiding_reasons_hider', [columns.organizationId, columns.hiddenBy], members),
    within('board_hiding_reasons_lifter', [columns.organizationId, columns.liftedBy], members),
    unique('board_hiding_reasons_once').on(columns.organizationId, columns.hidingId),
    narrowed('board_hiding_reasons_read', {
      for: 'select',
      using: sql`${viewerIsAdmin} or ${ofAnswer(sql`a.member_id = ${currentMember}`)}`,
    }),
    narrowed('board_hiding_reasons_insert', {
      for: 'insert',
      withCheck: sql`${viewerIsAdmin} and hidden_by = ${currentMember} and ${ofAnswer(sql`true`)}`,
    }),
    narrowed('board_hiding_reasons_lift', {
      for: 'update',
      using: sql`${viewerIsAdmin} and lifted_by is null`,
      withCheck: sql`${viewerIsAdmin} and lifted_by = ${currentMember}`,
    }),
    narrowed('board_hiding_reasons_no_delete', { for: 'delete', using: sql`false` }),
  ],
)

type Hiding = { id: string; answerId: string; reason: string; hiddenBy: string; hiddenAt: Date }

/** Takes an answer off the board, for an admin. Gives its writer; null where it isn't there or is hidden already. */
export const hideAnswer = async (tx: Tx, { id, answerId, ...why }: Hiding): Promise<string | null> => {
  const writerId = await writerOf(tx, answerId)
  if (!writerId) return null
  const hidden = await tx
    .insert(boardHidings)
    .values({ id, answerId })
    .onConflictDoNothing()
    .returning({ id: boardHidings.id })
  if (hidden.length > 0) await tx.insert(boardHidingReasons).values({ id, hidingId: id, ...why })
  const [standing] = await tx
    .select({ id: boardHidings.id })
    .from(boardHidings)
    .where(and(eq(boardHidings.answerId, answerId), isNull(boardHidings.liftedAt)))
  return standing?.id === id ? writerId : null
}

/** Ends a hiding, for an admin. Gives the answer's writer; null where it has ended already. */
export const bringAnswerBack = async (
  tx: Tx,
  { id, answerId }: { id: string; answerId: string },
  me: { memberId: string; now: Date },
): Promise<string | null> => {
  const lifted = await tx
    .update(boardHidings)
    .set({ liftedAt: me.now })
    .where(and(eq(boardHidings.id, id), eq(boardHidings.answerId, answerId), isNull(boardHidings.liftedAt)))
    .returning({ id: boardHidings.id })
  if (lifted.length === 0) return null
  await tx
    .update(boardHidingReasons)
    .set({ liftedBy: me.memberId })
    .where(eq(boardHidingReasons.hidingId, id))
  return writerOf(tx, answerId)
}

/** The writer of an answer that the viewer may read; null where there is none on the board. */
const writerOf = async (tx: Tx, answerId: string): Promise<string | null> => {
  const [answer] = await tx.execute<{ writerId: string }>(sql`
    select member_id as "writerId" from board_answers
    where id = ${answerId} and shared_at is not null and withdrawn_at is null`)
  return answer?.writerId ?? null
}

/** Every hiding of an answer that the viewer may know of, the latest first. */
export const listHidings = async (tx: Tx, answerId: string) => [
  ...(await tx.execute<{
    id: string
    by: string
    at: string
    reason: string
    liftedAt: string | null
    liftedBy: string | null
  }>(sql`
    select h.id, m.name as by, r.hidden_at as at, r.reason, h.lifted_at as "liftedAt", l.name as "liftedBy"
    from board_hidings h
    join board_hiding_reasons r on r.organization_id = h.organization_id and r.hiding_id = h.id
    join members m on m.organization_id = r.organization_id and m.id = r.hidden_by
    left join members l on l.organization_id = r.organization_id and l.id = r.lifted_by
    where h.answer_id = ${answerId} order by r.hidden_at desc, h.id desc`)),
]

/** The weeks in which an answer of the viewer's is hidden, the latest first. */
export const listHiddenWeeks = async (tx: Tx, { memberId }: { memberId: string }): Promise<string[]> => {
  const rows = await tx.execute<{ week: string }>(sql`
    select a.week::text as week from board_hidings h
    join board_answers a on a.organization_id = h.organization_id and a.id = h.answer_id
    where a.member_id = ${memberId} and h.lifted_at is null and a.withdrawn_at is null order by a.week desc`)
  return rows.map(({ week }) => week)
}
