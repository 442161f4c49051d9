import type { Format } from '@/app/format'
import { Link } from '@/app/ui/link'
import { words } from '@/app/words'
import type { Cell, Matrix } from '@/db/acceptance-matrix'
import { type MatrixFilter, writeMatrixFilter } from '@/lib/matrix'

const head = 'border-ink border-b px-3 py-2 text-start align-bottom font-medium text-sm'
/** Stays where it is while the standards pass by. */
const stuck = 'sticky start-0 z-1 bg-paper ps-0'

/** People × standards. It scrolls sideways, the names stay. */
export async function MatrixTable({
  matrix,
  filter,
  format,
  me: { memberId: self, today },
}: {
  matrix: Matrix
  filter: MatrixFilter
  format: Format
  me: { memberId: string; today: string }
}) {
  const t = await words('matrix')
  const { standards, rows } = matrix
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls takes the focus
    <section aria-label={t('caption')} tabIndex={0} className="relative overflow-x-auto">
      <table className="border-collapse tabular-nums">
        <caption className="sr-only">{t('caption')}</caption>
        <thead>
          <tr>
            <th scope="col" className={`${head} ${stuck}`}>
              {t('person')}
            </th>
            {standards.map(({ id, title }) => (
              <th key={id} scope="col" className={`${head} min-w-40 max-w-48`}>
                <Link
                  href={`/standards/${id}`}
                  className="link inline-flex min-h-11 items-end wrap-anywhere"
                  translate="no"
                >
                  <bdi>{title}</bdi>
                </Link>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, name, teams, missing, cells }) => (
            <tr key={id} className="border-line border-b">
              <th
                scope="row"
                className={`${stuck} w-64 min-w-32 max-w-[45vw] py-2 pe-3 text-start font-normal wrap-anywhere`}
              >
                <bdi translate="no" className="block font-medium">
                  {name}
                </bdi>
                <bdi translate="no" className="block text-ink-soft text-sm">
                  {teams}
                </bdi>
                {missing > 0 && id !== self && (
                  <Link
                    href={`/standards/matrix/nudge${writeMatrixFilter({ ...filter, person: id, missing: false })}`}
                    className="link inline-flex min-h-11 items-center text-sm print:hidden"
                  >
                    {t('nudge_one')}
                    <span className="sr-only" translate="no">
                      : {name}
                    </span>
                  </Link>
                )}
              </th>
              {standards.map(standard => (
                <td key={standard.id} className="px-3 py-2 align-top">
                  <State
                    cell={cells.find(({ standardId }) => standardId === standard.id)}
                    format={format}
                    today={today}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" className={`${stuck} py-3 pe-3 text-start font-medium`}>
              {t('missing_of_all')}
            </th>
            {standards.map(({ id, missing, asked }) => (
              <td key={id} className="px-3 py-3 font-medium">
                {t('missing_of', { missing, asked })}
              </td>
            ))}
          </tr>
        </tfoot>
      </table>
    </section>
  )
}

async function State({ cell, format, today }: { cell: Cell | undefined; format: Format; today: string }) {
  const t = await words('matrix')
  if (!cell)
    return (
      <span className="text-ink-soft">
        <span aria-hidden="true">–</span>
        <span className="sr-only">{t('not_asked')}</span>
      </span>
    )
  if (cell.acceptedOn)
    return <span className="text-sea">{t('accepted', { day: format.shortDay(cell.acceptedOn) })}</span>
  const late = cell.dueOn < today
  return (
    <span className={`font-medium ${late ? 'text-coral' : 'text-olive'}`}>
      {t(late ? 'overdue' : 'due', { day: format.shortDay(cell.dueOn) })}
    </span>
  )
}
