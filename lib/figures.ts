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

/** Where a share lies: Wilson's score interval, sound for small numbers and at 0 and 100 %. */
export function wilson({ count, of }: Share): Interval | null {
  if (of === 0) return null
  const share = count / of
  const centre = share + z ** 2 / (2 * of)
  const reach = z * Math.sqrt((share * (1 - share)) / of + z ** 2 / (4 * of ** 2))
  const scale = 1 + z ** 2 / of
  return { low: Math.max(0, (centre - reach) / scale), high: Math.min(1, (centre + reach) / scale) }
}

/** Where the difference of two shares lies, `after` less `before`: Newcombe's hybrid score interval. */
export function newcombe(before: Share, after: Share): Interval | null {
  const [was, is] = [wilson(before), wilson(after)]
  if (!was || !is) return null
  const [from, to] = [before.count / before.of, after.count / after.of]
  const difference = to - from
  return {
    low: difference - Math.hypot(to - is.low, was.high - from),
    high: difference + Math.hypot(is.high - to, from - was.low),
  }
}

/** Where the difference of two means lies, `after` less `before`, by Welch; null under two answers on a side. */
export function welch(before: Sums, after: Sums): Interval | null {
  if (before.count < 2 || after.count < 2) return null
  const [was, is] = [errorOf(before), errorOf(after)]
  const difference = after.sum / after.count - before.sum / before.count
  if (was + is === 0) return { low: difference, high: difference }
  const freedom = (was + is) ** 2 / (was ** 2 / (before.count - 1) + is ** 2 / (after.count - 1))
  const reach = studentPoint(freedom) * Math.sqrt(was + is)
  return { low: difference - reach, high: difference + reach }
}

/** The squared standard error of a mean. */
function errorOf({ count, sum, squares }: Sums): number {
  const variance = Math.max(0, squares - sum ** 2 / count) / (count - 1)
  return variance / count
}

/** The two-sided 95 % point of Student's t, by its expansion around the normal one; within 0.001 from 5 on. */
function studentPoint(freedom: number): number {
  const first = (z ** 3 + z) / 4
  const second = (5 * z ** 5 + 16 * z ** 3 + 3 * z) / 96
  const third = (3 * z ** 7 + 19 * z ** 5 + 17 * z ** 3 - 15 * z) / 384
  const fourth = (79 * z ** 9 + 776 * z ** 7 + 1482 * z ** 5 - 1920 * z ** 3 - 945 * z) / 92160
  return z + first / freedom + second / freedom ** 2 + third / freedom ** 3 + fourth / freedom ** 4
}
