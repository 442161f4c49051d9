import { desc, eq, sql } from 'drizzle-orm'
import { customType, foreignKey, integer, pgTable, text, timestamp, unique, uuid } from 'drizzle-orm/pg-core'
import type { Tx } from './client'
import { organizationColumns, organizationRules, writerOnly } from './tenancy'
import { worksheetRounds } from './worksheets'

/** Drizzle's own `jsonb` would parse a text that looks like JSON once more: somebody's "42" would become a number. */
const answer = customType<{ data: unknown }>({
  dataType: () => 'jsonb',
  toDriver: value => JSON.stringify(value),
  fromDriver: value => value,
})

/** What somebody wrote in one step of a round. The database shows it to its writer alone. */
export const worksheetAnswers = pgTable(
  'worksheet_answers',
  {
    ...organizationColumns(),
    roundId: uuid().notNull(),
    memberId: uuid().notNull(),
    step: text().notNull(),
    /** In the shape that the step's kind declares. */
    value: answer().notNull(),
    /** Counts the savings, so that two windows cannot overwrite each other. */
    revision: integer().notNull(),
    /** The open page that wrote it last, and which of its savings it was; none for a plain form. */
    pen: uuid(),
    stroke: integer(),
    savedAt: timestamp({ withTimezone: true }).notNull(),
  },
  columns => [
    ...organizationRules('worksheet_answers', columns),
    writerOnly('worksheet_answers'),
    foreignKey({
      name: 'worksheet_answers_round',
      columns: [columns.organizationId, columns.roundId, columns.memberId],
      foreignColumns: [worksheetRounds.organizationId, worksheetRounds.id, worksheetRounds.memberId],
    }).onDelete('cascade'),
    unique('worksheet_answers_step').on(columns.organizationId, columns.roundId, columns.step),
  ],
)

/** What stands in a round, by step, with the revision that the next saving must know. */
export const readStored = async (tx: Tx, roundId: string) => {
  const rows = await tx
    .select({
      step: worksheetAnswers.step,
      value: worksheetAnswers.value,
      revision: worksheetAnswers.revision,
      savedAt: worksheetAnswers.savedAt,
    })
    .from(worksheetAnswers)
    .where(eq(worksheetAnswers.roundId, roundId))
  return new Map(rows.map(row => [row.step, row]))
}

type Saving = {
  id: string
  roundId: string
  memberId: string
  step: string
  value: unknown
  /** The one that the writer saw; 0 where nothing stood. */
  revision: number
  pen: string | null
  stroke: number | null
  savedAt: Date
}

type Stored = { revision: number; value: unknown }

/**
 * Saves one step. Nothing is overwritten that the writer hasn't seen: where something else was saved meanwhile,
 * `clash` holds it. What the same open page sent earlier is no clash, even when its answer got lost; an earlier
 * saving that arrives late, or one that changes nothing, leaves everything as it is.
 */
export const saveAnswer = async (
  tx: Tx,
  { revision, ...saving }: Saving,
): Promise<{ saved: number } | { clash: Stored }> => {
  const { value, pen, stroke, savedAt } = saving
  const seen = sql`${worksheetAnswers.revision} = ${revision}`
  const ownEarlier = sql`(${worksheetAnswers.pen} = ${pen}::uuid and ${worksheetAnswers.stroke} < ${stroke}::integer)`
  const [row] = await tx
    .insert(worksheetAnswers)
    .values({ ...saving, revision: 1 })
    .onConflictDoUpdate({
      target: [worksheetAnswers.organizationId, worksheetAnswers.roundId, worksheetAnswers.step],
      set: { value, pen, stroke, savedAt, revision: sql`${worksheetAnswers.revision} + 1` },
      setWhere: sql`(${seen} or ${ownEarlier}) and ${worksheetAnswers.value} is distinct from excluded.value`,
    })
    .returning({ revision: worksheetAnswers.revision })
  if (row) return { saved: row.revision }

  const [stored] = await tx
    .select({
      revision: worksheetAnswers.revision,
      value: worksheetAnswers.value,
      ownLater: sql<boolean>`coalesce(${worksheetAnswers.pen} = ${pen}::uuid, false)`,
      same: sql<boolean>`${worksheetAnswers.value} = ${JSON.stringify(value)}::text::jsonb`,
    })
    .from(worksheetAnswers)
    .where(sql`${worksheetAnswers.roundId} = ${saving.roundId} and ${worksheetAnswers.step} = ${saving.step}`)
  if (!stored) throw new Error('a step was neither saved nor found')
  return stored.same || stored.ownLater
    ? { saved: stored.revision }
    : { clash: { revision: stored.revision, value: stored.value } }
}

/** When something in a round was last saved; null where nothing is. */
export const lastSavedAt = async (tx: Tx, roundId: string): Promise<Date | null> => {
  const [row] = await tx
    .select({ savedAt: worksheetAnswers.savedAt })
    .from(worksheetAnswers)
    .where(eq(worksheetAnswers.roundId, roundId))
    .orderBy(desc(worksheetAnswers.savedAt))
    .limit(1)
  return row?.savedAt ?? null
}
