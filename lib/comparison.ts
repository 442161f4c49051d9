import type { Compared } from './change'
import { type Need, needs } from './feedback'
import type { FeedbackFigures, Tellers } from './feedback-figures'
import type { Sums } from './figures'

type Said = Pick<FeedbackFigures, 'satisfaction' | 'needs' | 'wouldReturn' | 'wouldTell'>

/** The figures of a dashboard that are held against the period before; all of them together are judged at once. */
export type ComparedName = 'satisfaction' | Need | 'would_return' | 'would_tell'

/** What customers said in a period, beside the same of the period before it. */
export function comparison(now: Said, before: Said): Record<ComparedName, Compared> {
  const ofNeeds = needs.map(need => [
    need,
    { kind: 'mean', before: before.needs[need], now: now.needs[need] } satisfies Compared,
  ])
  return {
    satisfaction: { kind: 'mean', before: before.satisfaction, now: now.satisfaction },
    ...(Object.fromEntries(ofNeeds) as Record<Need, Compared>),
    would_return: { kind: 'share', before: before.wouldReturn, now: now.wouldReturn },
    would_tell: { kind: 'mean', before: scores(before.wouldTell), now: scores(now.wouldTell) },
  }
}

/** The net promoter score as a mean: each promoter is 1, each passive 0 and each detractor -1. */
export function scores({ promoters, passives, detractors }: Tellers): Sums {
  return {
    count: promoters + passives + detractors,
    sum: promoters - detractors,
    squares: promoters + detractors,
  }
}
