import * as z from 'zod'
import { choice } from '../fields.schema'
import { uuidSchema } from '../text.schema'
import { type Quiz, type YesOrNo, yesOrNo } from './quiz'

export interface QuizForm {
  /** The attempt that this form makes: sent twice, it is made once. */
  id: string
  answers: Record<string, YesOrNo>
}

/** A whole attempt: every question answered with yes or no. */
export function quizForm(quiz: Quiz): z.ZodType<QuizForm> {
  const answers = Object.fromEntries(quiz.questions.map(({ key }) => [key, choice(yesOrNo)]))
  return z.object({ id: uuidSchema, answers: z.object(answers, 'required') })
}
