import { type Quiz, type QuizAnswers, score } from './quiz'

/** How a question went lately: good again, good now, good no more, or good neither time. */
export type Course = 'kept' | 'gained' | 'lost' | 'open'

export interface QuestionTrend {
  key: string
  /** From the oldest attempt shown to the newest: whether the answer was the good one. */
  good: boolean[]
  course: Course
}

/** Each question of a quiz over some attempts, oldest first; what an attempt was not asked is left out of it. */
export function questionTrends(quiz: Quiz, attempts: readonly QuizAnswers[]): QuestionTrend[] {
  const scores = attempts.map(answers => score(quiz, answers).questions)
  return quiz.questions.flatMap(({ key }) => {
    const good = scores.flatMap(questions => {
      const question = questions.find(each => each.key === key)
      return question ? [question.good] : []
    })
    return good.length > 0 ? [{ key, good, course: courseOf(good) }] : []
  })
}

function courseOf(good: readonly boolean[]): Course {
  const [before, now] = [good.at(-2) ?? good.at(-1), good.at(-1)]
  if (now) return before ? 'kept' : 'gained'
  return before ? 'lost' : 'open'
}
