import { sql } from 'drizzle-orm'
import type { OpenTx } from './client'

export const isReachable = async (tx: OpenTx): Promise<true> => {
  await tx.execute(sql`select 1`)
  return true
}
