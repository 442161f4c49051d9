import { sql } from 'drizzle-orm'
import { check, date, index, pgTable, smallint, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { wouldReturn } from '@/lib/feedback'
import type { ResponseForm } from '@/lib/feedback.form'
import type { CustomerTx } from './client'
import { surveyLinks } from './survey-links'
import { teams } from './teams'
import {
  managedTeams,
  narrowed,
  organizationColumns,
  organizationRules,
  ownTeams,
  seenByDoorkeeper,
  viewerIsAdmin,
  within,
} from './tenancy'

/** What a customer answered to a survey; written by the definer function `store_response` alone. */
export const responses = pgTable(
  'responses',
  {
    ...organizationColumns(),
    linkId: uuid().notNull(),
    /** The team that the link had when the answer came. */
    teamId: uuid().notNull(),
    day: date().notNull(),
    receivedAt: timestamp({ withTimezone: true }).notNull(),
    overall: smallint().notNull(),
    understood: smallint(),
    welcome: smallint(),
    important: smallint(),
    comfortable: smallint(),
    wouldReturn: text({ enum: wouldReturn }),
    comment: text(),
    /** More came in that hour than is likely: kept, but neither counted nor listed. */
    setAsideAt: timestamp({ withTimezone: true }),
  },
  columns => [
    ...organizationRules('responses', columns),
    within('responses_link', [columns.organizationId, columns.linkId], surveyLinks),
    within('responses_team', [columns.organizationId, columns.teamId], teams),
    check('responses_overall', sql`overall between 1 and 5`),
    // Read backwards for the newest first: an index made with Drizzle's desc() has its nulls at the wrong end for that.
    index('responses_team_received').on(
      columns.organizationId,
      columns.teamId,
      columns.receivedAt,
      columns.id,
    ),
    index('responses_link_received').on(columns.organizationId, columns.linkId, columns.receivedAt),
    narrowed('responses_read', {
      for: 'select',
      using: sql`${viewerIsAdmin} or team_id = any (${managedTeams})
        or (set_aside_at is null and team_id = any (${ownTeams}))`,
    }),
    narrowed('responses_no_insert', { for: 'insert', withCheck: sql`false` }),
    narrowed('responses_no_update', { for: 'update', using: sql`false` }),
    narrowed('responses_no_delete', { for: 'delete', using: sql`false` }),
    seenByDoorkeeper('responses'),
    seenByDoorkeeper('responses', 'insert'),
  ],
)

/** What the holder of a link's code may know of it. */
export type Survey = {
  state: 'open' | 'paused'
  organizationName: string
  teamName: string
  /** The organization's day. */
  day: string
  now: Date
}

/** The survey behind the code of this transaction; null for unknown and revoked ones alike. */
export const readSurvey = async (tx: CustomerTx): Promise<Survey | null> => {
  const [row] = await tx.execute<{ survey: (Omit<Survey, 'now'> & { now: string }) | null }>(
    sql`select read_survey() as survey`,
  )
  return row?.survey ? { ...row.survey, now: new Date(row.survey.now) } : null
}

/**
 * Stores a response to the survey of this transaction, once per id; false when it takes no answers.
 * @param received only where the past is written: a demo. Everybody else's is now.
 */
export const storeResponse = async (
  tx: CustomerTx,
  { id, ...said }: ResponseForm,
  setAside: boolean,
  received?: Date,
): Promise<boolean> => {
  const [row] = await tx.execute<{ stored: boolean }>(sql`
    select store_response(${id}::uuid, ${JSON.stringify(said)}::text::jsonb, ${setAside}::boolean,
      ${received?.toISOString() ?? null}::timestamptz) as stored`)
  return row?.stored ?? false
}
