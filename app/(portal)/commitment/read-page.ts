import type { Member } from '@/app/session'
import { acceptanceShares } from '@/db/acceptance-shares'
import { acceptedByRank } from '@/db/commitment'
import { ranksInMonth } from '@/db/commitment-months'
import { listTicks, showsTicks } from '@/db/commitment-shown'
import { can } from '@/lib/access'
import { lastMonth, type Measure, type OfGroup, widestGap } from '@/lib/commitment'
import { groupName } from '@/lib/rank-groups'

type Tx = Parameters<typeof acceptanceShares>[0]
type Scope = Parameters<typeof acceptanceShares>[1]

/** What commitment is seen by: of each rank for everybody, of the teams they lead for those who lead. */
export const readCommitment = async (tx: Tx, me: Member, scope: Scope) => {
  const month = lastMonth(me.today)
  const [accepted, ranks, ticks, shows, shares] = await Promise.all([
    acceptedByRank(tx, me.today),
    ranksInMonth(tx, month),
    listTicks(tx, month, me.today),
    showsTicks(tx, me),
    can(me, 'standards.see-matrix') ? acceptanceShares(tx, scope, me.today) : null,
  ])
  const ofMonth = (measure: 'vision' | 'quiz' | 'practised'): OfGroup[] =>
    ranks.map(group => ({ name: groupName(group.ranks), told: group[measure] }))
  const groups: Record<Measure, OfGroup[]> = {
    accepted,
    vision: ofMonth('vision'),
    quiz: ofMonth('quiz'),
    practised: ofMonth('practised'),
  }
  return {
    month,
    groups,
    gap: widestGap(groups),
    ticks,
    shows,
    // By name: that a team has given less is no rank among them.
    teams: (shares?.teams ?? []).sort((one, other) => one.name.localeCompare(other.name, me.locale)),
  }
}

export type Commitment = Awaited<ReturnType<typeof readCommitment>>
