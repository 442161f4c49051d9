import type { Rank } from './people'

export interface RankGroup {
  name: Rank | 'leaders' | 'everyone'
  ranks: readonly Rank[]
  people: number
}

/**
 * The ranks as commitment is shown by them, from the front line up: a rank of fewer than the floor is joined with
 * the next one below as leaders, and if all leaders are fewer, or the front line is, everyone is one group.
 */
export function groupRanks(people: Readonly<Record<Rank, number>>, floor: number): RankGroup[] {
  const count = (ranks: readonly Rank[]) => ranks.reduce((all, rank) => all + people[rank], 0)
  const group = (ranks: readonly Rank[]): RankGroup => ({
    name: groupName(ranks),
    ranks,
    people: count(ranks),
  })

  const filled = (['executive', 'head', 'supervisor'] as const).filter(rank => people[rank] > 0)
  const leaders: Rank[][] = []
  let small: Rank[] = []
  for (const rank of filled) {
    small = [rank, ...small]
    if (count(small) < floor) continue
    leaders.unshift(small)
    small = []
  }
  if (small.length > 0 && leaders[0]) leaders[0] = [...small, ...leaders[0]]

  const front: Rank[] = people.front_line > 0 ? ['front_line'] : []
  const apart = leaders.length > 0 || filled.length === 0
  if (apart && (front.length === 0 || count(front) >= floor))
    return [front, ...leaders].filter(ranks => ranks.length > 0).map(group)
  const everyone = group([...front, ...filled.toReversed()])
  return everyone.people >= floor ? [everyone] : []
}

/** What ranks are called together: one by its own name, leaders where the front line isn't among them. */
export function groupName(ranks: readonly Rank[]): RankGroup['name'] {
  const [only, ...more] = ranks
  if (only && more.length === 0) return only
  return ranks.includes('front_line') ? 'everyone' : 'leaders'
}
