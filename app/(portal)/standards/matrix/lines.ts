import type { Format } from '@/app/format'
import { words } from '@/app/words'
import type { Matrix } from '@/db/acceptance-matrix'

/** The matrix as lines of a file, with the words of the screen; days at length, since a file has no year around it. */
export async function matrixLines(
  { standards, rows }: Matrix,
  format: Format,
  today: string,
): Promise<string[][]> {
  const t = await words('matrix')
  return [
    [t('person'), t('teams'), ...standards.map(({ title }) => title)],
    ...rows.map(({ name, teams, cells }) => [
      name,
      teams,
      ...standards.map(({ id }) => {
        const cell = cells.find(({ standardId }) => standardId === id)
        if (!cell) return t('not_asked')
        if (cell.acceptedOn) return t('accepted', { day: format.day(cell.acceptedOn) })
        return t(cell.dueOn < today ? 'overdue' : 'due', { day: format.day(cell.dueOn) })
      }),
    ]),
    [t('missing_of_all'), '', ...standards.map(({ missing, asked }) => t('missing_of', { missing, asked }))],
  ]
}
