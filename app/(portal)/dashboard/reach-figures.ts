import type { FigureProps } from '@/app/ui/figure'
import { scores } from '@/lib/comparison'
import { writeFilter } from '@/lib/dashboard'
import { broughtBy } from '@/lib/feedback'
import { wilson } from '@/lib/figures'
import type { Telling } from './telling'
import { aroundMean, toldMean } from './told'

/** Most tags that are held side by side: the most frequent. */
const mostTags = 12

/** The net promoter score with its parts. */
export const wouldTell = ({
  t,
  format,
  dashboard,
  series,
  beside,
  rows,
  since,
}: Telling): FigureProps | null => {
  const { wouldTell: now } = dashboard.now
  const { wouldTell: was } = dashboard.before
  const [all, before] = [scores(now), scores(was)]
  if (all.count === 0) return null
  const [net, between] = [toldMean(all), aroundMean(all, [-1, 1])]
  return {
    name: 'telling',
    question: t('telling_question'),
    sentence:
      net === null || between === null
        ? t('telling_few')
        : t('telling_sentence', {
            ...now,
            score: format.score(net),
            low: format.score(between.low),
            high: format.score(between.high),
          }),
    change: since('would_tell', toldMean(before), before.count, format.score),
    answers: all.count,
    label: t('telling_label'),
    drawing: {
      kind: 'bars',
      ...series(t('telling_series')),
      points: (['promoters', 'passives', 'detractors'] as const).map(kind => ({
        label: t(`telling_${kind}`),
        values: beside(now[kind] / all.count, before.count === 0 ? null : was[kind] / before.count),
        interval: wilson({ count: now[kind], of: all.count }),
        answers: now[kind],
      })),
      unit: 'share',
      range: [0, 1],
    },
    down: rows({ channel: 'survey' }),
  }
}

/** What brought them: they knew us, somebody sent them, something else. */
export const brought = ({ t, dashboard, series, beside, rows }: Telling): FigureProps | null => {
  const { now, before } = dashboard
  const all = broughtBy.reduce((sum, reason) => sum + now.broughtBy[reason], 0)
  const [most] = broughtBy.toSorted((a, b) => now.broughtBy[b] - now.broughtBy[a])
  if (all === 0 || !most) return null
  return {
    name: 'brought',
    question: t('brought_question'),
    sentence: t('brought_sentence', { reason: most, count: now.broughtBy[most], of: all }),
    answers: all,
    label: t('brought_label'),
    drawing: {
      kind: 'bars',
      ...series(t('brought_series')),
      points: broughtBy.map(reason => ({
        label: t(`brought_${reason}`),
        values: beside(now.broughtBy[reason], before.broughtBy[reason]),
      })),
      unit: 'count',
    },
    down: rows({ channel: 'survey' }),
  }
}

/** Through which channels it came; each narrows the page to itself. */
export const byChannel = ({ t, channel, dashboard, series, beside, rows }: Telling): FigureProps => {
  const { filter, now, before } = dashboard
  const all = now.byChannel.reduce((sum, { entries }) => sum + entries, 0)
  const [most] = now.byChannel
  const was = new Map(before.byChannel.map(({ channel, entries }) => [channel, entries]))
  return {
    name: 'channels',
    question: t('channel_question'),
    sentence: most
      ? t('channel_sentence', {
          channel: channel(`channel_${most.channel}`),
          count: most.entries,
          of: all,
        })
      : t('channel_none'),
    answers: all,
    label: t('channel'),
    drawing: {
      kind: 'bars',
      ...series(t('number_series')),
      points: now.byChannel.map(each => ({
        label: channel(`channel_${each.channel}`),
        values: beside(each.entries, was.get(each.channel) ?? 0),
        href: `/dashboard${writeFilter({ ...filter, channel: each.channel })}`,
      })),
      unit: 'count',
    },
    down: rows(),
  }
}

/** What it was about, as it was tagged; each tag leads to its feedback. */
export const byTag = ({ t, dashboard, rows }: Telling): FigureProps | null => {
  const { tags } = dashboard
  const [most] = tags
  if (!most) return null
  return {
    name: 'tags',
    question: t('tags_question'),
    sentence: t('tags_sentence', { tag: most.name, count: most.entries }),
    answers: tags.reduce((sum, { entries }) => sum + entries, 0),
    counted: 'tagged',
    label: t('tag'),
    drawing: {
      kind: 'bars',
      series: [t('number_series')],
      points: tags.slice(0, mostTags).map(tag => ({
        label: tag.name,
        own: true,
        values: [tag.entries],
        href: rows({ tag: tag.tagId }).href,
      })),
      unit: 'count',
    },
    down: rows(),
  }
}

/** How much was said, over time. */
export const howMuch = ({ t, moment, dashboard, rows }: Telling): FigureProps => {
  const { grain, overTime, byChannel } = dashboard.now
  const all = byChannel.reduce((sum, { entries }) => sum + entries, 0)
  return {
    name: 'number',
    question: t('number_question'),
    sentence: t('number_sentence', { count: all }),
    answers: all,
    label: t(`grain_${grain}`),
    drawing: {
      kind: 'line',
      series: [t('number_series')],
      points: overTime.map(point => ({ label: moment(point.at, grain), values: [point.entries] })),
      unit: 'count',
    },
    down: rows(),
  }
}
