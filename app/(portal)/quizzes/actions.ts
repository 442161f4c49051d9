'use server'

import { action } from '@/app/gate'
import { saveAttempt } from '@/db/attempts'
import { givenLife } from '@/lib/quizzes/given-life'
import { quizForm } from '@/lib/quizzes/quiz.form'

export const takeGivenLife = action('quizzes.take', quizForm(givenLife), async (tx, { id, answers }, me) => {
  const { memberId, now, today } = me
  await saveAttempt(tx, { id, memberId, quiz: givenLife, answers, submittedAt: now, day: today })
  return { to: `/quizzes/${givenLife.slug}/attempts/${id}`, subject: id }
})
