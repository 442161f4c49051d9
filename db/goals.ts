import { and, eq, sql } from 'drizzle-orm'
import { date, foreignKey, index, integer, pgTable, text, timestamp, unique, uuid } from 'drizzle-orm/pg-core'
import { type Rhythm, rhythms, type State, type Term, terms } from '@/lib/goals/goal'
import type { Tx } from './client'
import { members } from './members'
import { organizationColumns, organizationRules, seenByDoorkeeper, within, writerOnly } from './tenancy'

/** What somebody wants, in their own words. Seen by them alone, and so is that there is one. */
export const goals = pgTable(
  'goals',
  {
    ...organizationColumns(),
    memberId: uuid().notNull(),
    /** The aim that this is a part of. */
    parentId: uuid(),
    words: text().notNull(),
    /** What it takes the place of, where it began as something to stop. */
    insteadOf: text(),
    /** Why it is one's own. */
    own: text(),
    /** What would make it fun. */
    fun: text(),
    /** What waits at its end. */
    prize: text(),
    term: text({ enum: terms }).notNull(),
    dueOn: date(),
    rhythm: text({ enum: rhythms }).notNull(),
    /** The day from which the rhythm of its reviews counts. */
    rhythmFrom: date().notNull(),
    /** Its writer was asked about these words and wants them as they are. */
    keptAsIs: date(),
    /** Counts the savings, so that two windows cannot overwrite each other. */
    revision: integer().notNull().default(1),
    createdAt: timestamp({ withTimezone: true }).notNull(),
  },
  columns => [
    ...organizationRules('goals', columns),
    writerOnly('goals'),
    within('goals_member', [columns.organizationId, columns.memberId], members, 'cascade'),
    unique('goals_writer').on(columns.organizationId, columns.id, columns.memberId),
    foreignKey({
      name: 'goals_parent',
      columns: [columns.organizationId, columns.parentId, columns.memberId],
      foreignColumns: [columns.organizationId, columns.id, columns.memberId],
    }),
    index('goals_member_index').on(columns.organizationId, columns.memberId),
    // For the calendar that its owner subscribed to.
    seenByDoorkeeper('goals'),
  ],
)

/** A row of another table that belongs to a goal and to its writer. */
export const ofGoal = (
  name: string,
  columns: Record<'organizationId' | 'goalId' | 'memberId', Parameters<typeof within>[1][0]>,
) =>
  foreignKey({
    name,
    columns: [columns.organizationId, columns.goalId, columns.memberId],
    foreignColumns: [goals.organizationId, goals.id, goals.memberId],
  }).onDelete('cascade')

type Writer = { memberId: string }

/** What state the goal `g` of a query is in: the newest record, or open since it was written. */
export const stateNow = sql`coalesce((
  select s.state from goal_states s where s.organization_id = g.organization_id and s.goal_id = g.id
  order by s.said_at desc, s.id desc limit 1), 'open')`

/** All goals of the viewer with their state and how far their milestones are, those with the nearest day first. */
export const listGoals = async (tx: Tx, { memberId }: Writer) =>
  tx.execute<{
    id: string
    parentId: string | null
    words: string
    term: Term
    dueOn: string | null
    state: State
    milestones: number
    reached: number
    nextName: string | null
    nextDue: string | null
  }>(sql`
    select g.id, g.parent_id as "parentId", g.words, g.term, g.due_on as "dueOn", ${stateNow} as state,
      m.milestones, m.reached, n.name as "nextName", n.due_on as "nextDue"
    from goals g
    left join lateral (
      select count(*)::int as milestones, count(reached_on)::int as reached from goal_milestones
      where organization_id = g.organization_id and goal_id = g.id
    ) m on true
    left join lateral (
      select name, due_on from goal_milestones
      where organization_id = g.organization_id and goal_id = g.id and reached_on is null
      order by due_on nulls last, id limit 1
    ) n on true
    where g.member_id = ${memberId}
    order by g.due_on nulls last, g.created_at, g.id`)

export type ListedGoal = Awaited<ReturnType<typeof listGoals>>[number]

