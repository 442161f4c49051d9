import { type SQL, sql } from 'drizzle-orm'
import type { Tx } from './client'

export type TrailEntry = {
  id: string
  /** ISO 8601. */
  at: string
  deed: string
  who: string
  /** The colleague it was done to, where it was one and not they themselves. */
  about: string | null
}

export type TrailAsked = {
  /** Part of a name, of who did it or of whom it was done to; '' for everybody. */
  who: string
  /** '' for all. */
  deed: string
  from: Date | null
  /** The first instant that is too late. */
  until: Date | null
  /** The entry after which the page begins; null for the newest. */
  after: string | null
  most: number
}

const rest = (after: string | null) =>
  after === null
    ? sql`true`
    : sql`(e.at, e.id) < (select a.at, a.id from audit_entries a where a.id = ${after}::uuid)`

const newestFirst = sql`order by e.organization_id desc, e.at desc, e.id desc`

const named = (entries: SQL) => sql`
  select e.id, e.at, e.deed, m.name as who, s.name as about
  from (${entries}) e
  join members m on m.organization_id = e.organization_id and m.id = e.member_id
  left join members s on s.organization_id = e.organization_id and s.id = e.subject_id and s.id <> e.member_id
  ${newestFirst}`

/** A page of the organization's trail, newest first, with one more than `most` if there is a next page. */
export const listTrail = (tx: Tx, { who, deed, from, until, after, most }: TrailAsked) => {
  const part = `%${who.toLowerCase().replace(/[\\%_]/g, '\\$&')}%`
  const people = sql`select p.id from members p where lower(p.name) like ${part}`
  return tx.execute<TrailEntry>(
    named(sql`
      select e.* from audit_entries e
      where ${rest(after)} and ${deed === '' ? sql`true` : sql`e.deed = ${deed}`}
        and ${who === '' ? sql`true` : sql`(e.member_id in (${people}) or e.subject_id in (${people}))`}
        and ${from ? sql`e.at >= ${from.toISOString()}` : sql`true`}
        and ${until ? sql`e.at < ${until.toISOString()}` : sql`true`}
      ${newestFirst} limit ${most + 1}`),
  )
}

/** A page of what a member did and of what was done to them, newest first, likewise. */
export const listOwnTrail = (
  tx: Tx,
  { memberId, after, most }: { memberId: string; after: string | null; most: number },
) => {
  const some = (whose: SQL) => sql`(
    select e.* from audit_entries e where ${whose} and ${rest(after)} ${newestFirst} limit ${most + 1})`
  return tx.execute<TrailEntry>(
    named(sql`
      select e.* from (
        ${some(sql`e.member_id = ${memberId}`)} union ${some(sql`e.subject_id = ${memberId}`)}
      ) e ${newestFirst} limit ${most + 1}`),
  )
}
