import { sql } from 'drizzle-orm'
import { index, pgTable, timestamp, unique, uuid } from 'drizzle-orm/pg-core'
import { array } from './array'
import type { Tx } from './client'
import { members } from './members'
import type { TeamScope } from './scope'
import { teams } from './teams'
import {
  currentMember,
  managedTeams,
  narrowed,
  organizationColumns,
  organizationRules,
  viewerIsAdmin,
  within,
} from './tenancy'

const ofTheirTeams = sql`(${viewerIsAdmin} or team_id = any (${managedTeams}))`

/** A colleague who was appointed to check a team beside those who manage it. */
export const standardCheckers = pgTable(
  'standard_checkers',
  {
    ...organizationColumns(),
    teamId: uuid().notNull(),
    memberId: uuid().notNull(),
    appointedBy: uuid().notNull(),
    appointedAt: timestamp({ withTimezone: true }).notNull(),
  },
  columns => [
    ...organizationRules('standard_checkers', columns),
    within('standard_checkers_team', [columns.organizationId, columns.teamId], teams, 'cascade'),
    within('standard_checkers_member', [columns.organizationId, columns.memberId], members, 'cascade'),
    within('standard_checkers_appointed_by', [columns.organizationId, columns.appointedBy], members),
    unique('standard_checkers_once').on(columns.organizationId, columns.memberId, columns.teamId),
    index('standard_checkers_team_index').on(columns.organizationId, columns.teamId),
    narrowed('standard_checkers_read', {
      for: 'select',
      using: sql`member_id = ${currentMember} or ${ofTheirTeams}`,
    }),
    narrowed('standard_checkers_insert', {
      for: 'insert',
      withCheck: sql`appointed_by = ${currentMember} and ${ofTheirTeams}`,
    }),
    narrowed('standard_checkers_no_update', { for: 'update', using: sql`false` }),
    narrowed('standard_checkers_delete', { for: 'delete', using: ofTheirTeams }),
  ],
)

/** Who was appointed in the teams of a scope, by team and name; also whoever left, who may come back. */
export const listCheckers = async (tx: Tx, scope: TeamScope) => [
  ...(await tx.execute<{ id: string; team: string; name: string }>(sql`
    select c.id, t.name as team, m.name from standard_checkers c
    join teams t on t.organization_id = c.organization_id and t.id = c.team_id
    join members m on m.organization_id = c.organization_id and m.id = c.member_id
    where (${scope.all} or c.team_id = any(${array(scope.teams)}::uuid[]))
    order by lower(t.name), t.id, lower(m.name), m.id`)),
]

type Appointing = { id: string; teamId: string; memberId: string }

/** Appoints a colleague for a team in scope; false where that was done before, or the team lies outside. */
export const appointChecker = async (
  tx: Tx,
  { id, teamId, memberId }: Appointing,
  me: { memberId: string; now: Date },
  scope: TeamScope,
): Promise<boolean> => {
  if (!scope.all && !scope.teams.includes(teamId)) return false
  const made = await tx.execute(sql`
    insert into standard_checkers (id, team_id, member_id, appointed_by, appointed_at)
    select ${id}, t.id, ${memberId}, ${me.memberId}, ${me.now.toISOString()}::timestamptz
    from teams t where t.id = ${teamId}
    on conflict do nothing returning id`)
  return made.length > 0
}

/** Lets somebody check no more; what they wrote down stays. False where nobody was appointed. */
export const dismissChecker = async (tx: Tx, id: string): Promise<boolean> => {
  const gone = await tx.execute(sql`delete from standard_checkers where id = ${id} returning id`)
  return gone.length > 0
}
