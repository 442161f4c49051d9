import { eq, sql } from 'drizzle-orm'
import { index, pgTable, timestamp, uuid } from 'drizzle-orm/pg-core'
import type { Tx } from './client'
import { members } from './members'
import {
  currentMember,
  narrowed,
  organizationColumns,
  organizationRules,
  seenByDoorkeeper,
  within,
} from './tenancy'

/**
 * Somebody came back in with a code that somebody else had given them: a row in each organization that they belong to.
 * Until `closedUntil` the policies of `writerOnly` show nobody what this member wrote, so that nobody gains it so.
 */
export const passwordResets = pgTable(
  'password_resets',
  {
    ...organizationColumns(),
    memberId: uuid().notNull(),
    /** Who gave the code; empty where they don't belong to this organization. */
    givenBy: uuid(),
    resetAt: timestamp({ withTimezone: true }).notNull(),
    closedUntil: timestamp({ withTimezone: true }).notNull(),
    /** When the member had read that it happened. */
    dismissedAt: timestamp({ withTimezone: true }),
  },
  columns => [
    ...organizationRules('password_resets', columns),
    within('password_resets_member', [columns.organizationId, columns.memberId], members, 'cascade'),
    within('password_resets_giver', [columns.organizationId, columns.givenBy], members),
    index('password_resets_member_index').on(columns.organizationId, columns.memberId, columns.closedUntil),
    narrowed('password_resets_own', {
      for: 'all',
      using: sql`member_id = ${currentMember}`,
      withCheck: sql`member_id = ${currentMember}`,
    }),
    seenByDoorkeeper('password_resets'),
    seenByDoorkeeper('password_resets', 'insert'),
  ],
)

/** Notes that the viewer has read of a reset; false where it isn't theirs. */
export const dismissReset = async (tx: Tx, id: string): Promise<boolean> => {
  const dismissed = await tx
    .update(passwordResets)
    .set({ dismissedAt: sql`coalesce(${passwordResets.dismissedAt}, now())` })
    .where(eq(passwordResets.id, id))
    .returning({ id: passwordResets.id })
  return dismissed.length > 0
}
