import { drizzle } from 'drizzle-orm/postgres-js'
import postgres from 'postgres'
import { healingLine, watch } from './lines'

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

/** Over TLS the driver takes away what we listen for, so there a silent line would not be noticed: it is not kept. */
const isKept = (address: string) => !/[?&]ssl(mode)?=/.test(address)

/**
 * A pool for the role in `address`; it connects at its first query. Whoever asks it does so in `waited`, so that a line
 * that is silent meanwhile is known to be dead.
 * @param silence in milliseconds: longer than any statement of the role may take
 */
export const connect = (
  address = 'postgres://portal@127.0.0.1:5432/compass',
  most: number,
  silence: number,
) => {
  const watched = watch(silence)
  const client = postgres(address, {
    max: most,
    idle_timeout: isKept(address) ? 10 * 60 : 15,
    max_lifetime: 30 * 60,
    connect_timeout: 5,
    onnotice: () => {},
    // The option is missing from the driver's types.
    ...({ socket: healingLine(silence, watched) } as object),
  })
  const database = drizzle(process.env.PGBOUNCER === '1' ? client : prepared(client), {
    casing: 'snake_case',
  })
  return { client, database, waited: watched.waited }
}
