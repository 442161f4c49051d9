'use server'

import { action } from '@/app/gate'
import { hashToken } from '@/app/token-hash'
import { makeFeed, revokeFeed } from '@/db/calendar-feeds'
import { feedForm, revokeFeedForm } from '@/lib/goals/goal.form'
import { newId } from '@/lib/ids'

export const make = action('goals.make-feed', feedForm, async (tx, { token }, me) => {
  await makeFeed(tx, {
    id: newId(me.now),
    memberId: me.memberId,
    secretHash: hashToken(token),
    madeAt: me.now,
  })
  return {}
})

export const revoke = action('goals.revoke-feed', revokeFeedForm, async (tx, _value, me) => {
  await revokeFeed(tx, me)
  return { to: '/goals/calendar?said=revoked' }
})
