import { openDatabase } from './database.mjs'
import { kept } from './folder.mjs'
import { migrate } from './migrate.mjs'
import { empty } from './reset.mjs'
import { forgetPeople, isEmpty, peopleIn, seed } from './seed.mjs'
import { starterOn } from './starter.mjs'
import { say, Trouble } from './trouble.mjs'

const withoutDemo = process.argv.includes('--no-demo') || process.env.DEMO === '0'
const toBegin = 'Start it without the demo (npm start -- --no-demo), and it asks for your own organization.'

const commands = {
  migrate: async database => {
    await migrate(database.owner)
    return 'The database is up to date.'
  },

  seed: async database => {
    await migrate(database.owner)
    if (database.superuser && !(await isEmpty(database)))
      throw new Trouble('There are organizations already. To begin anew with the demo: npm run db:reset')
    await seed(database)
    return peopleIn(database)
  },

  reset: async database => {
    if (!database.superuser && !process.argv.includes('--yes'))
      throw new Trouble(
        'This deletes everything in the database at DATABASE_URL. If you mean it, add: -- --yes',
      )
    const starter = starterOn(kept)
    if (starter)
      throw new Trouble(`Service Compass is running (process ${starter.pid}). Stop it first with Ctrl-C.`)
    await empty(database.owner)
    forgetPeople(database)
    await migrate(database.owner)
    if (!database.superuser || withoutDemo) return `The database is empty. ${toBegin}`
    await seed(database)
    return `Everything is new.\n\n${peopleIn(database)}`
  },
}

const command = commands[process.argv[2]]
try {
  if (!command) throw new Trouble('Say what to do: migrate, seed or reset.')
  const database = await openDatabase({ join: true })
  try {
    console.log(await command(database))
  } finally {
    await database.stop()
  }
} catch (error) {
  say(error)
  process.exitCode = 1
}
