import { rulesOf } from '@/lib/quizzes/kinds'
import type { QuestionTrend } from '@/lib/quizzes/trend'

const step = 22
const edge = 9
/** Between the first attempt and those after it. */
const apart = 12

/**
 * A question over one's attempts, the higher the better: the first stands apart, a line joins those after it, and a
 * short stroke says where the wording changed. Its words stand beside it and its numbers in a table.
 */
export function TrendDrawing({ trend: { question, worth, rewordedAt } }: { trend: QuestionTrend }) {
  const [least, most] = rulesOf(question).range
  const height = most - least > 1 ? 48 : 30
  const x = (at: number) => edge + at * step + (at > 0 ? apart : 0)
  const y = (one: number) => height - edge - ((one - least) / (most - least)) * (height - 2 * edge)
  const points = worth.flatMap((one, at) =>
    one === null ? [] : [{ at, x: x(at), y: y(one), full: one === most }],
  )
  const width = x(worth.length - 1) + edge
  const later = points.filter(({ at }) => at > 0)
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      aria-hidden="true"
      className="shrink-0 fill-none text-brass"
    >
      <path d={`M0 ${y(least)}H${width}M0 ${y(most)}H${width}`} className="stroke-line" />
      <path d={`M${(x(0) + x(1)) / 2} 2V${height - 2}`} className="stroke-line" />
      <polyline points={later.map(point => `${point.x},${point.y}`).join(' ')} className="stroke-ink-soft" />
      {rewordedAt.map(at => (
        <path
          key={at}
          d={`M${x(at) - step / 2} 3V${height - 3}`}
          className="stroke-navy"
          strokeWidth="1.5"
          strokeDasharray="3 3"
        />
      ))}
      {points.map(point => (
        <path
          key={point.at}
          d={`M${point.x} ${point.y - 5}l5 5l-5 5l-5-5Z`}
          fill={point.full ? 'currentColor' : 'var(--color-paper)'}
          stroke="currentColor"
          strokeWidth="1.2"
        />
      ))}
    </svg>
  )
}
