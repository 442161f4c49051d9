import { sql } from 'drizzle-orm'
import { check, date, index, integer, pgTable, smallint, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { type CustomerKind, customerKinds, type HeardChannel, heardChannels } from '@/lib/feedback'
import type { Tx } from './client'
import { ledByViewer } from './feedback-columns'
import { heardFeedback } from './heard-feedback'
import { members } from './members'
import { responses } from './responses'
import {
  currentMember,
  narrowed,
  organizationColumns,
  organizationRules,
  seenByDoorkeeper,
  within,
} from './tenancy'

const deeds = ['changed', 'linked', 'withdrawn'] as const

/**
 * What somebody did to feedback, and what it had been before; written with the deed by its definer function. For those
 * who lead the team, and whoever did it.
 */
export const feedbackTraces = pgTable(
  'feedback_traces',
  {
    ...organizationColumns(),
    responseId: uuid(),
    heardId: uuid(),
    /** Of the feedback as it is now. */
    teamId: uuid().notNull(),
    /** The revision that was there before. */
    revision: integer().notNull(),
    deed: text({ enum: deeds }).notNull(),
    byId: uuid().notNull(),
    at: timestamp({ withTimezone: true }).notNull(),
    /** Why it was withdrawn. */
    reason: text(),
    // What it had been, as far as the deed changed that.
    customers: text({ enum: customerKinds }),
    channel: text({ enum: heardChannels }),
    words: text(),
    rating: smallint(),
    day: date(),
    teamBefore: uuid(),
    aboutId: uuid(),
    standardId: uuid(),
  },
  columns => [
    ...organizationRules('feedback_traces', columns),
    within('feedback_traces_response', [columns.organizationId, columns.responseId], responses),
    within('feedback_traces_heard', [columns.organizationId, columns.heardId], heardFeedback),
    within('feedback_traces_doer', [columns.organizationId, columns.byId], members),
    check('feedback_traces_one', sql`num_nonnulls(response_id, heard_id) = 1`),
    index('feedback_traces_of_response').on(columns.organizationId, columns.responseId),
    index('feedback_traces_of_heard').on(columns.organizationId, columns.heardId),
    narrowed('feedback_traces_read', {
      for: 'select',
      using: sql`${ledByViewer} or by_id = ${currentMember}`,
    }),
    narrowed('feedback_traces_no_insert', { for: 'insert', withCheck: sql`false` }),
    narrowed('feedback_traces_no_update', { for: 'update', using: sql`false` }),
    narrowed('feedback_traces_no_delete', { for: 'delete', using: sql`false` }),
    seenByDoorkeeper('feedback_traces', 'insert'),
    seenByDoorkeeper('feedback_traces', 'update'),
    seenByDoorkeeper('feedback_traces'),
  ],
)

/** One deed of a trace; what it had been is null where the deed left it alone. */
export type Trace = {
  id: string
  deed: (typeof deeds)[number]
  by: string
  at: string
  reason: string | null
  customers: CustomerKind | null
  channel: HeardChannel | null
  words: string | null
  rating: number | null
  day: string | null
  team: string | null
  about: string | null
  standard: string | null
}

/** What was done to a response or to something heard, as far as the viewer may know, the latest first. */
export const readTrace = async (tx: Tx, id: string): Promise<Trace[]> => [
  ...(await tx.execute<Trace>(sql`
    select f.id, f.deed, d.name as by, to_char(f.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as at, f.reason,
      f.customers, f.channel, f.words, f.rating, to_char(f.day, 'YYYY-MM-DD') as day, t.name as team, m.name as about,
      v.title as standard
    from feedback_traces f
    join members d on d.id = f.by_id
    left join teams t on t.id = f.team_before
    left join members m on m.id = f.about_id
    left join lateral (
      select title from standard_versions w where w.standard_id = f.standard_id and w.published_at is not null
      order by w.number desc limit 1
    ) v on true
    where f.response_id = ${id} or f.heard_id = ${id}
    order by f.revision desc`)),
]
