import { type Interval, mean, meanInterval, type Share, type Sums, wilson } from '@/lib/figures'
import { manner } from '@/lib/floor'

/** A mean that enough customers stand behind; a few answers are no mean. */
export const toldMean = (sums: Sums | undefined): number | null =>
  sums && manner(sums.count) === 'mean' ? mean(sums) : null

/** A share under the same rule. */
export const toldShare = (share: Share | undefined): number | null =>
  share && manner(share.of) === 'mean' ? share.count / share.of : null

/** Where a mean that is told lies, never off its scale. */
export const aroundMean = (
  sums: Sums,
  [least, most]: readonly [number, number] = [1, 5],
): Interval | null => {
  const interval = manner(sums.count) === 'mean' ? meanInterval(sums) : null
  return interval && { low: Math.max(least, interval.low), high: Math.min(most, interval.high) }
}

export const aroundShare = (share: Share): Interval | null =>
  manner(share.of) === 'mean' ? wilson(share) : null
