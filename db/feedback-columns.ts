import { sql } from 'drizzle-orm'
import { type AnyPgColumn, date, index, integer, text, uuid } from 'drizzle-orm/pg-core'
import { customerKinds } from '@/lib/feedback'
import { members } from './members'
import { standards } from './standards'
import { teams } from './teams'
import {
  currentMember,
  managedTeams,
  narrowed,
  organizationColumns,
  organizationRules,
  ownTeams,
  viewerIsAdmin,
  within,
} from './tenancy'

/** What a response and something heard have in common. */
export const feedbackColumns = () => ({
  ...organizationColumns(),
  /** The team that it was said to. */
  teamId: uuid().notNull(),
  /** Internal customers are counted apart. */
  customers: text({ enum: customerKinds }).notNull().default('external'),
  /** The organization's day on which it was said. */
  day: date().notNull(),
  /** The member it is about. */
  aboutId: uuid(),
  standardId: uuid(),
  /** Counts the changes, so that two people cannot overwrite each other. */
  revision: integer().notNull().default(1),
})

type Common = { [Name in keyof ReturnType<typeof feedbackColumns>]: AnyPgColumn }

/**
 * Keys, indexes and policies that both have. `at` is the instant by which the newest come first. Indexes are read
 * backwards for that: one made with Drizzle's desc() has its nulls at the wrong end.
 */
export const feedbackRules = (table: string, columns: Common, at: AnyPgColumn) => {
  const { organizationId, teamId, aboutId, standardId, id } = columns
  return [
    ...organizationRules(table, columns),
    within(`${table}_team`, [organizationId, teamId], teams),
    within(`${table}_about`, [organizationId, aboutId], members),
    within(`${table}_standard`, [organizationId, standardId], standards),
    index(`${table}_at`).on(organizationId, at, id),
    index(`${table}_team_at`).on(organizationId, teamId, at, id),
    index(`${table}_internal_at`).on(organizationId, teamId, at, id).where(sql`customers = 'internal'`),
    index(`${table}_about_at`).on(organizationId, aboutId, at, id).where(sql`about_id is not null`),
    index(`${table}_standard_at`)
      .on(organizationId, standardId, teamId, at, id)
      .where(sql`standard_id is not null`),
    // Written by definer functions alone.
    narrowed(`${table}_no_insert`, { for: 'insert', withCheck: sql`false` }),
    narrowed(`${table}_no_update`, { for: 'update', using: sql`false` }),
    narrowed(`${table}_no_delete`, { for: 'delete', using: sql`false` }),
  ]
}

/** The teams that the viewer leads, every one for an admin. */
export const ledByViewer = sql`(${viewerIsAdmin} or team_id = any (${managedTeams}))`

/** Whom it is shown to otherwise: about a person it is theirs to read, about nobody the team's. */
export const forViewer = sql`(about_id = ${currentMember} or (about_id is null and team_id = any (${ownTeams})))`
