import { changes } from '@/lib/change'
import { comparison } from '@/lib/comparison'
import type { DashboardFilter } from '@/lib/dashboard'
import type { Day } from '@/lib/dates'
import type { Channel } from '@/lib/feedback'
import { fewestForMean } from '@/lib/floor'
import { givenLife } from '@/lib/quizzes/given-life'
import { grainOf, periodBefore, type Range, rangeOf } from '@/lib/ranges'
import { acceptanceShare } from './acceptances'
import type { Tx } from './client'
import { latestComments } from './feedback'
import { readFeedbackFigures, readSatisfactionByTeam } from './feedback-figures'
import { quizFigures } from './quiz-figures'
import { narrowScope, type TeamScope, teamsInScope } from './scope'

type Grain = ReturnType<typeof grainOf>

const comments = 6
/** Most teams that are held side by side. */
const mostTeams = 12

/** Fewest answers that a point of a chart should have behind it, on the whole. */
const answersPerPoint = fewestForMean

const coarser: Record<Grain, Grain | null> = { day: 'week', week: 'month', month: null }

/**
 * Figures of a range as finely as a chart bears them, and `means`: the same divided so coarsely that most points
 * have enough answers for a mean. How much was said needs no such care.
 */
const figuresOf = async (tx: Tx, scope: TeamScope, range: Range, channel: Channel | null) => {
  const grain = grainOf(range)
  const figures = await readFeedbackFigures(tx, scope, range, grain, { channel })
  let means = { grain, overTime: figures.overTime }
  for (let next = coarser[grain]; next !== null; next = coarser[next]) {
    if (figures.satisfaction.count >= means.overTime.length * answersPerPoint) break
    means = {
      grain: next,
      overTime: (await readFeedbackFigures(tx, scope, range, next, { channel })).overTime,
    }
  }
  return { ...figures, grain, means }
}

/**
 * All that a dashboard shows, of one moment, from sums of days and months. Null where the team that it is
 * narrowed to lies outside the scope. The transaction must be a report.
 */
export const readDashboard = async (tx: Tx, scope: TeamScope, filter: DashboardFilter, today: Day) => {
  const teams = await teamsInScope(tx, scope)
  const narrowed = filter.team ? await narrowScope(tx, scope, filter.team) : scope
  if (!narrowed) return null
  const { channel } = filter
  const range = rangeOf(filter.range, today)
  const earlier = periodBefore(range)
  const now = await figuresOf(tx, narrowed, range, channel)
  const { grain } = now.means
  const [before, byTeam, words, firstAttempts, laterAttempts, acceptances] = await Promise.all([
    readFeedbackFigures(tx, narrowed, earlier, grain, { channel }),
    readSatisfactionByTeam(tx, narrowed, range, channel, mostTeams),
    latestComments(tx, narrowed, range, comments, { channel }),
    quizFigures(tx, narrowed, { quiz: givenLife, kind: 'first', range }),
    quizFigures(tx, narrowed, { quiz: givenLife, kind: 'later', range }),
    acceptanceShare(tx, narrowed),
  ])
  return {
    filter,
    teams,
    range,
    earlier,
    now,
    before,
    changes: changes(comparison(now, before)),
    byTeam,
    words,
    firstAttempts,
    laterAttempts,
    acceptances,
  }
}

export type Dashboard = NonNullable<Awaited<ReturnType<typeof readDashboard>>>
