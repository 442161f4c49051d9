import { daysOfPractice, type Measure, meant, type OfGroup, type Told } from '@/lib/commitment'
import type { Telling } from './telling'

/** What is counted, by rank: its table with a bar in each row, so that it reads the same without the drawing. */
export function MeasureFigure({
  measure,
  groups,
  month,
  telling,
}: {
  measure: Measure
  groups: OfGroup[]
  /** November 2026 */
  month: string
  telling: Telling
}) {
  const { t, said, share, group } = telling
  if (groups.length === 0) return null
  return (
    <figure
      id={measure}
      className="grid grid-cols-1 content-start gap-3 border-line border-t pt-5 print:mt-6"
    >
      <figcaption className="grid gap-1">
        <h3>{t(`${measure}_question`)}</h3>
        <p>{t(`${measure}_meaning`, { days: daysOfPractice })}</p>
        <p className="text-ink-soft text-sm">{t(`${measure}_of`, { month })}</p>
      </figcaption>
      <table className="w-full border-collapse tabular-nums">
        <caption className="sr-only">{t(`${measure}_question`)}</caption>
        <thead>
          <tr className="border-ink border-b text-sm">
            <th scope="col" className="py-2 pe-3 text-start font-medium">
              {t('rank')}
            </th>
            <th scope="col" className="py-2 text-start font-medium">
              {t(`${measure}_series`)}
            </th>
            <th scope="col" className="py-2 ps-3 text-end font-medium">
              {t('share')}
            </th>
          </tr>
        </thead>
        <tbody>
          {groups.map(({ name, told }) => (
            <tr key={name} className="border-line border-b">
              <th scope="row" className="w-1/3 py-3 pe-3 text-start align-top font-normal">
                {group(name)}
              </th>
              <td className="py-3 first-letter:uppercase">
                {said(told)}
                <Bar told={told} />
              </td>
              <td className="py-3 ps-3 text-end align-top">{share(told)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  )
}

/** A full bar as far as it is known; where words stand for the number, an open one from the least to the most. */
function Bar({ told }: { told: Told }) {
  const { least, most } = meant(told)
  const at = (count: number) => (100 * count) / told.of
  return (
    <svg
      viewBox="0 0 100 8"
      preserveAspectRatio="none"
      aria-hidden="true"
      className="mt-1 block h-2.5 w-full"
    >
      <path d="M0 7.5H100" vectorEffect="non-scaling-stroke" className="stroke-field" />
      {'count' in told ? (
        <rect width={at(told.count)} height="8" className="fill-navy" />
      ) : (
        <rect
          x={at(least)}
          width={at(most) - at(least)}
          height="7"
          y="0.5"
          strokeDasharray="4 3"
          vectorEffect="non-scaling-stroke"
          className="fill-line stroke-navy"
        />
      )}
    </svg>
  )
}
