import { sql } from 'drizzle-orm'
import { check, integer, pgPolicy, pgTable, text, timestamp, unique, uuid } from 'drizzle-orm/pg-core'
import type { Tx } from './client'
import { clerk, currentOrganization, portal, seenByDoorkeeper, viewerIsAdmin } from './tenancy'

/** An organization that uses the portal. Its own id takes the place of `organization_id`. */
export const organizations = pgTable(
  'organizations',
  {
    id: uuid().primaryKey(),
    name: text().notNull(),
    /** Stands behind the @ of usernames: `nina@harbour`. */
    shortName: text().notNull(),
    mission: text(),
    serviceVision: text(),
    timeZone: text().notNull().default('UTC'),
    /** The hour at which a day starts, so that a night shift is one day. */
    dayStartsAt: integer().notNull().default(4),
    /** Fewest people behind a figure about what people say of themselves, where it was raised above five. */
    floor: integer(),
    createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
  },
  columns => [
    unique('organizations_short_name').on(columns.shortName),
    check('organizations_floor_raised', sql`floor >= 5`),
    pgPolicy('organizations_select', {
      for: 'select',
      to: portal,
      using: sql`id = ${currentOrganization}`,
    }),
    pgPolicy('organizations_insert', {
      for: 'insert',
      to: portal,
      withCheck: sql`id = ${currentOrganization}`,
    }),
    pgPolicy('organizations_update', {
      for: 'update',
      to: portal,
      using: sql`id = ${currentOrganization} and ${viewerIsAdmin}`,
      withCheck: sql`id = ${currentOrganization}`,
    }),
    pgPolicy('organizations_clerk', { for: 'select', to: clerk, using: sql`true` }),
    seenByDoorkeeper('organizations'),
  ],
)

/**
 * Waits until nobody else changes the organization's people or teams, and keeps others waiting until the end of
 * the transaction: rules about all of them, such as that an admin remains, hold only so.
 */
export const lockOrganization = async (tx: Tx) => {
  await tx.select({ id: organizations.id }).from(organizations).for('no key update')
}
