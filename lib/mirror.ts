import { addDays, type Day, daysBetween, weekOf } from './dates'

/** A number from 1 to 5 that belongs to a day. */
export interface Told {
  day: Day
  rating: number
}

/** How many weeks one looks back on. */
export const weeksShown = 13

/** The Mondays of the weeks that are shown, this one last. */
export function weeksUntil(today: Day): Day[] {
  const monday = weekOf(today)
  return Array.from({ length: weeksShown }, (_, at) => addDays(monday, 7 * (at + 1 - weeksShown)))
}

/** The mean of each week, null where nothing was told. */
export function weeklyMeans(told: readonly Told[], weeks: readonly Day[]): (number | null)[] {
  return weeks.map(week => meanOf(told.filter(({ day }) => weekOf(day) === week)))
}

export function meanOf(told: readonly Told[]): number | null {
  if (told.length === 0) return null
  return told.reduce((sum, { rating }) => sum + rating, 0) / told.length
}

/** The mean of ratings as a worksheet or a quiz keeps them, by place; null where none stands there. */
export function meanRating(ratings: Readonly<Record<string, string>>): number | null {
  const given = Object.values(ratings).filter(rating => /^[1-5]$/.test(rating))
  return given.length === 0 ? null : given.reduce((sum, rating) => sum + Number(rating), 0) / given.length
}

const low = 2
const run = 3
const fresh = 21

/** Whether the last three pulses, the newest of them not older than three weeks, were all low. */
export function isLowRun(pulses: readonly Told[], today: Day): boolean {
  const last = pulses.toSorted((a, b) => (a.day < b.day ? -1 : 1)).slice(-run)
  const newest = last.at(-1)
  if (last.length < run || !newest || daysBetween(newest.day, today) > fresh) return false
  return last.every(({ rating }) => rating <= low)
}
