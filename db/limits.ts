import { sql } from 'drizzle-orm'
import { integer, pgTable, primaryKey, text, timestamp } from 'drizzle-orm/pg-core'
import type { OpenTx, Tx } from './client'
import { seenByDoorkeeper } from './tenancy'

/** How often something happened within a window of time; touched by the definer functions alone. */
export const limitCounters = pgTable(
  'limit_counters',
  {
    key: text().notNull(),
    windowStarts: timestamp({ withTimezone: true }).notNull(),
    count: integer().notNull(),
  },
  columns => [
    primaryKey({ name: 'limit_counters_pkey', columns: [columns.key, columns.windowStarts] }),
    seenByDoorkeeper('limit_counters', 'all'),
  ],
)

/** Counts one more against `key` and says how many that makes in the last `windowSeconds`, by Postgres's clock. */
export const countAgainst = async (tx: OpenTx | Tx, key: string, windowSeconds: number): Promise<number> => {
  const [row] = await tx.execute<{ count: number }>(
    sql`select count_against(${key}, ${windowSeconds}) as count`,
  )
  return Number(row?.count)
}

/** Takes the latest one back, when the attempt turned out well. */
export const takeBack = async (tx: OpenTx, key: string, windowSeconds: number) => {
  await tx.execute(sql`select take_back(${key}, ${windowSeconds})`)
}
