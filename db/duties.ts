import type { Day } from '@/lib/dates'
import type { Tx } from './client'
import { acceptancesByRank } from './commitment'
import type { TeamScope } from './scope'
import { worksheetsByPerson, worksheetsByTeam } from './worksheet-duties'

/** Most teams, or standards, that are held side by side. */
export const mostSideBySide = 12
/** Most lines by name on one page: a team or two. More people are told as shares of their teams. */
const mostNames = 60

/**
 * What is asked of everybody and whether it was done: standards accepted by rank, expected worksheets by team and,
 * where the scope is a team or two, by name.
 */
export const readDuties = async (tx: Tx, scope: TeamScope, today: Day) => {
  const [ranks, worksheets, names] = await Promise.all([
    acceptancesByRank(tx, today),
    worksheetsByTeam(tx, scope, mostSideBySide),
    worksheetsByPerson(tx, scope, mostNames + 1),
  ])
  return { ranks, worksheets, names: names.length > mostNames ? null : names }
}
