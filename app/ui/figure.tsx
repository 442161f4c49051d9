import Link from 'next/link'
import { formatFor } from '@/app/format'
import { currentLocale } from '@/app/locale'
import { words } from '@/app/words'
import { ChartLoader } from './chart-loader'
import { type Drawing, linesOf } from './drawing'

export type FigureProps = {
  /** Its name in an address. */
  name: string
  question: string
  sentence: string
  /** What the same figure was before, and whether that is a change. */
  change?: string | undefined
  answers: number
  /** What the points are: Month, Channel … Heads the first column. */
  label: string
  /** The points are named by content (a quiz's questions), not by the interface. */
  content?: boolean
  drawing: Drawing
  /** Where the rows behind it are. */
  down?: { href: string; label: string } | undefined
  /** Where it is downloaded. */
  csv?: string | undefined
}

/**
 * A figure that asks a question and answers it in a sentence, with the numbers in a table. All of it comes
 * from the server; the drawing is laid into a box of fixed height once the page stands.
 */
export async function Figure({
  name,
  question,
  sentence,
  change,
  answers,
  label,
  content = false,
  drawing,
  down,
  csv,
}: FigureProps) {
  const t = await words('chart')
  const locale = await currentLocale()
  const named = content ? { 'data-content': '' } : {}
  const lines = linesOf(
    drawing,
    {
      label,
      answers: t('answers_head'),
      interval: t('interval_head'),
      between: (low, high) => t('interval', { low, high }),
    },
    formatFor(locale, 'UTC'),
  )

  return (
    <figure id={name} className="grid grid-cols-1 content-start gap-3 border-line border-t pt-5">
      <figcaption className="grid gap-1">
        <h3>{question}</h3>
        <p>
          {sentence}{' '}
          <span className="whitespace-nowrap text-ink-soft text-sm">{t('answers', { count: answers })}</span>
        </p>
        {change && <p className="text-ink-soft text-sm">{change}</p>}
      </figcaption>
      {drawing.points.length > 0 ? (
        <div {...named}>
          <ChartLoader drawing={drawing} locale={locale} />
        </div>
      ) : (
        <p>{t('nothing')}</p>
      )}
      <div className="flex flex-wrap items-start gap-x-6">
        <details className="open:basis-full print:basis-full">
          <summary className="link inline-flex min-h-11 list-none items-center gap-2">{t('table')}</summary>
          <div className="overflow-x-auto">
            <table className="w-full border-collapse text-sm tabular-nums">
              <caption className="sr-only">{question}</caption>
              <thead>
                <tr className="border-ink border-b">
                  {lines.head.map((head, at) => (
                    <th
                      key={head}
                      scope="col"
                      className={`py-2 align-bottom font-medium ${at === 0 ? 'pe-3 text-start' : 'ps-3 text-end'}`}
                    >
                      {head}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {lines.rows.map(({ point, cells }) => (
                  <tr key={point.href ?? point.label} className="border-line border-b">
                    <th
                      scope="row"
                      {...named}
                      translate={point.own ? 'no' : undefined}
                      className="wrap-anywhere py-1 pe-3 text-start font-normal"
                    >
                      {point.href ? (
                        <Link
                          href={point.href}
                          prefetch={false}
                          className="link inline-flex min-h-11 items-center"
                        >
                          {point.label}
                        </Link>
                      ) : (
                        <span className="inline-block py-1">{point.label}</span>
                      )}
                    </th>
                    {cells.map((cell, at) => (
                      <td key={lines.head[at + 1]} className="whitespace-nowrap py-2 ps-3 text-end">
                        {cell}
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </details>
        {csv && (
          <a href={csv} download className="link inline-flex min-h-11 items-center print:hidden">
            {t('csv')}
          </a>
        )}
        {down && (
          <Link
            href={down.href}
            prefetch={false}
            className="link inline-flex min-h-11 items-center print:hidden"
          >
            {down.label}
          </Link>
        )}
      </div>
    </figure>
  )
}
