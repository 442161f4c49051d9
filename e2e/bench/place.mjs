import { randomUUID } from 'node:crypto'
import { encode } from 'next-auth/jwt'
import postgres from 'postgres'
import { build } from '../../app/run/build.mjs'
import { atEnd } from '../../app/run/ending.mjs'
import { step } from '../../app/run/step.mjs'
import { ownDatabase } from '../../db/run/database.mjs'
import { environmentWith } from '../../db/run/environment.mjs'
import { freePort } from '../../db/run/free-port.mjs'
import { migrate } from '../../db/run/migrate.mjs'
import { startServer } from './server.mjs'

/**
 * A database of this run's own with the tables in it, and the portal as it is built for real. Unlike that of the tests
 * it may lose nothing in a power cut: what is acknowledged is stored. It counts its statements.
 * @param {string} folder
 * @param {{ keep?: boolean }} [how] `keep`: the database stays when we leave
 */
export async function openPlace(folder, { keep = false } = {}) {
  const database = await step('Starting a database', async () => {
    const opened = await ownDatabase(folder, {
      settings: ['shared_preload_libraries=pg_stat_statements', 'max_wal_size=4GB', 'shared_buffers=512MB'],
    })
    await atEnd(keep ? opened.stop : opened.remove)
    await migrate(opened.owner)
    return opened
  })
  const sql = postgres(database.superuser, { max: 4, onnotice: () => {} })
  await atEnd(() => sql.end({ timeout: 5 }))
  await sql`create extension if not exists pg_stat_statements`
  return { database, sql, folder }
}

/**
 * Starts the built portal of a place.
 * @param {Awaited<ReturnType<typeof openPlace>>} place
 * @param {{ node?: string, processes?: number, more?: Record<string, string> }} [how]
 */
export async function startPortal({ database, folder }, { node, processes, more } = {}) {
  const server = await build()
  const port = await freePort()
  const env = environmentWith({
    NODE_ENV: 'production',
    PORTAL_DATABASE_URL: database.portal,
    NEXTAUTH_SECRET: database.secrets.nextauth,
    SETUP_CODE: database.secrets.setup,
    NEXTAUTH_URL: `http://localhost:${port}`,
    HOSTNAME: '127.0.0.1',
    PORT: String(port),
    // Loads come from many addresses, because the limits are on.
    TRUSTED_PROXIES: '1',
    ...more,
  })
  return step('Starting the portal', () =>
    startServer(server, { port, env, node, processes, log: `${folder}/web.log`, ready: '/api/health' }),
  )
}

/** The session cookie of a person, as the sign-in page would have given it. */
export async function cookieOf({ database, sql }, identityId) {
  const sid = randomUUID()
  await sql`insert into sessions ${sql({ id: sid, identity_id: identityId })}`
  return `__Host-session=${await encode({ token: { sid }, secret: database.secrets.nextauth })}`
}

/** Somebody of the demo, by sign-in name, with the cookie that opens the portal. */
export async function inDemo(place, login) {
  const [person] = await place.sql`
    select m.name, m.id as "memberId", i.id as "identityId", m.organization_id as "organizationId"
    from identities i join members m on m.identity_id = i.id where i.login = ${login}`
  return { ...person, cookie: await cookieOf(place, person.identityId) }
}
