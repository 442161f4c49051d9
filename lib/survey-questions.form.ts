import * as z from 'zod'
import { choice } from './fields.schema'
import { asks } from './survey-questions'
import { line, uuidSchema } from './text.schema'

/** A question on a standard for the surveys, in the words that customers read. */
export const surveyQuestionForm = z.object({
  id: uuidSchema,
  standardId: uuidSchema,
  asks: choice(asks),
  words: line(160),
})

/** A question by its id. */
export const questionIdForm = z.object({ id: uuidSchema })
