import type { Format } from '@/app/format'
import type { Interval } from '@/lib/figures'

export type Point = {
  /** Where two may be called the same. */
  key?: string
  label: string
  values: (number | null)[]
  /** Where the first value lies with 95 % certainty. */
  interval?: Interval | null
  /** How many stand behind it. */
  answers?: number
  /** The same page narrowed to this point. */
  href?: string
  /** Its label is a name or people's own words: never translated. */
  own?: boolean
}

/** How its numbers are written: 212, 4.2 or 58% (from 0.58). */
export type Unit = 'count' | 'mean' | 'share'

export type Drawing = {
  kind: 'line' | 'bars'
  /** One to three, in this order: navy, brass, dashed. */
  series: string[]
  points: Point[]
  unit: Unit
  /** The last series is the same of an earlier time: dashed. */
  past?: boolean
  /** Ends of the scale, such as [1, 5]; from zero when absent. */
  range?: [number, number] | undefined
}

/** Whether there is anything to draw: where answers are few, the table has their number and nothing else. */
export const isDrawn = ({ points }: Drawing) => points.some(hasValue)

const hasValue = ({ values }: Point) => values.some(value => value !== null)

/** A line has two points at least: where fewer have a value, they are drawn as bars. The table keeps all of them. */
export function asDrawn(drawing: Drawing): Drawing {
  const points = drawing.points.filter(hasValue)
  const isLine = drawing.series.some(
    (_, at) => points.filter(({ values }) => (values[at] ?? null) !== null).length > 1,
  )
  return drawing.kind === 'bars' || isLine ? drawing : { ...drawing, kind: 'bars', points }
}

/** What a drawing shows, in words: the table under it and the file that is downloaded are made of this. */
export type Lines = { head: string[]; rows: { point: Point; cells: string[] }[] }

type Names = {
  label: string
  counted: string
  interval: string
  /** Puts the ends of an interval together: 3.9 to 4.2. */
  between: (low: string, high: string) => string
}

export function linesOf({ series, points, unit }: Drawing, names: Names, format: Format): Lines {
  const write = writerOf(unit, format)
  const written = (value: number | null | undefined) =>
    value === null || value === undefined ? '–' : write(value)
  const counted = points.some(point => point.answers !== undefined)
  const bounded = points.some(point => point.interval)
  return {
    head: [names.label, ...series, ...(bounded ? [names.interval] : []), ...(counted ? [names.counted] : [])],
    rows: points.map(point => ({
      point,
      cells: [
        ...series.map((_, at) => written(point.values[at])),
        ...(bounded
          ? [point.interval ? names.between(write(point.interval.low), write(point.interval.high)) : '–']
          : []),
        ...(counted ? [format.number(point.answers ?? 0)] : []),
      ],
    })),
  }
}

export function writerOf(unit: Unit, format: Format): (value: number) => string {
  return { count: format.number, mean: format.mean, share: format.percent }[unit]
}
