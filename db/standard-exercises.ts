import { sql } from 'drizzle-orm'
import { check, date, pgTable, text, timestamp, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import type { Day } from '@/lib/dates'
import { type Category, categories } from '@/lib/standards'
import type { Tx } from './client'
import { members } from './members'
import { changedByAdmins, organizationColumns, organizationRules, within } from './tenancy'

/** Everybody is asked what they would count as good in a category, until a day. */
export const standardExercises = pgTable(
  'standard_exercises',
  {
    ...organizationColumns(),
    category: text({ enum: categories }).notNull(),
    /** The organization's own word, where the category is 'own'. */
    ownCategory: text(),
    /** A word of whoever asks. */
    note: text(),
    askedBy: uuid().notNull(),
    askedAt: timestamp({ withTimezone: true }).notNull(),
    lastDay: date().notNull(),
    /** Ended before its last day. */
    closedAt: timestamp({ withTimezone: true }),
  },
  columns => [
    ...organizationRules('standard_exercises', columns),
    ...changedByAdmins('standard_exercises'),
    within('standard_exercises_asked_by', [columns.organizationId, columns.askedBy], members),
    check('standard_exercises_own', sql`(category = 'own') = (own_category is not null)`),
    uniqueIndex('standard_exercises_open')
      .on(columns.organizationId, columns.category, sql`coalesce(own_category, '')`)
      .where(sql`closed_at is null`),
  ],
)

/** An exercise, with how many people answered so far. */
export type Exercise = {
  id: string
  category: Category
  ownCategory: string | null
  note: string | null
  askedBy: string
  lastDay: Day
  isOpen: boolean
  answers: number
}

const exercises = (today: Day) => sql`
  select e.id, e.category, e.own_category as "ownCategory", e.note, m.name as "askedBy",
    e.last_day::text as "lastDay", e.closed_at is null and e.last_day >= ${today} as "isOpen", (
      select count(*)::int from standard_proposals p
      where p.organization_id = e.organization_id and p.exercise_id = e.id and p.withdrawn_at is null) as answers
  from standard_exercises e
  join members m on m.organization_id = e.organization_id and m.id = e.asked_by`

/** All of them, the newest first. To anybody but an admin only their own answers count. */
export const listExercises = async (tx: Tx, today: Day) => [
  ...(await tx.execute<Exercise>(sql`${exercises(today)} order by e.asked_at desc, e.id`)),
]

export const readExercise = async (tx: Tx, id: string, today: Day): Promise<Exercise | null> => {
  const [exercise] = await tx.execute<Exercise>(sql`${exercises(today)} where e.id = ${id}`)
  return exercise ?? null
}

/** What the viewer is asked today and hasn't answered; what ends first comes first. */
export const openExercises = async (tx: Tx, me: { memberId: string; today: Day }) => [
  ...(await tx.execute<Exercise>(sql`
    ${exercises(me.today)}
    where e.closed_at is null and e.last_day >= ${me.today} and not exists (
      select from standard_proposals p
      where p.organization_id = e.organization_id and p.exercise_id = e.id and p.author_id = ${me.memberId}
        and p.withdrawn_at is null)
    order by e.last_day, e.asked_at, e.id`)),
]

type Asking = {
  id: string
  category: Category
  ownCategory: string | null
  note: string | null
  lastDay: Day
}

/**
 * Asks everybody, once for each category at a time; an exercise whose last day is over makes room for the next. Says
 * beside which field it can't be.
 */
export const beginExercise = async (
  tx: Tx,
  asking: Asking,
  me: { memberId: string; today: Day; now: Date },
): Promise<{ errors: Record<string, string[]> } | null> => {
  const { category, lastDay } = asking
  if (lastDay < me.today) return { errors: { lastDay: ['in_past'] } }
  const ownCategory = category === 'own' ? asking.ownCategory : null
  await tx.execute(sql`
    update standard_exercises set closed_at = ${me.now.toISOString()}
    where closed_at is null and last_day < ${me.today}`)
  const begun = await tx
    .insert(standardExercises)
    .values({ ...asking, ownCategory, askedBy: me.memberId, askedAt: me.now })
    .onConflictDoNothing()
    .returning({ id: standardExercises.id })
  if (begun.length > 0 || (await readExercise(tx, asking.id, me.today))) return null
  return { errors: { category: ['asked_already'] } }
}

/** Ends an exercise before its day; false where it had ended. */
export const closeExercise = async (tx: Tx, id: string, me: { today: Day; now: Date }): Promise<boolean> => {
  const closed = await tx.execute(sql`
    update standard_exercises set closed_at = ${me.now.toISOString()}
    where id = ${id} and closed_at is null and last_day >= ${me.today} returning id`)
  return closed.length > 0
}
