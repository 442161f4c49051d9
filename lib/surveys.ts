import type { Day } from './dates'

/** A link takes answers, takes none for now, none any more as its last day is over, or never again. */
export const linkStates = ['active', 'paused', 'expired', 'revoked'] as const
export type LinkState = (typeof linkStates)[number]

/** @param today the organization's day */
export function linkState(
  link: { lastDay: Day | null; pausedAt: Date | null; revokedAt: Date | null },
  today: Day,
): LinkState {
  if (link.revokedAt) return 'revoked'
  if (link.lastDay !== null && link.lastDay < today) return 'expired'
  return link.pausedAt ? 'paused' : 'active'
}

/** Most answers of one hour that are taken for real: of a whole link, and from one address. */
export const mostAnHour = { link: 500, address: 60 } as const

/** Whether an answer is beyond what an hour is likely to bring, the present one included in the counts. */
export function beyondLimits(counted: { link: number; address: number }): boolean {
  return counted.link > mostAnHour.link || counted.address > mostAnHour.address
}

/** What a link is printed on: a poster for the wall, a card for the desk. */
export const papers = ['a4', 'a6'] as const
export type Paper = (typeof papers)[number]
