import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readMigrationFiles } from 'drizzle-orm/migrator'
import { drizzle } from 'drizzle-orm/postgres-js'
import { migrate as migrateTables } from 'drizzle-orm/postgres-js/migrator'
import { runMigrations } from 'graphile-worker'
import { connected } from './connect.mjs'
import { project } from './folder.mjs'
import { Trouble } from './trouble.mjs'

const migrationsFolder = join(project, 'db/migrations')
const standingFolder = join(project, 'db/standing')
const lock = 7_331_204

/**
 * Brings the database up to this version as its owner: the tables, the job queue's own tables, then what must always
 * stand (`db/standing/*.sql`, in the order of their names). Two at once wait for each other: Drizzle takes no lock.
 * @param {string} owner address
 */
export function migrate(owner) {
  return connected(owner, async sql => {
    await sql`select pg_advisory_lock(${lock})`
    const files = readMigrationFiles({ migrationsFolder })
    await refuseNewer(sql, files)
    await migrateTables(drizzle(sql), { migrationsFolder }).catch(error => {
      throw failedStatement(error)
    })
    await checkApplied(sql, files)
    await runMigrations({ connectionString: owner })
    await stand(sql)
  })
}

async function applied(sql) {
  const [table] = await sql`select to_regclass('drizzle.__drizzle_migrations') is not null as there`
  if (!table.there) return []
  return (await sql`select hash from drizzle.__drizzle_migrations order by id`).map(row => row.hash)
}

async function refuseNewer(sql, files) {
  const known = new Set(files.map(file => file.hash))
  if ((await applied(sql)).some(hash => !known.has(hash)))
    throw new Trouble(
      'The database has migrations that this version does not know: it belongs to a newer version, or a migration was ' +
        'edited after it had been applied.',
    )
}

/** Drizzle skips, without a word, a migration that is dated before the newest applied one. */
async function checkApplied(sql, files) {
  const wanted = files.map(file => file.hash).join()
  if ((await applied(sql)).join() !== wanted)
    throw new Trouble(
      'Not every migration was applied, or not in their order: see db/migrations/meta/_journal.json.',
    )
}

/** Drizzle's error hides what the server said in its cause. */
function failedStatement(error) {
  if (!error.cause) return error
  return new Trouble(`A migration failed: ${error.cause.message}.\n\n${error.query?.trim() ?? ''}`)
}

async function stand(sql) {
  if (!existsSync(standingFolder)) return
  const names = readdirSync(standingFolder).filter(name => name.endsWith('.sql'))
  await sql.begin(async tx => {
    for (const name of names.sort()) {
      await tx.unsafe(readFileSync(join(standingFolder, name), 'utf8')).catch(error => {
        throw new Trouble(
          `db/standing/${name} failed: ${error.message}.${error.where ? `\n${error.where}` : ''}`,
        )
      })
    }
  })
}
