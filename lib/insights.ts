import type { Change } from './change'
import { type ComparedName, scores } from './comparison'
import { type Need, needs } from './feedback'
import type { FeedbackFigures } from './feedback-figures'
import { mean, type Share } from './figures'
import { manner } from './floor'

type Said = Pick<FeedbackFigures, 'satisfaction' | 'needs' | 'wouldReturn' | 'wouldTell'>

/** What a dashboard knows of a range and of the period before it. */
export interface DashboardFigures {
  before: Said
  now: Said
  /** What of it changed, judged over everything that is compared. */
  changes: Readonly<Record<ComparedName, Change>>
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
  | { key: 'need_rose' | 'need_fell'; values: { need: Need; from: number; to: number } }
  | { key: 'would_return_rose' | 'would_return_fell'; values: { from: number; to: number } }
  | { key: 'would_tell_rose' | 'would_tell_fell'; values: { from: number; to: number } }
  | { key: 'would_return'; values: { count: number; of: number } }
  | { key: 'quiz_weakest'; values: { question: string; missed: number; of: number } }
  | { key: 'acceptances_missing'; values: { missing: number; of: number } }
  | { key: 'acceptances_complete'; values: { of: number } }

const most = 5

/**
 * The up to five sentences that a dashboard begins with: satisfaction, then what else changed, then what to look
 * at. Means and shares come as numbers (4.23, 0.58) for the message to format,
 * the net promoter score from -1 to 1.
 */
export function insights(figures: DashboardFigures): Insight[] {
  const candidates = [
    satisfactionInsight(figures),
    ...needs.map(need => needInsight(need, figures)),
    returnChange(figures),
    tellChange(figures),
    quizInsight(figures.quiz),
    acceptanceInsight(figures.acceptances),
    returnStands(figures),
  ]
  return candidates.filter(candidate => candidate !== null).slice(0, most)
}

function satisfactionInsight({ before, now, changes }: DashboardFigures): Insight {
  const [was, is] = [mean(before.satisfaction), mean(now.satisfaction)]
  const { count } = now.satisfaction
  if (is === null) return { key: 'no_answers', values: {} }
  if (manner(count) === 'list') return { key: 'few_answers', values: { count } }
  if (was === null) return { key: 'satisfaction', values: { mean: is, count } }
  const { direction } = changes.satisfaction
  if (direction === 'no_clear_change')
    return { key: 'satisfaction_no_clear_change', values: { mean: is, count } }
  return { key: `satisfaction_${direction}`, values: { from: was, to: is, count } }
}

function needInsight(need: Need, { before, now, changes }: DashboardFigures): Insight | null {
  const { direction } = changes[need]
  const [from, to] = [mean(before.needs[need]), mean(now.needs[need])]
  if (direction === 'no_clear_change' || from === null || to === null) return null
  return { key: `need_${direction}`, values: { need, from, to } }
}

function returnChange({ before, now, changes }: DashboardFigures): Insight | null {
  const { direction } = changes.would_return
  if (direction === 'no_clear_change') return null
  const share = ({ count, of }: Share) => count / of
  return {
    key: `would_return_${direction}`,
    values: { from: share(before.wouldReturn), to: share(now.wouldReturn) },
  }
}

function tellChange({ before, now, changes }: DashboardFigures): Insight | null {
  const { direction } = changes.would_tell
  const [from, to] = [mean(scores(before.wouldTell)), mean(scores(now.wouldTell))]
  if (direction === 'no_clear_change' || from === null || to === null) return null
  return { key: `would_tell_${direction}`, values: { from, to } }
}

function returnStands({ now: { wouldReturn }, changes }: DashboardFigures): Insight | null {
  if (changes.would_return.direction !== 'no_clear_change' || manner(wouldReturn.of) !== 'mean') return null
  return { key: 'would_return', values: wouldReturn }
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
