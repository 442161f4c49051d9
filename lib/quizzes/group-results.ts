import type { Quiz } from './quiz'
import { type QuizFigure, questionResults, ratingResults } from './results'

/** What the people of one group of teams answered over all months together: `sum / of` is a share or a mean. */
export interface GroupResult {
  key: string
  /** The team that the group is named after; null for what is counted above all teams. */
  teamId: string | null
  /** How many other teams are counted in it. */
  others: number
  sum: number
  of: number
}

type GroupFigure = QuizFigure & { teamId: string | null; teams: readonly string[] }

/**
 * The answers of a kind by groups of teams, added up over the months in which each group stood as it is. Two months
 * in which different teams were counted together are two groups: each line is of the same teams throughout.
 */
export function groupResults(
  quiz: Quiz,
  kind: 'yes_no' | 'scale',
  figures: readonly GroupFigure[],
): GroupResult[] {
  const keyOf = ({ teamId, teams }: GroupFigure) => JSON.stringify([teamId, teams])
  return [...new Set(figures.map(keyOf))].flatMap(key => {
    const ofGroup = figures.filter(figure => keyOf(figure) === key)
    const [first] = ofGroup
    if (!first) return []
    const parts =
      kind === 'scale'
        ? ratingResults(quiz, ofGroup)
        : questionResults(quiz, ofGroup).map(({ good, of }) => ({ sum: good, of }))
    const of = parts.reduce((all, part) => all + part.of, 0)
    if (of === 0) return []
    const sum = parts.reduce((all, part) => all + part.sum, 0)
    return [{ key, teamId: first.teamId, others: Math.max(0, first.teams.length - 1), sum, of }]
  })
}
