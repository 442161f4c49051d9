import { createConnection, type Socket } from 'node:net'
import { drizzle } from 'drizzle-orm/postgres-js'
import postgres from 'postgres'

/** Longer than any statement may take, so that only a dead line is ever this silent. */
const silence = 20_000

/**
 * Ends a line on which nothing has come for too long while somebody waits for an answer: a half-open one would
 * otherwise hang for ever. While nobody waits, lines stay open, because the first statements on a new one take a
 * quarter of a second.
 */
const healingSocket =
  (isWaitedFor: () => boolean) =>
  ({ host, port }: { host: string[]; port: number[] }) =>
    new Promise<Socket>((resolve, reject) => {
      const socket = createConnection({ host: host[0] ?? '127.0.0.1', port: port[0] ?? 5432 })
      socket.setTimeout(silence)
      socket.on('timeout', () => {
        if (isWaitedFor()) socket.destroy(new Error('the database has been silent for too long'))
        else socket.setTimeout(silence)
      })
      socket.once('error', reject)
      socket.once('connect', () => {
        socket.off('error', reject)
        resolve(socket)
      })
    })

type Client = postgres.Sql | postgres.TransactionSql
type Unsafe = (query: string, values?: never[], options?: object) => unknown

/** Drizzle asks postgres.js not to prepare its statements; this asks for it again (a fifth more pages a second). */
const prepared = <T extends Client>(client: T): T =>
  new Proxy(client, {
    get(target, key) {
      const value = Reflect.get(target, key)
      if (key === 'unsafe')
        return (query: string, values?: never[], options?: object) =>
          (value as Unsafe).call(target, query, values, { ...options, prepare: true })
      if (key === 'begin' || key === 'savepoint')
        return (...args: unknown[]) =>
          (value as (...given: unknown[]) => unknown).apply(
            target,
            args.map(arg =>
              typeof arg === 'function'
                ? (inner: Client) => (arg as (c: Client) => unknown)(prepared(inner))
                : arg,
            ),
          )
      return value
    },
  })

/**
 * A pool for the role in `address`; it connects at its first query. Whoever asks it does so in `waited`, so that a line
 * that is silent meanwhile is known to be dead.
 */
export const connect = (address: string | undefined, most: number) => {
  let waiting = 0
  const waited = async <T>(work: () => Promise<T>): Promise<T> => {
    waiting += 1
    try {
      return await work()
    } finally {
      waiting -= 1
    }
  }
  const client = postgres(address ?? 'postgres://portal@127.0.0.1:5432/compass', {
    max: most,
    idle_timeout: 10 * 60,
    max_lifetime: 30 * 60,
    connect_timeout: 5,
    onnotice: () => {},
    // The option is missing from the driver's types.
    ...({ socket: healingSocket(() => waiting > 0) } as object),
  })
  const database = drizzle(process.env.PGBOUNCER === '1' ? client : prepared(client), {
    casing: 'snake_case',
  })
  return { client, database, waited }
}
