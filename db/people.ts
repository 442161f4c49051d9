import { sql } from 'drizzle-orm'
import type { Rank } from '@/lib/people'
import { array } from './array'
import type { Tx } from './client'

type Listing = {
  /** Part of a name; '' for everybody. */
  search: string
  /** The member after whom the page begins; null for the first page. */
  after: string | null
  /** Former colleagues instead of the present ones. */
  former: boolean
  most: number
}

export type Colleague = { id: string; name: string; teams: string[] }

/** A page of colleagues by name, with their teams: what everybody may see. One more than `most` if there is a next page. */
export const listPeople = async (tx: Tx, { search, after, former, most }: Listing) => {
  const part = `%${search.toLowerCase().replace(/[\\%_]/g, '\\$&')}%`
  return tx.execute<Colleague>(sql`
    select m.id, m.name, array(
      select t.name from team_members tm
      join teams t on t.organization_id = tm.organization_id and t.id = tm.team_id
      where tm.organization_id = m.organization_id and tm.member_id = m.id order by t.name
    ) as teams
    from members m
    where (m.deactivated_at is not null) = ${former} and lower(m.name) like ${part}
      and (${after}::uuid is null or (lower(m.name), m.id) > (
        select lower(a.name), a.id from members a where a.id = ${after}::uuid))
    order by m.organization_id, lower(m.name), m.id limit ${most + 1}`)
}

export type Standing = { id: string; login: string; rank: Rank; role: 'learner' | 'manager' | 'admin' }

/** What an admin sees besides: sign-in name, rank and role. The logins come from a function that asks who is asking. */
export const readStandings = async (tx: Tx, ids: readonly string[]) =>
  tx.execute<Standing>(sql`
    select m.id, l.login, m.rank, case when m.is_admin then 'admin' when exists (
      select from team_members tm
      where tm.organization_id = m.organization_id and tm.member_id = m.id and tm.manages
    ) then 'manager' else 'learner' end as role
    from members m join member_logins(${array(ids)}::uuid[]) l on l.member_id = m.id
    where m.id = any (${array(ids)}::uuid[])`)

export type MemberRecord = {
  id: string
  name: string
  login: string
  rank: Rank
  isAdmin: boolean
  revision: number
  joinedAt: string
  deactivatedAt: string | null
  teams: string[]
  manages: string[]
}

/** One member as an admin sees them; null when there is none. */
export const readPerson = async (tx: Tx, id: string) => {
  const [person] = await tx.execute<MemberRecord>(sql`
    select m.id, m.name, l.login, m.rank, m.is_admin as "isAdmin", m.revision, m.joined_at as "joinedAt",
      m.deactivated_at as "deactivatedAt",
      array(select team_id::text from team_members tm
        where tm.organization_id = m.organization_id and tm.member_id = m.id) as teams,
      array(select team_id::text from team_members tm
        where tm.organization_id = m.organization_id and tm.member_id = m.id and tm.manages) as manages
    from members m join member_logins(array[${id}::uuid]) l on l.member_id = m.id
    where m.id = ${id}`)
  return person ?? null
}
