import { sql } from 'drizzle-orm'
import type { Channel, CustomerKind, Measure } from '@/lib/feedback'
import { type FeedbackFigures, feedbackFigures } from '@/lib/feedback-figures'
import type { grainOf, Range } from '@/lib/ranges'
import type { Tx } from './client'
import { dailySums } from './daily-sums'
import { inScope, type TeamScope } from './scope'

/**
 * What customers said to the teams of a scope in a range of days, from the daily sums. Read it in a `report`.
 * Internal customers are never counted together with the others.
 */
export const readFeedbackFigures = async (
  tx: Tx,
  scope: TeamScope,
  range: Range,
  grain: ReturnType<typeof grainOf>,
  customers: CustomerKind = 'external',
): Promise<FeedbackFigures> => {
  const lines = await tx.execute<{
    at: string
    channel: Channel
    measure: Measure
    count: number
    sum: number
    squares: number
  }>(sql`
    select to_char(date_trunc(${grain}, ${dailySums.day}::timestamp), 'YYYY-MM-DD') as at,
      ${dailySums.channel}, ${dailySums.measure}, sum(${dailySums.n})::int as count,
      sum(${dailySums.total})::int as sum, sum(${dailySums.squares})::int as squares
    from ${dailySums}
    where ${inScope(scope, dailySums.teamId)} and ${dailySums.customers} = ${customers} and ${dailySums.day} between ${range.from} and ${range.to}
    group by 1, 2, 3`)
  return feedbackFigures(lines, range, grain)
}
