import { daysBetween } from '@/lib/dates'
import type { Quiz, QuizAnswers } from '@/lib/quizzes/quiz'
import { saveAttempt } from '../attempts'
import type { Inhabitant, World } from './world'

type Taking = { person: Inhabitant; on: string; quiz: Quiz; answers: QuizAnswers }

/** Somebody takes a quiz on a day, unless they had not joined by then. */
export const takeQuiz = async (
  { as, chance, day, daysAgo }: World,
  { person, on, quiz, answers }: Taking,
) => {
  const ago = daysBetween(on, day)
  if (person.joined < ago) return
  const { memberId } = person
  await as(person, tx =>
    saveAttempt(tx, { id: chance.id(), memberId, quiz, answers, submittedAt: daysAgo(ago), day: on }),
  )
}
