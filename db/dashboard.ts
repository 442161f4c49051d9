import { changes } from '@/lib/change'
import { comparison } from '@/lib/comparison'
import type { DashboardFilter } from '@/lib/dashboard'
import type { Day } from '@/lib/dates'
import type { Channel, CustomerKind } from '@/lib/feedback'
import { fewestForMean } from '@/lib/floor'
import { assessments } from '@/lib/quizzes/assessments'
import { grainOf, periodBefore, type Range, rangeOf } from '@/lib/ranges'
import { acceptanceShares } from './acceptance-shares'
import { readAttention } from './attention'
import type { Tx } from './client'
import { mostSideBySide, readDuties } from './duties'
import { latestComments } from './feedback'
import { readFeedbackFigures, readSatisfactionByTeam } from './feedback-figures'
import { readFirstSteps } from './first-steps'
import { quizFigures } from './quiz-figures'
import { narrowScope, type TeamScope, teamsInScope } from './scope'
import { readTagFigures } from './tag-figures'

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
const figuresOf = async (
  tx: Tx,
  scope: TeamScope,
  range: Range,
  among: { channel: Channel | null; customers: CustomerKind },
) => {
  const grain = grainOf(range)
  const figures = await readFeedbackFigures(tx, scope, range, grain, among)
  let means = { grain, overTime: figures.overTime }
  for (let next = coarser[grain]; next !== null; next = coarser[next]) {
    if (figures.satisfaction.count >= means.overTime.length * answersPerPoint) break
    means = {
      grain: next,
      overTime: (await readFeedbackFigures(tx, scope, range, next, among)).overTime,
    }
  }
  return { ...figures, grain, means }
}

/** Every quiz, and every worksheet that is counted, with what its first and its later attempts say. */
const quizResults = async (tx: Tx, scope: TeamScope, range: Range) =>
  Promise.all(
    assessments.map(async quiz => {
      const [first, later] = await Promise.all([
        quizFigures(tx, scope, { quiz, kind: 'first', range }),
        quizFigures(tx, scope, { quiz, kind: 'later', range }),
      ])
      return { quiz, first, later }
    }),
  )

/**
 * All that a dashboard shows, of one moment, from sums of days and months. Null where the team that it is
 * narrowed to lies outside the scope. The transaction must be a report.
 */
export const readDashboard = async (
  tx: Tx,
  scope: TeamScope,
  filter: DashboardFilter,
  me: { now: Date; today: Day },
) => {
  const teams = await teamsInScope(tx, scope)
  const narrowed = filter.team ? await narrowScope(tx, scope, filter.team) : scope
  if (!narrowed) return null
  const { channel } = filter
  const range = rangeOf(filter.range, me.today)
  const earlier = periodBefore(range)
  const now = await figuresOf(tx, narrowed, range, { channel, customers: 'external' })
  const { grain } = now.means
  const [before, internal, byTeam, words, answered, acceptances, tags, duties, attention, firstSteps] =
    await Promise.all([
      readFeedbackFigures(tx, narrowed, earlier, grain, { channel }),
      figuresOf(tx, narrowed, range, { channel, customers: 'internal' }),
      readSatisfactionByTeam(tx, narrowed, range, channel, mostTeams),
      latestComments(tx, narrowed, range, comments, { channel }),
      quizResults(tx, narrowed, range),
      acceptanceShares(tx, narrowed, me.today),
      readTagFigures(tx, narrowed, range),
      readDuties(tx, narrowed, me.today),
      readAttention(tx, narrowed, me.now, me.today),
      readFirstSteps(tx, narrowed),
    ])
  return {
    filter,
    teams,
    range,
    earlier,
    now,
    before,
    internal,
    changes: changes(comparison(now, before)),
    byTeam,
    words,
    tags: channel === null ? tags : [],
    quizzes: answered,
    acceptances: acceptances.all,
    duties: {
      ...duties,
      standards: acceptances.standards.slice(0, mostSideBySide),
      teams: acceptances.teams.slice(0, mostSideBySide),
    },
    attention: { ...attention, standards: acceptances.overdue },
    firstSteps,
  }
}

export type Dashboard = NonNullable<Awaited<ReturnType<typeof readDashboard>>>
