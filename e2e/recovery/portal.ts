import type { ChildProcess } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { encode } from 'next-auth/jwt'
import postgres from 'postgres'
import { type Database, freePort, migrate, openDatabase, startPortal } from '../own-portal'
import { type Line, openLine } from './line'

/** A portal and a Postgres of this spec's own, so that no other spec notices what happens to them. */
export type Portal = {
  address: string
  line: Line
  /** The session cookie of an admin. */
  session: string
  /** Standards as they are stored. */
  standards: () => Promise<{ title: string }[]>
  /** What stands in the worksheets, whoever wrote it. */
  answers: () => Promise<unknown[]>
  web: () => ChildProcess
  /** Ends it as a power cut would, and starts it again at the same address. */
  killAndStart: () => Promise<void>
  stopDatabase: () => Promise<void>
  startDatabase: () => Promise<void>
  close: () => Promise<void>
}

export const openPortal = async (): Promise<Portal> => {
  const folder = mkdtempSync(join(tmpdir(), 'recovery-'))
  let database = await openDatabase(folder)
  await migrate(database)
  const line = await openLine(database.port)
  const port = await freePort()
  const start = () =>
    startPortal(port, {
      ...database,
      portal: database.portal.replace(/:\d+\/compass$/, `:${line.port}/compass`),
    })
  let web = start()
  const close = async () => {
    web.kill('SIGKILL')
    await line.close()
    await database.remove()
    rmSync(folder, { recursive: true, force: true })
  }
  return {
    address: `http://localhost:${port}`,
    line,
    session: await sessionOfSomebody(database),
    standards: async () => {
      const sql = postgres(database.superuser, { max: 1 })
      const found = await sql<{ title: string }[]>`select title from standard_versions order by title`
      await sql.end()
      return [...found]
    },
    answers: async () => {
      const sql = postgres(database.superuser, { max: 1 })
      const found = await sql<{ value: unknown }[]>`select value from worksheet_answers order by saved_at`
      await sql.end()
      return found.map(row => row.value)
    },
    web: () => web,
    killAndStart: async () => {
      const gone = new Promise(done => web.once('exit', done))
      web.kill('SIGKILL')
      await gone
      web = start()
    },
    stopDatabase: () => database.stop(),
    startDatabase: async () => {
      database = await openDatabase(folder)
      line.leadTo(database.port)
    },
    close,
  }
}

const sessionOfSomebody = async ({ superuser, secrets }: Database) => {
  const sql = postgres(superuser, { max: 1 })
  const [organization, identity, sid] = [randomUUID(), randomUUID(), randomUUID()]
  await sql`insert into organizations ${sql({ id: organization, name: 'Lighthouse', short_name: 'lighthouse', time_zone: 'UTC' })}`
  await sql`insert into identities ${sql({ id: identity, login: 'ada@lighthouse', password_hash: '-' })}`
  await sql`insert into members ${sql({ organization_id: organization, id: randomUUID(), identity_id: identity, name: 'Ada', is_admin: true })}`
  await sql`insert into sessions ${sql({ id: sid, identity_id: identity })}`
  await sql.end()
  return encode({ token: { sid }, secret: secrets.nextauth })
}
