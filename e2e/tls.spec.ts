import { execFileSync, spawn } from 'node:child_process'
import { chmodSync, chownSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import postgres from 'postgres'
import { type Database, freePort, migrate, openDatabase, startPortal } from './own-portal'

const hasOpenssl = () => {
  try {
    return execFileSync('openssl', ['version']).length > 0
  } catch {
    return false
  }
}

/** Makes a certificate of its own for a server, which then takes connections over TLS. */
const encrypt = async (sql: postgres.Sql, data: string) => {
  const [key, certificate] = [join(data, 'server.key'), join(data, 'server.crt')]
  const names = 'subjectAltName=DNS:localhost,IP:127.0.0.1'
  execFileSync(
    'openssl',
    // biome-ignore format: one option a line says no more
    ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=localhost', '-addext', names, '-keyout', key, '-out', certificate],
    { stdio: 'ignore' },
  )
  chmodSync(key, 0o600)
  const { uid, gid } = statSync(data)
  for (const file of [key, certificate]) chownSync(file, uid, gid)
  await sql`alter system set ssl = on`
  await sql`select pg_reload_conf()`
  return certificate
}

/** Starts the jobs; they end with `kill`. */
const startJobs = ({ owner, clerk }: Database, more: Record<string, string>) =>
  spawn(process.execPath, ['--conditions=react-server', '--import', 'tsx', 'app/jobs/worker.ts'], {
    cwd: join(import.meta.dirname, '..'),
    stdio: 'ignore',
    env: { ...process.env, DATABASE_URL: owner, CLERK_DATABASE_URL: clerk, ...more },
  })

test('portal and jobs speak with the database over TLS, with its certificate checked or not', async () => {
  test.skip(!hasOpenssl(), 'openssl makes the certificate')
  test.setTimeout(240_000)
  const folder = mkdtempSync(join(tmpdir(), 'tls-'))
  const database = await openDatabase(folder)
  const sql = postgres(database.superuser, { max: 1 })
  try {
    await migrate(database)
    const certificate = await encrypt(sql, database.data)
    /** The roles that are connected, and whether all their connections are encrypted. */
    const connected = async () => {
      const found = await sql`select usename as role, bool_and(ssl) as ssl
        from pg_stat_ssl join pg_stat_activity using (pid) where usename <> 'postgres' group by 1 order by 1`
      return found.map(({ role, ssl }) => `${role} ${ssl ? 'encrypted' : 'in clear'}`)
    }
    for (const mode of ['require', 'verify-full']) {
      const over = (address: string) => `${address}?sslmode=${mode}`
      const there = {
        ...database,
        ...{ portal: over(database.portal), clerk: over(database.clerk), owner: over(database.owner) },
      }
      const more: Record<string, string> = mode === 'verify-full' ? { NODE_EXTRA_CA_CERTS: certificate } : {}
      const port = await freePort()
      const processes = [startPortal(port, there, more), startJobs(there, more)]
      const health = () =>
        fetch(`http://localhost:${port}/api/health`).then(
          answer => answer.status,
          () => 0,
        )
      try {
        await expect.poll(health, { timeout: 60_000 }).toBe(200)
        await expect
          .poll(connected, { timeout: 60_000 })
          .toEqual(['compass_owner encrypted', 'portal encrypted'])
      } finally {
        for (const one of processes) one.kill('SIGKILL')
      }
      await expect.poll(connected).toEqual([])
    }
  } finally {
    await sql.end()
    await database.remove()
    rmSync(folder, { recursive: true, force: true })
  }
})
