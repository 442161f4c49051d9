import { sql } from 'drizzle-orm'
import { type Colleague, meantColleague, nameIn } from '@/lib/colleagues'
import { array } from './array'
import type { Tx } from './client'

const teamsOf = sql`array(
  select t.name from team_members tm
  join teams t on t.organization_id = tm.organization_id and t.id = tm.team_id
  where tm.organization_id = m.organization_id and tm.member_id = m.id order by t.name
)`

/** Present colleagues with this in their names, names that begin with it first. */
export const findColleagues = async (tx: Tx, typed: string, most: number): Promise<Colleague[]> => {
  const escaped = nameIn(typed)
    .toLowerCase()
    .replace(/[\\%_]/g, '\\$&')
  return [
    ...(await tx.execute<Colleague>(sql`
      select m.id, m.name, ${teamsOf} as teams from members m
      where m.deactivated_at is null and lower(m.name) like ${`%${escaped}%`}
      order by lower(m.name) not like ${`${escaped}%`}, lower(m.name), m.id limit ${most}`)),
  ]
}

/** The people of the viewer's own teams, for whom one looks first. */
export const ownColleagues = async (
  tx: Tx,
  me: { ownTeams: readonly string[]; managedTeams: readonly string[] },
  most: number,
): Promise<Colleague[]> => [
  ...(await tx.execute<Colleague>(sql`
    select m.id, m.name, ${teamsOf} as teams from members m
    where m.deactivated_at is null and m.id in (
      select member_id from team_members where team_id = any(${array([...me.ownTeams, ...me.managedTeams])}::uuid[])
    )
    order by lower(m.name), m.id limit ${most}`)),
]

/** Enough to see that a name is not one person's. */
const fewest = 20

/**
 * The member whom somebody typed into a field for one person; null where nothing was typed. Who stood there before is
 * meant by their name alone, also if they have left. Else the key of an error to stand beside it.
 */
export const colleagueMeant = async (
  tx: Tx,
  typed: string | null,
  present?: { aboutId: string | null; about: string | null },
): Promise<{ id: string | null } | { error: string }> => {
  if (typed === null) return { id: null }
  if (present && typed === present.about) return { id: present.aboutId }
  const meant = meantColleague(typed, await findColleagues(tx, typed, fewest))
  return typeof meant === 'string' ? { error: meant } : meant
}
