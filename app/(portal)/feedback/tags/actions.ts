'use server'

import { action } from '@/app/gate'
import { saveTag, setTagUse } from '@/db/tags'
import { tagForm, tagUseForm } from '@/lib/tags.form'

const stale = { errors: { '': ['stale'] } }

export const save = action('tags.save', tagForm, async (tx, tag, me) => {
  const errors = await saveTag(tx, tag, me)
  return errors ? { errors } : { to: '/feedback/tags?said=saved', subject: tag.id }
})

export const retire = action('tags.retire', tagUseForm, async (tx, { id }, me) => {
  if (!(await setTagUse(tx, id, me.now))) return stale
  return { to: '/feedback/tags?said=retired', subject: id }
})

export const bringBack = action('tags.bring-back', tagUseForm, async (tx, { id }) => {
  if (!(await setTagUse(tx, id, null))) return stale
  return { to: '/feedback/tags?said=back', subject: id }
})
