import type { Day } from './dates'
import { type BroughtBy, broughtBy, type Channel, channels, type Measure, type Need, needs } from './feedback'
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
  /** Overall satisfaction from surveys, 1 to 5; narrowed to one channel, the ratings that came in through it. */
  satisfaction: Sums
  /** The same for each day, week or month of the range, empty ones included. */
  overTime: { at: Day; satisfaction: Sums; entries: number; wouldReturn: Share }[]
  /** Entries and their ratings by channel, the most frequent first; channels without any are left out. */
  byChannel: { channel: Channel; entries: number; rating: Sums }[]
  needs: Record<Need, Sums>
  /** How many would come back, of all who answered that. */
  wouldReturn: Share
  /** How likely they would tell others. */
  wouldTell: Tellers
  /** How many said what brought them. */
  broughtBy: Record<BroughtBy, number>
}

/** Answers from 0 to 10 by their kind: promoters said 9 or 10, passives 7 or 8, detractors less. */
export interface Tellers {
  promoters: number
  passives: number
  detractors: number
}

/** The three counts from the sums of `would_tell`, where a promoter is 1, a passive 0 and a detractor -1. */
export function tellersOf({ count, sum, squares }: Sums): Tellers {
  return { promoters: (squares + sum) / 2, passives: count - squares, detractors: (squares - sum) / 2 }
}

/** Puts the lines together; `grain` must be the one by which the lines were added up. */
export function feedbackFigures(
  lines: readonly FeedbackSum[],
  range: Range,
  grain: ReturnType<typeof grainOf>,
  channel: Channel | null = null,
): FeedbackFigures {
  const of = (measure: Measure, among: readonly FeedbackSum[] = lines) =>
    total(among.filter(line => line.measure === measure))
  const rating = channel ?? 'survey'
  const rated = (among: readonly FeedbackSum[]) =>
    of(
      'overall',
      among.filter(line => line.channel === rating),
    )
  const returning = (among: readonly FeedbackSum[]): Share => {
    const { sum, count } = of('would_return', among)
    return { count: sum, of: count }
  }
  return {
    satisfaction: rated(lines),
    overTime: startsOf(range, grain).map(at => {
      const then = lines.filter(line => line.at === at)
      return {
        at,
        satisfaction: rated(then),
        entries: of('entries', then).count,
        wouldReturn: returning(then),
      }
    }),
    byChannel: channels
      .map(channel => {
        const through = lines.filter(line => line.channel === channel)
        return { channel, entries: of('entries', through).count, rating: of('overall', through) }
      })
      .filter(({ entries }) => entries > 0)
      .toSorted((a, b) => b.entries - a.entries),
    needs: Object.fromEntries(needs.map(need => [need, of(need)])) as Record<Need, Sums>,
    wouldReturn: returning(lines),
    wouldTell: tellersOf(of('would_tell')),
    broughtBy: Object.fromEntries(
      broughtBy.map(reason => [reason, of(`brought_by_${reason}`).count]),
    ) as Record<BroughtBy, number>,
  }
}

/** The first day of each period that the range touches. */
function startsOf(range: Range, grain: ReturnType<typeof grainOf>): Day[] {
  if (grain === 'day') return daysOf(range)
  return grain === 'week' ? weeksOf(range) : monthsOf(range).map(month => `${month}-01`)
}
