import { desc, eq } from 'drizzle-orm'
import { date, index, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import type { Tx } from './client'
import { ofGoal } from './goals'
import { organizationColumns, organizationRules, writerOnly } from './tenancy'

/** A look at a goal: three questions, and what was answered then. */
export const goalReviews = pgTable(
  'goal_reviews',
  {
    ...organizationColumns(),
    goalId: uuid().notNull(),
    memberId: uuid().notNull(),
    day: date().notNull(),
    /** Does it still make sense? */
    sense: text(),
    /** Am I stuck? */
    stuck: text(),
    /** What will I change? */
    change: text(),
    writtenAt: timestamp({ withTimezone: true }).notNull(),
  },
  columns => [
    ...organizationRules('goal_reviews', columns),
    writerOnly('goal_reviews'),
    ofGoal('goal_reviews_goal', columns),
    index('goal_reviews_newest').on(columns.organizationId, columns.goalId, columns.day),
  ],
)

/** The reviews of a goal, newest first. */
export const listReviews = async (tx: Tx, goalId: string) =>
  tx
    .select({
      id: goalReviews.id,
      day: goalReviews.day,
      sense: goalReviews.sense,
      stuck: goalReviews.stuck,
      change: goalReviews.change,
    })
    .from(goalReviews)
    .where(eq(goalReviews.goalId, goalId))
    .orderBy(desc(goalReviews.day), desc(goalReviews.writtenAt))

export type Review = Awaited<ReturnType<typeof listReviews>>[number]

/** Keeps a review; sent twice it is one. */
export const addReview = async (tx: Tx, review: typeof goalReviews.$inferInsert) => {
  await tx.insert(goalReviews).values(review).onConflictDoNothing()
}
