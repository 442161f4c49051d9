import { survivors } from './false-discovery'
import {
  chanceOfMeans,
  chanceOfShares,
  type Interval,
  newcombe,
  type Share,
  type Sums,
  welch,
} from './figures'

/** Fewer answers than this on a side say nothing about a change. */
const answersForChange = 30

/** A figure of a period and of the one before it. */
export type Compared =
  | { kind: 'mean'; before: Sums; now: Sums }
  | { kind: 'share'; before: Share; now: Share }

export type Change =
  | { direction: 'rose' | 'fell'; difference: number; interval: Interval }
  | { direction: 'no_clear_change' }

/**
 * Which figures of one page rose or fell. A change is told only if its 95 % interval leaves out zero, thirty answers
 * stand on each side, and it holds beside all that is compared on the same page: of twenty figures that stand still,
 * one seems to move.
 */
export function changes<Name extends string>(
  figures: Readonly<Record<Name, Compared>>,
): Record<Name, Change> {
  const names = Object.keys(figures) as Name[]
  const compared = names.flatMap(name => {
    const found = compare(figures[name])
    return found ? [{ name, ...found }] : []
  })
  const told = new Map(
    survivors(compared)
      .filter(({ interval }) => interval.low > 0 || interval.high < 0)
      .map(found => [found.name, found]),
  )
  const change = (name: Name): Change => {
    const found = told.get(name)
    if (!found) return { direction: 'no_clear_change' }
    const { difference, interval } = found
    return { direction: difference > 0 ? 'rose' : 'fell', difference, interval }
  }
  return Object.fromEntries(names.map(name => [name, change(name)])) as Record<Name, Change>
}

/** The difference with its interval and the chance that it is none; null where the answers are too few. */
function compare(figure: Compared) {
  if (figure.kind === 'mean') {
    const { before, now } = figure
    const interval = welch(before, now)
    if (Math.min(before.count, now.count) < answersForChange || !interval) return null
    const difference = now.sum / now.count - before.sum / before.count
    return { difference, interval, chance: chanceOfMeans(before, now) }
  }
  const { before, now } = figure
  const interval = newcombe(before, now)
  if (Math.min(before.of, now.of) < answersForChange || !interval) return null
  const difference = now.count / now.of - before.count / before.of
  return { difference, interval, chance: chanceOfShares(before, now) }
}
