import { sql } from 'drizzle-orm'
import { boolean, date, integer, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core'
import type { Month, Told, WordsForCount } from '@/lib/commitment'
import type { Rank } from '@/lib/people'
import type { Tx } from './client'
import { narrowed, organizationColumns, organizationRules, seenByDoorkeeper } from './tenancy'

/**
 * A group of ranks in a month, as it was counted once that month was over: whatever changes later, it stays. Written
 * and read by functions of the doorkeeper (db/standing/51-commitment-of-ranks.sql); the application has no right to
 * it, and this rule refuses it even if it had.
 */
export const commitmentMonths = pgTable(
  'commitment_months',
  {
    ...organizationColumns(),
    /** Its first day. */
    month: date().notNull(),
    ranks: text().array().notNull(),
    /** Who was counted: no key, because nothing that was told may change when somebody's rows go. */
    peopleIds: uuid().array().notNull(),
    people: integer().notNull(),
    vision: integer().notNull(),
    quiz: integer().notNull(),
    practised: integer().notNull(),
    /** Nothing about one to four people follows from its numbers beside those of earlier months. */
    steady: boolean().notNull(),
  },
  columns => [
    ...organizationRules('commitment_months', columns),
    unique('commitment_months_once').on(columns.organizationId, columns.month, columns.ranks),
    narrowed('commitment_months_closed', { for: 'all', using: sql`false`, withCheck: sql`false` }),
    seenByDoorkeeper('commitment_months'),
    seenByDoorkeeper('commitment_months', 'insert'),
  ],
)

type Row = {
  ranks: Rank[]
  people: number
  vision: number | null
  visionWords: WordsForCount | null
  quiz: number | null
  quizWords: WordsForCount | null
  practised: number | null
  practisedWords: WordsForCount | null
}

export interface RanksInMonth {
  ranks: Rank[]
  vision: Told
  quiz: Told
  practised: Told
}

/**
 * Of each group of ranks, those who had finished their vision and taken the quiz by the end of a month that is over,
 * and those who practised in it. The first to ask has it counted, so the transaction must be able to write.
 */
export const ranksInMonth = async (tx: Tx, { from, to }: Month): Promise<RanksInMonth[]> => {
  const rows = await tx.execute<Row>(sql`
    select ranks, people, vision, vision_words as "visionWords", quiz, quiz_words as "quizWords",
      practised, practised_words as "practisedWords"
    from commitment_of_ranks(${from}, ${to})`)
  return rows.map(row => ({
    ranks: row.ranks,
    vision: told(row.people, row.vision, row.visionWords),
    quiz: told(row.people, row.quiz, row.quizWords),
    practised: told(row.people, row.practised, row.practisedWords),
  }))
}

const told = (of: number, count: number | null, words: WordsForCount | null): Told =>
  words === null ? { of, count: count ?? 0 } : { of, words }
