import { desc, eq } from 'drizzle-orm'
import { date, index, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { states } from '@/lib/goals/goal'
import type { Tx } from './client'
import { ofGoal } from './goals'
import { organizationColumns, organizationRules, seenByDoorkeeper, writerOnly } from './tenancy'

/** What became of a goal, and when: the newest record says how it stands. Without one it is open. */
export const goalStates = pgTable(
  'goal_states',
  {
    ...organizationColumns(),
    goalId: uuid().notNull(),
    memberId: uuid().notNull(),
    state: text({ enum: states }).notNull(),
    /** How its owner says it. */
    words: text(),
    saidOn: date().notNull(),
    saidAt: timestamp({ withTimezone: true }).notNull(),
  },
  columns => [
    ...organizationRules('goal_states', columns),
    writerOnly('goal_states'),
    ofGoal('goal_states_goal', columns),
    index('goal_states_newest').on(columns.organizationId, columns.goalId, columns.saidAt),
    seenByDoorkeeper('goal_states'),
  ],
)

/** What became of a goal, newest first. */
export const listStates = async (tx: Tx, goalId: string) =>
  tx
    .select({
      id: goalStates.id,
      state: goalStates.state,
      words: goalStates.words,
      saidOn: goalStates.saidOn,
    })
    .from(goalStates)
    .where(eq(goalStates.goalId, goalId))
    .orderBy(desc(goalStates.saidAt), desc(goalStates.id))

export type GoalState = Awaited<ReturnType<typeof listStates>>[number]

/** Says how a goal stands now; sent twice it is said once. */
export const sayState = async (tx: Tx, said: typeof goalStates.$inferInsert) => {
  await tx.insert(goalStates).values(said).onConflictDoNothing()
}
