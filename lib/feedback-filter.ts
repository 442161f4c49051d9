import { type Day, isDay } from './dates'
import { type Channel, channels } from './feedback'
import { isId } from './ids'
import { tidy } from './text'

/** How feedback came: as a response to a survey, or heard by a member. */
export const feedbackKinds = ['response', 'heard'] as const
type FeedbackKind = (typeof feedbackKinds)[number]

const customerKinds = ['external', 'internal'] as const

/** Which feedback is asked for, as it stands in the address of the list. Null is any. */
export interface FeedbackFilter {
  kind: FeedbackKind | null
  channel: Channel | null
  /** One team, with those under it. */
  team: string | null
  /** The member whom it is about. */
  about: string | null
  standard: string | null
  tag: string | null
  /** Some of 1 to 5 in order; none is any, rated or not. */
  ratings: readonly number[]
  from: Day | null
  to: Day | null
  /** Internal customers are never shown among the others. */
  customers: (typeof customerKinds)[number]
  /** What is searched for, tidied; '' is nothing. */
  words: string
  /** Only what the viewer logged. */
  mine: boolean
  /** What was withdrawn, for those who may still read it, instead of what stands. */
  withdrawn: boolean
}

/** All that came from customers outside. */
export const everything: FeedbackFilter = {
  kind: null,
  channel: null,
  team: null,
  about: null,
  standard: null,
  tag: null,
  ratings: [],
  from: null,
  to: null,
  customers: 'external',
  words: '',
  mine: false,
  withdrawn: false,
}

const mostSearched = 200

type Query = Record<string, string | readonly string[] | undefined>

/** Reads the filter from an address: `rating=1&rating=2` or `rating=1-2`. What it doesn't know is any. */
export function readFeedbackFilter(query: Query): FeedbackFilter {
  const one = (name: string) => (typeof query[name] === 'string' ? query[name] : '')
  const idOf = (name: string) => (isId(one(name)) ? one(name) : null)
  const dayOf = (name: string) => (isDay(one(name)) ? one(name) : null)
  return {
    kind: feedbackKinds.find(kind => kind === query.kind) ?? null,
    channel: channels.find(channel => channel === query.channel) ?? null,
    team: idOf('team'),
    about: idOf('about'),
    standard: idOf('standard'),
    tag: idOf('tag'),
    ratings: readRatings(query.rating),
    from: dayOf('from'),
    to: dayOf('to'),
    customers: customerKinds.find(kind => kind === query.customers) ?? 'external',
    words: tidy(one('words'), { max: mostSearched }).text ?? '',
    mine: query.mine === '1',
    withdrawn: query.withdrawn === '1',
  }
}

/** The address of the list narrowed by some of these; `readFeedbackFilter` reads the same from it. */
export function feedbackAddress(filter: Partial<FeedbackFilter>, more: Record<string, string> = {}): string {
  const { ratings = [], customers, mine, withdrawn, ...plain } = filter
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(plain)) if (value) query.append(name, value)
  for (const rating of ratings) query.append('rating', String(rating))
  if (customers === 'internal') query.append('customers', customers)
  if (mine) query.append('mine', '1')
  if (withdrawn) query.append('withdrawn', '1')
  for (const [name, value] of Object.entries(more)) query.append(name, value)
  const text = query.toString()
  return text ? `/feedback?${text}` : '/feedback'
}

/** The names of what narrows, in the order in which a page shows them; both days count as one. */
export function narrowings(filter: FeedbackFilter): (keyof FeedbackFilter | 'days')[] {
  const { from, to, ratings, customers, ...plain } = filter
  const named = Object.entries(plain).flatMap(([name, value]) =>
    value ? [name as keyof FeedbackFilter] : [],
  )
  return [
    ...named,
    ...(ratings.length > 0 ? (['ratings'] as const) : []),
    ...(from || to ? (['days'] as const) : []),
    ...(customers === 'internal' ? (['customers'] as const) : []),
  ]
}

/** The filter without one of its narrowings. */
export function without(filter: FeedbackFilter, name: keyof FeedbackFilter | 'days'): FeedbackFilter {
  return name === 'days' ? { ...filter, from: null, to: null } : { ...filter, [name]: everything[name] }
}

function readRatings(given: string | readonly string[] | undefined): number[] {
  const wanted = [given ?? []]
    .flat()
    .slice(0, 5)
    .flatMap(text => {
      const [, first, last] = /^([1-5])(?:-([1-5]))?$/.exec(text) ?? []
      return first ? [1, 2, 3, 4, 5].filter(rating => rating >= +first && rating <= +(last ?? first)) : []
    })
  return [...new Set(wanted)].sort()
}
