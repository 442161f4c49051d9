import { sql } from 'drizzle-orm'
import { date, pgPolicy, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { channels, customerKinds } from '@/lib/feedback'
import { dailySums, folding } from './daily-sums'
import { inScope, type TeamScope } from './scope'
import { sumColumns, sumList } from './sum-columns'
import { clerk, narrowed, ownOrganization, viewerIsAdmin } from './tenancy'

/**
 * The folded sums of a day over all teams: what an admin's dashboard reads, which would else add up hundreds of teams.
 * Folding keeps them equal to the folded sums; what is not folded yet is in no total.
 */
export const dailyTotals = pgTable(
  'daily_totals',
  {
    organizationId: uuid().notNull().default(sql`(current_setting('app.organization_id'))::uuid`),
    day: date().notNull(),
    customers: text({ enum: customerKinds }).notNull(),
    channel: text({ enum: channels }).notNull(),
    ...sumColumns(),
  },
  columns => [
    primaryKey({
      name: 'daily_totals_pkey',
      columns: [columns.organizationId, columns.day, columns.customers, columns.channel],
    }),
    ownOrganization('daily_totals'),
    narrowed('daily_totals_read', { for: 'select', using: viewerIsAdmin }),
    narrowed('daily_totals_no_insert', { for: 'insert', withCheck: sql`false` }),
    narrowed('daily_totals_no_update', { for: 'update', using: sql`false` }),
    narrowed('daily_totals_no_delete', { for: 'delete', using: sql`false` }),
    pgPolicy('daily_totals_clerk', { for: 'all', to: clerk, using: folding, withCheck: folding }),
  ],
)

/** The sums of a scope, day by day, for `from`: of all teams the totals and what isn't folded into them yet. */
export const sumsIn = (scope: TeamScope) => {
  const rows = sql`select day, customers, channel, ${sql.raw(sumList)}`
  return scope.all
    ? sql`(${rows} from ${dailyTotals} union all ${rows} from ${dailySums} where slot > 0)`
    : sql`(${rows} from ${dailySums} where ${inScope(scope, dailySums.teamId)})`
}
