import { type SQL, sql } from 'drizzle-orm'
import { mostNotices, type NoticeKind } from '@/lib/notices'
import { letterSheet } from '@/lib/readings'
import { array } from './array'
import type { Tx, Viewer } from './client'
import { expectedIn } from './worksheet-expectations'

/** Something that happened and concerns the viewer. */
export type Notice = {
  kind: NoticeKind
  /** What it is about: a share, an answer's week, a feedback, a standard, a worksheet. */
  subject: string
  at: Date
  /** It came after the viewer looked last. */
  isNew: boolean
  /** Whose doing it is, where that may be said; with how many others. */
  who: string | null
  others: number
  /** What it is called: a worksheet's slug, a team's or a standard's name. */
  name: string | null
}

/** What came after `since`, until `until`; new is what came after `seen`. */
export type Span = { since: Date; until: Date; seen: Date | null }

type Asked = { me: Viewer; since: SQL; until: SQL; today: string }

/**
 * What there is to tell of each kind, read from where it happened under the rules of that table: what is taken back,
 * hidden or no longer one's own is told no more, and nothing has to be sent to anybody.
 */
const sources: Record<NoticeKind, (asked: Asked) => SQL> = {
  shared: ({ me, since, until }) => sql`
    select s.id::text as subject, s.shared_at as at, m.name as who, 0 as others, s.slug as name
    from worksheet_shares s join members m on m.organization_id = s.organization_id and m.id = s.member_id
    where s.member_id <> ${me.memberId} and s.withdrawn_at is null and s.shared_at > ${since} and s.shared_at <= ${until}
    order by s.shared_at desc limit ${mostNotices}`,
  read: ({ me, since, until }) => sql`
    select s.id::text as subject, max(r.read_at) as at, (array_agg(m.name order by r.read_at desc))[1] as who,
      count(distinct r.member_id)::int - 1 as others, s.slug as name
    from worksheet_shares s
    join worksheet_share_readings r on r.organization_id = s.organization_id and r.share_id = s.id
    join members m on m.organization_id = r.organization_id and m.id = r.member_id
    where s.member_id = ${me.memberId} and r.read_at > ${since} and r.read_at <= ${until}
    group by s.id, s.slug`,
  thanked: ({ me, since, until }) => sql`
    select to_char(a.week, 'YYYY-MM-DD') as subject, max(t.thanked_at) as at,
      (array_agg(m.name order by t.thanked_at desc))[1] as who, count(*)::int - 1 as others, null as name
    from board_answers a
    join board_thanks t on t.organization_id = a.organization_id and t.answer_id = a.id
    join members m on m.organization_id = t.organization_id and m.id = t.member_id
    where a.member_id = ${me.memberId} and t.thanked_at > ${since} and t.thanked_at <= ${until}
    group by a.week`,
  about: ({ me, since, until }) => sql`
    select f.id::text as subject, f.at, null as who, 0 as others, t.name
    from (
      select id, organization_id, team_id, received_at as at from responses
      where about_id = ${me.memberId} and set_aside_at is null and received_at > ${since} and received_at <= ${until}
      union all
      select id, organization_id, team_id, logged_at from heard_feedback
      where about_id = ${me.memberId} and withdrawn_at is null and logged_by <> ${me.memberId}
        and logged_at > ${since} and logged_at <= ${until}
    ) f join teams t on t.organization_id = f.organization_id and t.id = f.team_id
    order by f.at desc limit ${mostNotices}`,
  // Of each team the newest few, by the index of low ratings.
  low: ({ me, since, until }) => sql`
    select r.id::text as subject, r.received_at as at, null as who, 0 as others, t.name
    from teams t cross join lateral (
      select id, received_at from responses r
      where r.organization_id = t.organization_id and r.team_id = t.id and r.overall <= 2 and r.set_aside_at is null
        and r.received_at > ${since} and r.received_at <= ${until}
      order by r.received_at desc limit ${mostNotices}
    ) r
    where t.id = any(${array(me.managedTeams)}::uuid[])
    order by r.received_at desc limit ${mostNotices}`,
  // Asked of the viewer since a version started or, where it came into force meanwhile, since it was published.
  standard: ({ me, since, until, today }) => sql`
    select f.standard_id::text as subject, n.at, null as who, 0 as others, f.title as name
    from standards_in_force(${today}) f
    join acceptances_asked(${today}) a on a.standard_id = f.standard_id and a.member_id = ${me.memberId}
    join standard_versions v on v.organization_id = f.organization_id and v.standard_id = f.standard_id
      and v.number = f.since
    cross join lateral (select greatest(v.published_at, v.starts_on::timestamptz) as at) n
    where n.at > ${since} and n.at <= ${until} and not exists (
      select from acceptances g join standard_versions w
        on w.organization_id = g.organization_id and w.id = g.version_id
      where g.organization_id = f.organization_id and g.member_id = ${me.memberId} and w.standard_id = f.standard_id
        and w.number >= f.since)`,
  // While something is missing still.
  nudged: ({ me, since, until, today }) => sql`
    select n.day::text as subject, n.nudged_at as at, m.name as who, k.missing as others, null as name
    from standard_nudges n join members m on m.organization_id = n.organization_id and m.id = n.nudged_by
    cross join lateral (
      select count(*)::int as missing from acceptances_asked(${today}) a
      where a.member_id = ${me.memberId} and not exists (
        select from acceptances g join standard_versions w
          on w.organization_id = g.organization_id and w.id = g.version_id
        where g.member_id = a.member_id and w.standard_id = a.standard_id and w.number >= a.since)
    ) k
    where n.member_id = ${me.memberId} and n.nudged_at > ${since} and n.nudged_at <= ${until} and k.missing > 0`,
  // While it waits for the viewer's word.
  proposed: ({ me, since, until }) => sql`
    select p.id::text as subject, p.proposed_at as at, m.name as who, 0 as others, ${titleOfProposal} as name
    from standard_proposals p join members m on m.organization_id = p.organization_id and m.id = p.author_id
    where p.author_id <> ${me.memberId} and p.withdrawn_at is null and p.exercise_id is null
      and p.proposed_at > ${since} and p.proposed_at <= ${until} and not exists (
        select from proposal_decisions d where d.organization_id = p.organization_id and d.proposal_id = p.id)
    order by p.proposed_at desc limit ${mostNotices}`,
  decided: ({ me, since, until }) => sql`
    select p.id::text as subject, d.decided_at as at, m.name as who, 0 as others, ${titleOfProposal} as name
    from proposal_decisions d
    join standard_proposals p on p.organization_id = d.organization_id and p.id = d.proposal_id
    join members m on m.organization_id = d.organization_id and m.id = d.decided_by
    where d.proposer_id = ${me.memberId} and d.decided_by <> ${me.memberId}
      and d.decided_at > ${since} and d.decided_at <= ${until}
    order by d.decided_at desc limit ${mostNotices}`,
  expected: ({ me, since, until }) => sql`
    select e.slug as subject, max(e.since) as at, null as who, 0 as others, e.slug as name
    from worksheet_expectations e
    where ${expectedIn(me.ownTeams)}
      and e.since > ${since} and e.since <= ${until} and not exists (
        select from worksheet_rounds r
        where r.organization_id = e.organization_id and r.member_id = ${me.memberId} and r.slug = e.slug
          and r.finished_on is not null)
    group by e.slug`,
  // A reminder: it comes at the time that its reader chose, while the day has no reading.
  reading: ({ me, until, today }) => sql`
    select 'reading' as subject, ${until} as at, null as who, 0 as others, null as name
    where exists (
      select from worksheet_rounds r
      where r.member_id = ${me.memberId} and r.slug = ${letterSheet} and r.finished_on is not null
    ) and not exists (select from readings d where d.member_id = ${me.memberId} and d.day = ${today})`,
}

