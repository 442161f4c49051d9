import postgres from 'postgres'
import { atEnd } from '../../../app/run/ending.mjs'

/**
 * The driver outside of the portal, on as many connections as ask the portal.
 * @returns {Promise<(works: ((sql: import('postgres').Sql) => Promise<unknown>)[]) => Promise<number>>} does every
 *   work once and says how many that were a second
 */
export async function insideOut({ database }, connections) {
  const sql = postgres(database.superuser, { max: connections, onnotice: () => {} })
  await atEnd(() => sql.end({ timeout: 5 }))
  await Promise.all(Array.from({ length: connections }, () => sql`select pg_sleep(0.05)`))
  return async works => {
    let next = 0
    const began = performance.now()
    await Promise.all(
      Array.from({ length: connections }, async () => {
        while (next < works.length) await works[next++](sql)
      }),
    )
    return (works.length * 1000) / (performance.now() - began)
  }
}
