import { formatFor } from '@/app/format'
import { currentLocale } from '@/app/locale'
import { words } from '@/app/words'
import { ChartLoader } from './chart-loader'

type Point = { label: string; values: (number | null)[]; answers?: number }

/** How its numbers are written: 212, 4.2 or 58% (from 0.58). */
type Unit = 'count' | 'mean' | 'share'

export type Drawing = {
  kind: 'line' | 'bars'
  /** One to three, in this order: navy, brass, dashed. */
  series: string[]
  points: Point[]
  unit: Unit
  /** Ends of the scale, such as [1, 5]; from zero when absent. */
  range?: [number, number] | undefined
}

/**
 * A figure that asks a question and answers it in a sentence, with the numbers in a table. All of it comes
 * from the server; the drawing is laid into a box of fixed height once the page stands.
 */
export async function Figure({
  question,
  sentence,
  answers,
  label,
  content = false,
  drawing,
}: {
  question: string
  sentence: string
  answers: number
  /** What the points are: Month, Channel … Heads the first column. */
  label: string
  /** The points are named by content (a quiz's questions), not by the interface. */
  content?: boolean
  drawing: Drawing
}) {
  const t = await words('chart')
  const locale = await currentLocale()
  const format = formatFor(locale, 'UTC')
  const write = { count: format.number, mean: format.mean, share: format.percent }[drawing.unit]
  const named = content ? { 'data-content': '' } : {}
  const counted = drawing.points.some(point => point.answers !== undefined)

  return (
    <figure className="grid content-start gap-3 border-line border-t pt-5">
      <figcaption className="grid gap-1">
        <h3>{question}</h3>
        <p>
          {sentence}{' '}
          <span className="whitespace-nowrap text-ink-soft text-sm">{t('answers', { count: answers })}</span>
        </p>
      </figcaption>
      {drawing.points.length > 0 ? (
        <div {...named}>
          <ChartLoader drawing={drawing} locale={locale} />
        </div>
      ) : (
        <p>{t('nothing')}</p>
      )}
      <details className="group">
        <summary className="link inline-flex min-h-11 list-none items-center gap-2">{t('table')}</summary>
        <div className="overflow-x-auto">
          <table className="w-full border-collapse text-sm tabular-nums">
            <caption className="sr-only">{question}</caption>
            <thead>
              <tr className="border-ink border-b">
                <th scope="col" className="py-2 pe-3 text-start font-medium">
                  {label}
                </th>
                {drawing.series.map(name => (
                  <th key={name} scope="col" className="px-3 py-2 text-end font-medium">
                    {name}
                  </th>
                ))}
                {counted && (
                  <th scope="col" className="py-2 ps-3 text-end font-medium">
                    {t('answers_head')}
                  </th>
                )}
              </tr>
            </thead>
            <tbody>
              {drawing.points.map(point => (
                <tr key={point.label} className="border-line border-b">
                  <th scope="row" {...named} className="py-2 pe-3 text-start font-normal">
                    {point.label}
                  </th>
                  {drawing.series.map((name, at) => {
                    const value = point.values[at]
                    return (
                      <td key={name} className="px-3 py-2 text-end">
                        {value === null || value === undefined ? '–' : write(value)}
                      </td>
                    )
                  })}
                  {counted && <td className="py-2 ps-3 text-end">{format.number(point.answers ?? 0)}</td>}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </figure>
  )
}
