import type { Standing } from './standing'

/** Checks of so many days are lately. */
export const lately = 90

/** Fewer are too few to say whether a standard is kept. */
export const leastToJudge = 10
/** Of so many in a hundred a standard is kept; from there down to the second it is near enough. */
const keptFrom = 90
const nearFrom = 75

/** Whether a standard is kept, by how often it was: in checks, or as customers say. */
export function keptStanding({ kept, all }: { kept: number; all: number }): Standing {
  if (all < leastToJudge) return 'unknown'
  const share = (100 * kept) / all
  if (share >= keptFrom) return 'met'
  return share >= nearFrom ? 'near_enough' : 'gap'
}

/** What one can do next: word it anew, tell customers, practise it, ask customers. */
export type NextStep = 'revise' | 'tell' | 'train' | 'ask'

/** How a standard stands in each regard. */
export interface Regards {
  /** The pledge against what customers expect. */
  pledge: Standing
  checks: Standing
  customers: Standing
  isMeasured: boolean
  /** Customers said lately what they expect. */
  isAskedLately: boolean
  /** It says what customers are told where it stays behind what they expect. */
  isTold: boolean
  /** A question on it stands on the surveys now. */
  isAsking: boolean
}

/**
 * What to do next, the most telling first: a pledge behind what customers expect is worded anew or they are told; one
 * that isn't kept is practised, or worded so that it can be; and what nobody has asked lately is asked.
 */
export function nextSteps(regards: Regards): NextStep[] {
  const isBehind = regards.pledge === 'gap'
  const isBroken = regards.checks === 'gap' || regards.customers === 'gap'
  const steps: Record<NextStep, boolean> = {
    train: isBroken,
    revise: isBehind || isBroken,
    tell: isBehind && !regards.isTold,
    ask: !regards.isAsking && regards.isMeasured && (!regards.isAskedLately || isBehind),
  }
  return (Object.keys(steps) as NextStep[]).filter(step => steps[step])
}
