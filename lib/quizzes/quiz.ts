import type { Content } from '../content'

export const yesOrNo = ['yes', 'no'] as const
export type YesOrNo = (typeof yesOrNo)[number]

/** What a question asks about: what one knows, or what one does. The two are shown apart. */
export type Mark = 'knowing' | 'doing'

interface Question {
  key: string
  mark: Mark
  good: YesOrNo
  /** `short` names the question beside a bar, in two or three words. */
  texts: Content<{ question: string; short: string; why: string }>
}

export interface Quiz {
  slug: string
  /** Goes up when a question changes; an attempt keeps the version it answered. */
  version: number
  texts: Content<{ title: string; intro: string }>
  questions: readonly Question[]
}

/** Answers by question key. */
export type QuizAnswers = Readonly<Record<string, YesOrNo>>

/** Good answers, of the questions answered. A type, so that it can stand in a message. */
type Part = { good: number; of: number }

export interface Score {
  knowing: Part
  doing: Part
  questions: { key: string; mark: Mark; answer: YesOrNo; good: boolean }[]
}

/** Compares answers with the good ones. A question without an answer counts nowhere. */
export function score(quiz: Quiz, answers: QuizAnswers): Score {
  const questions = quiz.questions.flatMap(({ key, mark, good }) => {
    const answer = Object.hasOwn(answers, key) ? answers[key] : undefined
    return answer === undefined ? [] : [{ key, mark, answer, good: answer === good }]
  })
  const part = (mark: Mark): Part => {
    const marked = questions.filter(question => question.mark === mark)
    return { good: marked.filter(question => question.good).length, of: marked.length }
  }
  return { knowing: part('knowing'), doing: part('doing'), questions }
}

/** Good answers of all the questions answered, knowing and doing together. */
export function goodOf(quiz: Quiz, answers: QuizAnswers): Part {
  const { knowing, doing } = score(quiz, answers)
  return { good: knowing.good + doing.good, of: knowing.of + doing.of }
}
