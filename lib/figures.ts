import { normalTail, studentPoint, studentTail } from './student'

/** Count, sum and sum of squares of answers: what the daily sums keep, and all that a mean needs. */
export interface Sums {
  count: number
  sum: number
  squares: number
}

/** How many of how many. */
export interface Share {
  count: number
  of: number
}

/** A 95 % interval. */
export interface Interval {
  low: number
  high: number
}

/** The two-sided 95 % point of the normal distribution. */
const z = 1.959963984540054

/** The mean; null where nobody answered. */
export function mean({ count, sum }: Sums): number | null {
  return count === 0 ? null : sum / count
}

/** Sums over several days, teams or channels. */
export function total(parts: readonly Sums[]): Sums {
  return parts.reduce(
    (all, part) => ({
      count: all.count + part.count,
      sum: all.sum + part.sum,
      squares: all.squares + part.squares,
    }),
    { count: 0, sum: 0, squares: 0 },
  )
}

/** Where a mean lies, by Student's t; null under two answers. */
export function meanInterval(sums: Sums): Interval | null {
  if (sums.count < 2) return null
  const reach = studentPoint(sums.count - 1) * Math.sqrt(errorOf(sums))
  const middle = sums.sum / sums.count
  return { low: middle - reach, high: middle + reach }
}

/**
 * Where a share lies: Wilson's score interval, sound for small numbers and at 0 and 100 %.
 * @param point of the normal distribution; 95 % unless told otherwise.
 */
export function wilson({ count, of }: Share, point = z): Interval | null {
  if (of === 0) return null
  const share = count / of
  const centre = share + point ** 2 / (2 * of)
  const reach = point * Math.sqrt((share * (1 - share)) / of + point ** 2 / (4 * of ** 2))
  const scale = 1 + point ** 2 / of
  return { low: Math.max(0, (centre - reach) / scale), high: Math.min(1, (centre + reach) / scale) }
}

/** Where the difference of two shares lies, `after` less `before`: Newcombe's hybrid score interval. */
export function newcombe(before: Share, after: Share, point = z): Interval | null {
  const [was, is] = [wilson(before, point), wilson(after, point)]
  if (!was || !is) return null
  const [from, to] = [before.count / before.of, after.count / after.of]
  const difference = to - from
  return {
    low: difference - Math.hypot(to - is.low, was.high - from),
    high: difference + Math.hypot(is.high - to, from - was.low),
  }
}

/**
 * How likely two shares lie so far apart by chance alone: the widest of Newcombe's intervals that leaves out zero
 * leaves so much out.
 */
export function chanceOfShares(before: Share, after: Share): number {
  const leavesOutZero = (point: number) => {
    const interval = newcombe(before, after, point)
    return interval !== null && (interval.low > 0 || interval.high < 0)
  }
  let [low, high] = [0, 8]
  if (leavesOutZero(high)) return 0
  for (let step = 0; step < 50; step++) {
    const middle = (low + high) / 2
    if (leavesOutZero(middle)) low = middle
    else high = middle
  }
  return normalTail(low)
}

/** Where the difference of two means lies, `after` less `before`, by Welch; null under two answers on a side. */
export function welch(before: Sums, after: Sums): Interval | null {
  if (before.count < 2 || after.count < 2) return null
  const { difference, error, freedom } = apart(before, after)
  if (error === 0) return { low: difference, high: difference }
  const reach = studentPoint(freedom) * error
  return { low: difference - reach, high: difference + reach }
}

/** How likely two means lie so far apart by chance alone, by Welch; 1 under two answers on a side. */
export function chanceOfMeans(before: Sums, after: Sums): number {
  if (before.count < 2 || after.count < 2) return 1
  const { difference, error, freedom } = apart(before, after)
  if (error === 0) return difference === 0 ? 1 : 0
  return studentTail(difference / error, freedom)
}

/** How far two means lie apart, its standard error, and Welch's and Satterthwaite's degrees of freedom. */
function apart(before: Sums, after: Sums) {
  const [was, is] = [errorOf(before), errorOf(after)]
  return {
    difference: after.sum / after.count - before.sum / before.count,
    error: Math.sqrt(was + is),
    freedom: (was + is) ** 2 / (was ** 2 / (before.count - 1) + is ** 2 / (after.count - 1)),
  }
}

/** The squared standard error of a mean. */
function errorOf({ count, sum, squares }: Sums): number {
  const variance = Math.max(0, squares - sum ** 2 / count) / (count - 1)
  return variance / count
}
