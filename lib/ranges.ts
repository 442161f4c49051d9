import { addDays, addMonths, type Day, daysBetween, monthOf, weekOf } from './dates'

/** Days from the first to the last, both included. */
export interface Range {
  from: Day
  to: Day
}

/** The ranges that a page offers, as they stand in its address. */
export const rangeNames = ['last_7', 'last_30', 'last_90', 'this_month', 'last_month', 'this_year'] as const
export type RangeName = (typeof rangeNames)[number]

/** The days that a range's name means today; today is included except in last_month. */
export function rangeOf(name: RangeName, today: Day): Range {
  const thisMonth = firstOfMonth(today)
  switch (name) {
    case 'last_7':
      return lastDays(7, today)
    case 'last_30':
      return lastDays(30, today)
    case 'last_90':
      return lastDays(90, today)
    case 'this_month':
      return { from: thisMonth, to: today }
    case 'last_month':
      return { from: addMonths(thisMonth, -1), to: addDays(thisMonth, -1) }
    case 'this_year':
      return { from: `${today.slice(0, 4)}-01-01`, to: today }
  }
}

/** How many days a range has. */
export function lengthOf({ from, to }: Range): number {
  return daysBetween(from, to) + 1
}

/** What to compare a range with: before whole months as many whole months, else as many days. */
export function periodBefore(range: Range): Range {
  const to = addDays(range.from, -1)
  if (!isWholeMonths(range)) return { from: addDays(range.from, -lengthOf(range)), to }
  return { from: addMonths(range.from, -monthsOf(range).length), to }
}

/** The months that a range touches, as 'YYYY-MM', in order. */
export function monthsOf({ from, to }: Range): string[] {
  const months: string[] = []
  for (let day = firstOfMonth(from); day <= to; day = addMonths(day, 1)) months.push(monthOf(day))
  return months
}

/** The Mondays of the weeks that a range touches, in order. */
export function weeksOf({ from, to }: Range): Day[] {
  const weeks: Day[] = []
  for (let day = weekOf(from); day <= to; day = addDays(day, 7)) weeks.push(day)
  return weeks
}

/** Every day of a range, in order. */
export function daysOf({ from, to }: Range): Day[] {
  const days: Day[] = []
  for (let day = from; day <= to; day = addDays(day, 1)) days.push(day)
  return days
}

/** How finely a chart divides a range: at most 31 points up to a month, then weeks, then months. */
export function grainOf(range: Range): 'day' | 'week' | 'month' {
  const days = lengthOf(range)
  if (days <= 31) return 'day'
  return days <= 186 ? 'week' : 'month'
}

function lastDays(days: number, today: Day): Range {
  return { from: addDays(today, 1 - days), to: today }
}

function firstOfMonth(day: Day): Day {
  return `${monthOf(day)}-01`
}

function isWholeMonths({ from, to }: Range): boolean {
  return from === firstOfMonth(from) && addDays(to, 1) === firstOfMonth(addDays(to, 1))
}
