'use server'

import { action } from '@/app/gate'
import { askCustomers, endQuestion } from '@/db/survey-questions'
import { questionIdForm, surveyQuestionForm } from '@/lib/survey-questions.form'

const stale = { errors: { '': ['stale'] } }

export const ask = action('standards.ask-customers', surveyQuestionForm, async (tx, value, me) =>
  (await askCustomers(tx, value, me))
    ? { to: `/standards/${value.standardId}?said=asked#standing`, subject: value.standardId }
    : stale,
)

export const end = action('standards.end-question', questionIdForm, async (tx, { id }, me) => {
  const standardId = await endQuestion(tx, id, me.now)
  return standardId ? { to: `/standards/${standardId}?said=ended#standing`, subject: standardId } : stale
})
