import { and, asc, eq, sql } from 'drizzle-orm'
import { date, index, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import type { Tx } from './client'
import { ofGoal } from './goals'
import { organizationColumns, organizationRules, seenByDoorkeeper, writerOnly } from './tenancy'

/** A step on the way to a goal, with its day and the prize that waits there. */
export const goalMilestones = pgTable(
  'goal_milestones',
  {
    ...organizationColumns(),
    goalId: uuid().notNull(),
    memberId: uuid().notNull(),
    name: text().notNull(),
    dueOn: date(),
    /** What its owner treats themselves to, and perhaps with whom. */
    prize: text(),
    reachedOn: date(),
    createdAt: timestamp({ withTimezone: true }).notNull(),
  },
  columns => [
    ...organizationRules('goal_milestones', columns),
    writerOnly('goal_milestones'),
    ofGoal('goal_milestones_goal', columns),
    index('goal_milestones_goal_index').on(columns.organizationId, columns.goalId, columns.dueOn),
    index('goal_milestones_due').on(columns.organizationId, columns.memberId, columns.dueOn),
    seenByDoorkeeper('goal_milestones'),
  ],
)

type Writer = { memberId: string }

/** The milestones of a goal by their days, those without a day last. */
export const listMilestones = async (tx: Tx, goalId: string) =>
  tx
    .select({
      id: goalMilestones.id,
      name: goalMilestones.name,
      dueOn: goalMilestones.dueOn,
      prize: goalMilestones.prize,
      reachedOn: goalMilestones.reachedOn,
    })
    .from(goalMilestones)
    .where(eq(goalMilestones.goalId, goalId))
    .orderBy(sql`${goalMilestones.dueOn} nulls last`, asc(goalMilestones.createdAt), asc(goalMilestones.id))

export type Milestone = Awaited<ReturnType<typeof listMilestones>>[number]

type Saving = { id: string; goalId: string; memberId: string; createdAt: Date } & Pick<
  Milestone,
  'name' | 'dueOn' | 'prize'
>

/** Adds a milestone to a goal of the writer's, or changes what it says. False where it is another goal's. */
export const saveMilestone = async (tx: Tx, saving: Saving): Promise<boolean> => {
  const { id, goalId, memberId, name, dueOn, prize } = saving
  const added = await tx
    .insert(goalMilestones)
    .values(saving)
    .onConflictDoNothing()
    .returning({ id: goalMilestones.id })
  if (added.length > 0) return true
  const changed = await tx
    .update(goalMilestones)
    .set({ name, dueOn, prize })
    .where(
      and(
        eq(goalMilestones.id, id),
        eq(goalMilestones.goalId, goalId),
        eq(goalMilestones.memberId, memberId),
      ),
    )
    .returning({ id: goalMilestones.id })
  return changed.length > 0
}

/**
 * Notes that a milestone is reached today, or that it isn't after all; one that is reached keeps its day. Gives the goal
 * that it belongs to, null where it isn't the writer's.
 */
export const reachMilestone = async (
  tx: Tx,
  { id, memberId, day }: { id: string; memberId: string; day: string | null },
): Promise<string | null> => {
  const [row] = await tx
    .update(goalMilestones)
    .set({ reachedOn: day === null ? null : sql`coalesce(${goalMilestones.reachedOn}, ${day}::date)` })
    .where(and(eq(goalMilestones.id, id), eq(goalMilestones.memberId, memberId)))
    .returning({ goalId: goalMilestones.goalId })
  return row?.goalId ?? null
}

/** Takes a milestone away and gives the goal that it belonged to; null where it isn't the writer's. */
export const removeMilestone = async (tx: Tx, id: string, { memberId }: Writer): Promise<string | null> => {
  const [row] = await tx
    .delete(goalMilestones)
    .where(and(eq(goalMilestones.id, id), eq(goalMilestones.memberId, memberId)))
    .returning({ goalId: goalMilestones.goalId })
  return row?.goalId ?? null
}
