import { keeps, type Measure } from './measure'

/** What customers are asked of a standard: how it was this time, or what they would expect. */
export const asks = ['experienced', 'expected'] as const
export type Asks = (typeof asks)[number]

/** Fewer answers are listed one by one: a middle of them says little. */
export const leastToSum = 10

/** So many customers gave this answer; of a question without a measure 1 is yes and 0 is no. */
export interface Answered {
  value: number
  count: number
}

/** What customers answered, as a page tells it. */
export interface AnswerSum {
  count: number
  /** Half of the answers are at most this (of an even number, between the two in the middle); null without any. */
  middle: number | null
  /** For how many the pledge was kept or, where they said what they expect, would be enough. */
  good: number
  /** Each answer, where they are few; smallest first. */
  listed: number[] | null
}

/** Sums answers up, against the measure that was pledged; without one, yes counts as good. */
export function sumAnswers(answers: readonly Answered[], asked: Asks, measure: Measure | null): AnswerSum {
  const sorted = [...answers].sort((one, other) => one.value - other.value)
  const count = sorted.reduce((all, answer) => all + answer.count, 0)
  const good = sorted
    .filter(({ value }) => isGood(value, asked, measure))
    .reduce((all, answer) => all + answer.count, 0)
  return {
    count,
    middle:
      count === 0 ? null : (at(sorted, Math.ceil(count / 2)) + at(sorted, Math.floor(count / 2) + 1)) / 2,
    good,
    listed:
      count < leastToSum ? sorted.flatMap(({ value, count }) => Array<number>(count).fill(value)) : null,
  }
}

function isGood(value: number, asked: Asks, measure: Measure | null): boolean {
  if (!measure) return value === 1
  return asked === 'experienced' ? keeps(value, measure) : keeps(measure.value, { ...measure, value })
}

/** The answer at a place, counted from 1, of sorted ones. */
function at(sorted: readonly Answered[], place: number): number {
  let seen = 0
  for (const { value, count } of sorted) {
    seen += count
    if (seen >= place) return value
  }
  return sorted.at(-1)?.value ?? 0
}
