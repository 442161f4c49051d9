'use server'

import { action } from '@/app/gate'
import { colleagueMeant } from '@/db/colleagues'
import { changeHeard, linkFeedback, withdrawHeard } from '@/db/feedback-changes'
import { readFeedback } from '@/db/feedback-entry'
import { tagFeedback } from '@/db/feedback-tags'
import { placeOf } from '@/db/heard-feedback'
import { isPublished } from '@/db/standards'
import { changedForm, linkForm, tagsForm, withdrawForm } from '../forms'

const stale = { errors: { '': ['stale'] } }

export const change = action('feedback.change', changedForm, async (tx, { about, ...heard }, me) => {
  if (heard.day > me.today) return { errors: { day: ['in_future'] } }
  const present = await readFeedback(tx, me, heard.id)
  if (!present?.mine) return stale
  const meant = await colleagueMeant(tx, about, present)
  if ('error' in meant) return { errors: { about: [meant.error] } }
  const chosen = { ...heard, aboutId: meant.id }
  const place = await placeOf(tx, chosen, me, present.teamId)
  if ('errors' in place) return place
  const ending = await changeHeard(tx, { ...chosen, teamId: place.teamId }, me.now)
  if (ending === 'stale') return { errors: { revision: ['saved_elsewhere'] } }
  return ending ? { to: `/feedback/${heard.id}?said=changed`, subject: heard.id } : stale
})

export const withdraw = action('feedback.withdraw', withdrawForm, async (tx, value, me) => {
  const ending = await withdrawHeard(tx, value, me.now)
  return ending === 'done' ? { to: '/feedback?said=withdrawn', subject: value.id } : stale
})

export const link = action('feedback.link', linkForm, async (tx, { about, ...value }, me) => {
  const present = await readFeedback(tx, me, value.id)
  if (!present?.leads) return stale
  const meant = await colleagueMeant(tx, about, present)
  if ('error' in meant) return { errors: { about: [meant.error] } }
  const { standardId } = value
  if (standardId && standardId !== present.standardId && !(await isPublished(tx, standardId)))
    return { errors: { standardId: ['not_an_id'] } }
  const ending = await linkFeedback(tx, { ...value, aboutId: meant.id }, me.now)
  return ending === 'done' ? { to: `/feedback/${value.id}?said=linked`, subject: value.id } : stale
})

export const tag = action('feedback.tag', tagsForm, async (tx, { id, tags }, me) => {
  if (!(await tagFeedback(tx, id, tags, me.now))) return stale
  return { to: `/feedback/${id}?said=tagged`, subject: id }
})
