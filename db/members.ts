import { sql } from 'drizzle-orm'
import { boolean, index, integer, pgTable, text, timestamp, unique, uuid } from 'drizzle-orm/pg-core'
import { identities } from './identities'
import {
  currentMember,
  narrowed,
  organizationColumns,
  organizationRules,
  seenByDoorkeeper,
  viewerIsAdmin,
} from './tenancy'

export const ranks = ['front_line', 'supervisor', 'head', 'executive'] as const

/** A person in an organization. Whoever manages a team is a manager; admins are named here. */
export const members = pgTable(
  'members',
  {
    ...organizationColumns(),
    identityId: uuid()
      .notNull()
      .references(() => identities.id),
    name: text().notNull(),
    rank: text({ enum: ranks }).notNull().default('front_line'),
    isAdmin: boolean().notNull().default(false),
    joinedAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
    /** When somebody ended the membership; the person is out at once, the history stays. */
    deactivatedAt: timestamp({ withTimezone: true }),
    /** Counts the changes, so that two admins cannot overwrite each other. */
    revision: integer().notNull().default(1),
  },
  columns => [
    ...organizationRules('members', columns),
    unique('members_identity').on(columns.organizationId, columns.identityId),
    // For find_member, on each request, which knows the person and not yet the organization.
    index('members_identity_index').on(columns.identityId),
    index('members_name').on(columns.organizationId, sql`lower(${columns.name})`, columns.id),
    narrowed('members_insert', { for: 'insert', withCheck: viewerIsAdmin }),
    narrowed('members_update', {
      for: 'update',
      using: sql`${viewerIsAdmin} or id = ${currentMember}`,
      withCheck: sql`${viewerIsAdmin} or id = ${currentMember}`,
    }),
    // Whoever leaves is deactivated; the history stays.
    narrowed('members_delete', { for: 'delete', using: sql`false` }),
    seenByDoorkeeper('members'),
    seenByDoorkeeper('members', 'insert'),
  ],
)
