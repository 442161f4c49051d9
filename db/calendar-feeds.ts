import { eq, sql } from 'drizzle-orm'
import { index, pgTable, text, timestamp, unique, uuid } from 'drizzle-orm/pg-core'
import type { DatedGoal, DatedMilestone } from '@/lib/goals/occasions'
import type { OpenTx, Tx } from './client'
import { members } from './members'
import { organizationColumns, organizationRules, seenByDoorkeeper, within, writerOnly } from './tenancy'

/** The secret address from which its owner's calendar program reads the days of their goals; one for each at most. */
export const calendarFeeds = pgTable(
  'calendar_feeds',
  {
    ...organizationColumns(),
    memberId: uuid().notNull(),
    /** SHA-256 of the secret, hex. */
    secretHash: text().notNull(),
    madeAt: timestamp({ withTimezone: true }).notNull(),
  },
  columns => [
    ...organizationRules('calendar_feeds', columns),
    writerOnly('calendar_feeds'),
    within('calendar_feeds_member', [columns.organizationId, columns.memberId], members, 'cascade'),
    unique('calendar_feeds_owner').on(columns.organizationId, columns.memberId),
    unique('calendar_feeds_secret').on(columns.organizationId, columns.secretHash),
    // For the calendar program, which brings the secret alone.
    index('calendar_feeds_secret_index').on(columns.secretHash),
    seenByDoorkeeper('calendar_feeds'),
  ],
)

type Owner = { memberId: string }

/** Since when the viewer's calendar has an address; null where it has none. */
export const readFeed = async (tx: Tx, { memberId }: Owner) => {
  const [feed] = await tx
    .select({ madeAt: calendarFeeds.madeAt })
    .from(calendarFeeds)
    .where(eq(calendarFeeds.memberId, memberId))
  return feed ?? null
}

/** Makes an address, in place of the one before: that answers no more. */
export const makeFeed = async (tx: Tx, feed: typeof calendarFeeds.$inferInsert) => {
  const { secretHash, madeAt } = feed
  await tx
    .insert(calendarFeeds)
    .values(feed)
    .onConflictDoUpdate({
      target: [calendarFeeds.organizationId, calendarFeeds.memberId],
      set: { secretHash, madeAt },
    })
}

/** Takes the viewer's address away, if there is one. */
export const revokeFeed = async (tx: Tx, { memberId }: Owner) => {
  await tx.delete(calendarFeeds).where(eq(calendarFeeds.memberId, memberId))
}

/** What a calendar program may know: the days of the owner's open goals, and by which clock. */
export type FoundFeed = { now: string; today: string; goals: DatedGoal[]; milestones: DatedMilestone[] }

/**
 * The days behind a secret address, by the hash of its secret; null when it is unknown or revoked, its owner has left,
 * or their words are closed.
 */
export const findFeed = async (tx: OpenTx, secretHash: string): Promise<FoundFeed | null> => {
  const [row] = await tx.execute<{ feed: FoundFeed | null }>(
    sql`select find_goal_days(${secretHash}) as feed`,
  )
  return row?.feed ?? null
}
