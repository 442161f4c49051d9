export interface Team {
  id: string
  name: string
  /** The team above it; null at the top. */
  parentId: string | null
}

/** The teams in the order of a tree, each under the one above it, with how deep it stands (0 at the top). */
export function treeOf<T extends Team>(teams: readonly T[]): (T & { depth: number })[] {
  const known = new Set(teams.map(team => team.id))
  const under = new Map<string | null, T[]>()
  for (const team of teams) {
    const above = team.parentId !== null && known.has(team.parentId) ? team.parentId : null
    under.set(above, [...(under.get(above) ?? []), team])
  }
  const seen = new Set<string>()
  const walk = (above: string | null, depth: number): (T & { depth: number })[] =>
    (under.get(above) ?? []).flatMap(team => {
      if (seen.has(team.id)) return []
      seen.add(team.id)
      return [{ ...team, depth }, ...walk(team.id, depth + 1)]
    })
  return walk(null, 0)
}

/** The teams under which `id` can be put: all but itself and those under it. */
export function possibleParents<T extends Team>(teams: readonly T[], id: string): (T & { depth: number })[] {
  const tree = treeOf(teams)
  const at = tree.findIndex(team => team.id === id)
  const own = tree[at]
  if (!own) return tree
  const rest = tree.slice(at + 1)
  const after = rest.findIndex(team => team.depth <= own.depth)
  return [...tree.slice(0, at), ...(after < 0 ? [] : rest.slice(after))]
}
