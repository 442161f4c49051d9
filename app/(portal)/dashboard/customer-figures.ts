import type { Format } from '@/app/format'
import type { FigureProps } from '@/app/ui/figure'
import type { Dashboard } from '@/db/dashboard'
import { needs, returning } from './needs-figures'
import { brought, byChannel, byTag, howMuch, wouldTell } from './reach-figures'
import { internalCustomers, satisfaction, teams } from './satisfaction-figures'
import { tellingOf } from './telling'

const all = [
  satisfaction,
  teams,
  needs,
  returning,
  wouldTell,
  brought,
  byTag,
  byChannel,
  howMuch,
  internalCustomers,
]

/** What customers said, question by question; a question that nobody was asked isn't there. */
export async function customerFigures(dashboard: Dashboard, format: Format): Promise<FigureProps[]> {
  const telling = await tellingOf(dashboard, format)
  return all.map(figure => figure(telling)).filter(figure => figure !== null)
}
