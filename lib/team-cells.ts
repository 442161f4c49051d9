/** What the people of one team answered in one month, each person counted in one team only. */
export interface TeamCell {
  team: string
  above: string | null
  people: number
  sums: Readonly<Record<string, number>>
}

/** Teams that are counted together, so that no one of them can be told from the others. */
export interface TeamGroup {
  /** The team it is named after; null where only the whole organization has enough people. */
  team: string | null
  /** Every team counted in it. */
  teams: readonly string[]
  people: number
  sums: Readonly<Record<string, number>>
}

/**
 * Divides the teams of a whole organization into groups that may be shown: a team under the floor is counted
 * with the team above it, and what is left at the top with the smallest group. The groups don't overlap and
 * leave nobody out, so no difference of sums of them is a cell under the floor. Give it all teams of the
 * organization and pick from the result: grouping only a part of them would let two views be subtracted.
 */
export function groupTeams(cells: readonly TeamCell[], floor: number): TeamGroup[] {
  const groups: TeamGroup[] = []
  const seen = new Set<string>()

  /** Groups everything under a team; returns what is too small to stand alone. */
  const gather = (cell: TeamCell): TeamCell[] => {
    seen.add(cell.team)
    const under = cells.filter(({ team, above }) => above === cell.team && !seen.has(team))
    const together = [cell, ...under.flatMap(gather)]
    if (peopleOf(together) < floor) return together
    groups.push(join(cell.team, together))
    return []
  }

  const known = new Set(cells.map(cell => cell.team))
  const tops = cells.filter(({ above }) => above === null || !known.has(above))
  const left = tops.flatMap(gather)
  if (left.length === 0) return groups
  if (peopleOf(left) >= floor) return [...groups, join(null, left)]
  const smallest = groups.toSorted((a, b) => a.people - b.people)[0]
  if (!smallest) return []
  return groups.map(group => (group === smallest ? merge(group.team, [group, join(null, left)]) : group))
}

/**
 * The groups of several months as one: teams that were counted together in any month stay together, so that
 * each sum is one of sums that are shown anyway. `people` is that of the month with the most.
 */
export function joinMonths(months: readonly (readonly TeamGroup[])[]): TeamGroup[] {
  let clusters: TeamGroup[][] = []
  for (const group of months.flat()) {
    const [touching, apart] = [
      clusters.filter(overlaps(group)),
      clusters.filter(each => !overlaps(group)(each)),
    ]
    clusters = [...apart, [...touching.flat(), group]]
  }
  return clusters.map(parts => {
    const widest = parts.toSorted((a, b) => b.teams.length - a.teams.length)[0]
    const people = Math.max(...months.map(month => peopleOf(month.filter(group => parts.includes(group)))))
    return { ...merge(widest?.team ?? null, parts), people }
  })
}

function overlaps(group: TeamGroup) {
  return (parts: readonly TeamGroup[]) =>
    parts.some(part => part.teams.some(team => group.teams.includes(team)))
}

function join(team: string | null, cells: readonly TeamCell[]): TeamGroup {
  return merge(
    team,
    cells.map(cell => ({ ...cell, teams: [cell.team] })),
  )
}

function merge(team: string | null, parts: readonly Omit<TeamGroup, 'team'>[]): TeamGroup {
  const sums: Record<string, number> = {}
  for (const part of parts)
    for (const [name, sum] of Object.entries(part.sums)) sums[name] = (sums[name] ?? 0) + sum
  return { team, teams: [...new Set(parts.flatMap(part => part.teams))], people: peopleOf(parts), sums }
}

function peopleOf(parts: readonly { people: number }[]): number {
  return parts.reduce((all, part) => all + part.people, 0)
}
