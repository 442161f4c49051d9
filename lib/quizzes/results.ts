import type { Mark, Quiz } from './quiz'

/** What one group of teams answered in one month: always a whole group of five people or more. */
export interface QuizFigure {
  /** As 'YYYY-MM'. */
  month: string
  people: number
  /** How many said yes, by question. */
  yes: Readonly<Record<string, number>>
}

export interface QuestionResult {
  key: string
  mark: Mark
  /** Good answers, of the people who answered. */
  good: number
  of: number
}

/** The good answers to each question over all of the figures; a question that nobody was asked is left out. */
export function questionResults(quiz: Quiz, figures: readonly QuizFigure[]): QuestionResult[] {
  return quiz.questions.flatMap(({ key, mark, good }) => {
    const asked = figures.filter(({ yes }) => Object.hasOwn(yes, key))
    const of = asked.reduce((all, { people }) => all + people, 0)
    const yes = asked.reduce((all, figure) => all + (figure.yes[key] ?? 0), 0)
    return of === 0 ? [] : [{ key, mark, good: good === 'yes' ? yes : of - yes, of }]
  })
}

/** The share of good answers over all questions by month, in order; `people` is how many stand behind it. */
export function monthResults(
  quiz: Quiz,
  figures: readonly QuizFigure[],
): { month: string; people: number; good: number; of: number }[] {
  const months = [...new Set(figures.map(({ month }) => month))].sort()
  return months.map(month => {
    const ofMonth = figures.filter(figure => figure.month === month)
    const results = questionResults(quiz, ofMonth)
    return {
      month,
      people: ofMonth.reduce((all, { people }) => all + people, 0),
      good: results.reduce((all, { good }) => all + good, 0),
      of: results.reduce((all, { of }) => all + of, 0),
    }
  })
}
