import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'

const top = join(import.meta.dirname, '..')

/** What `db/run` gives; those files are plain JavaScript without declarations. */
export type Database = {
  port: number
  owner: string
  portal: string
  clerk: string
  /** The folder of its data. */
  data: string
  superuser: string
  secrets: { nextauth: string; setup: string }
  stop: () => Promise<void>
  remove: () => Promise<void>
}
const load = (file: string) => import(join(top, 'db/run', file))

/** A Postgres of a spec's own below `folder`, so that no other spec notices what happens to it. */
export const openDatabase = async (folder: string): Promise<Database> =>
  (await load('database.mjs')).ownDatabase(folder, { settings: ['fsync=off'] })

export const migrate = async ({ owner }: Database): Promise<void> =>
  (await load('migrate.mjs')).migrate(owner)

export const freePort = async (): Promise<number> => (await load('free-port.mjs')).freePort()

/** Starts the built portal once more, for a database of a spec's own; what it says is heard through `output`. */
export const startPortal = (
  port: number,
  { portal, secrets }: { portal: string; secrets: Pick<Database['secrets'], 'nextauth'> },
  more: Record<string, string> = {},
  output: 'ignore' | 'pipe' = 'ignore',
): ChildProcess =>
  spawn(process.execPath, ['server.js'], {
    cwd: join(top, '.next-test/standalone'),
    stdio: ['ignore', output, output],
    env: {
      ...process.env,
      NODE_ENV: 'production',
      PORTAL_DATABASE_URL: portal,
      NEXTAUTH_SECRET: secrets.nextauth,
      NEXTAUTH_URL: `http://localhost:${port}`,
      HOSTNAME: '127.0.0.1',
      PORT: String(port),
      ...more,
    },
  })
