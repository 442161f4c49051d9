import type { Metadata } from 'next'
import { formatFor } from '@/app/format'
import { view } from '@/app/gate'
import { ButtonLink } from '@/app/ui/button'
import { Empty } from '@/app/ui/empty'
import { Link } from '@/app/ui/link'
import { Page } from '@/app/ui/page-frame'
import { whole } from '@/app/whole'
import { words } from '@/app/words'
import { readMatrix } from '@/db/acceptance-matrix'
import { narrowScope, teamsInScope } from '@/db/scope'
import { publishedStandards } from '@/db/standards'
import {
  matrixFormats,
  peopleOnAPage,
  readMatrixFilter,
  readPageNumber,
  writeMatrixFilter,
} from '@/lib/matrix'
import { Filters } from './filters'
import { MatrixTable } from './matrix-table'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await words('matrix'))('title'),
})

export default whole(MatrixPage)

/** Who in the viewer's teams has accepted which standard, who is missing, and since when. */
async function MatrixPage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}) {
  const query = await searchParams
  const filter = readMatrixFilter(query)
  const number = readPageNumber(query)
  const { me, teams, all, matrix } = await view(
    'standards.see-matrix',
    async (tx, me, scope) => {
      const narrowed = filter.team ? await narrowScope(tx, scope, filter.team) : scope
      if (!narrowed) return null
      const { today, timeZone } = me
      const [teams, all, matrix] = await Promise.all([
        teamsInScope(tx, scope),
        publishedStandards(tx, today),
        readMatrix(tx, { scope: narrowed, filter, today, timeZone }, { size: peopleOnAPage, number }),
      ])
      return { me, teams, all, matrix }
    },
    'report',
  )
  const t = await words('matrix')
  const format = formatFor(me.locale, me.timeZone)
  const missing = matrix.standards.reduce((sum, standard) => sum + standard.missing, 0)
  const overdue = matrix.standards.reduce((sum, standard) => sum + standard.overdue, 0)
  const pages = Math.ceil(matrix.people / peopleOnAPage)
  const said = typeof query.said === 'string' && /^\d{1,5}$/.test(query.said) ? Number(query.said) : null
  const turn = (to: number) =>
    `/standards/matrix${writeMatrixFilter(filter, to > 1 ? { page: String(to) } : {})}`
  return (
    <Page
      title={t('title')}
      intro={t('intro')}
      said={said === null ? undefined : t('said_nudged', { count: said })}
      actions={
        missing > 0 && (
          <ButtonLink href={`/standards/matrix/nudge${writeMatrixFilter({ ...filter, missing: false })}`}>
            {t('nudge_all')}
          </ButtonLink>
        )
      }
    >
      <Filters filter={filter} teams={teams} standards={all.map(({ id, title }) => ({ id, name: title }))} />
      {matrix.rows.length === 0 ? (
        <Empty>{t(filter.missing ? 'none_missing' : 'none')}</Empty>
      ) : (
        <>
          <div className="grid gap-1">
            <p className="text-lg">
              {missing === 0 ? t('nothing_missing') : t('gaps', { missing, overdue })}
            </p>
            <p className="text-ink-soft text-sm">{t('order')}</p>
          </div>
          <MatrixTable matrix={matrix} filter={filter} format={format} me={me} />
          <nav aria-label={t('pages')} className="flex flex-wrap items-center gap-x-6 print:hidden">
            {number > 1 && (
              <Link className="link inline-flex min-h-11 items-center" href={turn(number - 1)}>
                {t('page_before')}
              </Link>
            )}
            {pages > 1 && <span>{t('page_of', { page: number, pages })}</span>}
            {number < pages && (
              <Link className="link inline-flex min-h-11 items-center" href={turn(number + 1)}>
                {t('page_after')}
              </Link>
            )}
            {matrixFormats.map(kind => (
              <a
                key={kind}
                className="link inline-flex min-h-11 items-center"
                href={`/standards/matrix/file${writeMatrixFilter(filter, { format: kind })}`}
              >
                {t(`take_${kind}`, { people: matrix.people })}
              </a>
            ))}
          </nav>
        </>
      )}
    </Page>
  )
}
