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
import { array } from './array'
import type { Tx } from './client'
import { members } from './members'
import type { TeamScope } from './scope'
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
  await tx.insert(attemptAnswers).values({ id, memberId, answers })
  await tx.execute(sql`select count_attempt(${id}, ${JSON.stringify(answers)}::text::jsonb)`)
}

/** The viewer's own attempts at a quiz with what they answered, newest first, at most fifty. */
export const listOwnAttempts = async (tx: Tx, slug: string, memberId: string) =>
  tx.execute<{ id: string; version: number; day: Day; answers: QuizAnswers }>(sql`
    select a.id, a.version, a.day, w.answers
    from attempts a join attempt_answers w on w.organization_id = a.organization_id and w.id = a.id
    where a.member_id = ${memberId} and a.quiz = ${slug}
    order by a.submitted_at desc, a.id desc limit 50`)

/** One of the viewer's own attempts, or null. */
export const readOwnAttempt = async (tx: Tx, slug: string, id: string) => {
  const [found] = await tx.execute<{ id: string; version: number; day: Day; answers: QuizAnswers }>(sql`
    select a.id, a.version, a.day, w.answers
    from attempts a join attempt_answers w on w.organization_id = a.organization_id and w.id = a.id
    where a.id = ${id} and a.quiz = ${slug} and w.member_id = a.member_id`)
  return found ?? null
}

/** Who in the viewer's teams has taken a quiz, when last and how often, by name; who has not, first. */
export const takenInScope = async (tx: Tx, slug: string, scope: TeamScope) =>
  tx.execute<{ memberId: string; name: string; teams: string; lastDay: Day | null; times: number }>(sql`
    select m.id as "memberId", m.name, coalesce(string_agg(distinct t.name, ', '), '') as teams,
      max(a.last_day) as "lastDay", coalesce(max(a.times), 0)::integer as times
    from members m
    left join team_members tm on tm.organization_id = m.organization_id and tm.member_id = m.id
    left join teams t on t.organization_id = tm.organization_id and t.id = tm.team_id
    left join (
      select organization_id, member_id, max(day) as last_day, count(*) as times
      from attempts where quiz = ${slug} group by organization_id, member_id
    ) a on a.organization_id = m.organization_id and a.member_id = m.id
    where m.deactivated_at is null
      and (${scope.all} or tm.team_id = any (${array(scope.teams)}::uuid[]))
    group by m.organization_id, m.id, m.name
    order by max(a.last_day) is not null, m.name`)
