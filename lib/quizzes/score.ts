import { rulesOf } from './kinds'
import { type Answer, type Kind, type Mark, marks, type Question, type Quiz, type QuizAnswers } from './quiz'

/** A question with what was answered and what that is worth. */
export interface Scored {
  question: Question
  answer: Answer
  worth: number
}

/** The answers to questions of one kind together. A type, so that it can stand in a message. */
export type Tally = { kind: Kind; sum: number; of: number }

/** Holds answers against their questions. What was not answered, or with no answer of its kind, counts nowhere. */
export function score(quiz: Quiz, answers: QuizAnswers): Scored[] {
  return quiz.questions.flatMap(question => {
    const { options, worth } = rulesOf(question)
    const answer = Object.hasOwn(answers, question.key) ? answers[question.key] : undefined
    if (answer === undefined || !options.includes(answer)) return []
    return [{ question, answer, worth: worth(question, answer) }]
  })
}

/** One tally for each kind of question among those answered. */
export function tallies(scored: readonly Scored[]): Tally[] {
  const kinds = [...new Set(scored.map(({ question }) => question.kind))]
  return kinds.map(kind => {
    const ofKind = scored.filter(({ question }) => question.kind === kind)
    return { kind, sum: ofKind.reduce((all, { worth }) => all + worth, 0), of: ofKind.length }
  })
}

/** The parts that a result is shown in, each with its answers: doing apart from knowing, each need by itself. */
export function parts(scored: readonly Scored[]): { mark: Mark; scored: Scored[] }[] {
  return marks
    .map(mark => ({ mark, scored: scored.filter(({ question }) => question.mark === mark) }))
    .filter(part => part.scored.length > 0)
}

/** The questions that leave most to do, the lowest first: never one that has all it can have. */
export function openQuestions(scored: readonly Scored[]): Question[] {
  const short = ({ question, worth }: Scored) => {
    const [least, most] = rulesOf(question).range
    return (most - worth) / (most - least)
  }
  return scored
    .filter(one => short(one) > 0)
    .toSorted((a, b) => short(b) - short(a))
    .map(({ question }) => question)
}
