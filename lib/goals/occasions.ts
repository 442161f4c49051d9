import { addDays, addMonths, type Day, daysBetween, monthOf, weekday } from '../dates'
import { reviewDays, type Schedule } from './reviews'

/** An open goal as far as days concern it. */
export interface DatedGoal extends Schedule {
  id: string
  words: string
  dueOn: Day | null
}

/** A milestone of an open goal that has a day. */
export interface DatedMilestone {
  id: string
  goalId: string
  name: string
  dueOn: Day
  reachedOn: Day | null
}

/** Something of one's goals that has its day. */
export type Occasion = {
  /** The same for the same thing, however often it is asked for. */
  key: string
  kind: 'milestone' | 'goal' | 'review'
  goalId: string
  title: string
  day: Day
  reached: boolean
}

/** What stands on the days from one to another, both with them, in their order. Nobody looks at a goal after its day. */
export function occasions(
  goals: readonly DatedGoal[],
  milestones: readonly DatedMilestone[],
  from: Day,
  to: Day,
): Occasion[] {
  const within = ({ day }: { day: Day }) => day >= from && day <= to
  const due = goals.flatMap(({ id, words, dueOn }) =>
    dueOn === null
      ? []
      : [{ key: `goal-${id}`, kind: 'goal' as const, goalId: id, title: words, day: dueOn, reached: false }],
  )
  const steps = milestones.map(({ id, goalId, name, dueOn, reachedOn }) => ({
    key: `milestone-${id}`,
    kind: 'milestone' as const,
    goalId,
    title: name,
    day: dueOn,
    reached: reachedOn !== null,
  }))
  const reviews = goals.flatMap(goal =>
    reviewDays(goal, from, goal.dueOn !== null && goal.dueOn < to ? goal.dueOn : to).map(day => ({
      key: `review-${goal.id}-${day}`,
      kind: 'review' as const,
      goalId: goal.id,
      title: goal.words,
      day,
      reached: false,
    })),
  )
  const all: Occasion[] = [...due, ...steps, ...reviews]
  return all
    .filter(within)
    .sort((a, b) => (a.day === b.day ? (a.key < b.key ? -1 : 1) : a.day < b.day ? -1 : 1))
}

/** Whether a piece of an address is a month as 'YYYY-MM', of this century's reach. */
export const isMonth = (text: string): boolean => /^(?:19|20)\d{2}-(?:0[1-9]|1[0-2])$/.test(text)

/** The first and the last day of a month. */
export function monthEnds(month: string): { from: Day; to: Day } {
  const from = `${month}-01`
  return { from, to: addDays(addMonths(from, 1), -1) }
}

/** The month some months later, or earlier. */
export function otherMonth(month: string, months: number): string {
  return monthOf(addMonths(`${month}-01`, months))
}

/** The weeks of a month, Monday first; null where a day belongs to a month beside it. */
export function weeksOf(month: string): (Day | null)[][] {
  const { from, to } = monthEnds(month)
  const before = weekday(from) - 1
  const length = daysBetween(from, to) + 1
  const weeks = Math.ceil((before + length) / 7)
  return Array.from({ length: weeks }, (_, week) =>
    Array.from({ length: 7 }, (_, at) => {
      const day = week * 7 + at - before
      return day >= 0 && day < length ? addDays(from, day) : null
    }),
  )
}
