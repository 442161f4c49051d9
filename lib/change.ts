import { type Interval, newcombe, type Share, type Sums, welch } from './figures'

/** Fewer answers than this on a side say nothing about a change. */
const answersForChange = 30

export type Change =
  | { direction: 'rose' | 'fell'; difference: number; interval: Interval }
  | { direction: 'no_clear_change' }

/** Whether a mean rose or fell; it speaks only if chance alone would hardly do it. */
export function changeOfMean(before: Sums, after: Sums): Change {
  return speak(Math.min(before.count, after.count), welch(before, after), () => {
    return after.sum / after.count - before.sum / before.count
  })
}

/** Whether a share rose or fell, under the same rule. */
export function changeOfShare(before: Share, after: Share): Change {
  return speak(Math.min(before.of, after.of), newcombe(before, after), () => {
    return after.count / after.of - before.count / before.of
  })
}

function speak(fewest: number, interval: Interval | null, difference: () => number): Change {
  if (fewest < answersForChange || !interval) return { direction: 'no_clear_change' }
  if (interval.low > 0) return { direction: 'rose', difference: difference(), interval }
  if (interval.high < 0) return { direction: 'fell', difference: difference(), interval }
  return { direction: 'no_clear_change' }
}
