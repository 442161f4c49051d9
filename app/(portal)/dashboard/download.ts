import { type Format, formatFor } from '@/app/format'
import { currentLocale } from '@/app/locale'
import { linesOf } from '@/app/ui/drawing'
import { figureNames } from '@/app/ui/figure-names'
import { words } from '@/app/words'
import type { Dashboard } from '@/db/dashboard'
import { contentIn } from '@/lib/content'
import { findWorksheet } from '@/lib/worksheets/shelf'
import { customerFigures } from './customer-figures'
import { dutyFigures } from './duty-figures'
import { quizResultFigures } from './quiz-result-figures'

/**
 * The lines of a file: the table of one figure, or all tables of the page, each under its question and its sentence.
 * Null where the page has no such figure.
 */
export async function linesToDownload(
  dashboard: Dashboard,
  format: Format,
  name: string | null,
): Promise<string[][] | null> {
  // As the tables of the page are written.
  const plain = formatFor(await currentLocale(), 'UTC')
  const figures = [
    ...(await customerFigures(dashboard, format)),
    ...(await dutyFigures(dashboard)),
    ...(await quizResultFigures(dashboard, format)),
  ]
  const tables = await Promise.all(
    figures.map(async figure => {
      const { head, rows } = linesOf(figure.drawing, await figureNames(figure), plain)
      return { ...figure, table: [head, ...rows.map(({ point, cells }) => [point.label, ...cells])] }
    }),
  )
  if (name !== null) return tables.find(figure => figure.name === name)?.table ?? null
  const t = await words('dashboard')
  const { range, teams, filter } = dashboard
  const team = teams.find(({ id }) => id === filter.team)?.name
  return [
    [t('intro', { from: format.day(range.from), to: format.day(range.to) }), ...(team ? [team] : [])],
    ...tables.flatMap(({ question, sentence, change, table }) => [
      [],
      [question],
      [sentence],
      ...(change ? [[change]] : []),
      ...table,
    ]),
    ...(await namesToDownload(dashboard, format)),
  ]
}

/** Expected worksheets by name, where the page shows them. */
async function namesToDownload({ duties }: Dashboard, format: Format): Promise<string[][]> {
  const t = await words('dashboard')
  const locale = await currentLocale()
  const names = (duties.names ?? []).flatMap(line => {
    const sheet = findWorksheet(line.slug)
    return sheet ? [{ ...line, title: contentIn(sheet.texts, locale).texts.title }] : []
  })
  if (names.length === 0) return []
  return [
    [],
    [t('person'), t('worksheet'), t('worksheets_series')],
    ...names.map(({ name, title, day }) => [name, title, day ? format.day(day) : t('not_done')]),
  ]
}
