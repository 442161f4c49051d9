import { addDays, type Day } from './dates'

/** What can become of a proposal: a draft is made of it, it goes into another one, or not now. */
export const outcomes = ['taken_up', 'joined', 'not_now'] as const
export type Outcome = (typeof outcomes)[number]

/** How a proposal stands, as its proposer is told. */
export type ProposalState = 'waiting' | 'withdrawn' | 'draft' | 'coming' | 'in_force' | 'joined' | 'not_now'

/** What is known of a proposal that says how it stands. */
export interface Standing {
  withdrawnAt: Date | string | null
  outcome: Outcome | null
  /** The day on which the version made of it starts; null while that is a draft. */
  startsOn: Day | null
}

/** How a proposal stands on a day. */
export function stateOf({ withdrawnAt, outcome, startsOn }: Standing, today: Day): ProposalState {
  if (withdrawnAt !== null) return 'withdrawn'
  if (outcome === null) return 'waiting'
  if (outcome !== 'taken_up') return outcome
  if (startsOn === null) return 'draft'
  return startsOn > today ? 'coming' : 'in_force'
}

/** Days for which everybody is asked, where an admin says nothing else. */
const usualDaysToAnswer = 7

/** The last day of an exercise that begins today, unless somebody says otherwise. */
export const usualLastDay = (today: Day): Day => addDays(today, usualDaysToAnswer)
