import { createHash } from 'node:crypto'
import { join } from 'node:path'
import postgres from 'postgres'
import { connected } from './connect.mjs'
import { made } from './folder.mjs'
import { makeRoles, openDoors } from './roles.mjs'
import { secretsIn } from './secrets.mjs'
import { Trouble } from './trouble.mjs'

/**
 * A database on somebody else's server. Roles belong to the whole server, so a password that is already set is never
 * changed: then the addresses of `portal` and `clerk` come from PORTAL_DATABASE_URL and CLERK_DATABASE_URL.
 * @param {string} owner address of the database's owner
 * @param {string} folder that keeps our secrets, and a folder of notes for each database
 * @returns {Promise<import('./database.mjs').Database>}
 */
export async function givenDatabase(owner, folder) {
  const secrets = secretsIn(folder)
  const { PORTAL_DATABASE_URL, CLERK_DATABASE_URL } = process.env
  const known = { portal: PORTAL_DATABASE_URL, clerk: CLERK_DATABASE_URL }
  const server = await lookAt(readable(owner))
  const fresh = name => (!known[name] && !server.roles.includes(name) ? secrets[name] : undefined)
  if (!server.prepared) {
    if (!server.mayPrepare) throw new Trouble(whatToDo(server))
    await makeRoles(owner, server.owner, { portal: fresh('portal'), clerk: fresh('clerk') })
  }
  await openDoors(owner, server.owner)

  const addresses = {}
  for (const name of ['portal', 'clerk']) {
    addresses[name] = known[name] ?? addressOf(owner, name, secrets[name])
    await checkEntry(addresses[name], name)
  }
  const { host, pathname } = new URL(owner)
  const notes = made(
    join(
      folder,
      `given-${createHash('sha256')
        .update(host + pathname)
        .digest('hex')
        .slice(0, 12)}`,
    ),
  )
  return { owner, ...addresses, secrets, notes, stop: async () => {}, remove: async () => {} }
}

function readable(address) {
  if (/^postgres(ql)?:\/\//.test(address) && URL.canParse(address)) return address
  throw new Trouble('DATABASE_URL should look like postgres://name:password@server:5432/database.')
}

function lookAt(address) {
  return connected(address, async sql => {
    const [server] = await sql`
      select current_setting('server_version_num')::int / 10000 as version, current_user as owner,
        current_database() as database,
        (select rolcreaterole or rolsuper from pg_roles where rolname = current_user) as "mayPrepare",
        (select pg_has_role(datdba, 'usage') from pg_database where datname = current_database())
          and (select pg_has_role(nspowner, 'usage') from pg_namespace where nspname = 'public') as owns,
        array(select rolname::text from pg_roles where rolname in ('portal', 'clerk', 'doorkeeper')) as roles`
    if (server.version < 15 || server.version > 18)
      throw new Trouble(`This server is PostgreSQL ${server.version}; Service Compass is made for 15 to 18.`)
    if (!server.owns)
      throw new Trouble(
        `${server.owner} does not own "${server.database}". As an administrator of the server, say in that database:\n\n` +
          `  alter database "${server.database}" owner to "${server.owner}";\n` +
          '  alter schema public owner to pg_database_owner;',
      )
    const [{ prepared }] =
      server.roles.length === 3
        ? await sql`select pg_has_role('doorkeeper', 'member') as prepared`
        : [{ prepared: false }]
    return { ...server, prepared }
  })
}

function whatToDo({ owner, roles }) {
  const missing = ['doorkeeper', 'portal', 'clerk'].filter(name => !roles.includes(name))
  const create = missing.map(name =>
    name === 'doorkeeper' ? 'create role doorkeeper;' : `create role ${name} login password '…';`,
  )
  const lines = [
    ...create,
    `grant doorkeeper to "${owner}";`,
    ...['portal', 'clerk'].flatMap(name => [
      `alter role ${name} set statement_timeout = '${name === 'portal' ? '5s' : '60s'}';`,
      `alter role ${name} set lock_timeout = '2s';`,
      `alter role ${name} set idle_in_transaction_session_timeout = '10s';`,
    ]),
  ]
  return (
    `${owner} may not create roles on this server. Either let it (alter role "${owner}" createrole), or say once, as an\n` +
    `administrator, and then give PORTAL_DATABASE_URL and CLERK_DATABASE_URL beside DATABASE_URL:\n\n` +
    lines.map(line => `  ${line}`).join('\n')
  )
}

function addressOf(owner, name, password) {
  const address = new URL(owner)
  address.username = name
  address.password = password
  return address.href
}

async function checkEntry(address, name) {
  const sql = postgres(address, { max: 1, connect_timeout: 10, onnotice: () => {} })
  try {
    await sql`select 1`
  } catch (error) {
    throw new Trouble(
      `The role "${name}" cannot sign in at ${new URL(address).host}: ${error.message}.\n` +
        `If it has a password that this folder does not know, give its address in ${name.toUpperCase()}_DATABASE_URL.`,
    )
  } finally {
    await sql.end({ timeout: 5 })
  }
}
