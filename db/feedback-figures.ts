import { sql } from 'drizzle-orm'
import type { Channel, CustomerKind } from '@/lib/feedback'
import { type FeedbackFigures, feedbackFigures } from '@/lib/feedback-figures'
import type { grainOf, Range } from '@/lib/ranges'
import type { Tx } from './client'
import { dailySums } from './daily-sums'
import { sumsIn } from './daily-totals'
import { inScope, type TeamScope } from './scope'
import { addedUp, measuresOf, type SumRow } from './sum-columns'

/** Who speaks, and through what. Internal customers are never counted together with the others. */
type Among = { customers?: CustomerKind; channel?: Channel | null }

/**
 * What customers said to the teams of a scope in a range of days, from the daily sums, through one channel or all.
 * Read it in a `report`.
 */
export const readFeedbackFigures = async (
  tx: Tx,
  scope: TeamScope,
  range: Range,
  grain: ReturnType<typeof grainOf>,
  { customers = 'external', channel = null }: Among = {},
): Promise<FeedbackFigures> => {
  const rows = await tx.execute<SumRow & { at: string; channel: Channel }>(sql`
    select to_char(date_trunc(${grain}, s.day::timestamp), 'YYYY-MM-DD') as at, s.channel, ${sql.raw(addedUp)}
    from ${sumsIn(scope)} s
    where s.day between ${range.from} and ${range.to} and s.customers = ${customers}
      and (${channel}::text is null or s.channel = ${channel})
    group by 1, 2`)
  const lines = rows.flatMap(row =>
    measuresOf(row).map(sums => ({ at: row.at, channel: row.channel, ...sums })),
  )
  return feedbackFigures(lines, range, grain, channel)
}

/** How satisfied the customers of each team were, as their surveys or one channel say; the most answered first. */
export const readSatisfactionByTeam = async (
  tx: Tx,
  scope: TeamScope,
  range: Range,
  channel: Channel | null,
  most: number,
) =>
  tx.execute<{ id: string; name: string; count: number; sum: number; squares: number }>(sql`
    select t.id, t.name, s.count, s.sum, s.squares
    from (
      select ${dailySums.teamId} as team_id, sum(${dailySums.overall_n})::int as count,
        sum(${dailySums.overall_total})::int as sum, sum(${dailySums.overall_squares})::int as squares
      from ${dailySums}
      where ${inScope(scope, dailySums.teamId)} and ${dailySums.day} between ${range.from} and ${range.to}
        and ${dailySums.customers} = 'external' and ${dailySums.channel} = ${channel ?? 'survey'}
      group by 1 having sum(${dailySums.overall_n}) > 0
    ) s
    join teams t on t.id = s.team_id
    order by s.count desc, t.name limit ${most}`)
