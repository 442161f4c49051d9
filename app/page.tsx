import { redirect } from 'next/navigation'
import { currentMember } from './session'

/** Everybody starts with today. */
export default async function Start() {
  const me = await currentMember()
  if (!me) redirect('/sign-in')
  redirect('/today')
}
