import { asc, eq, sql } from 'drizzle-orm'
import { integer, pgTable, text, timestamp, unique, uuid } from 'drizzle-orm/pg-core'
import { array } from './array'
import type { Tx } from './client'
import { members } from './members'
import { teams } from './teams'
import {
  managedTeams,
  narrowed,
  organizationColumns,
  organizationRules,
  viewerIsAdmin,
  within,
} from './tenancy'

/** How a team wants customers to feel: one sentence, set by whoever manages it, seen by everybody. */
export const teamVisions = pgTable(
  'team_visions',
  {
    ...organizationColumns(),
    teamId: uuid().notNull(),
    /** Empty where it was taken away again. */
    words: text(),
    setBy: uuid().notNull(),
    setAt: timestamp({ withTimezone: true }).notNull(),
    /** Counts the changes, so that two managers cannot overwrite each other. */
    revision: integer().notNull(),
  },
  columns => {
    const led = sql`${viewerIsAdmin} or team_id = any (${managedTeams})`
    return [
      ...organizationRules('team_visions', columns),
      within('team_visions_team', [columns.organizationId, columns.teamId], teams, 'cascade'),
      within('team_visions_set_by', [columns.organizationId, columns.setBy], members),
      unique('team_visions_one').on(columns.organizationId, columns.teamId),
      narrowed('team_visions_insert', { for: 'insert', withCheck: led }),
      narrowed('team_visions_update', { for: 'update', using: led, withCheck: led }),
      narrowed('team_visions_no_delete', { for: 'delete', using: sql`false` }),
    ]
  },
)

/** Some teams with their visions, by name; `words` is null where there is none. */
export const listTeamVisions = async (tx: Tx, teamIds: readonly string[]) =>
  tx
    .select({ teamId: teams.id, name: teams.name, words: teamVisions.words })
    .from(teams)
    .leftJoin(teamVisions, eq(teamVisions.teamId, teams.id))
    .where(sql`${teams.id} = any(${array(teamIds)}::uuid[])`)
    .orderBy(asc(teams.name))

/** A team's vision with its revision, 0 where it never had one; null where there is no such team. */
export const readTeamVision = async (tx: Tx, teamId: string) => {
  const [found] = await tx
    .select({
      name: teams.name,
      words: teamVisions.words,
      revision: sql<number>`coalesce(${teamVisions.revision}, 0)`,
    })
    .from(teams)
    .leftJoin(teamVisions, eq(teamVisions.teamId, teams.id))
    .where(eq(teams.id, teamId))
  return found ?? null
}

type Setting = {
  id: string
  teamId: string
  words: string | null
  setBy: string
  setAt: Date
  /** The one that was seen. */
  revision: number
}

/** Sets a team's vision; false where somebody else has done so meanwhile. */
export const setTeamVision = async (tx: Tx, { revision, ...vision }: Setting): Promise<boolean> => {
  const { words, setBy, setAt } = vision
  const set = await tx
    .insert(teamVisions)
    .values({ ...vision, revision: 1 })
    .onConflictDoUpdate({
      target: [teamVisions.organizationId, teamVisions.teamId],
      set: { words, setBy, setAt, revision: revision + 1 },
      setWhere: eq(teamVisions.revision, revision),
    })
    .returning({ id: teamVisions.id })
  return set.length > 0
}
