'use server'

import { action } from '@/app/gate'
import { hideTicks, showTicks } from '@/db/commitment-shown'
import { showingForm } from '@/lib/commitment.form'
import { newId } from '@/lib/ids'

const stale = { errors: { '': ['stale'] } }

export const show = action('commitment.show', showingForm, async (tx, _value, me) => {
  if (me.rank !== 'executive') return stale
  const { memberId, now } = me
  const shown = await showTicks(tx, { id: newId(now), memberId, shownAt: now })
  return shown ? { to: '/commitment?said=shown' } : stale
})

export const hide = action('commitment.hide', showingForm, async (tx, _value, me) => {
  return (await hideTicks(tx, me)) ? { to: '/commitment?said=hidden' } : stale
})
