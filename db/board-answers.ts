import { and, eq, sql } from 'drizzle-orm'
import { check, date, index, integer, pgTable, text, timestamp, unique, uuid } from 'drizzle-orm/pg-core'
import type { AnswerForm } from '@/lib/board/board.form'
import { type QuestionKey, questionKeys } from '@/lib/board/questions'
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
  viewerIsAdmin,
  within,
  wordsAreOpen,
} from './tenancy'

/** Teams that the viewer belongs to, with those above them, as an array: what is for the house is for its desk. */
const ownTeamsAndAbove = sql`array(
  with recursive above as (
    select id, parent_id from teams where id = any (${ownTeams})
    union
    select t.id, t.parent_id from teams t join above a on t.id = a.parent_id
  )
  select id from above)`

const own = sql`member_id = ${currentMember} and ${wordsAreOpen}`

const onBoard = sql`shared_at is not null and withdrawn_at is null`

const isHidden = sql`exists (
  select from board_hidings h where h.organization_id = board_answers.organization_id
    and h.answer_id = board_answers.id and h.lifted_at is null)`

/** Whom it is for. The writer is among them: what they shared stays readable while their own words are closed. */
const forViewer = sql`(member_id = ${currentMember} or audience = 'organization'
  or team_id = any (${managedTeams}) or team_id = any (${ownTeamsAndAbove}))`

/** Nobody shares with a team that they don't belong to; taking an answer back asks for none. */
const ownAudience = sql`(withdrawn_at is not null or team_id is null or team_id = any (${ownTeams}))`

/** What somebody answered to the question of a week. It is their own until they share it. */
export const boardAnswers = pgTable(
  'board_answers',
  {
    ...organizationColumns(),
    memberId: uuid().notNull(),
    /** Its Monday. */
    week: date().notNull(),
    question: text({ enum: questionKeys as [QuestionKey, ...QuestionKey[]] }).notNull(),
    words: text().notNull(),
    audience: text({ enum: ['self', 'team', 'organization'] }).notNull(),
    teamId: uuid(),
    savedAt: timestamp({ withTimezone: true }).notNull(),
    sharedAt: timestamp({ withTimezone: true }),
    /** Its writer took it back: only they see it. */
    withdrawnAt: timestamp({ withTimezone: true }),
    /** Counts the changes, so that two tabs cannot overwrite each other. */
    revision: integer().notNull().default(1),
  },
  columns => [
    ...organizationRules('board_answers', columns),
    within('board_answers_member', [columns.organizationId, columns.memberId], members, 'cascade'),
    within('board_answers_team', [columns.organizationId, columns.teamId], teams),
    unique('board_answers_once').on(columns.organizationId, columns.memberId, columns.week),
    index('board_answers_week').on(columns.organizationId, columns.week, columns.sharedAt, columns.id),
    index('board_answers_team_index').on(columns.organizationId, columns.teamId),
    check('board_answers_monday', sql`extract(isodow from week) = 1`),
    check('board_answers_of_team', sql`(audience = 'team') = (team_id is not null)`),
    check('board_answers_shared', sql`(audience = 'self') = (shared_at is null)`),
    narrowed('board_answers_read', {
      for: 'select',
      using: sql`(${own}) or (${onBoard} and (${viewerIsAdmin} or (${forViewer} and not ${isHidden})))`,
    }),
    narrowed('board_answers_own_insert', { for: 'insert', withCheck: sql`${own} and ${ownAudience}` }),
    narrowed('board_answers_own_update', {
      for: 'update',
      using: own,
      withCheck: sql`${own} and ${ownAudience}`,
    }),
    // Taken back and written again it would come out of its hiding.
    narrowed('board_answers_no_delete', { for: 'delete', using: sql`false` }),
  ],
)

type Saving = Omit<AnswerForm, 'audience'> & {
  question: QuestionKey
  audience: 'self' | 'team' | 'organization'
  teamId: string | null
  memberId: string
  at: Date
  /** Whether its week is open to a first answer; those that are there can be changed for ever. */
  open: boolean
}

/** Keeps the viewer's answer of a week, and shares it as chosen; false where another tab has changed it. */
export const saveAnswer = async (tx: Tx, { open, revision, at, ...answer }: Saving): Promise<boolean> => {
  const sharedAt = answer.audience === 'self' ? null : at
  if (open) {
    const begun = await tx
      .insert(boardAnswers)
      .values({ ...answer, savedAt: at, sharedAt })
      .onConflictDoNothing()
      .returning({ id: boardAnswers.id })
    if (begun.length > 0) return true
  }
  const { memberId, week, words, audience, teamId } = answer
  const seen = sql`(revision = ${revision} or (withdrawn_at is null and words = ${words}
    and audience = ${audience} and team_id is not distinct from ${teamId}::uuid))`
  const changed = await tx
    .update(boardAnswers)
    .set({
      words,
      audience,
      teamId,
      savedAt: at,
      sharedAt:
        sharedAt && sql`coalesce(case when withdrawn_at is null then shared_at end, ${at.toISOString()})`,
      withdrawnAt: null,
      revision: sql`revision + 1`,
    })
    .where(and(eq(boardAnswers.memberId, memberId), eq(boardAnswers.week, week), seen))
    .returning({ id: boardAnswers.id })
  return changed.length > 0
}

/** Takes the viewer's answer back: only they go on reading it. Gives its week; null where none is on the board. */
export const withdrawAnswer = async (
  tx: Tx,
  id: string,
  me: { memberId: string; now: Date },
): Promise<string | null> => {
  const [taken] = await tx
    .update(boardAnswers)
    .set({ withdrawnAt: me.now, revision: sql`revision + 1` })
    .where(and(eq(boardAnswers.id, id), eq(boardAnswers.memberId, me.memberId), sql`${onBoard}`))
    .returning({ week: boardAnswers.week })
  return taken?.week ?? null
}
