import type { Day } from './dates'
import { type Channel, channels, type Measure, type Need, needs } from './feedback'
import { type Share, type Sums, total } from './figures'
import { daysOf, type grainOf, monthsOf, type Range, weeksOf } from './ranges'

/** One line of the daily sums, added up over a period that starts on `at`. */
export interface FeedbackSum extends Sums {
  at: Day
  channel: Channel
  measure: Measure
}

/** What customers said in a range. Survey and heard feedback are told apart by channel. */
export interface FeedbackFigures {
  /** Overall satisfaction from surveys, 1 to 5. */
  satisfaction: Sums
  /** The same for each day, week or month of the range, empty ones included. */
  overTime: { at: Day; satisfaction: Sums; entries: number }[]
  /** Entries and their ratings by channel, the most frequent first; channels without any are left out. */
  byChannel: { channel: Channel; entries: number; rating: Sums }[]
  needs: Record<Need, Sums>
  /** How many would come back, of all who answered that. */
  wouldReturn: Share
}

/** Puts the lines together; `grain` must be the one by which the lines were added up. */
export function feedbackFigures(
  lines: readonly FeedbackSum[],
  range: Range,
  grain: ReturnType<typeof grainOf>,
): FeedbackFigures {
  const of = (measure: Measure, among: readonly FeedbackSum[] = lines) =>
    total(among.filter(line => line.measure === measure))
  const surveys = lines.filter(line => line.channel === 'survey')
  const returning = of('would_return')
  return {
    satisfaction: of('overall', surveys),
    overTime: startsOf(range, grain).map(at => {
      const then = lines.filter(line => line.at === at)
      const asked = then.filter(line => line.channel === 'survey')
      return { at, satisfaction: of('overall', asked), entries: of('entries', then).count }
    }),
    byChannel: channels
      .map(channel => {
        const through = lines.filter(line => line.channel === channel)
        return { channel, entries: of('entries', through).count, rating: of('overall', through) }
      })
      .filter(({ entries }) => entries > 0)
      .toSorted((a, b) => b.entries - a.entries),
    needs: Object.fromEntries(needs.map(need => [need, of(need)])) as Record<Need, Sums>,
    wouldReturn: { count: returning.sum, of: returning.count },
  }
}

/** The first day of each period that the range touches. */
function startsOf(range: Range, grain: ReturnType<typeof grainOf>): Day[] {
  if (grain === 'day') return daysOf(range)
  return grain === 'week' ? weeksOf(range) : monthsOf(range).map(month => `${month}-01`)
}
