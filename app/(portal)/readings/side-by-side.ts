import { listNotedDays } from '@/db/practice'
import { readComparison } from '@/db/readings'
import { listRounds } from '@/db/worksheets'
import { countedDays, lastReading, letterSheet } from '@/lib/readings'
import { readLetter } from './letter'

type Given = Parameters<typeof readLetter>

/** A year of days; what was noted on more would not be read on one page. */
const mostDays = 366

/**
 * A letter beside what its writer noted while they read it, from the first reading to the last; null where there is
 * no such letter.
 */
export const readSideBySide = async (tx: Given[0], me: Given[1] & { today: string }, asked?: number) => {
  const letter = await readLetter(tx, me, asked)
  if (!letter) return null
  const { days, decision } = letter
  const [rounds, changed] = await Promise.all([
    listRounds(tx, letterSheet, me),
    readComparison(tx, letter.roundId),
  ])
  const finished = rounds.filter(({ finishedOn }) => finishedOn !== null)
  const isNewest = finished.at(-1)?.number === letter.number
  const counted = countedDays(days, decision)
  const [from = letter.finishedOn] = days
  const to = lastReading(counted) ?? (isNewest ? me.today : (days.at(-1) ?? letter.finishedOn))
  return {
    letter,
    count: counted.length,
    from,
    to,
    changed,
    noted: await listNotedDays(tx, me, { from, to, most: mostDays }),
    isNewest,
    /** Whether a newer round is begun and not finished. */
    isBegun: rounds.length > 0 && rounds.at(-1)?.finishedOn === null,
    next: rounds.length + 1,
    others: finished.filter(({ number }) => number !== letter.number),
  }
}
