import type { Member } from '@/app/session'
import { listNewestFinished } from '@/db/finished-rounds'
import { compassSheets } from '@/lib/worksheets/compass'
import { posterWords, readPosterOf } from '@/lib/worksheets/posters'

type Tx = Parameters<typeof listNewestFinished>[0]

/** The viewer's own words for a poster, as their compass shows them; null where there are none. */
export const ownPoster = async (tx: Tx, asked: string, me: Member) => {
  const of = readPosterOf(asked)
  const said = of && posterWords(of, await listNewestFinished(tx, compassSheets, me))
  return of && said ? { of, said } : null
}
