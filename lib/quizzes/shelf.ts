import { fourNeeds } from './four-needs'
import { givenLife } from './given-life'
import { givenLife1 } from './given-life-1'
import type { Quiz } from './quiz'

/** Every quiz in every version that somebody may have answered; the newest version of each comes first. */
const shelf: readonly [Quiz, ...Quiz[]][] = [[givenLife, givenLife1], [fourNeeds]]

/** Every quiz as it is asked now. */
export const quizzes: readonly Quiz[] = shelf.map(([newest]) => newest)

/** Every quiz in every version. */
export const quizVersions: readonly Quiz[] = shelf.flat()

/** A quiz by its slug, as it is asked now or in the version that an attempt answered. */
export function findQuiz(slug: string, version?: number): Quiz | null {
  return (
    quizVersions.find(quiz => quiz.slug === slug && (version === undefined || quiz.version === version)) ??
    null
  )
}
