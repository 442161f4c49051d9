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

/** After how many seconds it is worth another try, as `retry-after` says it. */
export const untilExportsAgain = String(anHour)
