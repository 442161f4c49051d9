import type { ReactNode } from 'react'
import { readSorting, type SortValue, sorted } from '@/lib/sorting'
import { Link } from './link'
import { SortLink, type Sorts } from './sort-link'

export type Column<Row> = {
  key: string
  head: ReactNode
  cell: (row: Row) => ReactNode
  /** Numbers stand at the end and line up. */
  numeric?: boolean
  /** What rows are sorted by where the table can be sorted; without it, nobody sorts by this column. */
  sortBy?: (row: Row) => SortValue
  /** Left out where the screen is narrow. */
  minor?: boolean
}

/**
 * A table from the server. The first column names its row; with `rowHref` a click anywhere in the row goes
 * there. With `sorts` the heads of columns are links that sort it, so that the view can be shared.
 */
export function Table<Row>({
  caption,
  columns,
  rows,
  rowKey,
  rowHref,
  sorts: offered,
  empty,
}: {
  caption: string
  columns: Column<Row>[]
  rows: Row[]
  rowKey: (row: Row) => string
  /** Where a row leads; undefined where it leads nowhere. */
  rowHref?: (row: Row) => string | undefined
  /** For tables that are here as a whole. */
  sorts?: Sorts
  /** Stands instead of the table when it has no rows. */
  empty: ReactNode
}) {
  if (rows.length === 0) return empty
  const sorts = rows.length > 1 ? offered : undefined
  const sortable = columns.filter(({ sortBy }) => sorts && sortBy).map(({ key }) => key)
  const sorting = readSorting(sorts?.said, sortable)
  const sortBy = columns.find(({ key }) => key === sorting?.by)?.sortBy
  const inOrder = sorts && sorting && sortBy ? sorted(rows, sortBy, sorting.descending, sorts.locale) : rows

  return (
    // Wide tables scroll sideways on small screens; whoever uses the keyboard must be able to reach that.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls takes the focus
    <section aria-label={caption} tabIndex={0} className="relative max-lg:overflow-x-auto">
      <table className="w-full border-collapse tabular-nums">
        <caption className="pb-2 text-start text-ink-soft text-sm">{caption}</caption>
        <thead>
          <tr>
            {columns.map(column => (
              <th
                key={column.key}
                scope="col"
                aria-sort={
                  column.key === sorting?.by ? (sorting.descending ? 'descending' : 'ascending') : undefined
                }
                className={`sticky top-0 z-1 border-ink border-b bg-paper px-3 py-1 align-middle font-medium text-sm first:ps-0 last:pe-0 max-sm:first:w-2/5 ${placing(column)}`}
              >
                {sorts && column.sortBy ? (
                  <SortLink by={column.key} now={sorting} sorts={sorts}>
                    {column.head}
                  </SortLink>
                ) : (
                  column.head
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {inOrder.map(row => (
            <tr key={rowKey(row)} className="relative border-line border-b hover:bg-sheet">
              {columns.map((column, at) => {
                const Cell = at === 0 ? 'th' : 'td'
                const href = at === 0 ? rowHref?.(row) : undefined
                return (
                  <Cell
                    key={column.key}
                    {...(at === 0 && { scope: 'row' })}
                    className={`px-3 py-3 align-baseline font-normal first:ps-0 last:pe-0 ${placing(column)}`}
                  >
                    {href ? (
                      <Link href={href} className="font-medium text-navy after:absolute after:inset-0">
                        {column.cell(row)}
                      </Link>
                    ) : (
                      column.cell(row)
                    )}
                  </Cell>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function placing<Row>({ numeric, minor }: Column<Row>) {
  return `${numeric ? 'text-end' : 'text-start'} ${minor ? 'max-sm:hidden' : ''}`
}
