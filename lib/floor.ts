/** Fewest people behind a figure about what people say of themselves. */
const fewestPeople = 5

/** Fewest people behind words that somebody wrote freely: a manner of writing gives its writer away. */
const fewestForWords = 10

/** Fewest answers of customers that are averaged; fewer are listed one by one. */
export const fewestForMean = 10

/** The floor of an organization: its admins may raise it, nobody can lower it. */
export function floorOf(raised: number | null, of: 'figures' | 'words' = 'figures'): number {
  return Math.max(of === 'words' ? fewestForWords : fewestPeople, raised ?? 0)
}

/** A cell with enough people behind it, else nothing. */
export function aboveFloor<Cell extends { people: number }>(cell: Cell, floor: number): Cell | null {
  return cell.people >= floor ? cell : null
}

/** Whether a filter may be applied: neither those it leaves in nor those it leaves out may be one to four. */
export function mayFilter({ inside, all }: { inside: number; all: number }, floor: number): boolean {
  const outside = all - inside
  return inside >= floor && (outside === 0 || outside >= floor)
}

/** How answers of customers are told: as a mean, or one by one where a mean would say too much of too little. */
export function manner(answers: number): 'none' | 'list' | 'mean' {
  if (answers === 0) return 'none'
  return answers < fewestForMean ? 'list' : 'mean'
}
