import { spawn } from 'node:child_process'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { connected } from './connect.mjs'
import { environmentWith } from './environment.mjs'
import { project } from './folder.mjs'
import { Trouble } from './trouble.mjs'

/** The day of this machine, `YYYY-MM-DD`: the demo counts back from it. */
const today = () => new Intl.DateTimeFormat('en-CA').format()

/**
 * Fills a migrated database with the demo, and notes the people one can be.
 * @param {import('./database.mjs').Database} database
 * @param {string} [day] the day from which the demo counts back, `YYYY-MM-DD`
 */
export async function seed(database, day = process.env.SEED_DAY ?? today()) {
  writeFileSync(begun(database), '')
  const said = await runSeed(database, day)
  // So much at once that PostgreSQL would plan by guesses until it finds the time to count.
  await connected(database.superuser, sql => sql`analyze`)
  writeFileSync(people(database), said)
  rmSync(begun(database))
}

/** Whether an own database still needs its demo: nobody has founded an organization yet. */
export function isEmpty(database) {
  return connected(
    database.superuser,
    async sql => (await sql`select from organizations limit 1`).length === 0,
  )
}

/** Whether anybody has founded an organization yet, as the portal sees it: on a server of others nobody else can tell. */
export function isSetUp(database) {
  return connected(database.portal, async sql => {
    const [row] = await sql`select is_set_up() as done`
    return row.done
  })
}

/** Whether seeding began once and never ended: then nobody has used the database, and half a demo helps no one. */
export const isHalfSeeded = database => existsSync(begun(database))

/** What the seed said about the people one can be; nothing if this database has no demo of ours. */
export function peopleIn(database) {
  return existsSync(people(database)) ? readFileSync(people(database), 'utf8').trim() : undefined
}

/** Forgets the demo, after the database was emptied. */
export function forgetPeople(database) {
  for (const note of [people(database), begun(database)]) rmSync(note, { force: true })
}

const people = ({ notes }) => join(notes, 'people.txt')
const begun = ({ notes }) => join(notes, 'seeding')

function runSeed(database, day) {
  const child = spawn(process.execPath, ['--conditions=react-server', '--import', 'tsx', 'db/seed/seed.ts'], {
    cwd: project,
    env: environmentWith({
      PORTAL_DATABASE_URL: database.portal,
      CLERK_DATABASE_URL: database.clerk,
      SEED_DAY: day,
    }),
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const said = { out: '', err: '' }
  child.stdout.setEncoding('utf8').on('data', text => {
    said.out += text
  })
  child.stderr.setEncoding('utf8').on('data', text => {
    said.err += text
  })
  return new Promise((done, failed) => {
    child.once('error', failed)
    child.once('close', code => {
      if (code === 0) return done(said.out)
      failed(new Trouble(`The demo could not be written:\n\n${(said.err || said.out).trim()}`))
    })
  })
}
