import { date, doublePrecision, index, pgTable, uuid } from 'drizzle-orm/pg-core'
import { surveyQuestions } from './survey-questions'
import { teams } from './teams'
import { organizationColumns, organizationRules, seenByDoorkeeper, within } from './tenancy'

/**
 * What a customer answered to a question on a standard, apart from the rest of what they said: everybody may read the
 * number. Written by the definer function `store_response` alone.
 */
export const questionAnswers = pgTable(
  'question_answers',
  {
    ...organizationColumns(),
    questionId: uuid().notNull(),
    /** Whose survey it was. */
    teamId: uuid().notNull(),
    day: date().notNull(),
    /** In the question's unit; of yes and no, 1 and 0. */
    value: doublePrecision().notNull(),
  },
  columns => [
    ...organizationRules('question_answers', columns),
    within('question_answers_question', [columns.organizationId, columns.questionId], surveyQuestions),
    within('question_answers_team', [columns.organizationId, columns.teamId], teams),
    index('question_answers_question_index').on(columns.organizationId, columns.questionId, columns.value),
    seenByDoorkeeper('question_answers', 'insert'),
  ],
)
