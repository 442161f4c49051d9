import type { ReactNode } from 'react'
import { type Sorting, sortingNext, writeSorting } from '@/lib/sorting'
import { Link } from './link'

/** How a table on a page can be sorted. */
export type Sorts = {
  /** What the address says of it. */
  said: unknown
  /** The language in whose order words stand. */
  locale: string
  /** The page's address with the table sorted so. */
  href: (sort: string) => string
}

/** The head of a column that sorts its table, with which way it stands now. */
export function SortLink({
  by,
  now,
  sorts,
  children,
}: {
  by: string
  now: Sorting | null
  sorts: Sorts
  children: ReactNode
}) {
  const here = now?.by === by ? now : null
  return (
    <Link
      href={sorts.href(writeSorting(sortingNext(by, now)))}
      stay
      className="inline-flex min-h-11 items-center gap-1.5 hover:text-navy"
    >
      {children}
      <svg viewBox="0 0 8 12" aria-hidden="true" className="h-3 w-2 shrink-0 print:hidden">
        {!here?.descending && <path d="M4 0 8 5H0Z" className={here ? 'fill-brass' : 'fill-field'} />}
        {(!here || here.descending) && (
          <path d="M4 12 8 7H0Z" className={here ? 'fill-brass' : 'fill-field'} />
        )}
      </svg>
    </Link>
  )
}
