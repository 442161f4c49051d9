import { addMonths } from './dates'
import { type Measure, round, shortfall } from './measure'
import type { Comparison } from './standards'

/** What customers expect of the same metric. */
export interface Expectation {
  value: number
  /** How far from the expectation still counts as near enough, in the measure's unit. */
  nearEnough: number | null
}

export type Standing = 'met' | 'near_enough' | 'gap' | 'unknown'

/** Holds what is pledged against what customers expect; unknown where either is missing. */
export function standing(expectation: Expectation | null, measure: Measure | null): Standing {
  if (!expectation || !measure) return 'unknown'
  const short = shortfall(measure, expectation.value)
  if (short <= 0) return 'met'
  return short <= round(expectation.nearEnough ?? 0) ? 'near_enough' : 'gap'
}

/** What a version of a standard says of its measure and of what customers expect. */
export interface Measured {
  metric: string | null
  comparison: Comparison | null
  value: number | null
  unit: string | null
  expectedValue: number | null
  nearEnough: number | null
}

type Whole = { metric: string; comparison: Comparison; value: number; unit: string }

/** Whether a measure is whole, and so counts. */
export function isMeasured<Text extends Measured>(text: Text): text is Text & Whole {
  const { metric, comparison, value, unit } = text
  return metric !== null && comparison !== null && value !== null && unit !== null
}

/** The same of a version as it is written. */
export function standingOf(text: Measured): Standing {
  const { expectedValue, nearEnough } = text
  return standing(
    expectedValue === null ? null : { value: expectedValue, nearEnough },
    isMeasured(text) ? text : null,
  )
}

/** Whether customers were asked in the six months before today. */
export function askedLately(askedOn: string | null, today: string): boolean {
  return askedOn !== null && askedOn >= addMonths(today, -6)
}
