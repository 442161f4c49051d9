import { sql } from 'drizzle-orm'
import { boolean, date, integer, jsonb, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core'
import { members } from './members'
import { narrowed, organizationColumns, organizationRules, seenByDoorkeeper, within } from './tenancy'

/**
 * What stands here is added by `count_attempt` and read by `quiz_figures` (db/standing/30-quizzes.sql). The
 * application has no right to these tables, and this rule refuses it even if it had.
 */
const closed = (table: string) => [
  narrowed(`${table}_closed`, { for: 'all', using: sql`false`, withCheck: sql`false` }),
  seenByDoorkeeper(table),
  seenByDoorkeeper(table, 'insert'),
]

/**
 * That somebody's attempt was counted, under the attempt's own id: once a month among first attempts and once among
 * later ones, whichever their team and whichever version they answered.
 */
export const quizCounted = pgTable(
  'quiz_counted',
  {
    ...organizationColumns(),
    memberId: uuid().notNull(),
    quiz: text().notNull(),
    first: boolean().notNull(),
    /** Its first day. */
    month: date().notNull(),
  },
  columns => [
    ...organizationRules('quiz_counted', columns),
    within('quiz_counted_member', [columns.organizationId, columns.memberId], members, 'cascade'),
    unique('quiz_counted_once').on(
      columns.organizationId,
      columns.memberId,
      columns.quiz,
      columns.first,
      columns.month,
    ),
    ...closed('quiz_counted'),
  ],
)

/** The tree of teams as it stood when a month's first attempt was counted; a later change is for later months. */
export const quizMonthTeams = pgTable(
  'quiz_month_teams',
  {
    ...organizationColumns(),
    month: date().notNull(),
    teamId: uuid().notNull(),
    above: uuid(),
  },
  columns => [
    ...organizationRules('quiz_month_teams', columns),
    unique('quiz_month_teams_once').on(columns.organizationId, columns.month, columns.teamId),
    ...closed('quiz_month_teams'),
  ],
)

/**
 * What people of a team answered in a month, as one row: each attempt changes one, whatever number of questions it has.
 * Of each question, how many answered it and their answers added up: a yes is 1, a rating its number.
 */
export const quizSums = pgTable(
  'quiz_sums',
  {
    ...organizationColumns(),
    quiz: text().notNull(),
    version: integer().notNull(),
    first: boolean().notNull(),
    month: date().notNull(),
    /** Null for people without a team. */
    teamId: uuid(),
    counts: jsonb().$type<Record<string, [people: number, points: number]>>().notNull(),
  },
  columns => [
    ...organizationRules('quiz_sums', columns),
    unique('quiz_sums_cell')
      .on(columns.organizationId, columns.quiz, columns.version, columns.first, columns.month, columns.teamId)
      .nullsNotDistinct(),
    ...closed('quiz_sums'),
    seenByDoorkeeper('quiz_sums', 'update'),
  ],
)
