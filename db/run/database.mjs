import { kept } from './folder.mjs'
import { givenDatabase } from './given-database.mjs'
import { makeOwner, makeRoles, openDoors } from './roles.mjs'
import { hasSecrets, secretsIn } from './secrets.mjs'
import { hasData, runningPort, startServer } from './server.mjs'
import { Trouble } from './trouble.mjs'

/**
 * @typedef {object} Database
 * @property {string} owner address of the tables' owner
 * @property {string} portal address for the web application
 * @property {string} clerk address for the jobs
 * @property {string} [superuser] only on a server of our own
 * @property {string} [data] its data folder
 * @property {ReturnType<typeof secretsIn>} secrets
 * @property {string} notes folder for what we note about it
 * @property {() => Promise<void>} stop
 * @property {() => Promise<void>} remove stops it and deletes its data
 */

/**
 * The database of this installation: the one at DATABASE_URL, else one of our own. Its roles are made; migrating is next.
 * @param {{ join?: boolean }} [how] `join`: use a server of our own that already runs, and leave it running
 * @returns {Promise<Database>}
 */
export function openDatabase(how) {
  const given = process.env.DATABASE_URL
  return given ? givenDatabase(given, kept) : ownDatabase(kept, how)
}

/**
 * A database of our own below `folder`.
 * @param {string} folder
 * @param {{ join?: boolean, settings?: string[] }} [how] `join`: use a server that already runs there
 * @returns {Promise<Database>}
 */
export async function ownDatabase(folder, how = {}) {
  refuseLostSecrets(folder)
  const secrets = secretsIn(folder)
  const port = how.join ? runningPort(folder) : undefined
  const server = port
    ? { port, stop: async () => {}, remove: async () => {} }
    : await startServer(folder, secrets.superuser, how.settings)
  const address = (name, password, database = 'compass') =>
    `postgres://${name}:${password}@127.0.0.1:${server.port}/${database}`
  const superuser = address('postgres', secrets.superuser)
  try {
    await makeOwner(address('postgres', secrets.superuser, 'postgres'), secrets.owner)
    await makeRoles(superuser, 'compass_owner', secrets)
    await openDoors(superuser, 'compass_owner')
  } catch (error) {
    await server.stop()
    throw error
  }
  return {
    ...server,
    notes: folder,
    owner: address('compass_owner', secrets.owner),
    portal: address('portal', secrets.portal),
    clerk: address('clerk', secrets.clerk),
    superuser,
    secrets,
  }
}

/** New passwords would not open a database that was made with the old ones. */
function refuseLostSecrets(folder) {
  if (hasSecrets(folder) || !hasData(folder)) return
  throw new Trouble(
    `${folder} has a database, but its passwords are gone (secrets.json).\n` +
      'Put the file back, or move the whole folder away to begin anew.',
  )
}
