import { isReworded } from './assessments'
import { type Course, rulesOf } from './kinds'
import type { Question, Quiz, QuizAnswers } from './quiz'
import { score } from './score'
import { findQuiz } from './shelf'

export interface TakenQuiz {
  version: number
  answers: QuizAnswers
}

/** Of one's attempts, newest first: the first of all and the last five after it, oldest first. */
export function trendAttempts<Attempt extends { first: boolean }>(attempts: readonly Attempt[]): Attempt[] {
  const later = attempts.filter(({ first }) => !first).slice(0, 5)
  return [...attempts.filter(({ first }) => first), ...later.toReversed()]
}

export interface QuestionTrend {
  question: Question
  /** For each attempt what its answer was worth; null where it was not asked. */
  worth: (number | null)[]
  /** From the last time before to the last time. */
  course: Course
  /** Places of the attempts from which on it was asked in other words. */
  rewordedAt: number[]
}

/** Each question that a quiz asks now over some attempts, oldest first, whichever version they answered. */
export function questionTrends(quiz: Quiz, attempts: readonly TakenQuiz[]): QuestionTrend[] {
  const scores = attempts.map(({ version, answers }) => {
    const answered = findQuiz(quiz.slug, version)
    return answered ? score(answered, answers) : []
  })
  return quiz.questions.flatMap(question => {
    const { key, kind } = question
    const worth = scores.map(
      scored => scored.find(one => one.question.key === key && one.question.kind === kind)?.worth ?? null,
    )
    const asked = worth.flatMap((one, at) => (one === null ? [] : [{ worth: one, at }]))
    if (asked.length === 0) return []
    const rewordedAt = asked.flatMap(({ at }, place) => {
      const [before, after] = [attempts[asked[place - 1]?.at ?? -1], attempts[at]]
      return before && after && isReworded(quiz.slug, key, before.version, after.version) ? [at] : []
    })
    const [before, now] = asked.slice(-2)
    const course: Course = before && now ? rulesOf(question).course(before.worth, now.worth) : 'once'
    return [{ question, worth, course, rewordedAt }]
  })
}
