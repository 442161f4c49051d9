import { asc, eq, sql } from 'drizzle-orm'
import { date, foreignKey, integer, pgTable, timestamp, unique, uuid } from 'drizzle-orm/pg-core'
import type { Tx } from './client'
import { organizationColumns, organizationRules, writerOnly } from './tenancy'
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

/** The viewer's newest finished round of a worksheet, with its answers by step; null where none is finished. */
export const readNewestFinished = async (tx: Tx, slug: string, { memberId }: { memberId: string }) => {
  const [round] = await tx.execute<{
    id: string
    version: number
    answers: Record<string, unknown> | null
  }>(sql`
    select r.id, r.version, (
      select jsonb_object_agg(a.step, a.value) from worksheet_answers a
      where a.organization_id = r.organization_id and a.round_id = r.id
    ) as answers
    from worksheet_rounds r
    where r.member_id = ${memberId} and r.slug = ${slug} and r.finished_on is not null
    order by r.number desc limit 1`)
  return round ?? null
}

/** The days on which the viewer read what they wrote in a round, in their order. */
export const listReadingDays = async (tx: Tx, roundId: string): Promise<string[]> => {
  const rows = await tx
    .select({ day: readings.day })
    .from(readings)
    .where(eq(readings.roundId, roundId))
    .orderBy(asc(readings.number))
  return rows.map(({ day }) => day)
}

type Reading = { id: string; memberId: string; roundId: string; day: string; readAt: Date }

/** Ticks the reading of a day. A second one on the same day changes nothing. False where the round isn't finished. */
export const tickReading = async (tx: Tx, reading: Reading): Promise<boolean> => {
  const [round] = await tx.execute(sql`
    select from worksheet_rounds
    where id = ${reading.roundId} and member_id = ${reading.memberId} and finished_on is not null`)
  if (!round) return false
  const next = sql<number>`(select coalesce(max(number), 0) + 1 from readings where round_id = ${reading.roundId})`
  await tx
    .insert(readings)
    .values({ ...reading, number: next })
    .onConflictDoNothing()
  return true
}
