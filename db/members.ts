import { boolean, pgTable, text, timestamp, unique, uuid } from 'drizzle-orm/pg-core'
import { identities } from './identities'
import { organizationColumns, organizationRules, seenByDoorkeeper } from './tenancy'

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
  },
  columns => [
    ...organizationRules('members', columns),
    unique('members_identity').on(columns.organizationId, columns.identityId),
    seenByDoorkeeper('members'),
    seenByDoorkeeper('members', 'insert'),
  ],
)
