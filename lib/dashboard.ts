import { isId } from './ids'
import { type RangeName, rangeNames } from './ranges'

/** What a dashboard is narrowed to, as it stands in its address. */
export interface DashboardFilter {
  range: RangeName
  /** One team with those under it; null for all of the viewer's. */
  team: string | null
}

type Query = Record<string, string | string[] | undefined>

/** Reads the filter from an address; what it doesn't know is the usual. */
export function readFilter(query: Query): DashboardFilter {
  const range = rangeNames.find(name => name === query.range) ?? 'last_30'
  const team = typeof query.team === 'string' && isId(query.team) ? query.team : null
  return { range, team }
}
