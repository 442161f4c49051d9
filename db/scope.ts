import { type SQL, sql } from 'drizzle-orm'
import type { AnyPgColumn } from 'drizzle-orm/pg-core'
import { array } from './array'
import type { Tx, Viewer } from './client'

declare const proven: unique symbol
/**
 * The teams whose figures and feedback somebody may see: every one for admins, those managed (with the ones
 * under them) for managers. Queries ask for it; only the gate makes one.
 */
export type TeamScope = { readonly all: boolean; readonly teams: readonly string[]; readonly [proven]: true }

/** Called by the gate alone, with the member that the database found. */
export const proveScope = (viewer: Viewer): TeamScope =>
  ({ all: viewer.role === 'admin', teams: viewer.managedTeams }) as unknown as TeamScope

/** The condition that a row's team lies within the scope. */
export const inScope = (scope: TeamScope, team: AnyPgColumn): SQL =>
  scope.all ? sql`true` : sql`${team} = any(${array(scope.teams)}::uuid[])`

/** The condition that the member `m` belongs to a team of the scope. */
export const memberInScope = (scope: TeamScope): SQL =>
  scope.all
    ? sql`true`
    : sql`m.id in (select b.member_id from team_members b where b.team_id = any(${array(scope.teams)}::uuid[]))`

/** The teams that a scope holds, by name. */
export const teamsInScope = async (tx: Tx, scope: TeamScope) =>
  tx.execute<{ id: string; name: string }>(sql`
    select t.id, t.name from teams t
    where ${scope.all} or t.id = any(${array(scope.teams)}::uuid[])
    order by t.name`)

/** The part of a scope that is one team with those under it; null where the team lies outside. */
export const narrowScope = async (tx: Tx, scope: TeamScope, teamId: string): Promise<TeamScope | null> => {
  const under = await tx.execute<{ id: string }>(sql`
    with recursive part as (
      select t.id from teams t
      where t.id = ${teamId} and (${scope.all} or t.id = any(${array(scope.teams)}::uuid[]))
      union
      select t.id from teams t join part on t.parent_id = part.id
    )
    select id from part`)
  if (under.length === 0) return null
  return { all: false, teams: under.map(team => team.id) } as unknown as TeamScope
}

/** The teams that somebody may check: those of their scope, and those for which they were appointed. */
export const checkingScope = async (
  tx: Tx,
  scope: TeamScope,
  me: { memberId: string },
): Promise<TeamScope> => {
  if (scope.all) return scope
  const appointed = await tx.execute<{ id: string }>(sql`
    select team_id as id from standard_checkers where member_id = ${me.memberId}`)
  const teams = new Set([...scope.teams, ...appointed.map(({ id }) => id)])
  return { all: false, teams: [...teams] } as unknown as TeamScope
}

/** Whether a scope holds any team at all. */
export const holdsTeams = ({ all, teams }: TeamScope): boolean => all || teams.length > 0
