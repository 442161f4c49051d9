import { countedWorksheets } from '../worksheets/counted'
import type { Question, Quiz } from './quiz'
import { quizVersions, quizzes } from './shelf'

/**
 * Everything in which people say something of themselves that is counted behind the floor: the quizzes as they are
 * asked now, and the worksheets whose ratings may be counted.
 */
export const assessments: readonly Quiz[] = [...quizzes, ...newestOnly(countedWorksheets())]

/** The same in every version. */
const versions: readonly Quiz[] = [...quizVersions, ...countedWorksheets()]

/** Which versions of an assessment there are. */
export function versionsOf(slug: string): number[] {
  return versions.filter(each => each.slug === slug).map(({ version }) => version)
}

/** What was asked in a version of an assessment. */
export function findAssessment(slug: string, version: number): Quiz | null {
  return versions.find(each => each.slug === slug && each.version === version) ?? null
}

function newestOnly(all: readonly Quiz[]): Quiz[] {
  return all.filter(({ slug, version }) => all.every(each => each.slug !== slug || each.version <= version))
}

/** Whether two versions of a quiz ask a question in other words; the name beside a bar and the why don't count. */
export function isReworded(slug: string, key: string, one: number, other: number): boolean {
  const [before, after] = [one, other].map(version =>
    findAssessment(slug, version)?.questions.find(question => question.key === key),
  )
  return before !== undefined && after !== undefined && wording(before) !== wording(after)
}

function wording(question: Question): string {
  const { short, why, ...asked } = question.texts.en
  return JSON.stringify(asked)
}
