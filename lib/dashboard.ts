import { type Channel, channels } from './feedback'
import { isId } from './ids'
import { type RangeName, rangeNames } from './ranges'

/** What a dashboard is narrowed to, as it stands in its address. */
export interface DashboardFilter {
  range: RangeName
  /** One team with those under it; null for all of the viewer's. */
  team: string | null
  /** What came in one way; null for all ways. */
  channel: Channel | null
  /** Whether each figure stands beside that of the period before. */
  compare: boolean
}

type Query = Record<string, string | string[] | undefined>

const usualRange = 'last_30'

/** Reads the filter from an address; what it doesn't know is the usual. */
export function readFilter(query: Query): DashboardFilter {
  return {
    range: rangeNames.find(name => name === query.range) ?? usualRange,
    team: typeof query.team === 'string' && isId(query.team) ? query.team : null,
    channel: channels.find(name => name === query.channel) ?? null,
    compare: query.compare === 'before',
  }
}

/** The part of an address that reads as this filter, '' or beginning with '?'; the usual is left out. */
export function writeFilter(
  { range, team, channel, compare }: DashboardFilter,
  more: Record<string, string> = {},
): string {
  const query = new URLSearchParams({
    ...(range !== usualRange && { range }),
    ...(team && { team }),
    ...(channel && { channel }),
    ...(compare && { compare: 'before' }),
    ...more,
  }).toString()
  return query && `?${query}`
}
