'use server'

import { action } from '@/app/gate'
import { saveAttempt } from '@/db/attempts'
import { attemptForm } from '@/lib/quizzes/quiz.form'

export const take = action('quizzes.take', attemptForm, async (tx, { id, quiz, answers }, me) => {
  const { memberId, now, today } = me
  await saveAttempt(tx, { id, memberId, quiz, answers, submittedAt: now, day: today })
  return { to: `/quizzes/${quiz.slug}/attempts/${id}`, subject: id }
})
