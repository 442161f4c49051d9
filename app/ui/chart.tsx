'use client'

import { useRouter } from 'next/navigation'
import {
  Area,
  Bar,
  BarChart,
  CartesianGrid,
  ComposedChart,
  LabelList,
  Legend,
  Line,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts'
import { formatFor } from '@/app/format'
import { type Drawing, type Point, writerOf } from './drawing'

const looks = [
  { colour: 'var(--color-navy)' },
  { colour: 'var(--color-brass)' },
  { colour: 'var(--color-ink-soft)', dashed: true },
] as const
const ticks = { fill: 'var(--color-ink-soft)', fontSize: 13 }
const axis = { tickLine: false, axisLine: { stroke: 'var(--color-field)' }, tick: ticks } as const
const box = {
  contentStyle: {
    background: 'var(--color-sheet)',
    border: '1px solid var(--color-field)',
    borderRadius: 2,
    color: 'var(--color-ink)',
  },
  itemStyle: { color: 'var(--color-ink)' },
  cursor: { fill: 'var(--color-line)', stroke: 'var(--color-line)' },
  isAnimationActive: false,
} as const

/** Longer names are cut here; the table has them whole. */
const longest = 34
const shortened = (name: string) =>
  name.length > longest ? `${name.slice(0, longest - 1).trimEnd()}…` : name

/** Bars of the past are hollow, so that they are told apart without colour. */
const barOf = (look: (typeof looks)[number]) =>
  'dashed' in look
    ? { fill: 'var(--color-line)', stroke: look.colour, strokeDasharray: '4 3' }
    : { fill: look.colour }

/** The drawing itself, a line over time or horizontal bars. The only file that knows Recharts. */
export function Chart({ drawing, locale }: { drawing: Drawing; locale: string }) {
  const router = useRouter()
  const { kind, series, points, unit, range, past = false } = drawing
  const lookOf = (at: number) => looks[past && at === series.length - 1 ? 2 : at] ?? looks[2]
  const write = writerOf(unit, formatFor(locale, 'UTC'))
  const written = (value: unknown) => (typeof value === 'number' ? write(value) : '–')
  const data = points.map((point, row) => ({
    point,
    row,
    label: shortened(point.label),
    band: point.interval ? [point.interval.low, point.interval.high] : null,
    ...Object.fromEntries(series.map((name, at) => [name, point.values[at] ?? null])),
  }))
  const scale = { domain: range ?? ([0, unit === 'share' ? 1 : 'auto'] as [number, number | 'auto']) }
  const tooltip = <Tooltip {...box} formatter={written} />
  const legend = series.length > 1 && (
    <Legend
      itemSorter={null}
      wrapperStyle={{ fontSize: 14 }}
      formatter={name => <span style={{ color: 'var(--color-ink)' }}>{name}</span>}
    />
  )
  const go = ({ payload }: { payload?: { point?: Point } }) => {
    const href = payload?.point?.href
    if (href) router.push(href)
  }
  const leads = points.some(point => point.href)

  return (
    <ResponsiveContainer width="100%" height="100%" initialDimension={{ width: 320, height: 200 }}>
      {kind === 'line' ? (
        <ComposedChart
          data={data}
          accessibilityLayer={false}
          margin={{ top: 8, right: 16, bottom: 0, left: 0 }}
        >
          <CartesianGrid vertical={false} stroke="var(--color-line)" />
          <XAxis dataKey="label" {...axis} tickMargin={8} minTickGap={24} scale="point" />
          <YAxis
            {...axis}
            {...scale}
            axisLine={false}
            width={44}
            tickFormatter={write}
            allowDecimals={unit !== 'count'}
          />
          {tooltip}
          {legend}
          <Area
            dataKey="band"
            stroke="none"
            fill="var(--color-navy)"
            fillOpacity={0.14}
            activeDot={false}
            legendType="none"
            tooltipType="none"
            isAnimationActive={false}
          />
          {series.map((name, at) => (
            <Line
              key={name}
              dataKey={name}
              stroke={lookOf(at).colour}
              strokeWidth={2}
              {...('dashed' in lookOf(at) && { strokeDasharray: '5 4' })}
              dot={{ r: 3, fill: 'var(--color-paper)', strokeDasharray: '0' }}
              legendType="plainline"
              isAnimationActive={false}
            />
          ))}
        </ComposedChart>
      ) : (
        <BarChart
          layout="vertical"
          data={data}
          accessibilityLayer={false}
          margin={{ top: 0, right: 56, bottom: 0, left: 0 }}
        >
          <XAxis type="number" {...scale} hide />
          <YAxis type="category" dataKey="label" {...axis} width={132} />
          {tooltip}
          {legend}
          {series.map((name, at) => (
            <Bar
              key={name}
              dataKey={name}
              {...barOf(lookOf(at))}
              maxBarSize={18}
              // Nothing at all still has its number.
              minPointSize={1}
              isAnimationActive={false}
              {...(leads && { onClick: go, cursor: 'pointer' })}
            >
              <LabelList
                // Its own index counts only the bars that are there.
                dataKey={(entry: { row: number }) => entry.row}
                content={({ x, y, width, height, value }) => (
                  <Told
                    point={points[Number(value)]}
                    at={at}
                    from={range?.[0] ?? 0}
                    bar={{ x: Number(x), y: Number(y) + Number(height) / 2, width: Number(width) }}
                    write={write}
                  />
                )}
              />
            </Bar>
          ))}
        </BarChart>
      )}
    </ResponsiveContainer>
  )
}

/** The number behind its bar, and over its end the interval in which it lies. */
function Told({
  point,
  at,
  from,
  bar: { x, y, width },
  write,
}: {
  point: Point | undefined
  /** Which of the series. */
  at: number
  /** Where the scale begins. */
  from: number
  bar: { x: number; y: number; width: number }
  write: (value: number) => string
}) {
  const value = point?.values[at]
  if (typeof value !== 'number') return null
  const interval = at === 0 && value > from ? point?.interval : null
  const place = (end: number) => x + ((end - from) * width) / (value - from)
  const [low, high] = interval ? [place(interval.low), place(interval.high)] : [x, x + width]
  const reach = `M${low} ${y - 4}v8m0-4H${high}m0-4v8`
  return (
    <>
      {interval && <path d={reach} stroke="var(--color-paper)" strokeWidth={4} fill="none" />}
      {interval && <path d={reach} stroke="var(--color-ink-soft)" strokeWidth={1.5} fill="none" />}
      <text
        className="bar-number"
        x={high + 8}
        y={y}
        dominantBaseline="central"
        fill="var(--color-ink)"
        fontSize={13}
      >
        {write(value)}
      </text>
    </>
  )
}
