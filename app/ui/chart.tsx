'use client'

import {
  Bar,
  BarChart,
  CartesianGrid,
  LabelList,
  Legend,
  Line,
  LineChart,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts'
import { formatFor } from '@/app/format'
import type { Drawing } from './figure'

const colours = ['var(--color-navy)', 'var(--color-brass)', 'var(--color-ink-soft)']
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

/** The drawing itself, a line over time or horizontal bars. The only file that knows Recharts. */
export function Chart({ drawing, locale }: { drawing: Drawing; locale: string }) {
  const { kind, series, points, unit, range } = drawing
  const format = formatFor(locale, 'UTC')
  const write = { count: format.number, mean: format.mean, share: format.percent }[unit]
  const written = (value: unknown) => (typeof value === 'number' ? write(value) : '–')
  const data = points.map(point => ({
    label: point.label,
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

  return (
    <ResponsiveContainer width="100%" height="100%" initialDimension={{ width: 320, height: 200 }}>
      {kind === 'line' ? (
        <LineChart data={data} accessibilityLayer={false} margin={{ top: 8, right: 16, bottom: 0, left: 0 }}>
          <CartesianGrid vertical={false} stroke="var(--color-line)" />
          <XAxis dataKey="label" {...axis} tickMargin={8} minTickGap={24} />
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
          {series.map((name, at) => (
            <Line
              key={name}
              dataKey={name}
              stroke={colours[at] ?? ''}
              strokeWidth={2}
              {...(at === 2 && { strokeDasharray: '5 4' })}
              dot={{ r: 3, fill: 'var(--color-paper)', strokeDasharray: '0' }}
              legendType="plainline"
              isAnimationActive={false}
            />
          ))}
        </LineChart>
      ) : (
        <BarChart
          layout="vertical"
          data={data}
          accessibilityLayer={false}
          margin={{ top: 0, right: 48, bottom: 0, left: 0 }}
        >
          <XAxis type="number" {...scale} hide />
          <YAxis type="category" dataKey="label" {...axis} width={132} />
          {tooltip}
          {legend}
          {series.map((name, at) => (
            <Bar key={name} dataKey={name} fill={colours[at] ?? ''} maxBarSize={18} isAnimationActive={false}>
              <LabelList
                dataKey={name}
                position="right"
                fill="var(--color-ink)"
                fontSize={13}
                formatter={written}
              />
            </Bar>
          ))}
        </BarChart>
      )}
    </ResponsiveContainer>
  )
}
