import { sql } from 'drizzle-orm'
import type { Tx } from './client'

/**
 * Drafts of standards, the proposals that go into them and the question on the surveys are changed one after the other
 * in an organization: what was read after this stays as it is until the transaction is over.
 */
export const lockDrafts = async (tx: Tx) => {
  await tx.execute(
    sql`select pg_advisory_xact_lock(hashtextextended('drafts ' || current_setting('app.organization_id'), 0))`,
  )
}
