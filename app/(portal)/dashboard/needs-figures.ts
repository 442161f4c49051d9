import type { FigureProps } from '@/app/ui/figure'
import { needs as allNeeds } from '@/lib/feedback'
import { mean } from '@/lib/figures'
import type { Telling } from './telling'
import { aroundMean, aroundShare, toldMean, toldShare } from './told'

/** The four needs, as things that happened. */
export const needs = (telling: Telling): FigureProps | null => {
  const { t, dashboard, series, beside, rows } = telling
  const { now, before, filter } = dashboard
  const answers = Math.max(...allNeeds.map(need => now.needs[need].count))
  if (answers === 0) return null
  return {
    name: 'needs',
    question: t('needs_question'),
    sentence: t('needs_sentence'),
    change: filter.compare ? needsSince(telling) : undefined,
    answers,
    label: t('need'),
    drawing: {
      kind: 'bars',
      ...series(t('need_series')),
      points: allNeeds.map(need => ({
        label: t(`need_${need}`),
        values: beside(toldMean(now.needs[need]), toldMean(before.needs[need])),
        interval: aroundMean(now.needs[need]),
        answers: now.needs[need].count,
      })),
      unit: 'mean',
      range: [1, 5],
    },
    down: rows({ channel: 'survey' }),
  }
}

const needsSince = ({ t, insight, format, dashboard: { now, before, changes } }: Telling) => {
  const moved = allNeeds.flatMap(need => {
    const { direction } = changes[need]
    const [from, to] = [mean(before.needs[need]), mean(now.needs[need])]
    if (direction === 'no_clear_change' || from === null || to === null) return []
    return [insight(`need_${direction}`, { need, from: format.mean(from), to: format.mean(to) })]
  })
  return moved.length > 0 ? moved.join(' ') : t('needs_unclear')
}

/** How many would come back, over time. */
export const returning = ({
  t,
  format,
  dashboard,
  series,
  beside,
  moment,
  rows,
  since,
}: Telling): FigureProps | null => {
  const { now, before } = dashboard
  const { count, of } = now.wouldReturn
  if (of === 0) return null
  return {
    name: 'returning',
    question: t('returning_question'),
    sentence: t('returning_sentence', { count, of }),
    change: since('would_return', toldShare(before.wouldReturn), before.wouldReturn.of, format.percent),
    answers: of,
    label: t(`grain_${now.means.grain}`),
    drawing: {
      kind: 'line',
      ...series(t('returning_series')),
      points: now.means.overTime.map((point, at) => ({
        label: moment(point.at, now.means.grain),
        values: beside(toldShare(point.wouldReturn), toldShare(before.overTime[at]?.wouldReturn)),
        interval: aroundShare(point.wouldReturn),
        answers: point.wouldReturn.of,
      })),
      unit: 'share',
      range: [0, 1],
    },
    down: rows({ channel: 'survey' }),
  }
}
