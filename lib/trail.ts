import { isDay } from './dates'
import { isId } from './ids'
import { tidy } from './text'

/** What of the trail is asked for; it stands in the address. Days are the organization's. */
export type TrailFilter = {
  /** Part of a name; '' for everybody. */
  who: string
  /** As the trail notes it, such as 'people.invite'; '' for all. */
  deed: string
  from: string
  to: string
  /** The id of the entry after which the page begins; '' for the newest. */
  after: string
}

type Query = Record<string, string | string[] | undefined>

const text = (given: string | string[] | undefined) => (typeof given === 'string' ? given : '')
const kept = (given: string, fits: (text: string) => boolean) => (fits(given) ? given : '')

/** Reads a filter from an address; what makes no sense there is left out. */
export function readTrailFilter(query: Query): TrailFilter {
  return {
    who: tidy(text(query.who).slice(0, 400), { max: 80 }).text ?? '',
    deed: kept(text(query.deed), deed => /^[a-z-]{1,40}\.[a-z-]{1,40}$/.test(deed)),
    from: kept(text(query.from), isDay),
    to: kept(text(query.to), isDay),
    after: kept(text(query.after), isId),
  }
}

/** The question of an address for a filter, '' where everything is asked for. */
export function trailQuery(filter: Partial<TrailFilter>): string {
  const set = Object.entries(filter).filter(([, value]) => value !== '')
  return set.length === 0 ? '' : `?${new URLSearchParams(set)}`
}
