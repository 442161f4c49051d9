import { sql } from 'drizzle-orm'
import { array } from './array'
import type { Tx } from './client'
import type { TeamScope } from './scope'

/** Which of the three things that fill a dashboard somebody in the scope has done. */
export const readFirstSteps = async (tx: Tx, scope: TeamScope) => {
  const teams = sql`${array(scope.teams)}::uuid[]`
  const [row] = await tx.execute<{ survey: boolean; heard: boolean; quiz: boolean }>(sql`
    select
      exists (select from survey_links l
        where l.revoked_at is null and (${scope.all} or l.team_id = any(${teams}))) as survey,
      exists (select from heard_feedback h
        where h.withdrawn_at is null and (${scope.all} or h.team_id = any(${teams}))) as heard,
      exists (select from attempts a where ${scope.all} or exists (
        select from team_members m where m.organization_id = a.organization_id and m.member_id = a.member_id
          and m.team_id = any(${teams}))) as quiz`)
  return row ?? { survey: false, heard: false, quiz: false }
}
