'use server'

import { action } from '@/app/gate'
import { placeOf, storeHeard } from '@/db/heard-feedback'
import { teamForm } from './forms'

export const keep = action('feedback.log', teamForm, async (tx, heard, me) => {
  const place = await placeOf(tx, heard, me)
  if ('errors' in place) return place
  await storeHeard(tx, { ...heard, teamId: place.teamId, day: me.today, at: me.now })
  return { to: '/feedback?said=heard', subject: heard.id }
})
