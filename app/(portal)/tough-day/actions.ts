'use server'

import { action } from '@/app/gate'
import { addReason, removeReason } from '@/db/reasons'
import { reasonForm, reasonIdForm } from '@/lib/practice.form'

export const add = action('tough-day.add-reason', reasonForm, async (tx, { id, words }, me) => {
  await addReason(tx, { id, words, memberId: me.memberId, addedAt: me.now })
  return { to: '/tough-day?said=added#why' }
})

export const remove = action('tough-day.remove-reason', reasonIdForm, async (tx, { id }, me) => {
  const removed = await removeReason(tx, me, id)
  return removed ? { to: '/tough-day?said=removed#why' } : { errors: { '': ['not_an_id'] } }
})
