import * as z from 'zod'
import { choice } from '../fields.schema'
import { uuidSchema } from '../text.schema'
import { rulesOf } from './kinds'
import type { Quiz, QuizAnswers } from './quiz'
import { quizVersions } from './shelf'

export interface AttemptForm {
  /** The attempt that this form makes: sent twice, it is made once. */
  id: string
  quiz: Quiz
  answers: QuizAnswers
}

/** How a form names the quiz that it asks, with its version: a page may be older than the newest. */
export const askedAs = ({ slug, version }: Quiz): string => `${slug}/${version}`

const formOf = (quiz: Quiz) => {
  const answers = Object.fromEntries(
    quiz.questions.map(question => [question.key, choice(rulesOf(question).options)]),
  )
  return z.object({
    asked: z.literal(askedAs(quiz)),
    id: uuidSchema,
    answers: z.object(answers, 'required'),
  })
}

const [first, ...others] = quizVersions.map(formOf) as [ReturnType<typeof formOf>]

/** A whole attempt at any quiz on the shelf: every question that it asks answered, and nothing else. */
export const attemptForm: z.ZodType<AttemptForm> = z
  .discriminatedUnion('asked', [first, ...others], 'not_an_id')
  .transform(({ asked, ...attempt }, context) => {
    const quiz = quizVersions.find(each => askedAs(each) === asked)
    if (quiz) return { ...attempt, quiz }
    context.addIssue({ code: 'custom', message: 'not_an_id', path: ['asked'] })
    return z.NEVER
  })
