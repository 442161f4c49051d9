import type { Format } from '@/app/format'
import { bandPath, endOfCounts, linePath, ticks } from '@/lib/strokes'
import { type Drawing, writerOf } from './drawing'

const width = 640

const strokes = ['stroke-navy', 'stroke-brass', 'stroke-ink-soft [stroke-dasharray:5_4]']
const fills = ['fill-navy', 'fill-brass', 'fill-line stroke-ink-soft [stroke-dasharray:4_3]']
const lookOf = (looks: string[], { series, past }: Drawing, at: number) =>
  looks[past && at === series.length - 1 ? 2 : at] ?? ''

/** A drawing from the server, for paper and where no script runs. The table says the same to screen readers. */
export function Sketch({ drawing, format }: { drawing: Drawing; format: Format }) {
  const most = Math.max(0, ...drawing.points.flatMap(({ values }) => values.map(value => value ?? 0)))
  const [from, to] = drawing.range ?? [0, endOfCounts(most)]
  const write = writerOf(drawing.unit, format)
  const Kind = drawing.kind === 'line' ? Lines : Bars
  return (
    <div className="sketch" aria-hidden="true">
      <Kind drawing={drawing} from={from} to={to} write={write} />
      {drawing.series.length > 1 && (
        <ul className="flex flex-wrap gap-x-6 text-sm">
          {drawing.series.map((name, at) => (
            <li key={name} className="flex items-center gap-2">
              <svg aria-hidden="true" viewBox="0 0 20 10" className="h-2.5 w-5">
                <path d="M0 5H20" strokeWidth={3} className={lookOf(strokes, drawing, at)} />
              </svg>
              {name}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

type Part = { drawing: Drawing; from: number; to: number; write: (value: number) => string }

function Lines({ drawing, from, to, write }: Part) {
  const { points, series } = drawing
  const [left, right, top, bottom] = [48, width - 40, 10, 190]
  const x = (at: number) => left + ((right - left) * at) / Math.max(1, points.length - 1)
  const y = (value: number) => bottom - ((bottom - top) * (value - from)) / (to - from)
  const every = Math.ceil(points.length / 7)
  return (
    <svg aria-hidden="true" viewBox={`0 0 ${width} 220`} className="w-full text-xs">
      {ticks(from, to).map(tick => (
        <g key={tick}>
          <path d={`M${left} ${y(tick)}H${right}`} className="stroke-line" />
          <text
            x={left - 8}
            y={y(tick)}
            dominantBaseline="central"
            textAnchor="end"
            className="fill-ink-soft"
          >
            {write(tick)}
          </text>
        </g>
      ))}
      {points.map(
        (point, at) =>
          at % every === 0 && (
            <text key={point.label} x={x(at)} y={212} textAnchor="middle" className="fill-ink-soft">
              {point.label}
            </text>
          ),
      )}
      <path
        d={bandPath(
          points.map(({ interval }, at) =>
            interval ? { x: x(at), low: y(interval.low), high: y(interval.high) } : null,
          ),
        )}
        className="fill-navy"
        fillOpacity={0.14}
      />
      {series.map((name, line) => {
        const places = points.map(({ values }, at) => {
          const value = values[line]
          return value === null || value === undefined ? null : { x: x(at), y: y(value) }
        })
        return (
          <g key={name} fill="none" strokeWidth={2} className={lookOf(strokes, drawing, line)}>
            <path d={linePath(places)} />
            {places.map(
              place =>
                place && <circle key={place.x} cx={place.x} cy={place.y} r={2.5} strokeDasharray="0" />,
            )}
          </g>
        )
      })}
    </svg>
  )
}

function Bars({ drawing, from, to, write }: Part) {
  const { points, series } = drawing
  const [left, right, thick] = [190, width - 60, 14]
  const row = series.length * (thick + 3) + 12
  const length = (value: number) => Math.max(0, ((right - left) * (value - from)) / (to - from))
  return (
    <svg aria-hidden="true" viewBox={`0 0 ${width} ${points.length * row}`} className="w-full text-xs">
      <path d={`M${left} 0V${points.length * row}`} className="stroke-field" />
      {points.map((point, at) => (
        <g key={point.key ?? point.href ?? point.label} transform={`translate(0 ${at * row + 6})`}>
          <text
            x={left - 8}
            y={(row - 12) / 2}
            dominantBaseline="central"
            textAnchor="end"
            className="fill-ink-soft"
            {...(point.own && { translate: 'no' as const })}
          >
            {point.label.length > 28 ? `${point.label.slice(0, 27)}…` : point.label}
          </text>
          {series.map((name, bar) => {
            const value = point.values[bar]
            if (value === null || value === undefined) return null
            const top = bar * (thick + 3)
            const { low, high } = (bar === 0 && point.interval) || { low: value, high: value }
            return (
              <g key={name}>
                <rect
                  x={left}
                  y={top}
                  width={length(value)}
                  height={thick}
                  className={lookOf(fills, drawing, bar)}
                />
                {high > low && (
                  <path
                    d={`M${left + length(low)} ${top + 4}v6m0-3H${left + length(high)}m0-3v6`}
                    fill="none"
                    strokeWidth={1.5}
                    className="stroke-field"
                  />
                )}
                <text
                  x={left + length(Math.max(value, high)) + 6}
                  y={top + thick / 2}
                  dominantBaseline="central"
                  className="fill-ink"
                >
                  {write(value)}
                </text>
              </g>
            )
          })}
        </g>
      ))}
    </svg>
  )
}
