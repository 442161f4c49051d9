import { connected } from './connect.mjs'
import { Trouble } from './trouble.mjs'

/**
 * Short for people in front of a page, longer for jobs; nobody waits long for a lock or holds a transaction
 * open. Compiling a statement (`jit`) would take longer than any of ours runs.
 */
const limits = {
  portal: {
    statement_timeout: '5s',
    lock_timeout: '2s',
    idle_in_transaction_session_timeout: '10s',
    jit: 'off',
  },
  clerk: {
    statement_timeout: '60s',
    lock_timeout: '2s',
    idle_in_transaction_session_timeout: '10s',
    jit: 'off',
  },
}

/**
 * Makes the owner and its database on a server where we are the superuser. Can be repeated.
 * @param {string} superuser address of the database `postgres`
 * @param {string} password the owner's
 */
export function makeOwner(superuser, password) {
  return connected(superuser, async sql => {
    await makeRole(sql, 'compass_owner', password)
    const found = await sql`select from pg_database where datname = 'compass'`
    if (found.length === 0) await sql`create database compass owner compass_owner`.simple()
  })
}

/**
 * Makes the roles that own nothing. Can be repeated; a role gets a new password only if one is given.
 * `portal` is the web application, `clerk` the jobs; `doorkeeper` owns the functions that look across organizations, and
 * the owner belongs to it so as to give them away.
 * @param {string} address of the superuser, or of an owner who may create roles
 * @param {string} owner
 * @param {{ portal?: string | undefined, clerk?: string | undefined }} passwords
 */
export function makeRoles(address, owner, passwords) {
  return connected(address, async sql => {
    await makeRole(sql, 'doorkeeper')
    for (const name of ['portal', 'clerk']) {
      await makeRole(sql, name, passwords[name])
      for (const [setting, value] of Object.entries(limits[name]))
        await told(
          sql,
          sql`select format('alter role %I set %I = %L', ${name}::text, ${setting}::text, ${value}::text)`,
        )
    }
    await told(sql, sql`select format('grant doorkeeper to %I', ${owner}::text)`)
  })
}

/**
 * Lets the roles into the database, and nobody else. Refuses roles that row security would not bind.
 * @param {string} address of the database's owner or the superuser
 * @param {string} owner
 */
export function openDoors(address, owner) {
  return connected(address, async sql => {
    for (const name of ['portal', 'clerk']) await refusePowers(sql, name, owner)
    await told(sql, sql`select format('revoke all on database %I from public', current_database())`)
    await told(sql, sql`select format('grant connect on database %I to portal, clerk', current_database())`)
  })
}

async function makeRole(sql, name, password) {
  const found = await sql`select from pg_roles where rolname = ${name}`
  if (found.length === 0) await told(sql, sql`select format('create role %I', ${name}::text)`)
  if (password)
    await told(sql, sql`select format('alter role %I login password %L', ${name}::text, ${password}::text)`)
}

/** Row security binds nobody who may pass it by, and nobody who owns the tables. */
async function refusePowers(sql, name, owner) {
  const [found] = await sql`
    select rolsuper or rolbypassrls or rolcreaterole or rolreplication or pg_has_role(oid, ${owner}::name, 'member')
      or pg_has_role(oid, 'doorkeeper', 'member') as powerful from pg_roles where rolname = ${name}`
  if (found.powerful)
    throw new Trouble(
      `The role "${name}" may do more than it should on this server: take its powers and memberships away.`,
    )
}

/** Role and setting names cannot be bound: the server itself quotes them, and we say its sentence back. */
async function told(sql, sentence) {
  const [row] = await sentence
  await sql.unsafe(row.format)
}
