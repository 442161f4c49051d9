import { redirect } from 'next/navigation'
import { currentMember } from './session'
import { whole } from './whole'

export default whole(Start, { as: 'main' })

/** Everybody starts with today. */
async function Start() {
  const me = await currentMember()
  return redirect(me ? '/today' : '/sign-in')
}
