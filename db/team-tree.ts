import { and, eq, ne, sql } from 'drizzle-orm'
import type { Tx } from './client'
import { lockOrganization } from './organizations'
import { teamMembers, teams } from './teams'

export type TeamRow = { id: string; name: string; parentId: string | null }

/** Every team of the organization by name; lib/team-tree.ts makes a tree of them. */
export const listTeams = (tx: Tx): Promise<TeamRow[]> =>
  tx.select({ id: teams.id, name: teams.name, parentId: teams.parentId }).from(teams).orderBy(teams.name)

/** For each team how many belong to it now, and who manages it. */
export const listTeamStaff = async (tx: Tx) =>
  tx.execute<{ teamId: string; people: number; managers: string[] }>(sql`
    select tm.team_id as "teamId", count(*)::int as people,
      coalesce(array_agg(m.name order by m.name) filter (where tm.manages), '{}') as managers
    from team_members tm join members m on m.organization_id = tm.organization_id and m.id = tm.member_id
    where m.deactivated_at is null
    group by tm.team_id`)

type Errors = Record<string, string[]>

/** Makes a team, or renames and moves it. Two that are moved at once wait for each other, so no ring can form. */
export const saveTeam = async (tx: Tx, team: TeamRow): Promise<Errors | null> => {
  await lockOrganization(tx)
  const [namesake] = await tx
    .select({ id: teams.id })
    .from(teams)
    .where(and(eq(teams.name, team.name), ne(teams.id, team.id)))
  if (namesake) return { name: ['team_name_taken'] }
  if (team.parentId && !(await canStandUnder(tx, team.id, team.parentId)))
    return { parentId: ['team_under_itself'] }
  await tx
    .insert(teams)
    .values(team)
    .onConflictDoUpdate({
      target: [teams.organizationId, teams.id],
      set: { name: team.name, parentId: team.parentId },
    })
  return null
}

/** Whether `parentId` is a team that is neither `id` nor anywhere under it. */
const canStandUnder = async (tx: Tx, id: string, parentId: string): Promise<boolean> => {
  const [found] = await tx.execute<{ fits: boolean }>(sql`
    with recursive above as (
      select id, parent_id from teams where id = ${parentId}
      union
      select t.id, t.parent_id from teams t join above a on t.id = a.parent_id
    )
    select exists (select from above) and not exists (select from above where id = ${id}) as fits`)
  return found?.fits ?? false
}

/** Removes a team that nobody belongs to and nothing stands under; or says why not. */
export const removeTeam = async (tx: Tx, id: string): Promise<Errors | null> => {
  await lockOrganization(tx)
  // Whoever is being added to it right now waits for this lock, or this waits for them.
  const [team] = await tx.select({ id: teams.id }).from(teams).where(eq(teams.id, id)).for('update')
  if (!team) return { '': ['stale'] }
  const people = await tx
    .select({ id: teamMembers.id })
    .from(teamMembers)
    .where(eq(teamMembers.teamId, id))
    .limit(1)
  if (people.length > 0) return { '': ['team_has_people'] }
  const under = await tx.select({ id: teams.id }).from(teams).where(eq(teams.parentId, id)).limit(1)
  if (under.length > 0) return { '': ['team_has_teams'] }
  const removed = await tx
    .transaction(inner => inner.delete(teams).where(eq(teams.id, id)))
    .then(() => true)
    .catch(error => {
      if (isReferred(error)) return false
      throw error
    })
  return removed ? null : { '': ['team_in_use'] }
}

/** Whether Postgres refused because other rows still name this one: surveys, feedback, worksheets of the team. */
const isReferred = (error: unknown): boolean =>
  error instanceof Error &&
  [error, error.cause].some(one => one instanceof Error && 'code' in one && one.code === '23503')
