import { addMonths, type Day, monthOf } from './dates'

/** What happened in a month, added up: so many acceptances, checks, or customers who spoke of it. */
export type MonthlySum = {
  /** '2026-03' */
  month: string
  what: 'accepted' | 'checked' | 'said'
  count: number
  /** Of checks those that were met; of customers those who weren't content. */
  part: number
}

/** A month of a timeline: what happened on its days, the latest first, and what adds up. */
export interface Month<Moment> {
  month: string
  moments: Moment[]
  sums: MonthlySum[]
}

/** The first day of a timeline of so many months that ends today. */
export function sinceMonths(today: Day, months: number): Day {
  return addMonths(`${monthOf(today)}-01`, 1 - months)
}

const order: readonly MonthlySum['what'][] = ['accepted', 'checked', 'said']

/** Moments and sums month by month, the latest first; before the first day nothing, and no month without anything. */
export function monthsOf<Moment extends { day: Day }>(
  moments: readonly Moment[],
  sums: readonly MonthlySum[],
  since: Day,
): Month<Moment>[] {
  const told = moments.filter(({ day }) => day >= since)
  const months = new Set([...told.map(({ day }) => monthOf(day)), ...sums.map(({ month }) => month)])
  return [...months]
    .filter(month => month >= monthOf(since))
    .sort()
    .reverse()
    .map(month => ({
      month,
      moments: told
        .filter(({ day }) => monthOf(day) === month)
        .sort((one, other) => (one.day < other.day ? 1 : one.day > other.day ? -1 : 0)),
      sums: sums
        .filter(sum => sum.month === month)
        .sort((one, other) => order.indexOf(one.what) - order.indexOf(other.what)),
    }))
}
