import { addDays, addMonths, type Day } from '../dates'
import type { Rhythm } from './goal'

export interface Schedule {
  rhythm: Rhythm
  /** The day from which the rhythm counts. */
  rhythmFrom: Day
}

/** The review day with a number, from 1. Counted from the start, so that a short month pulls no later one forward. */
function reviewDay({ rhythm, rhythmFrom }: Schedule, n: number): Day {
  if (rhythm === 'month') return addMonths(rhythmFrom, n)
  return addDays(rhythmFrom, n * (rhythm === 'week' ? 7 : 14))
}

/** The days on which a goal is to be looked at, from one day to another, both with them. */
export function reviewDays(schedule: Schedule, from: Day, to: Day): Day[] {
  if (schedule.rhythm === 'none') return []
  const days: Day[] = []
  for (let n = 1; ; n++) {
    const day = reviewDay(schedule, n)
    if (day > to) return days
    if (day >= from) days.push(day)
  }
}

/** The review day that waits: the last one that has come, unless the goal was looked at on it or since. */
export function reviewDue(schedule: Schedule, lastReview: Day | null, today: Day): Day | null {
  const day = reviewDays(schedule, schedule.rhythmFrom, today).at(-1)
  return day !== undefined && (lastReview === null || lastReview < day) ? day : null
}

/** The next day on which it is to be looked at, after today; null without a rhythm. */
export function nextReview(schedule: Schedule, today: Day): Day | null {
  return reviewDays(schedule, addDays(today, 1), addMonths(today, 2))[0] ?? null
}
