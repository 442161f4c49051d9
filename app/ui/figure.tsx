import { formatFor } from '@/app/format'
import { currentLocale } from '@/app/locale'
import { words } from '@/app/words'
import { ChartLoader } from './chart-loader'
import { asDrawn, type Drawing, isDrawn, linesOf } from './drawing'
import { figureNames } from './figure-names'
import { Link } from './link'
import { Sketch } from './sketch'

export type FigureProps = {
  /** Its name in an address. */
  name: string
  question: string
  sentence: string
  /** What the same figure was before, and whether that is a change. */
  change?: string | undefined
  answers: number
  /** What is counted: answers, the people who gave them, or things asked of people. */
  counted?: 'answers' | 'asked' | 'people' | 'tagged'
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
  counted = 'answers',
  label,
  content = false,
  drawing,
  down,
  csv,
}: FigureProps) {
  const t = await words('chart')
  const locale = await currentLocale()
  const format = formatFor(locale, 'UTC')
  const named = content ? { 'data-content': '' } : {}
  const drawn = asDrawn(drawing)
  const lines = linesOf(drawing, await figureNames({ label, counted }), format)

  return (
    <figure id={name} className="grid grid-cols-1 content-start gap-3 border-line border-t pt-5 print:mt-8">
      <figcaption className="grid gap-1">
        <h3>{question}</h3>
        <p>
          {sentence}{' '}
          <span className="whitespace-nowrap text-ink-soft text-sm">{t(counted, { count: answers })}</span>
        </p>
        {change && <p className="text-ink-soft text-sm">{change}</p>}
      </figcaption>
      {isDrawn(drawing) ? (
        <div {...named}>
          <ChartLoader drawing={drawn} locale={locale} />
          <Sketch drawing={drawn} format={format} />
        </div>
      ) : (
        <p>{t(drawing.points.length > 0 ? 'few' : 'nothing')}</p>
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
                  <tr key={point.key ?? point.href ?? point.label} className="border-line border-b">
                    <th
                      scope="row"
                      {...named}
                      translate={point.own ? 'no' : undefined}
                      className="wrap-anywhere py-1 pe-3 text-start font-normal"
                    >
                      {point.href ? (
                        <Link href={point.href} className="link inline-flex min-h-11 items-center">
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
          <a href={csv} className="link inline-flex min-h-11 items-center print:hidden">
            {t('csv')}
          </a>
        )}
        {down && (
          <Link href={down.href} className="link inline-flex min-h-11 items-center print:hidden">
            {down.label}
          </Link>
        )}
      </div>
    </figure>
  )
}
