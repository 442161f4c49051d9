import type { FigureProps } from '@/app/ui/figure'
import { writeFilter } from '@/lib/dashboard'
import type { Telling } from './telling'
import { aroundMean, toldMean } from './told'

const range: [number, number] = [1, 5]

/** How satisfied customers are, over time, with the interval that it lies in. */
export const satisfaction = (telling: Telling): FigureProps => {
  const { t, format, dashboard, series, beside, moment, rows, since } = telling
  const { now, before } = dashboard
  const [overall, interval] = [toldMean(now.satisfaction), aroundMean(now.satisfaction)]
  return {
    name: 'satisfaction',
    question: t('satisfaction_question'),
    sentence:
      overall === null || interval === null
        ? t('satisfaction_few')
        : t('satisfaction_sentence', {
            mean: format.mean(overall),
            low: format.mean(interval.low),
            high: format.mean(interval.high),
          }),
    change: since('satisfaction', toldMean(before.satisfaction), before.satisfaction.count, format.mean),
    answers: now.satisfaction.count,
    label: t(`grain_${now.means.grain}`),
    drawing: {
      kind: 'line',
      ...series(t('satisfaction_series')),
      points: now.means.overTime.map((point, at) => ({
        label: moment(point.at, now.means.grain),
        values: beside(toldMean(point.satisfaction), toldMean(before.overTime[at]?.satisfaction)),
        interval: aroundMean(point.satisfaction),
        answers: point.satisfaction.count,
      })),
      unit: 'mean',
      range,
    },
    down: rows({ channel: dashboard.filter.channel ?? 'survey' }),
  }
}

/** The teams side by side; each leads to its own dashboard. */
export const teams = ({ t, dashboard }: Telling): FigureProps | null => {
  const { filter, byTeam } = dashboard
  if (byTeam.length < 2) return null
  return {
    name: 'teams',
    question: t('teams_question'),
    sentence: t('teams_sentence', { count: byTeam.length }),
    answers: byTeam.reduce((all, { count }) => all + count, 0),
    label: t('team'),
    drawing: {
      kind: 'bars',
      series: [t('satisfaction_series')],
      points: byTeam.map(team => ({
        label: team.name,
        own: true,
        values: [toldMean(team)],
        interval: aroundMean(team),
        answers: team.count,
        href: `/dashboard${writeFilter({ ...filter, team: team.id })}`,
      })),
      unit: 'mean',
      range,
    },
  }
}

/** Colleagues and other departments, who are counted nowhere else. */
export const internalCustomers = ({ t, format, dashboard, moment, rows }: Telling): FigureProps | null => {
  const { satisfaction, means } = dashboard.internal
  if (satisfaction.count === 0) return null
  const overall = toldMean(satisfaction)
  return {
    name: 'internal',
    question: t('internal_question'),
    sentence:
      overall === null ? t('satisfaction_few') : t('internal_sentence', { mean: format.mean(overall) }),
    answers: satisfaction.count,
    label: t(`grain_${means.grain}`),
    drawing: {
      kind: 'line',
      series: [t('satisfaction_series')],
      points: means.overTime.map(point => ({
        label: moment(point.at, means.grain),
        values: [toldMean(point.satisfaction)],
        interval: aroundMean(point.satisfaction),
        answers: point.satisfaction.count,
      })),
      unit: 'mean',
      range,
    },
    down: rows({ customers: 'internal' }),
  }
}
