import { sql } from 'drizzle-orm'
import { check, date, index, pgTable, smallint, text, timestamp, unique, uuid } from 'drizzle-orm/pg-core'
import { customerKinds } from '@/lib/feedback'
import { array } from './array'
import type { Tx } from './client'
import { forViewer, ledByViewer } from './feedback-columns'
import { heardFeedback } from './heard-feedback'
import { members } from './members'
import { responses } from './responses'
import { tags } from './tags'
import {
  currentMember,
  narrowed,
  organizationColumns,
  organizationRules,
  seenByDoorkeeper,
  within,
} from './tenancy'

/**
 * A tag on a response or on something heard; written by the definer function `tag_feedback` alone. What lists and
 * figures ask of the feedback stands here too; triggers keep it the same.
 */
export const feedbackTags = pgTable(
  'feedback_tags',
  {
    ...organizationColumns(),
    tagId: uuid().notNull(),
    responseId: uuid(),
    heardId: uuid(),
    teamId: uuid().notNull(),
    aboutId: uuid(),
    loggedBy: uuid(),
    day: date().notNull(),
    /** When it came in. */
    at: timestamp({ withTimezone: true }).notNull(),
    customers: text({ enum: customerKinds }).notNull(),
    rating: smallint(),
    taggedBy: uuid().notNull(),
    taggedAt: timestamp({ withTimezone: true }).notNull(),
  },
  columns => [
    ...organizationRules('feedback_tags', columns),
    within('feedback_tags_tag', [columns.organizationId, columns.tagId], tags),
    within('feedback_tags_response', [columns.organizationId, columns.responseId], responses),
    within('feedback_tags_heard', [columns.organizationId, columns.heardId], heardFeedback),
    within('feedback_tags_tagger', [columns.organizationId, columns.taggedBy], members),
    check('feedback_tags_one', sql`num_nonnulls(response_id, heard_id) = 1`),
    unique('feedback_tags_on_response').on(columns.organizationId, columns.responseId, columns.tagId),
    unique('feedback_tags_on_heard').on(columns.organizationId, columns.heardId, columns.tagId),
    index('feedback_tags_tag_at').on(columns.organizationId, columns.tagId, columns.teamId, columns.at),
    index('feedback_tags_team_day').on(columns.organizationId, columns.teamId, columns.day),
    narrowed('feedback_tags_read', {
      for: 'select',
      using: sql`${ledByViewer} or ${forViewer} or logged_by = ${currentMember}`,
    }),
    narrowed('feedback_tags_no_insert', { for: 'insert', withCheck: sql`false` }),
    narrowed('feedback_tags_no_update', { for: 'update', using: sql`false` }),
    narrowed('feedback_tags_no_delete', { for: 'delete', using: sql`false` }),
    seenByDoorkeeper('feedback_tags', 'all'),
  ],
)

/** Puts exactly these tags on a response or something heard; false where the viewer may not, or it isn't there. */
export const tagFeedback = async (
  tx: Tx,
  id: string,
  wanted: readonly string[],
  now: Date,
): Promise<boolean> => {
  const [row] = await tx.execute<{ tagged: boolean }>(sql`
    select tag_feedback(${id}::uuid, ${array(wanted)}::uuid[], ${now.toISOString()}::timestamptz) as tagged`)
  return row?.tagged ?? false
}
