import { existsSync } from 'node:fs'
import { kept, made } from '../../db/run/folder.mjs'
import { forgetStarter, noteStarter, starterOn } from '../../db/run/starter.mjs'
import { say, Trouble } from '../../db/run/trouble.mjs'
import { chromiumHere } from './chromium.mjs'
import { atEnd, leaveCleanly } from './ending.mjs'
import { install } from './install.mjs'
import { checkNode } from './node-version.mjs'
import { choosePort } from './port.mjs'
import { since, step } from './step.mjs'

const development = process.argv.includes('--dev')
const seedAnyway = process.argv.includes('--seed') || process.env.SEED === '1'
/** To begin with an organization of one's own. */
const withoutDemo = process.argv.includes('--no-demo') || process.env.DEMO === '0'
const host = process.env.HOST ?? '127.0.0.1'

/** `npm start`: from a fresh clone to a portal that answers. Only Node's own modules until the packages are installed. */
async function start() {
  const began = performance.now()
  checkNode(process.versions.node)
  if (chromiumHere && !existsSync(chromiumHere))
    throw new Trouble(`There is no Chromium at ${chromiumHere}, which CHROMIUM names.`)
  const other = starterOn(made(kept))
  if (other) throw new Trouble(`Service Compass already runs at ${other.address} (process ${other.pid}).`)
  const port = await choosePort(process.env.PORT)
  const address = process.env.NEXTAUTH_URL ?? `http://localhost:${port}`
  noteStarter(kept, address)
  await atEnd(async () => forgetStarter(kept))

  await install()
  const { openDatabase } = await import('../../db/run/database.mjs')
  const database = await step('Starting the database', async () => {
    const opened = await openDatabase()
    await atEnd(opened.stop)
    return opened
  })
  const people = await prepare(database)
  const { build } = await import('./build.mjs')
  const { serve } = await import('./serve.mjs')
  const server = development ? undefined : await build()
  const demo = people !== undefined && isLoopback(host)
  await step('Starting the portal and the jobs', () =>
    serve(database, { server, port, address, host, logs: kept, demo }),
  )

  console.log(`\nService Compass is at ${address} (after ${since(began)}). Ctrl-C stops it.`)
  if (demo) console.log(`\n${people}`)
  const { isSetUp } = await import('../../db/run/seed.mjs')
  const code = process.env.SETUP_CODE
    ? 'the code that SETUP_CODE holds'
    : `this code: ${database.secrets.setup}`
  if (!(await isSetUp(database)))
    console.log(`\nNobody has set it up yet. Open ${address}/set-up\nand give it ${code}`)
  else if (demo) console.log('\nTo begin with your own organization instead: npm run db:reset -- --no-demo')
}

/** Migrates, and writes the demo where nobody has begun; answers with the people one can be. */
async function prepare(database) {
  const { migrate } = await import('../../db/run/migrate.mjs')
  const seeding = await import('../../db/run/seed.mjs')
  const { forgetPeople, isEmpty, isHalfSeeded, isSetUp, peopleIn, seed } = seeding
  if (database.superuser && isHalfSeeded(database)) {
    const { empty } = await import('../../db/run/reset.mjs')
    await empty(database.owner)
    forgetPeople(database)
  }
  await step('Bringing the tables up to date', () => migrate(database.owner))
  const needsDemo =
    !withoutDemo && (database.superuser ? await isEmpty(database) : seedAnyway && !(await isSetUp(database)))
  if (needsDemo) await step('Writing the demo', () => seed(database))
  return peopleIn(database)
}

const isLoopback = name => ['127.0.0.1', '::1', 'localhost'].includes(name)

leaveCleanly(start, { say, stopped: 0 })