/** A goal of the viewer's own, with its state and the goal that it is a part of; null where there is none. */
export const readGoal = async (tx: Tx, id: string, { memberId }: Writer) => {
  const [goal] = await tx.execute<{
    id: string
    parentId: string | null
    parentWords: string | null
    words: string
    insteadOf: string | null
    own: string | null
    fun: string | null
    prize: string | null
    term: Term
    dueOn: string | null
    rhythm: Rhythm
    rhythmFrom: string
    keptAsIs: string | null
    revision: number
    state: State
  }>(sql`
    select g.id, g.parent_id as "parentId", p.words as "parentWords", g.words, g.instead_of as "insteadOf", g.own,
      g.fun, g.prize, g.term, g.due_on as "dueOn", g.rhythm, g.rhythm_from as "rhythmFrom",
      g.kept_as_is as "keptAsIs", g.revision, ${stateNow} as state
    from goals g
    left join goals p on p.organization_id = g.organization_id and p.id = g.parent_id
    where g.id = ${id} and g.member_id = ${memberId}`)
  return goal ?? null
}

export type Goal = NonNullable<Awaited<ReturnType<typeof readGoal>>>

type Saving = Pick<
  Goal,
  | 'id'
  | 'revision'
  | 'words'
  | 'insteadOf'
  | 'own'
  | 'fun'
  | 'prize'
  | 'term'
  | 'dueOn'
  | 'parentId'
  | 'rhythm'
> & { memberId: string; today: string; now: Date }

/**
 * Saves a goal: the first saving makes it, later ones replace what it says; the same sent again changes nothing.
 * 'stale' where something else was saved in between, and 'parent' where it would become a part of itself or of what
 * isn't the writer's; nothing is changed then. Changed words may be asked about again, and a changed rhythm counts from
 * today.
 */
export const saveGoal = async (tx: Tx, saving: Saving): Promise<'saved' | 'stale' | 'parent'> => {
  const { id, memberId, revision, today, now, ...goal } = saving
  if (goal.parentId !== null && !(await mayBeParent(tx, goal.parentId, saving))) return 'parent'
  const saved =
    revision === 0
      ? await tx
          .insert(goals)
          .values({ ...goal, id, memberId, rhythmFrom: today, createdAt: now })
          .onConflictDoNothing()
          .returning({ id: goals.id })
      : await tx
          .update(goals)
          .set({
            ...goal,
            rhythmFrom: sql`case when ${goals.rhythm} = ${goal.rhythm} then ${goals.rhythmFrom} else ${today}::date end`,
            keptAsIs: sql`case when ${goals.words} = ${goal.words} then ${goals.keptAsIs} end`,
            revision: revision + 1,
          })
          .where(and(eq(goals.id, id), eq(goals.memberId, memberId), eq(goals.revision, revision)))
          .returning({ id: goals.id })
  if (saved.length > 0) return 'saved'
  const stored = await readGoal(tx, id, saving)
  const same =
    stored && (Object.keys(goal) as (keyof typeof goal)[]).every(name => stored[name] === goal[name])
  return same ? 'saved' : 'stale'
}

/** Whether a goal is the writer's and no part of the one that is to become its part. */
const mayBeParent = async (tx: Tx, parentId: string, { id, memberId }: Saving): Promise<boolean> => {
  const [row] = await tx.execute<{ fits: boolean }>(sql`
    with recursive above as (
      select g.id, g.parent_id from goals g where g.id = ${parentId} and g.member_id = ${memberId}
      union
      select g.id, g.parent_id from goals g join above a on g.id = a.parent_id
    )
    select exists (select from above) and not exists (select from above where id = ${id}) as fits`)
  return row?.fits ?? false
}

/** Notes that a goal's words are to stay as they are; false where it isn't the writer's. */
export const keepAsIs = async (tx: Tx, id: string, { memberId }: Writer, today: string): Promise<boolean> => {
  const kept = await tx
    .update(goals)
    .set({ keptAsIs: today })
    .where(and(eq(goals.id, id), eq(goals.memberId, memberId)))
    .returning({ id: goals.id })
  return kept.length > 0
}

/** Removes a goal with all that belongs to it; its parts stand for themselves then. */
export const removeGoal = async (tx: Tx, id: string, { memberId }: Writer): Promise<boolean> => {
  await tx
    .update(goals)
    .set({ parentId: null })
    .where(and(eq(goals.parentId, id), eq(goals.memberId, memberId)))
  const removed = await tx
    .delete(goals)
    .where(and(eq(goals.id, id), eq(goals.memberId, memberId)))
    .returning({ id: goals.id })
  return removed.length > 0
}
