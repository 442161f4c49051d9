import { redirect } from 'next/navigation'
import { currentMember } from './session'

/** The first page: managers start with their teams, everybody else with their sheets. */
export default async function Start() {
  const me = await currentMember()
  if (!me) redirect('/sign-in')
  redirect(me.role === 'learner' ? '/worksheets' : '/dashboard')
}
