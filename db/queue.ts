import { sql } from 'drizzle-orm'
import type { Task } from './clerk'
import type { Tx } from './client'

/** Adds a job inside the transaction: a rolled-back one leaves none. The same key replaces an unstarted job. */
export const enqueue = async (
  tx: Tx,
  task: Task,
  payload: { organizationId: string },
  key: string,
  runAt?: Date,
) => {
  await tx.execute(
    sql`select enqueue(${task}, ${JSON.stringify(payload)}::text::json, ${key}, ${runAt?.toISOString() ?? null}::timestamptz)`,
  )
}
