import { addDays, type Day, daysBetween, weekday } from './dates'

/** How many times a letter is read; afterwards the vision stands in its place. */
export const readingsOfALetter = 21

/** The worksheet whose letter is read. */
export const letterSheet = 'service-vision'

/** After so many days with a letter that isn't read to its end, Today asks once how to go on. */
export const daysUntilAsked = 60

/** What its reader decided then, and on which day. */
type Decision = { day: Day; afresh: boolean } | null

/** The days that count as readings: all of a round's, or those since it was begun afresh. The others are kept. */
export function countedDays(days: readonly Day[], decision: Decision): Day[] {
  return days.filter(day => !decision?.afresh || day >= decision.day)
}

/** Whether to ask how to go on: sixty days after the first reading, unless it was answered or all are done. */
export function asksHowToGoOn(days: readonly Day[], today: Day, decision: Decision): boolean {
  const first = days.toSorted()[0]
  if (decision || first === undefined || days.length >= readingsOfALetter) return false
  return daysBetween(first, today) >= daysUntilAsked
}

/** The day of the last reading of a letter; null while it isn't read to its end. */
export function lastReading(counted: readonly Day[]): Day | null {
  return counted.toSorted()[readingsOfALetter - 1] ?? null
}

/** Days of the week as ISO numbers them, Monday first. */
export const weekdays = [1, 2, 3, 4, 5, 6, 7] as const

/** The days on which somebody usually works who hasn't said it. */
export const usualWorkingDays: readonly number[] = [1, 2, 3, 4, 5]

/** A usual working day without a reading is missed, and costs nothing; every other day cannot be. */
export type Mark = 'read' | 'missed' | 'ahead'

/** More of them would make nobody read on. */
const mostMissed = 14

/**
 * A letter's readings in their order: those done, the usual working days between them that were missed, those ahead.
 * Today is never missed: it isn't over. Of many missed days only the latest are shown.
 */
export function readingMarks(days: readonly Day[], today: Day, working: readonly number[]): Mark[] {
  const read = new Set(days)
  const first = [...read].sort()[0]
  if (first === undefined) return ahead(0)
  const since = Array.from({ length: Math.max(0, daysBetween(first, today)) + 1 }, (_, n) =>
    addDays(first, n),
  )
  const passed = since.filter(day => read.has(day) || (day < today && working.includes(weekday(day))))
  const missed = passed.filter(day => !read.has(day))
  const forgotten = new Set(missed.slice(0, Math.max(0, missed.length - mostMissed)))
  const shown = passed.filter(day => !forgotten.has(day))
  return [...shown.map((day): Mark => (read.has(day) ? 'read' : 'missed')), ...ahead(read.size)]
}

function ahead(read: number): Mark[] {
  return Array.from({ length: Math.max(0, readingsOfALetter - read) }, () => 'ahead' as const)
}
