import type { Member } from '@/app/session'
import { acceptancesByVersion } from '@/db/acceptance-history'
import { acceptancesInScope, ownAcceptance, ownDueDay } from '@/db/acceptances'
import { ownColleagues } from '@/db/colleagues'
import { listFeedback } from '@/db/feedback'
import { readAcceptanceWording } from '@/db/organizations'
import type { TeamScope } from '@/db/scope'
import { listChecks, shareMet } from '@/db/standard-check-lists'
import { readStandard } from '@/db/standard-versions'
import { can } from '@/lib/access'
import { addDays } from '@/lib/dates'
import { everything } from '@/lib/feedback-filter'
import { isId } from '@/lib/ids'

type Tx = Parameters<typeof readStandard>[0]

const mostSuggested = 50
const newestChecks = 5
const newestSaid = 3
/** Checks of so many days are lately. */
const lately = 90

/** All that is known of one standard, as far as the reader may see it; null where there is none. */
export const readStandardPage = async (tx: Tx, me: Member, scope: TeamScope, id: string) => {
  const standard = isId(id) ? await readStandard(tx, id, me.today) : null
  if (!standard) return null
  const sees = standard.current !== null && can(me, 'standards.see-acceptances')
  const asked = { filter: { ...everything, standard: id }, turn: null, most: newestSaid }
  const [own, dueOn, wording, acceptances, shares, people, share, checks, said] = await Promise.all([
    ownAcceptance(tx, id, standard.askedSince ?? 1, me.memberId),
    ownDueDay(tx, id, me),
    readAcceptanceWording(tx),
    sees && !standard.retiredAt ? acceptancesInScope(tx, id, scope, me.today) : null,
    sees ? acceptancesByVersion(tx, id, scope) : [],
    can(me, 'standards.entrust') ? ownColleagues(tx, me, mostSuggested) : [],
    shareMet(tx, id, addDays(me.today, -lately)),
    listChecks(tx, { standardId: id, after: null, most: newestChecks }),
    listFeedback(tx, me, asked, true),
  ])
  return { me, standard, own, dueOn, wording, acceptances, shares, people, share, checks, said }
}