/** Its own or, of a change, the standard's. */
const titleOfProposal = sql`coalesce(p.title, (
  select v.title from standard_versions v
  where v.organization_id = p.organization_id and v.standard_id = p.standard_id and v.published_at is not null
  order by v.number desc limit 1))`

/** What happened in a span, of some kinds, newest first. */
export const listNotices = async (
  tx: Tx,
  me: Viewer & { today: string },
  kinds: readonly NoticeKind[],
  { since, until, seen }: Span,
): Promise<Notice[]> => {
  if (kinds.length === 0) return []
  const asked = { me, today: me.today, since: instant(since), until: instant(until) }
  const told = kinds.map(
    kind =>
      sql`select ${kind}::text as kind, n.subject, n.at, n.who, n.others, n.name from (${sources[kind](asked)}) n`,
  )
  const rows = await tx.execute<Omit<Notice, 'at'> & { at: string }>(sql`
    select kind, subject, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at,
      n.at > ${instant(seen ?? since)} as "isNew", who, others, name
    from (${sql.join(told, sql` union all `)}) n
    order by n.at desc, kind, subject limit ${mostNotices}`)
  return rows.map(row => ({ ...row, at: new Date(row.at) }))
}

const instant = (at: Date) => sql`${at.toISOString()}::timestamptz`
