'use server'

import { action } from '@/app/gate'
import { beginExercise, closeExercise } from '@/db/standard-exercises'
import { exerciseForm, proposalIdForm } from '@/lib/standard-proposals.form'

export const begin = action('standards.ask-everyone', exerciseForm, async (tx, value, me) => {
  const refused = await beginExercise(tx, value, me)
  if (refused) return refused
  return { to: `/standards/exercises/${value.id}?said=begun`, subject: value.id }
})

export const end = action('standards.end-exercise', proposalIdForm, async (tx, { id }, me) =>
  (await closeExercise(tx, id, me))
    ? { to: `/standards/exercises/${id}?said=ended`, subject: id }
    : { errors: { '': ['stale'] } },
)
