import { sql } from 'drizzle-orm'
import {
  boolean,
  date,
  index,
  integer,
  jsonb,
  pgTable,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import type { Day } from '@/lib/dates'
import type { Quiz, QuizAnswers } from '@/lib/quizzes/quiz'
import type { Tx } from './client'
import { members } from './members'
import {
  currentMember,
  managedTeams,
  narrowed,
  organizationColumns,
  organizationRules,
  seenByDoorkeeper,
  viewerIsAdmin,
  within,
  writerOnly,
} from './tenancy'

/** A member took a quiz: that, and when, is for themselves, the managers of their teams and admins. */
export const attempts = pgTable(
  'attempts',
  {
    ...organizationColumns(),
    memberId: uuid().notNull(),
    /** The quiz's slug. */
    quiz: text().notNull(),
    version: integer().notNull(),
    /** Whether it was the member's first attempt at this quiz; those are counted apart. */
    first: boolean().notNull(),
    /** Where the member was then; not a key, because a team may be dissolved and the attempt stays. */
    teamId: uuid(),
    day: date().notNull(),
    submittedAt: timestamp({ withTimezone: true }).notNull(),
  },
  columns => [
    ...organizationRules('attempts', columns),
    within('attempts_member', [columns.organizationId, columns.memberId], members, 'cascade'),
    uniqueIndex('attempts_first')
      .on(columns.organizationId, columns.memberId, columns.quiz)
      .where(sql`first`),
    index('attempts_member_index').on(
      columns.organizationId,
      columns.memberId,
      columns.quiz,
      columns.submittedAt,
    ),
    narrowed('attempts_read', {
      for: 'select',
      using: sql`member_id = ${currentMember} or ${viewerIsAdmin} or exists (
        select from team_members t where t.organization_id = attempts.organization_id
          and t.member_id = attempts.member_id and t.team_id = any (${managedTeams}))`,
    }),
    narrowed('attempts_own_insert', { for: 'insert', withCheck: sql`member_id = ${currentMember}` }),
    narrowed('attempts_no_update', { for: 'update', using: sql`false` }),
    narrowed('attempts_no_delete', { for: 'delete', using: sql`false` }),
    seenByDoorkeeper('attempts'),
  ],
)

/** What was answered in an attempt, under the attempt's own id. Nobody but the writer reads it. */
export const attemptAnswers = pgTable(
  'attempt_answers',
  {
    ...organizationColumns(),
    memberId: uuid().notNull(),
    answers: jsonb().$type<QuizAnswers>().notNull(),
  },
  columns => [
    ...organizationRules('attempt_answers', columns),
    within('attempt_answers_attempt', [columns.organizationId, columns.id], attempts, 'cascade'),
    within('attempt_answers_member', [columns.organizationId, columns.memberId], members, 'cascade'),
    index('attempt_answers_member_index').on(columns.organizationId, columns.memberId),
    writerOnly('attempt_answers'),
    narrowed('attempt_answers_no_update', { for: 'update', using: sql`false` }),
    narrowed('attempt_answers_no_delete', { for: 'delete', using: sql`false` }),
  ],
)

type Saving = {
  /** Made by the form: sent twice, it is one attempt. */
  id: string
  memberId: string
  quiz: Pick<Quiz, 'slug' | 'version'>
  answers: QuizAnswers
  submittedAt: Date
  day: Day
}

/** Keeps an attempt and adds its answers, without a name, to the sums of its team and month. */
export const saveAttempt = async (tx: Tx, { id, memberId, quiz, answers, submittedAt, day }: Saving) => {
  // Two tabs sent at once would otherwise both be the first attempt.
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${memberId}, 0))`)
  const made = await tx.execute(sql`
    insert into attempts (id, member_id, quiz, version, first, team_id, day, submitted_at)
    select ${id}, ${memberId}, ${quiz.slug}, ${quiz.version},
      not exists (select from attempts a where a.member_id = ${memberId} and a.quiz = ${quiz.slug}),
      (select t.team_id from team_members t where t.member_id = ${memberId} order by t.id limit 1),
      ${day}, ${submittedAt.toISOString()}
    on conflict do nothing returning id`)
  if (made.length === 0) return
  await tx.execute(sql`
    with kept as (
      insert into attempt_answers (id, member_id, answers)
      values (${id}, ${memberId}, ${JSON.stringify(answers)}::text::jsonb) returning id, answers
    )
    select count_attempt(id, answers) from kept`)
}
