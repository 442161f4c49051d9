import type { Format } from '@/app/format'
import type { FigureProps } from '@/app/ui/figure'
import { words } from '@/app/words'
import type { Dashboard } from '@/db/dashboard'
import type { ComparedName } from '@/lib/comparison'
import { writeFilter } from '@/lib/dashboard'
import { needs } from '@/lib/feedback'
import { mean, meanInterval, type Share, type Sums, wilson } from '@/lib/figures'
import { manner } from '@/lib/floor'

/** A mean that enough customers stand behind; a few answers are no mean. */
const told = (sums: Sums | undefined) => (sums && manner(sums.count) === 'mean' ? mean(sums) : null)
const share = (part: Share | undefined) => (part && manner(part.of) === 'mean' ? part.count / part.of : null)
const around = (sums: Sums) => (manner(sums.count) === 'mean' ? within(meanInterval(sums), 1, 5) : null)
const aroundShare = (part: Share) => (manner(part.of) === 'mean' ? wilson(part) : null)

/** An interval never leaves the scale. */
const within = (interval: ReturnType<typeof meanInterval>, least: number, most: number) =>
  interval && { low: Math.max(least, interval.low), high: Math.min(most, interval.high) }

/** What customers said: over time, by team, by need, by channel. */
export async function customerFigures(dashboard: Dashboard, format: Format): Promise<FigureProps[]> {
  const t = await words('dashboard')
  const insight = await words('dashboard.insights')
  const channel = await words('feedback')
  const { filter, now, before, byTeam, changes } = dashboard
  const { compare } = filter
  const { grain, means } = now
  const overall = told(now.satisfaction)
  const spoken = now.byChannel.reduce((all, { entries }) => all + entries, 0)
  const most = now.byChannel[0]
  const returning = now.wouldReturn
  const series = (name: string) => (compare ? [name, t('before_series')] : [name])
  const beside = <Value>(value: Value, was: Value) => (compare ? [value, was] : [value])
  const rows = { href: '/feedback', label: t('rows_feedback') }

  /** The same figure before, and whether that is a change. */
  const since = (name: ComparedName, was: number | null, write: (value: number) => string, of: number) => {
    if (!compare) return undefined
    const change = changes[name]
    if (was === null) return t('before_few')
    if (change.direction === 'no_clear_change') return t('before_unclear', { was: write(was), count: of })
    const { low, high } = change.interval
    return t(change.direction === 'rose' ? 'before_rose' : 'before_fell', {
      was: write(was),
      count: of,
      low: write(Math.min(Math.abs(low), Math.abs(high))),
      high: write(Math.max(Math.abs(low), Math.abs(high))),
    })
  }

  const needsSince = () => {
    const moved = needs.flatMap(need => {
      const { direction } = changes[need]
      const [from, to] = [mean(before.needs[need]), mean(now.needs[need])]
      if (direction === 'no_clear_change' || from === null || to === null) return []
      return [insight(`need_${direction}`, { need, from: format.mean(from), to: format.mean(to) })]
    })
    return moved.length > 0 ? moved.join(' ') : t('needs_unclear')
  }

  const interval = around(now.satisfaction)
  const figures: (FigureProps | null)[] = [
    {
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
      change: since('satisfaction', told(before.satisfaction), format.mean, before.satisfaction.count),
      answers: now.satisfaction.count,
      label: t(`grain_${means.grain}`),
      drawing: {
        kind: 'line',
        series: series(t('satisfaction_series')),
        points: means.overTime.map((point, at) => ({
          label: format.shortDay(point.at),
          values: beside(told(point.satisfaction), told(before.overTime[at]?.satisfaction)),
          interval: around(point.satisfaction),
          answers: point.satisfaction.count,
        })),
        unit: 'mean',
        range: [1, 5],
      },
      down: rows,
    },
    byTeam.length < 2
      ? null
      : {
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
              values: [told(team)],
              interval: around(team),
              answers: team.count,
              href: `/dashboard${writeFilter({ ...filter, team: team.id })}`,
            })),
            unit: 'mean',
            range: [1, 5],
          },
        },
    {
      name: 'needs',
      question: t('needs_question'),
      sentence: t('needs_sentence'),
      change: compare ? needsSince() : undefined,
      answers: Math.max(...needs.map(need => now.needs[need].count)),
      label: t('need'),
      drawing: {
        kind: 'bars',
        series: series(t('need_series')),
        points: needs.map(need => ({
          label: t(`need_${need}`),
          values: beside(told(now.needs[need]), told(before.needs[need])),
          interval: around(now.needs[need]),
          answers: now.needs[need].count,
        })),
        unit: 'mean',
        range: [1, 5],
      },
      down: rows,
    },
    {
      name: 'returning',
      question: t('returning_question'),
      sentence:
        returning.of > 0
          ? t('returning_sentence', { count: returning.count, of: returning.of })
          : t('returning_none'),
      change: since('would_return', share(before.wouldReturn), format.percent, before.wouldReturn.of),
      answers: returning.of,
      label: t(`grain_${means.grain}`),
      drawing: {
        kind: 'line',
        series: series(t('returning_series')),
        points: means.overTime.map((point, at) => ({
          label: format.shortDay(point.at),
          values: beside(share(point.wouldReturn), share(before.overTime[at]?.wouldReturn)),
          interval: aroundShare(point.wouldReturn),
          answers: point.wouldReturn.of,
        })),
        unit: 'share',
        range: [0, 1],
      },
      down: rows,
    },
    {
      name: 'channels',
      question: t('channel_question'),
      sentence: most
        ? t('channel_sentence', {
            channel: channel(`channel_${most.channel}`),
            count: most.entries,
            of: spoken,
          })
        : t('channel_none'),
      answers: spoken,
      label: t('channel'),
      drawing: {
        kind: 'bars',
        series: series(t('number_series')),
        points: now.byChannel.map(each => ({
          label: channel(`channel_${each.channel}`),
          values: beside(
            each.entries,
            before.byChannel.find(other => other.channel === each.channel)?.entries ?? 0,
          ),
          href: `/dashboard${writeFilter({ ...filter, channel: each.channel })}`,
        })),
        unit: 'count',
      },
      down: rows,
    },
    {
      name: 'number',
      question: t('number_question'),
      sentence: t('number_sentence', { count: spoken }),
      answers: spoken,
      label: t(`grain_${grain}`),
      drawing: {
        kind: 'line',
        series: [t('number_series')],
        points: now.overTime.map(point => ({
          label: format.shortDay(point.at),
          values: [point.entries],
        })),
        unit: 'count',
      },
      down: rows,
    },
  ]
  return figures.filter(figure => figure !== null)
}
