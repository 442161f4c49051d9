'use server'

import { action } from '@/app/gate'
import { colleagueMeant } from '@/db/colleagues'
import { placeOf, storeHeard } from '@/db/heard-feedback'
import { loggedForm } from '../forms'

export const keep = action('feedback.log', loggedForm, async (tx, { about, ...heard }, me) => {
  const meant = await colleagueMeant(tx, about)
  if ('error' in meant) return { errors: { about: [meant.error] } }
  const chosen = { ...heard, aboutId: meant.id }
  const place = await placeOf(tx, chosen, me)
  if ('errors' in place) return place
  await storeHeard(tx, { ...chosen, teamId: place.teamId, day: me.today, at: me.now })
  return { to: '/feedback?said=heard', subject: heard.id }
})
