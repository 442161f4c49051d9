import { sql } from 'drizzle-orm'
import type { Reached } from '@/lib/worksheets/audience'
import { array } from './array'
import type { Tx } from './client'

/** The viewer's teams, by name, with those whom a share there would reach today. */
export const listTeamAudiences = async (
  tx: Tx,
  { memberId, ownTeams }: { memberId: string; ownTeams: readonly string[] },
) =>
  tx.execute<Reached & Record<string, unknown>>(sql`
    with recursive above as (
      select t.id as team, t.id, t.parent_id from teams t where t.id = any(${array(ownTeams)}::uuid[])
      union
      select a.team, t.id, t.parent_id from teams t join above a on t.id = a.parent_id
    ), others as (
      select b.team_id, b.manages, m.id, m.name from team_members b
      join members m on m.organization_id = b.organization_id and m.id = b.member_id
      where m.deactivated_at is null and m.id <> ${memberId}
    )
    select t.id, t.name,
      array(select distinct o.name from above a join others o on o.team_id = a.id
        where a.team = t.id and o.manages order by o.name) as managers,
      (select count(*)::int from others o where o.team_id = t.id) as colleagues
    from teams t where t.id = any(${array(ownTeams)}::uuid[])
    order by t.name`)
