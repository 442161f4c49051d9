import { findAssessment, isReworded } from './assessments'
import { rulesOf } from './kinds'
import type { Kind, Mark, Quiz } from './quiz'

/** What one group of teams answered in one month: always a whole group of five people or more. */
export interface QuizFigure {
  /** As 'YYYY-MM'. */
  month: string
  /** Of the quiz that was answered. Who answered two in a month is counted in one of them. */
  version: number
  people: number
  /** Each question's answers added up: a yes counts 1, a no nothing, a rating its number. */
  points: Readonly<Record<string, number>>
}

export interface QuestionResult {
  key: string
  mark: Mark
  /** Good answers, of the people who answered. */
  good: number
  of: number
}

export interface RatingResult {
  key: string
  mark: Mark
  /** Ratings added up, of the people who gave one: `sum / of` is their mean, 1 to 5. */
  sum: number
  of: number
}

/** The good answers to each yes-or-no question over all of the figures, whichever version asked it. */
export function questionResults(quiz: Quiz, figures: readonly QuizFigure[]): QuestionResult[] {
  return resultsOf(quiz, 'yes_no', figures).map(({ key, mark, sum, of }) => ({ key, mark, good: sum, of }))
}

/** The ratings of each scale question over all of the figures, whichever version asked it. */
export function ratingResults(quiz: Quiz, figures: readonly QuizFigure[]): RatingResult[] {
  return resultsOf(quiz, 'scale', figures)
}

/** The share of good answers over all questions by month, in order; `people` is how many stand behind it. */
export function monthResults(
  quiz: Quiz,
  figures: readonly QuizFigure[],
): { month: string; people: number; good: number; of: number }[] {
  return monthsOf(quiz, 'yes_no', figures).map(({ sum, ...month }) => ({ ...month, good: sum }))
}

/** The mean of all ratings by month, `sum / of`, in order. */
export function monthRatings(
  quiz: Quiz,
  figures: readonly QuizFigure[],
): { month: string; people: number; sum: number; of: number }[] {
  return monthsOf(quiz, 'scale', figures)
}

/** The questions that were worded anew within the figures, each with the first month ('YYYY-MM') of its new wording. */
export function rewordings(quiz: Quiz, figures: readonly QuizFigure[]): { key: string; month: string }[] {
  const versions = [...new Set(figures.map(({ version }) => version))].sort((a, b) => a - b)
  return quiz.questions.flatMap(({ key }) =>
    versions.slice(1).flatMap((version, at) => {
      if (!isReworded(quiz.slug, key, versions[at] ?? version, version)) return []
      const [month] = figures
        .filter(figure => figure.version === version)
        .map(figure => figure.month)
        .sort()
      return month === undefined ? [] : [{ key, month }]
    }),
  )
}

/** Each question of a kind that the quiz asks now; one that nobody was asked is left out. */
function resultsOf(quiz: Quiz, kind: Kind, figures: readonly QuizFigure[]): RatingResult[] {
  return quiz.questions.flatMap(({ key, mark, ...now }) => {
    if (now.kind !== kind) return []
    const asked = figures.flatMap(({ version, people, points }) => {
      const question = findAssessment(quiz.slug, version)?.questions.find(each => each.key === key)
      const sum = Object.hasOwn(points, key) ? points[key] : undefined
      if (question?.kind !== kind || sum === undefined) return []
      return [{ sum: rulesOf(question).worthOf(question, sum, people), of: people }]
    })
    return asked.length === 0 ? [] : [{ key, mark, ...together(asked) }]
  })
}

function monthsOf(quiz: Quiz, kind: Kind, figures: readonly QuizFigure[]) {
  const months = [...new Set(figures.map(({ month }) => month))].sort()
  return months.flatMap(month => {
    const ofMonth = figures.filter(figure => figure.month === month)
    const { sum, of } = together(resultsOf(quiz, kind, ofMonth))
    const people = ofMonth.reduce((all, figure) => all + figure.people, 0)
    return of === 0 ? [] : [{ month, people, sum, of }]
  })
}

function together(parts: readonly { sum: number; of: number }[]): { sum: number; of: number } {
  return parts.reduce((all, { sum, of }) => ({ sum: all.sum + sum, of: all.of + of }), { sum: 0, of: 0 })
}
