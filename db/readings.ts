import { eq, sql } from 'drizzle-orm'
import {
  boolean,
  date,
  foreignKey,
  integer,
  pgTable,
  text,
  timestamp,
  unique,
  uuid,
} from 'drizzle-orm/pg-core'
import type { Tx } from './client'
import { organizationColumns, organizationRules, seenByDoorkeeper, writerOnly } from './tenancy'
import { worksheetRounds } from './worksheets'

/** One day's reading of the letter, or afterwards the vision, of a round. Seen by its reader alone. */
export const readings = pgTable(
  'readings',
  {
    ...organizationColumns(),
    memberId: uuid().notNull(),
    roundId: uuid().notNull(),
    /** 1, 2, 3 … in its round. */
    number: integer().notNull(),
    day: date().notNull(),
    readAt: timestamp({ withTimezone: true }).notNull(),
  },
  columns => [
    ...organizationRules('readings', columns),
    writerOnly('readings'),
    // Only who and when, to count who practises: see 51-commitment-of-ranks.sql.
    seenByDoorkeeper('readings'),
    foreignKey({
      name: 'readings_round',
      columns: [columns.organizationId, columns.roundId, columns.memberId],
      foreignColumns: [worksheetRounds.organizationId, worksheetRounds.id, worksheetRounds.memberId],
    }).onDelete('cascade'),
    // At most one a day, whichever letter it is of.
    unique('readings_day').on(columns.organizationId, columns.memberId, columns.day),
    unique('readings_number').on(columns.organizationId, columns.roundId, columns.number),
  ],
)

/** What somebody decided when their letter wasn't read to its end after sixty days. Asked once a round. */
export const readingDecisions = pgTable(
  'reading_decisions',
  {
    ...organizationColumns(),
    memberId: uuid().notNull(),
    roundId: uuid().notNull(),
    day: date().notNull(),
    /** Counts from this day on; the days before are kept. */
    afresh: boolean().notNull(),
  },
  columns => [
    ...organizationRules('reading_decisions', columns),
    writerOnly('reading_decisions'),
    foreignKey({
      name: 'reading_decisions_round',
      columns: [columns.organizationId, columns.roundId, columns.memberId],
      foreignColumns: [worksheetRounds.organizationId, worksheetRounds.id, worksheetRounds.memberId],
    }).onDelete('cascade'),
    unique('reading_decisions_of').on(columns.organizationId, columns.roundId),
  ],
)

/** What has changed between somebody and their letter, in their words, once it was read to its end. */
export const comparisons = pgTable(
  'comparisons',
  {
    ...organizationColumns(),
    memberId: uuid().notNull(),
    roundId: uuid().notNull(),
    words: text().notNull(),
    writtenAt: timestamp({ withTimezone: true }).notNull(),
  },
  columns => [
    ...organizationRules('comparisons', columns),
    writerOnly('comparisons'),
    foreignKey({
      name: 'comparisons_round',
      columns: [columns.organizationId, columns.roundId, columns.memberId],
      foreignColumns: [worksheetRounds.organizationId, worksheetRounds.id, worksheetRounds.memberId],
    }).onDelete('cascade'),
    unique('comparisons_of').on(columns.organizationId, columns.roundId),
  ],
)

type Reader = { memberId: string }

/**
 * The viewer's newest finished round of a worksheet, or the finished one of a number, with its answers by step, the
 * days on which they read it, in their order, and what they decided where it wasn't read to its end; null where there
 * is none.
 */
export const readFinished = async (tx: Tx, slug: string, { memberId }: Reader, number?: number) => {
  const [round] = await tx.execute<{
    id: string
    version: number
    number: number
    finishedOn: string
    answers: Record<string, unknown> | null
    days: string[]
    decision: { day: string; afresh: boolean } | null
  }>(sql`
    select r.id, r.version, r.number, to_char(r.finished_on, 'YYYY-MM-DD') as "finishedOn", (
      select jsonb_object_agg(a.step, a.value) from worksheet_answers a
      where a.organization_id = r.organization_id and a.round_id = r.id
    ) as answers, array(
      select to_char(d.day, 'YYYY-MM-DD') from readings d
      where d.organization_id = r.organization_id and d.round_id = r.id order by d.number
    ) as days, (
      select jsonb_build_object('day', d.day, 'afresh', d.afresh) from reading_decisions d
      where d.organization_id = r.organization_id and d.round_id = r.id
    ) as decision
    from worksheet_rounds r
    where r.member_id = ${memberId} and r.slug = ${slug} and r.finished_on is not null
      and (${number ?? null}::integer is null or r.number = ${number ?? null}::integer)
    order by r.number desc limit 1`)
  return round ?? null
}

type Reading = { id: string; memberId: string; roundId: string; day: string; readAt: Date }

/** The number of a round where it is the viewer's and finished, else null: only then it has a letter to be read. */
const findLetter = async (tx: Tx, roundId: string, memberId: string): Promise<number | null> => {
  const [round] = await tx.execute<{ number: number }>(sql`
    select number from worksheet_rounds
    where id = ${roundId} and member_id = ${memberId} and finished_on is not null`)
  return round?.number ?? null
}

/** Ticks the reading of a day. A second one on the same day changes nothing. False where the round isn't finished. */
export const tickReading = async (tx: Tx, reading: Reading): Promise<boolean> => {
  if ((await findLetter(tx, reading.roundId, reading.memberId)) === null) return false
  const next = sql<number>`(select coalesce(max(number), 0) + 1 from readings where round_id = ${reading.roundId})`
  await tx
    .insert(readings)
    .values({ ...reading, number: next })
    .onConflictDoNothing()
  return true
}

type Decision = { id: string; memberId: string; roundId: string; day: string; afresh: boolean }

/** Keeps the first decision about a round; false where it isn't finished. */
export const decideReading = async (tx: Tx, decision: Decision): Promise<boolean> => {
  if ((await findLetter(tx, decision.roundId, decision.memberId)) === null) return false
  await tx.insert(readingDecisions).values(decision).onConflictDoNothing()
  return true
}

/** What the viewer wrote about themselves and the letter of a round; null where nothing was. */
export const readComparison = async (tx: Tx, roundId: string): Promise<string | null> => {
  const [row] = await tx
    .select({ words: comparisons.words })
    .from(comparisons)
    .where(eq(comparisons.roundId, roundId))
  return row?.words ?? null
}

type Comparison = { id: string; memberId: string; roundId: string; words: string; writtenAt: Date }

/** Keeps it over what was written before. The number of its round, or null where that isn't finished. */
export const saveComparison = async (tx: Tx, comparison: Comparison): Promise<number | null> => {
  const { roundId, memberId, words, writtenAt } = comparison
  const number = await findLetter(tx, roundId, memberId)
  if (number === null) return null
  await tx
    .insert(comparisons)
    .values(comparison)
    .onConflictDoUpdate({
      target: [comparisons.organizationId, comparisons.roundId],
      set: { words, writtenAt },
    })
  return number
}
