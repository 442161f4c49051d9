import postgres from 'postgres'
import { Trouble } from './trouble.mjs'

/**
 * One connection for one piece of work, closed afterwards.
 * @template T
 * @param {string} address
 * @param {(sql: import('postgres').Sql) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function connected(address, work) {
  const sql = postgres(address, { max: 1, max_lifetime: null, connect_timeout: 10, onnotice: () => {} })
  try {
    return await work(sql)
  } catch (error) {
    throw explained(error, address)
  } finally {
    await sql.end({ timeout: 5 })
  }
}

function explained(error, address) {
  const server = new URL(address).host
  if (
    ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'CONNECT_TIMEOUT', 'ETIMEDOUT', 'EHOSTUNREACH'].includes(
      error.code,
    )
  )
    return new Trouble(
      `No PostgreSQL answers at ${server} (${error.code}). Is it running, and is the address right?`,
    )
  if (error.code === '28P01' || error.code === '28000')
    return new Trouble(`PostgreSQL at ${server} refuses the name or the password: ${error.message}.`)
  if (error.code === '3D000')
    return new Trouble(`PostgreSQL at ${server} says: ${error.message}. Create it first.`)
  if (error.code === '53100')
    return new Trouble(`The disk of the database at ${server} is full. Make some room and start again.`)
  return error
}
