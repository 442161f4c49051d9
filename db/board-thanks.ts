import { sql } from 'drizzle-orm'
import { index, pgTable, timestamp, unique, uuid } from 'drizzle-orm/pg-core'
import { boardAnswers } from './board-answers'
import type { Tx } from './client'
import { members } from './members'
import { currentMember, narrowed, organizationColumns, organizationRules, within } from './tenancy'

/** Whoever may read an answer sees who thanked for it. */
const readable = sql`exists (
  select from board_answers a where a.organization_id = board_thanks.organization_id and a.id = board_thanks.answer_id)`

const another = sql`exists (
  select from board_answers a where a.organization_id = board_thanks.organization_id and a.id = board_thanks.answer_id
    and a.member_id <> ${currentMember} and not exists (
      select from board_hidings h
      where h.organization_id = a.organization_id and h.answer_id = a.id and h.lifted_at is null))`

/** A reader's thanks for somebody's answer on the board. */
export const boardThanks = pgTable(
  'board_thanks',
  {
    ...organizationColumns(),
    answerId: uuid().notNull(),
    memberId: uuid().notNull(),
    thankedAt: timestamp({ withTimezone: true }).notNull(),
  },
  columns => [
    ...organizationRules('board_thanks', columns),
    within('board_thanks_answer', [columns.organizationId, columns.answerId], boardAnswers, 'cascade'),
    within('board_thanks_member', [columns.organizationId, columns.memberId], members, 'cascade'),
    unique('board_thanks_once').on(columns.organizationId, columns.answerId, columns.memberId),
    index('board_thanks_member_index').on(columns.organizationId, columns.memberId),
    narrowed('board_thanks_read', { for: 'select', using: readable }),
    narrowed('board_thanks_own_insert', {
      for: 'insert',
      withCheck: sql`member_id = ${currentMember} and ${another}`,
    }),
    narrowed('board_thanks_no_update', { for: 'update', using: sql`false` }),
    narrowed('board_thanks_own_delete', { for: 'delete', using: sql`member_id = ${currentMember}` }),
  ],
)

type Thanks = { id: string; answerId: string; memberId: string; thankedAt: Date }

/** Where an answer stands, and whose it is. */
type Thanked = { writerId: string; week: string }

/** Says thank you for another's answer that stands on the board, once; null where there is none. */
export const thank = async (tx: Tx, thanks: Thanks): Promise<Thanked | null> => {
  const [answer] = await tx.execute<Thanked>(sql`
    select a.member_id as "writerId", a.week::text as week from board_answers a
    where a.id = ${thanks.answerId} and a.member_id <> ${thanks.memberId} and not exists (
      select from board_hidings h where h.answer_id = a.id and h.lifted_at is null)`)
  if (!answer) return null
  await tx.insert(boardThanks).values(thanks).onConflictDoNothing()
  return answer
}

/** Takes the viewer's thanks back; null where there were none for an answer that they may read. */
export const takeThanksBack = async (tx: Tx, answerId: string, memberId: string): Promise<Thanked | null> => {
  const [answer] = await tx.execute<Thanked>(sql`
    with taken as (
      delete from board_thanks where answer_id = ${answerId} and member_id = ${memberId} returning answer_id
    )
    select a.member_id as "writerId", a.week::text as week from taken k join board_answers a on a.id = k.answer_id`)
  return answer ?? null
}
