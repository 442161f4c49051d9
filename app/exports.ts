import { stringify } from 'csv-stringify/sync'
import { words } from '@/app/words'
import { countAgainst } from '@/db/limits'

type Tx = Parameters<typeof countAgainst>[0]

const anHour = 60 * 60
const exportsAnHour = 10
/** They hold nobody's words: the limit is there for the machine's sake. */
const blanksAnHour = 60

/** Counts one more file that somebody takes away with them, and says whether it is one too many. */
export const isOneTooMany = async (
  tx: Tx,
  { memberId }: { memberId: string },
  what: 'exports' | 'blanks' = 'exports',
): Promise<boolean> =>
  (await countAgainst(tx, `${what}:${memberId}`, anHour)) >
  (what === 'exports' ? exportsAnHour : blanksAnHour)

/** What is said to somebody who took too many files away within an hour. */
export const tooManyExports = async () =>
  new Response((await words('dashboard'))('too_many_exports'), {
    status: 429,
    headers: {
      'cache-control': 'no-store',
      'content-type': 'text/plain; charset=utf-8',
      'retry-after': String(anHour),
    },
  })

/** Excel takes a file for UTF-8 only if it begins with this. */
const mark = '\uFEFF'

/** Lines as a CSV file in which no text is a formula. */
export const csvOf = (lines: string[][]): string => mark + stringify(lines, { escape_formulas: true })
