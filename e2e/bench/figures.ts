/** The middle of some numbers: of an even count, half way between the two in the middle. */
export const median = (numbers: readonly number[]): number => quantile(numbers, 0.5)

/** The number below which the share `part` (0 to 1) of some numbers lies, between two of them where it must. */
export const quantile = (numbers: readonly number[], part: number): number => {
  if (numbers.length === 0) return Number.NaN
  const sorted = [...numbers].sort((a, b) => a - b)
  const place = (sorted.length - 1) * part
  const below = sorted[Math.floor(place)] as number
  const above = sorted[Math.ceil(place)] as number
  return below + (above - below) * (place - Math.floor(place))
}

/** Middle, least and most of what several rounds gave. */
type Spread = { middle: number; least: number; most: number }

const spreadOf = (numbers: readonly number[]): Spread => ({
  middle: median(numbers),
  least: Math.min(...numbers),
  most: Math.max(...numbers),
})

/**
 * How many times `other` each `one` is. The two of a pair were measured one right after the other, so that whatever
 * else the machine did meanwhile weighed on both.
 */
export const ratios = (pairs: readonly { one: number; other: number }[]): Spread =>
  spreadOf(pairs.map(({ one, other }) => one / other))

/** "0.43 (0.40–0.47)" */
export const spread = ({ middle, least, most }: Spread): string =>
  `${middle.toFixed(2)} (${least.toFixed(2)}–${most.toFixed(2)})`
