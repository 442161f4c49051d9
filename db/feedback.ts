import { sql } from 'drizzle-orm'
import type { Channel, CustomerKind, WouldReturn } from '@/lib/feedback'
import { everything, type FeedbackFilter } from '@/lib/feedback-filter'
import type { Turn } from '@/lib/feedback-page'
import { takeNamesOut } from '@/lib/names'
import type { Range } from '@/lib/ranges'
import { array } from './array'
import type { Tx, Viewer } from './client'
import { entriesOf, type Reader, type Wanted } from './feedback-query'
import { foundWords, readSearch } from './feedback-words'
import { inScope, type TeamScope } from './scope'
import { teams } from './teams'

/** One thing that a customer said, through a survey or heard by a member. */
export type Feedback = {
  id: string
  /** An instant in microseconds, as text: with the id the place at which the next page goes on. */
  at: string
  day: string
  channel: Channel
  customers: CustomerKind
  rating: number | null
  words: string | null
  understood: number | null
  welcome: number | null
  important: number | null
  comfortable: number | null
  wouldReturn: WouldReturn | null
  /** Null for those who don't follow up: for managers of the team and admins alone. */
  whoHelped: string | null
  teamId: string
  team: string
  aboutId: string | null
  about: string | null
  standardId: string | null
  standard: string | null
  tags: { id: string; name: string }[]
  /** The viewer logged it. */
  mine: boolean
}

/** What a page shows of entries, newest first; `whole` with what is masked for others, where the viewer follows up. */
const readEntries = async (tx: Tx, wanted: Wanted, reader: Reader, whole: boolean): Promise<Feedback[]> => {
  const entries = entriesOf(wanted, reader)
  if (!entries) return []
  return [
    ...(await tx.execute<Feedback>(sql`
      select e.id, to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at,
        to_char(e.day, 'YYYY-MM-DD') as day, e.channel, e.customers, e.rating,
        ${whole ? sql`coalesce(w.comment, e.words)` : sql`e.words`} as words, w.who_helped as "whoHelped", e.understood, e.welcome,
        e.important, e.comfortable, e.would_return as "wouldReturn", e.team_id as "teamId", t.name as team,
        e.about_id as "aboutId", m.name as about, e.standard_id as "standardId", v.title as standard,
        coalesce(e.logged_by = ${reader.memberId}::uuid, false) as mine, array(
          select jsonb_build_object('id', k.id, 'name', k.name)
          from feedback_tags g join tags k on k.id = g.tag_id
          where (e.channel = 'survey' and g.response_id = e.id) or (e.channel <> 'survey' and g.heard_id = e.id)
          order by lower(k.name)
        ) as tags
      from (${entries}) e
      join teams t on t.id = e.team_id
      left join members m on m.id = e.about_id
      left join response_words w on w.id = e.id
      left join lateral (
        select title from standard_versions w where w.standard_id = e.standard_id and w.published_at is not null
        order by w.number desc limit 1
      ) v on true
      order by e.at desc, e.id desc`)),
  ]
}

/** The names of those whom customers may have named to the viewer's teams. */
export const colleaguesOf = async (tx: Tx, me: Viewer): Promise<string[]> => {
  const colleagues = await tx.execute<{ name: string }>(sql`
    select distinct m.name from members m join team_members t on t.member_id = m.id
    where t.team_id = any(${array(me.ownTeams)}::uuid[])`)
  return colleagues.map(({ name }) => name)
}

/** Whether the viewer reads the words of an entry with the names of colleagues in them. */
export const readsNames = (
  { teamId, aboutId, mine }: Pick<Feedback, 'teamId' | 'aboutId' | 'mine'>,
  me: Viewer,
) => me.role === 'admin' || me.managedTeams.includes(teamId) || aboutId === me.memberId || mine

const readerFor = (me: Viewer): Reader => ({
  everywhere: me.role === 'admin',
  places: sql`${me.role === 'admin'}::boolean or ${teams.id} = any(${array([...me.ownTeams, ...me.managedTeams])}::uuid[])`,
  memberId: me.memberId,
  openPlaces: sql`${me.role === 'admin'}::boolean or ${teams.id} = any(${array(me.managedTeams)}::uuid[])`,
})

type Asked = { filter: FeedbackFilter; turn: Turn | null; most: number }

/** A page of feedback. */
export type FeedbackPage = {
  entries: Feedback[]
  /** Words in them that were searched for, as they are written there. */
  found: string[]
  /** How many there are, counted up to a hundred; null where nothing narrows the list. */
  count: number | null
  /** The search holds no word that tells anything. */
  idle: boolean
}

/** Up to how many entries are counted. */
export const mostCounted = 100

/**
 * What the viewer may read of what customers said: to their teams, to those they manage, about themselves, and what
 * they logged. Names of colleagues are taken out for those who don't manage the team, and not found either.
 */
export const listFeedback = async (
  tx: Tx,
  me: Viewer,
  { filter, turn, most }: Asked,
  counted: boolean,
): Promise<FeedbackPage> => {
  const reader = readerFor(me)
  const names = me.role === 'admin' ? [] : await colleaguesOf(tx, me)
  const search = filter.words === '' ? null : await readSearch(tx, filter.words, reader.places, names)
  if (search?.lexemes.length === 0) return { entries: [], found: [], count: 0, idle: true }
  const wanted: Wanted = { filter, turn, most, ...search }
  const [read, count] = await Promise.all([
    readEntries(tx, wanted, reader, true),
    counted
      ? countEntries(tx, { ...wanted, turn: null, most: mostCounted + 1, counted: true }, reader)
      : null,
  ])
  const entries = withoutNames(read, me, names)
  const texts = entries.flatMap(({ words }) => words ?? [])
  const found = search ? await foundWords(tx, search, texts) : []
  return { entries, found, count, idle: false }
}

const withoutNames = (entries: Feedback[], me: Viewer, names: string[]): Feedback[] =>
  entries.map(entry =>
    entry.words === null || readsNames(entry, me)
      ? entry
      : { ...entry, words: takeNamesOut(entry.words, names) },
  )

/** The newest words of customers from outside that the viewer may read, as they may read them. */
export const newestWords = async (tx: Tx, me: Viewer, range: Range, most: number): Promise<Feedback[]> => {
  const names = me.role === 'admin' ? [] : await colleaguesOf(tx, me)
  const filter = { ...everything, ...range }
  return withoutNames(await readEntries(tx, { filter, worded: true, most }, readerFor(me), false), me, names)
}

const countEntries = async (tx: Tx, wanted: Wanted, reader: Reader): Promise<number> => {
  const entries = entriesOf(wanted, reader)
  if (!entries) return 0
  const [row] = await tx.execute<{ count: number }>(sql`select count(*)::int as count from (${entries}) c`)
  return row?.count ?? 0
}

/** The newest words of customers from outside to the teams of a scope, with names: for those who manage them. */
export const latestComments = async (
  tx: Tx,
  scope: TeamScope,
  range: Range,
  most: number,
  filter: Partial<FeedbackFilter> = {},
): Promise<Feedback[]> => {
  const places = inScope(scope, teams.id)
  const wanted = { filter: { ...everything, ...filter, ...range }, worded: true, most }
  return readEntries(tx, wanted, { places, everywhere: scope.all, memberId: null, openPlaces: places }, false)
}
