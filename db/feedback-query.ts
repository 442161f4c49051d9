import { type SQL, sql } from 'drizzle-orm'
import type { FeedbackFilter } from '@/lib/feedback-filter'
import type { Turn } from '@/lib/feedback-page'
import { array, textArray } from './array'

/** Whose list it is. */
export type Reader = {
  /** The condition on `teams` of those whose feedback is listed. */
  places: SQL
  /** It holds for every team. */
  everywhere: boolean
  /** Somebody whose own is listed too, wherever it was said: about them, or logged by them. */
  memberId: string | null
  /** The condition on `teams` of those whose words are read with colleagues' names in them. */
  openPlaces: SQL
}

/** What a list is narrowed to and where it goes on. */
export type Wanted = {
  filter: FeedbackFilter
  /** Stems that must all be in the words, the rarest first. */
  lexemes?: readonly string[]
  /** One of the stems is a colleague's name: nothing is found in words that are read without names. */
  named?: boolean
  /** Only those with words. */
  worded?: boolean
  /** From which entry the page goes on; without one it begins with the newest. */
  turn?: Turn | null
  /** Only how many there are is asked, so that any of them will do: it ends with the first `most`, wherever they are. */
  counted?: boolean
  most: number
}

const when = (asked: unknown, condition: SQL) => (asked ? condition : sql``)

/** The two tables by what they have in common; each branch of the list reads one of them, as `f`. */
const sources = {
  response: {
    table: sql`responses f`,
    at: sql`f.received_at`,
    channel: sql`'survey'::text`,
    rating: sql`f.overall`,
    words: sql`f.comment`,
    counts: sql`f.set_aside_at is null`,
    answers: sql`f.understood, f.welcome, f.important, f.comfortable, f.would_return`,
    loggedBy: sql`null::uuid`,
    tagOn: sql`g.response_id = f.id`,
  },
  heard: {
    table: sql`heard_feedback f`,
    at: sql`f.logged_at`,
    channel: sql`f.channel`,
    rating: sql`f.rating`,
    words: sql`f.words`,
    counts: sql`f.withdrawn_at is null`,
    answers: sql`null::smallint as understood, null::smallint as welcome, null::smallint as important,
      null::smallint as comfortable, null::text as would_return`,
    loggedBy: sql`f.logged_by`,
    tagOn: sql`g.heard_id = f.id`,
  },
} as const
type Source = (typeof sources)[keyof typeof sources]

const columns = ({ at, channel, rating, words, answers, loggedBy }: Source) => sql`f.id, ${at} as at, f.day,
  ${channel} as channel, f.customers, ${rating} as rating, ${words} as words, ${answers}, f.team_id, f.about_id,
  f.standard_id, ${loggedBy} as logged_by`

/** What is asked of a source, apart from where it was said, in what words, and where the page goes on. */
const asked = (source: Source, { filter, named, worded }: Wanted, { memberId, openPlaces }: Reader) => {
  const { about, standard, ratings, from, to, channel, mine, customers, withdrawn } = filter
  const { at, words, loggedBy, rating } = source
  const bounded = source === sources.response
  return sql`${withdrawn ? sql`f.withdrawn_at is not null` : source.counts} and f.customers = ${customers}
    ${when(channel, sql`and ${source.channel} = ${channel}`)}
    ${when(about, sql`and f.about_id = ${about}::uuid`)}
    ${when(standard, sql`and f.standard_id = ${standard}::uuid`)}
    ${when(ratings.length, sql`and ${rating} = any(${array(ratings.map(String))}::smallint[])`)}
    ${when(from, sql`and f.day >= ${from}::date`)} ${when(to, sql`and f.day <= ${to}::date`)}
    ${when(bounded && from, sql`and ${at} > (${from}::date - 1)::timestamptz`)}
    ${when(bounded && to, sql`and ${at} < (${to}::date + 3)::timestamptz`)}
    ${when(worded, sql`and ${words} is not null`)}
    ${when(mine, sql`and ${loggedBy} = ${memberId}::uuid`)}
    ${when(
      named,
      sql`and (f.team_id in (select id from teams where ${openPlaces}) or f.about_id = ${memberId}::uuid
        or ${loggedBy} = ${memberId}::uuid)`,
    )}`
}

/** The place that a page goes on from, by two columns that an index has. */
const beyond = (turn: Turn | null | undefined, at: SQL, id: SQL) => {
  if (!turn) return sql`true`
  const { at: instant, id: last } = turn.place
  return turn.towards === 'newer'
    ? sql`(${at}, ${id}) > (${instant}::timestamptz, ${last}::uuid)`
    : sql`(${at}, ${id}) < (${instant}::timestamptz, ${last}::uuid)`
}

const ordered = ({ turn, counted }: Wanted, at: SQL, id: SQL) => {
  if (counted) return sql``
  return turn?.towards === 'newer' ? sql`order by ${at}, ${id}` : sql`order by ${at} desc, ${id} desc`
}

