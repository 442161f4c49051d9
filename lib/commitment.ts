import { addMonths, type Day, monthOf } from './dates'
import { survivors } from './false-discovery'
import { chanceOfShares, newcombe, type Share } from './figures'
import type { RankGroup } from './rank-groups'

/** What commitment is seen by, in the order of the page. */
export const measures = ['accepted', 'vision', 'quiz', 'practised'] as const
export type Measure = (typeof measures)[number]

/**
 * On so many days of a month somebody reads their letter or chooses a way to make a difference, to count as one who
 * practises: about once a week. One who tried it once doesn't, and one who works half the days can.
 */
export const daysOfPractice = 4

/** A whole month: its first day and the first day of the next. */
export interface Month {
  from: Day
  to: Day
}

/** The last month of the organization's calendar that is over. */
export function lastMonth(today: Day): Month {
  const to = `${monthOf(today)}-01`
  return { from: addMonths(to, -1), to }
}

/** What stands where a number would say too much: see `commitment_of_ranks` in Postgres. */
export const wordsForCounts = ['hardly_anybody', 'less_than_half', 'half_or_more', 'nearly_all'] as const
export type WordsForCount = (typeof wordsForCounts)[number]

/** How many of some people did a thing: the number, or the words that stand for it. */
export type Told = { of: number } & ({ count: number } | { words: WordsForCount })

/** The fewest and the most people that what is told can mean. */
export function meant(told: Told): { least: number; most: number } {
  if ('count' in told) return { least: told.count, most: told.count }
  const half = Math.ceil(told.of / 2)
  return {
    hardly_anybody: { least: 0, most: 1 },
    less_than_half: { least: 2, most: half - 1 },
    half_or_more: { least: half, most: told.of - 2 },
    nearly_all: { least: told.of - 1, most: told.of },
  }[told.words]
}

/** What is told of one group of ranks. */
export interface OfGroup {
  name: RankGroup['name']
  told: Told
}

export interface Gap {
  measure: Measure
  front: Told
  leaders: OfGroup
}

/**
 * The widest difference between the front line and a group of those who lead. A difference is one only if its 95 %
 * interval (Newcombe) leaves out zero and it holds beside all others that are looked at; where words stand for a
 * number, the nearer end of what they can mean is taken, so that nothing is told by it that the words don't tell.
 * Null where there is none; undefined where the front line or those who lead stand on no measure apart.
 */
export function widestGap(groups: Readonly<Record<Measure, readonly OfGroup[]>>): Gap | null | undefined {
  const compared = measures.flatMap(measure => {
    const front = groups[measure].find(({ name }) => name === 'front_line')
    const above = groups[measure].filter(({ name }) => name !== 'front_line' && name !== 'everyone')
    return front ? above.map(leaders => ({ measure, front: front.told, leaders })) : []
  })
  if (compared.length === 0) return undefined
  const found = compared.map(gap => ({ gap, ...difference(gap.front, gap.leaders.told) }))
  const [widest] = survivors(found)
    .filter(({ apart }) => apart > 0)
    .toSorted((a, b) => b.apart - a.apart)
  return widest?.gap ?? null
}

/** How far two shares lie apart at least, 0 where that isn't clear, and the chance that they don't. */
function difference(one: Told, other: Told): { apart: number; chance: number } {
  const nearest = nearestEnds(one, other) ?? nearestEnds(other, one)?.toReversed()
  const [a, b] = nearest ?? []
  const interval = a && b ? newcombe(a, b) : null
  if (!a || !b || !interval || (interval.low <= 0 && interval.high >= 0)) return { apart: 0, chance: 1 }
  return { apart: Math.abs(a.count / a.of - b.count / b.of), chance: chanceOfShares(a, b) }
}

/** The shares nearest to each other that two groups can have, where that of the first is surely the lower. */
function nearestEnds(lower: Told, higher: Told): [Share, Share] | null {
  const [most, least] = [meant(lower).most, meant(higher).least]
  if (most / lower.of >= least / higher.of) return null
  return [
    { count: most, of: lower.of },
    { count: least, of: higher.of },
  ]
}
