import { type SQL, sql } from 'drizzle-orm'
import type { Channel, CustomerKind, WouldReturn } from '@/lib/feedback'
import type { Place } from '@/lib/feedback-page'
import { takeNamesOut } from '@/lib/names'
import type { Range } from '@/lib/ranges'
import { array } from './array'
import type { Tx, Viewer } from './client'
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
  /** Null for those who don't follow up: to managers of the team and admins alone. */
  whoHelped: string | null
  teamId: string
  team: string
  aboutId: string | null
  about: string | null
  standardId: string | null
  standard: string | null
}

type Wanted = {
  channel?: Channel | null
  customers?: CustomerKind | null
  /** Telephone numbers and addresses too, where the viewer follows up. */
  whole?: boolean
  after?: Place | null
  range?: Range | null
  /** Only those with words. */
  worded?: boolean
  most: number
}

/**
 * Both kinds in one order, newest first. Team by team, so that the newest of each come straight from its index,
 * however many there are; `extra` adds what doesn't hang on a team.
 */
const newest = (
  places: SQL,
  {
    channel = null,
    customers = null,
    after = null,
    range = null,
    worded = false,
    whole = false,
    most,
  }: Wanted,
  me: string | null,
) => {
  const at = after?.at ?? 'infinity'
  const id = after?.id ?? 'ffffffff-ffff-ffff-ffff-ffffffffffff'
  const [from, to] = [range?.from ?? '-infinity', range?.to ?? 'infinity']
  const heard = sql`h.id, h.logged_at as at, h.day, h.channel, h.rating, h.words, null::smallint as understood,
    null::smallint as welcome, null::smallint as important, null::smallint as comfortable,
    null::text as would_return, h.customers, null::text as who_helped, h.team_id, h.about_id, h.standard_id`
  const wantedHeard = sql`(${channel}::text is null or h.channel = ${channel})
    and (h.logged_at, h.id) < (${at}::timestamptz, ${id}::uuid) and h.day between ${from}::date and ${to}::date
    and (${customers}::text is null or h.customers = ${customers})`
  return sql`
    select e.id, to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at,
      to_char(e.day, 'YYYY-MM-DD') as day, e.channel, e.rating, e.words, e.understood, e.welcome, e.important,
      e.comfortable, e.would_return as "wouldReturn", e.customers, e.who_helped as "whoHelped", e.team_id as "teamId", t.name as team,
      e.about_id as "aboutId", m.name as about, e.standard_id as "standardId", v.title as standard
    from (
      select r.* from (select ${teams.id} from ${teams} where ${places}) p
      cross join lateral (
        select r.id, r.received_at as at, r.day, 'survey' as channel, r.overall as rating,
          case when ${whole}::boolean then coalesce(w.comment, r.comment) else r.comment end as words,
          r.understood, r.welcome, r.important, r.comfortable, r.would_return, r.customers, w.who_helped, r.team_id, null::uuid as about_id,
          null::uuid as standard_id
        from responses r
        left join response_words w on w.organization_id = r.organization_id and w.id = r.id
        where r.team_id = p.id and r.set_aside_at is null and coalesce(${channel}::text, 'survey') = 'survey'
          and (r.received_at, r.id) < (${at}::timestamptz, ${id}::uuid)
          and r.day between ${from}::date and ${to}::date and (not ${worded}::boolean or r.comment is not null)
          and (${customers}::text is null or r.customers = ${customers})
        order by r.received_at desc, r.id desc limit ${most}
      ) r
      union all
      select h.* from (select ${teams.id} from ${teams} where ${places}) p
      cross join lateral (
        select ${heard} from heard_feedback h where h.team_id = p.id and ${wantedHeard}
        order by h.logged_at desc, h.id desc limit ${most}
      ) h
      union all
      (select ${heard} from heard_feedback h
        where h.about_id = ${me}::uuid and ${wantedHeard}
          and not exists (select from ${teams} where ${teams.id} = h.team_id and (${places}))
        order by h.logged_at desc, h.id desc limit ${most})
    ) e
    join teams t on t.id = e.team_id
    left join members m on m.id = e.about_id
    left join lateral (
      select title from standard_versions w where w.standard_id = e.standard_id and w.published_at is not null
      order by w.number desc limit 1
    ) v on true
    order by e.at desc, e.id desc limit ${most}`
}

/**
 * What the viewer may read of what customers said: to their teams, to those they manage, about themselves. Names of
 * colleagues are taken out for those who don't manage the team.
 */
export const listFeedback = async (tx: Tx, me: Viewer, wanted: Wanted): Promise<Feedback[]> => {
  const admin = me.role === 'admin'
  const mine = array([...me.ownTeams, ...me.managedTeams])
  const found = await tx.execute<Feedback>(
    newest(
      sql`${admin}::boolean or ${teams.id} = any(${mine}::uuid[])`,
      { ...wanted, whole: true },
      me.memberId,
    ),
  )
  const open = ({ teamId, aboutId }: Feedback) =>
    admin || me.managedTeams.includes(teamId) || aboutId === me.memberId
  if (found.every(open)) return [...found]
  const colleagues = await tx.execute<{ name: string }>(sql`
    select distinct m.name from members m join team_members t on t.member_id = m.id
    where t.team_id = any(${array(me.ownTeams)}::uuid[])`)
  const names = colleagues.map(({ name }) => name)
  return found.map(entry =>
    open(entry) || !entry.words ? entry : { ...entry, words: takeNamesOut(entry.words, names) },
  )
}

/** The newest words of customers from outside to the teams of a scope, with names: for those who manage them. */
export const latestComments = async (
  tx: Tx,
  scope: TeamScope,
  range: Range,
  most: number,
  channel: Channel | null = null,
): Promise<Feedback[]> => [
  ...(await tx.execute<Feedback>(
    newest(inScope(scope, teams.id), { range, customers: 'external', worded: true, most, channel }, null),
  )),
]
