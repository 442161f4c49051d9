import { and, asc, eq, sql } from 'drizzle-orm'
import { index, pgTable, text, timestamp, unique, uuid } from 'drizzle-orm/pg-core'
import { array } from './array'
import type { Tx } from './client'
import { members } from './members'
import { teams } from './teams'
import { narrowed, organizationColumns, organizationRules, viewerIsAdmin, within } from './tenancy'

/** An admin expects a worksheet of a team, with those under it, or of everybody. All others are voluntary. */
export const worksheetExpectations = pgTable(
  'worksheet_expectations',
  {
    ...organizationColumns(),
    slug: text().notNull(),
    /** Empty: everybody. */
    teamId: uuid(),
    expectedBy: uuid().notNull(),
    since: timestamp({ withTimezone: true }).notNull(),
  },
  columns => [
    ...organizationRules('worksheet_expectations', columns),
    within('worksheet_expectations_team', [columns.organizationId, columns.teamId], teams, 'cascade'),
    within('worksheet_expectations_expected_by', [columns.organizationId, columns.expectedBy], members),
    unique('worksheet_expectations_once')
      .on(columns.organizationId, columns.slug, columns.teamId)
      .nullsNotDistinct(),
    index('worksheet_expectations_team_index').on(columns.organizationId, columns.teamId),
    narrowed('worksheet_expectations_admin_insert', { for: 'insert', withCheck: viewerIsAdmin }),
    narrowed('worksheet_expectations_no_update', { for: 'update', using: sql`false` }),
    narrowed('worksheet_expectations_admin_delete', { for: 'delete', using: viewerIsAdmin }),
  ],
)

/** Of an expectation: it is for somebody in these teams, or for everybody. */
export const expectedIn = (ownTeams: readonly string[]) => sql`(team_id is null or team_id in (
  with recursive above as (
    select id, parent_id from teams where id = any(${array(ownTeams)}::uuid[])
    union
    select t.id, t.parent_id from teams t join above a on t.id = a.parent_id
  ) select id from above))`

/** Slugs of the worksheets that are expected of somebody in these teams, or of everybody. */
export const listExpectedSlugs = async (tx: Tx, ownTeams: readonly string[]): Promise<string[]> => {
  const rows = await tx.execute<{ slug: string }>(sql`
    select distinct slug from worksheet_expectations where ${expectedIn(ownTeams)}`)
  return rows.map(row => row.slug)
}

/** Who each worksheet is expected of: a team's name, or null for everybody. */
export const listExpectations = async (tx: Tx) =>
  tx
    .select({
      id: worksheetExpectations.id,
      slug: worksheetExpectations.slug,
      team: teams.name,
      since: worksheetExpectations.since,
    })
    .from(worksheetExpectations)
    .leftJoin(teams, eq(teams.id, worksheetExpectations.teamId))
    .orderBy(asc(worksheetExpectations.slug), sql`${teams.name} nulls first`)

/** The teams that a worksheet can be expected of. */
export const listTeamNames = async (tx: Tx) =>
  tx.select({ id: teams.id, name: teams.name }).from(teams).orderBy(asc(teams.name))

type Expecting = { id: string; slug: string; teamId: string | null; expectedBy: string; since: Date }

/** Expects a worksheet; expecting it twice changes nothing. False when there is no such team. */
export const expectWorksheet = async (tx: Tx, expecting: Expecting): Promise<boolean> => {
  if (expecting.teamId !== null) {
    const [team] = await tx.select({ id: teams.id }).from(teams).where(eq(teams.id, expecting.teamId))
    if (!team) return false
  }
  await tx.insert(worksheetExpectations).values(expecting).onConflictDoNothing()
  return true
}

/**
 * Makes a worksheet voluntary again for those it was expected of; from then on nobody sees who did it.
 * False when it wasn't expected any more.
 */
export const withdrawExpectation = async (tx: Tx, { id, slug }: { id: string; slug: string }) => {
  const withdrawn = await tx
    .delete(worksheetExpectations)
    .where(and(eq(worksheetExpectations.id, id), eq(worksheetExpectations.slug, slug)))
    .returning({ id: worksheetExpectations.id })
  return withdrawn.length > 0
}
