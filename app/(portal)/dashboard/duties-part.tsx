import type { Format } from '@/app/format'
import { currentLocale } from '@/app/locale'
import { Link } from '@/app/ui/link'
import { Person } from '@/app/ui/person'
import { Table } from '@/app/ui/table'
import { words } from '@/app/words'
import type { Dashboard } from '@/db/dashboard'
import { contentIn } from '@/lib/content'
import { findWorksheet } from '@/lib/worksheets/shelf'
import { dutyFigures } from './duty-figures'
import { FigureGrid } from './figure-grid'

/** Standards accepted and expected worksheets: as shares, and by name where a team or two are looked at. */
export async function DutiesPart({ dashboard, format }: { dashboard: Dashboard; format: Format }) {
  const t = await words('dashboard')
  const locale = await currentLocale()
  const figures = await dutyFigures(dashboard)
  if (figures.length === 0) return null
  const names = [...(dashboard.duties.names ?? [])]
  const slugs = [...new Set(names.map(({ slug }) => slug))].filter(slug => findWorksheet(slug))
  const people = [...new Set(names.map(({ memberId }) => memberId))].map(id =>
    names.filter(({ memberId }) => memberId === id),
  )
  const titleOf = (slug: string) => {
    const sheet = findWorksheet(slug)
    return sheet ? contentIn(sheet.texts, locale).texts.title : slug
  }
  return (
    <section className="grid gap-6" aria-labelledby="duties">
      <div className="grid gap-2">
        <h2 id="duties">{t('duties')}</h2>
        <p className="text-ink-soft">{t('duties_rule')}</p>
        <p className="print:hidden">
          <Link href="/commitment" className="link inline-flex min-h-11 items-center">
            {t('to_commitment')}
          </Link>
        </p>
      </div>
      <FigureGrid figures={figures} filter={dashboard.filter} />
      {people.length > 0 && (
        <Table
          caption={t('worksheets_by_name', {
            given: names.filter(({ day }) => day !== null).length,
            asked: names.length,
          })}
          rows={people}
          rowKey={([first]) => first?.memberId ?? ''}
          empty={null}
          columns={[
            {
              key: 'person',
              head: t('person'),
              cell: ([first]) => <Person name={first?.name ?? ''} />,
            },
            ...slugs.map(slug => ({
              key: slug,
              head: <span data-content="">{titleOf(slug)}</span>,
              cell: (sheets: typeof names) => {
                const sheet = sheets.find(each => each.slug === slug)
                if (!sheet) return <span className="text-ink-soft">{t('not_asked')}</span>
                if (!sheet.day) return <span className="text-ink-soft">{t('not_done')}</span>
                return <span className="text-sea">{t('done_on', { day: format.day(sheet.day) })}</span>
              },
            })),
          ]}
        />
      )}
    </section>
  )
}
