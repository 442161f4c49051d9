'use server'

import { action } from '@/app/gate'
import { saveMantra } from '@/db/mantras'
import { saveChoice, saveLookBack } from '@/db/practice'
import { savePulse } from '@/db/pulses'
import { letGo as forget, setAside as keepAside } from '@/db/set-asides'
import { newId } from '@/lib/ids'
import { isWritable } from '@/lib/practice'
import { choiceForm, letGoForm, lookBackForm, mantraForm, pulseForm, setAsideForm } from '@/lib/practice.form'
import { ownDay, saidOn } from './own-day'

const stale = { errors: { '': ['not_an_id'] } }

export const setAside = action('practice.set-aside', setAsideForm, async (tx, thing, me) => {
  await keepAside(tx, me, thing)
  return { to: '/today?said=set_aside' }
})

export const letGo = action('practice.let-go', letGoForm, async (tx, { id }, me) => {
  return (await forget(tx, me, id)) ? { to: '/today?said=let_go' } : stale
})

export const wordMantra = action('practice.word-mantra', mantraForm, async (tx, { words }, me) => {
  await saveMantra(tx, { id: newId(me.now), memberId: me.memberId, words })
  return { to: `/today?said=${words === null ? 'mantra_ours' : 'mantra'}` }
})

export const choose = action('practice.choose', choiceForm, async (tx, { day, words }, me) => {
  if (!isWritable(day, me.today)) return stale
  await saveChoice(tx, { ...ownDay(me, day), words })
  return { to: saidOn(day, me, 'chosen') }
})

export const lookBack = action('practice.look-back', lookBackForm, async (tx, { day, ...said }, me) => {
  if (!isWritable(day, me.today)) return stale
  await saveLookBack(tx, { ...ownDay(me, day), ...said })
  return { to: said.heardIt ? '/feedback/heard?said=looked_back' : saidOn(day, me, 'looked_back') }
})

export const takePulse = action('practice.take-pulse', pulseForm, async (tx, { day, rating }, me) => {
  if (!isWritable(day, me.today)) return stale
  await savePulse(tx, { ...ownDay(me, day), rating })
  return { to: saidOn(day, me, 'pulse') }
})
