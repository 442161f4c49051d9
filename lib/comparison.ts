import type { Compared } from './change'
import { type Need, needs } from './feedback'
import type { FeedbackFigures } from './feedback-figures'

/** The figures of a dashboard that are held against the period before; all of them together are judged at once. */
export type ComparedName = 'satisfaction' | Need | 'would_return'

/** What customers said in a period, beside the same of the period before it. */
export function comparison(
  now: Pick<FeedbackFigures, 'satisfaction' | 'needs' | 'wouldReturn'>,
  before: Pick<FeedbackFigures, 'satisfaction' | 'needs' | 'wouldReturn'>,
): Record<ComparedName, Compared> {
  const ofNeeds = needs.map(need => [
    need,
    { kind: 'mean', before: before.needs[need], now: now.needs[need] } satisfies Compared,
  ])
  return {
    satisfaction: { kind: 'mean', before: before.satisfaction, now: now.satisfaction },
    ...(Object.fromEntries(ofNeeds) as Record<Need, Compared>),
    would_return: { kind: 'share', before: before.wouldReturn, now: now.wouldReturn },
  }
}