/**
 * From one source, team by team, so that the newest of each come straight from an index however many there are. Of
 * every team they come from one walk back in time, unless what is asked for is so rare that the walk would be long; with
 * a word it is the walk of that word, which is never longer than those of all teams together.
 */
const within = (source: Source, wanted: Wanted, reader: Reader) => {
  const { filter, lexemes = [], turn, most } = wanted
  const [first, ...others] = lexemes
  const tagged = sql`exists (select from feedback_tags g where ${source.tagOn} and g.tag_id = ${filter.tag}::uuid)`
  const read = sql`lexemes_of((select language from organizations), ${source.words}) @> ${textArray(lexemes)}`
  const of = (rows: SQL) =>
    sql`select e.* from (select id from teams where ${reader.places}) p cross join lateral (${rows}) e`
  const byWord = (here: SQL) => sql`
      select ${columns(source)} from feedback_lexemes x join ${source.table} on f.id = x.feedback_id
      where x.lexeme = ${first} and ${here} and ${beyond(turn, sql`x.at`, sql`x.feedback_id`)}
        ${sql.join(
          others.map(
            other => sql`and exists (select from feedback_lexemes y where y.lexeme = ${other} and y.team_id = x.team_id
              and y.at = x.at and y.feedback_id = x.feedback_id) `,
          ),
        )}
        and ${asked(source, wanted, reader)} ${when(filter.tag, sql`and ${tagged}`)}
      ${ordered(wanted, sql`x.at`, sql`x.feedback_id`)} limit ${most}`
  const all = reader.everywhere && !filter.team
  // What is withdrawn is in no index of words.
  if (first !== undefined && !filter.withdrawn)
    return all ? sql`(${byWord(sql`true`)})` : of(byWord(sql`x.team_id = p.id`))
  if (filter.tag)
    return of(sql`
      select ${columns(source)} from feedback_tags g join ${source.table} on ${source.tagOn}
      where g.tag_id = ${filter.tag}::uuid and g.team_id = p.id and ${beyond(turn, sql`g.at`, sql`f.id`)}
        and ${asked(source, wanted, reader)}
      ${ordered(wanted, sql`g.at`, sql`f.id`)} limit ${most}`)
  const rows = (here: SQL) => sql`
    select ${columns(source)} from ${source.table}
    where ${here} and ${beyond(turn, source.at, sql`f.id`)} and ${asked(source, wanted, reader)}
      ${when(first, sql`and ${read}`)}
    ${ordered(wanted, source.at, sql`f.id`)} limit ${most}`
  const often = filter.customers === 'external' && !filter.withdrawn
  return all && often ? sql`(${rows(sql`true`)})` : of(rows(sql`f.team_id = p.id`))
}

/** One's own from one source that was said elsewhere: about oneself, or logged by oneself. */
const elsewhere = (source: Source, wanted: Wanted, reader: Reader) => {
  const { filter, lexemes = [], turn, most } = wanted
  return sql`(
    select ${columns(source)} from ${source.table}
    where (f.about_id = ${reader.memberId}::uuid or ${source.loggedBy} = ${reader.memberId}::uuid)
      and not exists (select from teams where id = f.team_id and (${reader.places}))
      ${when(filter.team, sql`and f.team_id in ${withThoseUnder(filter.team ?? '')}`)}
      and ${beyond(turn, source.at, sql`f.id`)} and ${asked(source, wanted, reader)}
      ${when(filter.tag, sql`and exists (select from feedback_tags g where ${source.tagOn} and g.tag_id = ${filter.tag}::uuid)`)}
      ${when(lexemes.length, sql`and lexemes_of((select language from organizations), ${source.words}) @> ${textArray(lexemes)}`)}
    ${ordered(wanted, source.at, sql`f.id`)} limit ${most})`
}

/** A team and all under it, for `in`. */
export const withThoseUnder = (team: string) => sql`(
  with recursive part as (
    select id from teams where id = ${team}::uuid
    union select c.id from teams c join part on c.parent_id = part.id
  ) select id from part)`

/** Which sources can hold what is asked for. */
const asksFor = ({ kind, channel, mine, withdrawn }: FeedbackFilter): Source[] => [
  ...(kind === 'heard' || mine || withdrawn || (channel !== null && channel !== 'survey')
    ? []
    : [sources.response]),
  ...(kind === 'response' || channel === 'survey' ? [] : [sources.heard]),
]

/** At most `most` entries from both tables, in the order of the page's turn; null where nothing can be asked for. */
export const entriesOf = (wanted: Wanted, reader: Reader): SQL | null => {
  const narrowed = wanted.filter.team
    ? { ...reader, places: sql`(${reader.places}) and id in ${withThoseUnder(wanted.filter.team)}` }
    : reader
  const branches = asksFor(wanted.filter).flatMap(source => [
    within(source, wanted, narrowed),
    ...(reader.memberId ? [elsewhere(source, wanted, reader)] : []),
  ])
  if (branches.length === 0) return null
  return sql`select * from (${sql.join(branches, sql` union all `)}) e
    ${ordered(wanted, sql`e.at`, sql`e.id`)} limit ${wanted.most}`
}
