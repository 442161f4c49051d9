import { type SQL, sql } from 'drizzle-orm'
import { type AnyPgColumn, foreignKey, pgPolicy, pgRole, primaryKey, uuid } from 'drizzle-orm/pg-core'

/** The web application connects as this role: it owns nothing and cannot pass by row security. */
export const portal = pgRole('portal').existing()
/** Jobs connect as this one; it has policies only where a task deletes or sums. */
export const clerk = pgRole('clerk').existing()
/** Owns the definer functions of `db/standing/`; nobody can sign in as it. */
export const doorkeeper = pgRole('doorkeeper').existing()

/** The organization of this transaction; without a context the cast fails loudly. */
export const currentOrganization = sql`(select current_setting('app.organization_id')::uuid)`
export const currentMember = sql`(select current_setting('app.member_id')::uuid)`
export const currentIdentity = sql`(select current_setting('app.identity_id')::uuid)`
/** Role and teams come with the context, from the one record that says who is asking. */
export const viewerIsAdmin = sql`(select current_setting('app.role') = 'admin')`
/** Teams that the viewer manages, with those under them, as an array. */
export const managedTeams = sql`array(select unnest(current_setting('app.managed_teams')::uuid[]))`
/** Teams that the viewer belongs to, as an array. */
export const ownTeams = sql`array(select unnest(current_setting('app.own_teams')::uuid[]))`

/** The first columns of every table that belongs to an organization; inserts never name the organization. */
export const organizationColumns = () => ({
  organizationId: uuid().notNull().default(sql`(current_setting('app.organization_id'))::uuid`),
  id: uuid().notNull(),
})

type Owned = { organizationId: AnyPgColumn; id: AnyPgColumn }

/** Primary key and the policy that keeps an organization's rows to itself. */
export const organizationRules = (table: string, columns: Owned) => [
  primaryKey({ name: `${table}_pkey`, columns: [columns.organizationId, columns.id] }),
  ownOrganization(table),
]

/** The permissive policy of every organization's table; narrower rules are added as restrictive ones. */
export const ownOrganization = (table: string) =>
  pgPolicy(`${table}_organization`, {
    for: 'all',
    to: portal,
    using: sql`organization_id = ${currentOrganization}`,
    withCheck: sql`organization_id = ${currentOrganization}`,
  })

/** A rule on top of the organization's: both must hold. Without `to change`, it narrows reading and writing alike. */
export const narrowed = (
  name: string,
  rule: { for: 'all' | 'select' | 'insert' | 'update' | 'delete'; using?: SQL; withCheck?: SQL },
) => pgPolicy(name, { as: 'restrictive', to: portal, ...rule })

/** Only admins write these rows. */
export const changedByAdmins = (table: string) => [
  narrowed(`${table}_insert`, { for: 'insert', withCheck: viewerIsAdmin }),
  narrowed(`${table}_update`, { for: 'update', using: viewerIsAdmin, withCheck: viewerIsAdmin }),
  narrowed(`${table}_delete`, { for: 'delete', using: viewerIsAdmin }),
]

/** False for a day after somebody else let the viewer back in, by the database's clock: see `password_resets`. */
export const wordsAreOpen = sql`(select not exists (
  select from password_resets r where r.organization_id = ${currentOrganization} and r.member_id = ${currentMember}
    and r.closed_until > now()))`

/**
 * Nobody but the writer reads or writes these rows; while their words are closed, the writer neither. Writing is closed
 * together with reading: what can't be seen would be written over.
 */
export const writerOnly = (table: string) => {
  const rule = sql`member_id = ${currentMember} and ${wordsAreOpen}`
  return narrowed(`${table}_writer`, { for: 'all', using: rule, withCheck: rule })
}

/** The definer functions of `db/standing/` see these rows, and only they. */
export const seenByDoorkeeper = (
  table: string,
  command: 'all' | 'select' | 'insert' | 'update' | 'delete' = 'select',
) =>
  pgPolicy(`${table}_doorkeeper_${command}`, {
    for: command,
    to: doorkeeper,
    ...(command === 'insert' ? {} : { using: sql`true` }),
    ...(command === 'insert' || command === 'update' || command === 'all' ? { withCheck: sql`true` } : {}),
  })

/** A foreign key that cannot leave the organization. */
export const within = (
  name: string,
  columns: [AnyPgColumn, AnyPgColumn],
  foreign: Owned,
  onDelete: 'cascade' | 'restrict' = 'restrict',
) => foreignKey({ name, columns, foreignColumns: [foreign.organizationId, foreign.id] }).onDelete(onDelete)

/** What a task may read and delete, in the organization that it was started for. */
export const tidiedBy = (table: string, task: SQL, over: SQL) =>
  pgPolicy(`${table}_clerk`, {
    for: 'all',
    to: clerk,
    using: sql`organization_id = ${currentOrganization} and (select current_setting('app.task')) = ${task} and ${over}`,
    withCheck: sql`false`,
  })
