import { sql } from 'drizzle-orm'
import { date, index, pgPolicy, pgTable, primaryKey, smallint, text, uuid } from 'drizzle-orm/pg-core'
import { channels, customerKinds } from '@/lib/feedback'
import type { JobTx } from './clerk'
import { addedOn, addedUp, sumColumns, sumList } from './sum-columns'
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
 * Feedback of one team and day, counted: all its measures in one row, so that an answer changes one. A writer adds to
 * one of fifteen slots, so that answers that come at once don't wait for each other; readers add the slots up; past
 * days are folded into slot 0 at night, and with it into the totals of all teams (`db/daily-totals.ts`).
 */
export const dailySums = pgTable(
  'daily_sums',
  {
    organizationId: uuid().notNull().default(sql`(current_setting('app.organization_id'))::uuid`),
    teamId: uuid().notNull(),
    day: date().notNull(),
    customers: text({ enum: customerKinds }).notNull(),
    channel: text({ enum: channels }).notNull(),
    slot: smallint().notNull(),
    ...sumColumns(),
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
        columns.slot,
      ],
    }),
    ownOrganization('daily_sums'),
    within('daily_sums_team', [columns.organizationId, columns.teamId], teams),
    // For the teams of an organization side by side.
    index('daily_sums_channel').on(columns.organizationId, columns.channel, columns.day),
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

/**
 * Adds the slots of past days together in slot 0, and to the totals of all teams. Two at once take turns; a late
 * writer's slot waits for tomorrow.
 */
export const foldSums = async (tx: JobTx) => {
  await tx.execute(
    sql`select pg_advisory_xact_lock(hashtextextended('fold-sums ' || current_setting('app.organization_id'), 0))`,
  )
  const past = sql`slot > 0 and day < (
    select organization_day(now(), time_zone, day_starts_at) from organizations where id = ${currentOrganization})`
  // In the order in which an entry that is changed moves its sums, so that neither waits for the other.
  await tx.execute(
    sql`select from daily_sums where ${past} order by team_id, day, customers, channel, slot for update`,
  )
  await tx.execute(sql`
    with moved as (
      delete from daily_sums where ${past}
      returning organization_id, team_id, day, customers, channel, ${sql.raw(sumList)}
    ), folded as (
      insert into daily_sums as kept (organization_id, team_id, day, customers, channel, slot, ${sql.raw(sumList)})
      select organization_id, team_id, day, customers, channel, 0, ${sql.raw(addedUp)}
      from moved s group by organization_id, team_id, day, customers, channel
      order by organization_id, team_id, day, customers, channel
      on conflict on constraint daily_sums_pkey do update set ${sql.raw(addedOn)}
    )
    insert into daily_totals as kept (organization_id, day, customers, channel, ${sql.raw(sumList)})
    select organization_id, day, customers, channel, ${sql.raw(addedUp)}
    from moved s group by organization_id, day, customers, channel
    order by organization_id, day, customers, channel
    on conflict on constraint daily_totals_pkey do update set ${sql.raw(addedOn)}`)
}
