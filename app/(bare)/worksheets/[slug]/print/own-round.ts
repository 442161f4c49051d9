import type { Member } from '@/app/session'
import { listRounds } from '@/db/worksheets'
import { findWorksheet } from '@/lib/worksheets/shelf'

type Tx = Parameters<typeof listRounds>[0]

/** The viewer's round of this number, or their newest; null where there is none. */
export const ownRound = async (tx: Tx, slug: string, asked: unknown, me: Member) => {
  if (!findWorksheet(slug)) return null
  const rounds = await listRounds(tx, slug, me)
  const round = asked === undefined ? rounds.at(-1) : rounds.find(each => String(each.number) === asked)
  return round ? { round, rounds: rounds.length } : null
}
