import { changeOfMean, changeOfShare } from './change'
import { mean, type Share, type Sums } from './figures'
import { manner } from './floor'

/** What a dashboard knows of a range and of the period before it. */
export interface DashboardFigures {
  /** Customers' overall satisfaction, 1 to 5. */
  satisfaction: { before: Sums; now: Sums }
  /** Customers who would come back, of those who said yes, no or unsure. */
  wouldReturn: { before: Share; now: Share }
  /** Good answers by question, already above the floor. */
  quiz: readonly { question: string; good: number; of: number }[]
  /** Acceptances of published standards that are asked for, and those given. */
  acceptances: Share
}

/** A sentence as a message's key, under `dashboard.insights`, and what stands in it. */
export type Insight =
  | { key: 'no_answers'; values: Record<string, never> }
  | { key: 'few_answers'; values: { count: number } }
  | { key: 'satisfaction_rose' | 'satisfaction_fell'; values: { from: number; to: number; count: number } }
  | { key: 'satisfaction_no_clear_change' | 'satisfaction'; values: { mean: number; count: number } }
  | { key: 'would_return_rose' | 'would_return_fell'; values: { from: number; to: number } }
  | { key: 'would_return'; values: { count: number; of: number } }
  | { key: 'quiz_weakest'; values: { question: string; missed: number; of: number } }
  | { key: 'acceptances_missing'; values: { missing: number; of: number } }
  | { key: 'acceptances_complete'; values: { of: number } }

/**
 * The two or three sentences that a dashboard begins with: satisfaction, then what changed, then what to look
 * at. Means and shares come as numbers (4.23, 0.58) for the message to format.
 */
export function insights(figures: DashboardFigures): Insight[] {
  const { wouldReturn } = figures
  const returning = returnInsight(wouldReturn.before, wouldReturn.now)
  const changed = returning?.key === 'would_return' ? null : returning
  const candidates = [
    satisfactionInsight(figures.satisfaction.before, figures.satisfaction.now),
    changed,
    quizInsight(figures.quiz),
    acceptanceInsight(figures.acceptances),
    changed ? null : returning,
  ]
  return candidates.filter(candidate => candidate !== null).slice(0, 3)
}

function satisfactionInsight(before: Sums, now: Sums): Insight {
  const [was, is] = [mean(before), mean(now)]
  if (is === null) return { key: 'no_answers', values: {} }
  if (manner(now.count) === 'list') return { key: 'few_answers', values: { count: now.count } }
  const { direction } = changeOfMean(before, now)
  if (was === null) return { key: 'satisfaction', values: { mean: is, count: now.count } }
  if (direction === 'no_clear_change')
    return { key: 'satisfaction_no_clear_change', values: { mean: is, count: now.count } }
  return { key: `satisfaction_${direction}`, values: { from: was, to: is, count: now.count } }
}

function returnInsight(before: Share, now: Share): Insight | null {
  if (manner(now.of) !== 'mean') return null
  const { direction } = changeOfShare(before, now)
  if (direction === 'no_clear_change') return { key: 'would_return', values: now }
  return {
    key: `would_return_${direction}`,
    values: { from: before.count / before.of, to: now.count / now.of },
  }
}

/** The question that the largest share got wrong, if anybody did. */
function quizInsight(quiz: DashboardFigures['quiz']): Insight | null {
  const weakest = quiz
    .filter(({ good, of }) => good < of)
    .toSorted((a, b) => a.good / a.of - b.good / b.of || b.of - a.of)[0]
  if (!weakest) return null
  const { question, good, of } = weakest
  return { key: 'quiz_weakest', values: { question, missed: of - good, of } }
}

function acceptanceInsight({ count, of }: Share): Insight | null {
  if (of === 0) return null
  if (count >= of) return { key: 'acceptances_complete', values: { of } }
  return { key: 'acceptances_missing', values: { missing: of - count, of } }
}
