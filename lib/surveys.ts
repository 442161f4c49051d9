/** A link takes answers, takes none for now, or never again. */
export type LinkState = 'active' | 'paused' | 'revoked'

export function linkState(link: { pausedAt: Date | null; revokedAt: Date | null }): LinkState {
  if (link.revokedAt) return 'revoked'
  return link.pausedAt ? 'paused' : 'active'
}

/** Most answers of one hour that are taken for real: of a whole link, and from one address. */
export const mostAnHour = { link: 500, address: 60 } as const

/** Whether an answer is beyond what an hour is likely to bring, the present one included in the counts. */
export function beyondLimits(counted: { link: number; address: number }): boolean {
  return counted.link > mostAnHour.link || counted.address > mostAnHour.address
}
