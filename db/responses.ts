import { sql } from 'drizzle-orm'
import { check, index, pgTable, smallint, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { broughtBy, type CustomerKind, wouldReturn } from '@/lib/feedback'
import type { ResponseForm } from '@/lib/feedback.form'
import { maskContacts } from '@/lib/masking'
import type { CustomerTx } from './client'
import { feedbackColumns, feedbackRules, forViewer, ledByViewer } from './feedback-columns'
import { surveyLinks } from './survey-links'
import { narrowed, seenByDoorkeeper, within } from './tenancy'

/** What a customer answered to a survey; written by the definer function `store_response` alone. */
export const responses = pgTable(
  'responses',
  {
    ...feedbackColumns(),
    linkId: uuid().notNull(),
    receivedAt: timestamp({ withTimezone: true }).notNull(),
    overall: smallint().notNull(),
    understood: smallint(),
    welcome: smallint(),
    important: smallint(),
    comfortable: smallint(),
    broughtBy: text({ enum: broughtBy }),
    wouldReturn: text({ enum: wouldReturn }),
    /** From 0 to 10. */
    wouldTell: smallint(),
    /** Telephone numbers and e-mail addresses are masked in it; the whole of it is then among the response's words. */
    comment: text(),
    /** More came in that hour than is likely: kept, but neither counted nor listed. */
    setAsideAt: timestamp({ withTimezone: true }),
  },
  columns => [
    ...feedbackRules('responses', columns, columns.receivedAt),
    within('responses_link', [columns.organizationId, columns.linkId], surveyLinks),
    check('responses_overall', sql`overall between 1 and 5`),
    check('responses_would_tell', sql`would_tell between 0 and 10`),
    index('responses_low')
      .on(columns.organizationId, columns.teamId, columns.receivedAt)
      .where(sql`overall <= 2 and set_aside_at is null`),
    index('responses_link_received').on(columns.organizationId, columns.linkId, columns.receivedAt),
    narrowed('responses_read', {
      for: 'select',
      using: sql`${ledByViewer} or (set_aside_at is null and ${forViewer})`,
    }),
    seenByDoorkeeper('responses'),
    seenByDoorkeeper('responses', 'insert'),
    seenByDoorkeeper('responses', 'update'),
  ],
)

/** What the holder of a link's code may know of it. */
export type Survey = {
  state: 'open' | 'paused' | 'expired'
  organizationName: string
  teamName: string
  customers: CustomerKind
  /** The link's own words, else the organization's; null is our wording. */
  intro: string | null
  thanks: string | null
  /** One on a standard, where customers are asked one; without a unit it is yes or no. */
  question: { id: string; words: string; unit: string | null } | null
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

/** A question on a standard isn't always there. */
type Response = Omit<ResponseForm, 'questionId' | 'answer'> & Partial<ResponseForm>

/**
 * Stores a response to the survey of this transaction, once per id; false when it takes no answers.
 * @param received only where the past is written: a demo. Everybody else's is now.
 */
export const storeResponse = async (
  tx: CustomerTx,
  { id, comment, ...answers }: Response,
  setAside: boolean,
  received?: Date,
): Promise<boolean> => {
  const masked = comment && maskContacts(comment)
  const said = { ...answers, comment: masked, whole: masked === comment ? null : comment }
  const [row] = await tx.execute<{ stored: boolean }>(sql`
    select store_response(${id}::uuid, ${JSON.stringify(said)}::text::jsonb, ${setAside}::boolean,
      ${received?.toISOString() ?? null}::timestamptz) as stored`)
  return row?.stored ?? false
}
