'use server'

import { action } from '@/app/gate'
import { colleagueMeant } from '@/db/colleagues'
import { appointChecker, dismissChecker } from '@/db/standard-checkers'
import { appointForm, dismissForm } from './forms'

export const appoint = action(
  'standards.appoint-checker',
  appointForm,
  async (tx, { id, teamId, person }, me, scope) => {
    if (!scope.all && !scope.teams.includes(teamId)) return { errors: { teamId: ['choose_one'] } }
    const meant = await colleagueMeant(tx, person)
    if ('error' in meant) return { errors: { person: [meant.error] } }
    if (!meant.id) return { errors: { person: ['required'] } }
    const made = await appointChecker(tx, { id, teamId, memberId: meant.id }, me, scope)
    return made
      ? { to: '/standards/checks/colleagues?said=appointed', subject: meant.id }
      : { errors: { person: ['appointed_already'] } }
  },
)

export const dismiss = action('standards.dismiss-checker', dismissForm, async (tx, { id }) =>
  (await dismissChecker(tx, id))
    ? { to: '/standards/checks/colleagues?said=dismissed', subject: id }
    : { errors: { '': ['stale'] } },
)
