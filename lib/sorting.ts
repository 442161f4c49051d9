/** By which column a table is sorted, and whether from its end. */
export interface Sorting {
  by: string
  descending: boolean
}

/** What a row is sorted by; null is nothing, and stands last whichever way. */
export type SortValue = string | number | null

/** As an address says it: `team`, or `-team` from the end; null for anything that isn't one of the columns. */
export function readSorting(said: unknown, columns: readonly string[]): Sorting | null {
  if (typeof said !== 'string') return null
  const descending = said.startsWith('-')
  const by = descending ? said.slice(1) : said
  return columns.includes(by) ? { by, descending } : null
}

export function writeSorting({ by, descending }: Sorting): string {
  return descending ? `-${by}` : by
}

/** What a column's head leads to: its beginning first, and from there to its end and back. */
export function sortingNext(by: string, now: Sorting | null): Sorting {
  return { by, descending: now?.by === by && !now.descending }
}

/** The rows in the order of a language, numbers within words as numbers; equal ones stay as they stand. */
export function sorted<Row>(
  rows: readonly Row[],
  value: (row: Row) => SortValue,
  descending: boolean,
  locale: string,
): Row[] {
  const { compare } = new Intl.Collator(locale, { numeric: true })
  const way = descending ? -1 : 1
  return rows
    .map(row => ({ row, value: value(row) }))
    .toSorted(({ value: a }, { value: b }) => {
      if (a === null || b === null) return Number(a === null) - Number(b === null)
      return way * (typeof a === 'number' && typeof b === 'number' ? a - b : compare(String(a), String(b)))
    })
    .map(({ row }) => row)
}
