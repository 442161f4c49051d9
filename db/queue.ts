import { sql } from 'drizzle-orm'
import type { Tx } from './client'

/** Names of the tasks that run without a request, with what each is given. */
export type Tasks = {
  'tidy-invitations': { organizationId: string }
}

/** Adds a job inside the transaction: a rolled-back one leaves none. The same key replaces an unstarted job. */
export const enqueue = async <Task extends keyof Tasks>(
  tx: Tx,
  task: Task,
  payload: Tasks[Task],
  key: string,
  runAt?: Date,
) => {
  await tx.execute(
    sql`select enqueue(${task}, ${JSON.stringify(payload)}::text::json, ${key}, ${runAt?.toISOString() ?? null}::timestamptz)`,
  )
}
