import { sql } from 'drizzle-orm'
import {
  date,
  index,
  integer,
  pgPolicy,
  pgTable,
  primaryKey,
  smallint,
  text,
  uuid,
} from 'drizzle-orm/pg-core'
import { channels, customerKinds, measures } from '@/lib/feedback'
import type { JobTx } from './clerk'
import { teams } from './teams'
import {
  clerk,
  currentOrganization,
  managedTeams,
  narrowed,
  ownOrganization,
  seenByDoorkeeper,
  viewerIsAdmin,
  within,
} from './tenancy'

/** What the clerk may touch while it folds. */
export const folding = sql`organization_id = ${currentOrganization} and (select current_setting('app.task')) = 'fold-sums'`

/**
 * Feedback of one team and day, counted. A writer adds to one of fifteen slots, so that answers that come at once
 * don't wait for each other; readers add the slots up; past days are folded into slot 0 at night, and with it into
 * the totals of all teams (`db/daily-totals.ts`).
 */
export const dailySums = pgTable(
  'daily_sums',
  {
    organizationId: uuid().notNull().default(sql`(current_setting('app.organization_id'))::uuid`),
    teamId: uuid().notNull(),
    day: date().notNull(),
    customers: text({ enum: customerKinds }).notNull(),
    channel: text({ enum: channels }).notNull(),
    measure: text({ enum: measures }).notNull(),
    slot: smallint().notNull(),
    /** How many answers, their sum, and the sum of their squares. */
    n: integer().notNull(),
    total: integer().notNull(),
    squares: integer().notNull(),
  },
  columns => [
    primaryKey({
      name: 'daily_sums_pkey',
      columns: [
        columns.organizationId,
        columns.teamId,
        columns.day,
        columns.customers,
        columns.channel,
        columns.measure,
        columns.slot,
      ],
    }),
    ownOrganization('daily_sums'),
    within('daily_sums_team', [columns.organizationId, columns.teamId], teams),
    // For the teams of an organization side by side.
    index('daily_sums_overall')
      .on(columns.organizationId, columns.channel, columns.day)
      .where(sql`measure = 'overall'`),
    index('daily_sums_unfolded').on(columns.organizationId, columns.day).where(sql`slot > 0`),
    narrowed('daily_sums_read', {
      for: 'select',
      using: sql`${viewerIsAdmin} or team_id = any (${managedTeams})`,
    }),
    narrowed('daily_sums_no_insert', { for: 'insert', withCheck: sql`false` }),
    narrowed('daily_sums_no_update', { for: 'update', using: sql`false` }),
    narrowed('daily_sums_no_delete', { for: 'delete', using: sql`false` }),
    seenByDoorkeeper('daily_sums', 'all'),
    pgPolicy('daily_sums_clerk', { for: 'all', to: clerk, using: folding, withCheck: folding }),
  ],
)

/** Adds the slots of past days together in slot 0. Two at once take turns; a late writer's slot waits for tomorrow. */
export const foldSums = async (tx: JobTx) => {
  await tx.execute(
    sql`select pg_advisory_xact_lock(hashtextextended('fold-sums ' || current_setting('app.organization_id'), 0))`,
  )
  await tx.execute(sql`
    with moved as (
      delete from daily_sums
      where slot > 0 and day < (
        select organization_day(now(), time_zone, day_starts_at) from organizations where id = ${currentOrganization}
      )
      returning organization_id, team_id, day, customers, channel, measure, n, total, squares
    )
    insert into daily_sums as kept (organization_id, team_id, day, customers, channel, measure, slot, n, total, squares)
    select organization_id, team_id, day, customers, channel, measure, 0, sum(n), sum(total), sum(squares)
    from moved group by organization_id, team_id, day, customers, channel, measure
    order by organization_id, team_id, day, customers, channel, measure
    on conflict on constraint daily_sums_pkey do update
    set n = kept.n + excluded.n, total = kept.total + excluded.total, squares = kept.squares + excluded.squares`)
}
