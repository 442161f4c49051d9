import type { Format } from '@/app/format'
import { words } from '@/app/words'
import type { Dashboard } from '@/db/dashboard'
import type { ComparedName } from '@/lib/comparison'
import type { Day } from '@/lib/dates'
import { type FeedbackFilter, feedbackAddress } from '@/lib/feedback-filter'

/** What the figures about customers share: their words, what stands beside them, the way to their rows. */
export async function tellingOf(dashboard: Dashboard, format: Format) {
  const t = await words('dashboard')
  const { filter, range, changes } = dashboard
  const { compare } = filter
  return {
    t,
    insight: await words('dashboard.insights'),
    channel: await words('feedback'),
    format,
    dashboard,
    /** The name of a series, with that of the period before it where the two are compared. */
    series: (name: string) =>
      compare ? { series: [name, t('before_series')], past: true } : { series: [name] },
    beside: <Value>(value: Value, before: Value) => (compare ? [value, before] : [value]),
    /** What a point in time is called. */
    moment: (at: Day, grain: 'day' | 'week' | 'month') =>
      grain === 'month' ? format.month(at) : format.shortDay(at),
    /** The way down to the rows of these days and teams. */
    rows: (narrowed: Partial<FeedbackFilter> = {}) => ({
      href: feedbackAddress({ ...range, team: filter.team, channel: filter.channel, ...narrowed }),
      label: t('rows_feedback'),
    }),
    /** What a figure was before, over how many answers, and whether that is a change. */
    since: (name: ComparedName, was: number | null, count: number, write: (value: number) => string) => {
      if (!compare) return undefined
      if (was === null) return t('before_few')
      const change = changes[name]
      if (change.direction === 'no_clear_change') return t('before_unclear', { was: write(was), count })
      const { low, high } = change.interval
      const rose = change.direction === 'rose'
      return t(rose ? 'before_rose' : 'before_fell', {
        was: write(was),
        count,
        low: write(rose ? low : -high),
        high: write(rose ? high : -low),
      })
    },
  }
}

export type Telling = Awaited<ReturnType<typeof tellingOf>>
