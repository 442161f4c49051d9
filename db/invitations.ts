import { sql } from 'drizzle-orm'
import { boolean, pgTable, text, timestamp, unique, uuid } from 'drizzle-orm/pg-core'
import type { JobTx } from './clerk'
import { members, ranks } from './members'
import { teams } from './teams'
import {
  narrowed,
  organizationColumns,
  organizationRules,
  seenByDoorkeeper,
  tidiedBy,
  within,
} from './tenancy'

/** A one-time way in: by link or by a printed slip. Its secret is stored hashed and shown once. */
export const invitations = pgTable(
  'invitations',
  {
    ...organizationColumns(),
    /** SHA-256 of the secret, hex. */
    secretHash: text().notNull(),
    /** The e-mail address invited, or empty: the person then chooses a username. */
    email: text(),
    name: text().notNull(),
    rank: text({ enum: ranks }).notNull().default('front_line'),
    isAdmin: boolean().notNull().default(false),
    teamId: uuid(),
    manages: boolean().notNull().default(false),
    invitedBy: uuid().notNull(),
    createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
    expiresAt: timestamp({ withTimezone: true }).notNull(),
    acceptedAt: timestamp({ withTimezone: true }),
  },
  columns => [
    ...organizationRules('invitations', columns),
    unique('invitations_secret').on(columns.organizationId, columns.secretHash),
    within('invitations_team', [columns.organizationId, columns.teamId], teams, 'cascade'),
    within('invitations_inviter', [columns.organizationId, columns.invitedBy], members, 'cascade'),
    narrowed('invitations_alive', { for: 'select', using: sql`expires_at > now() and accepted_at is null` }),
    tidiedBy('invitations', sql`'tidy-invitations'`, sql`(expires_at < now() or accepted_at is not null)`),
    seenByDoorkeeper('invitations'),
    seenByDoorkeeper('invitations', 'update'),
  ],
)

/** Takes away the invitations that are over; their policy has hidden them since. */
export const tidyInvitations = async (tx: JobTx) => {
  await tx.delete(invitations)
}
