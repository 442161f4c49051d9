import { sql } from 'drizzle-orm'
import { versionsOf } from '@/lib/quizzes/assessments'
import type { Quiz } from '@/lib/quizzes/quiz'
import type { QuizFigure } from '@/lib/quizzes/results'
import type { Range } from '@/lib/ranges'
import { array } from './array'
import type { Tx } from './client'
import type { TeamScope } from './scope'

export interface TeamFigure extends QuizFigure {
  /** The team that the group is named after; null for what is counted above all teams. */
  teamId: string | null
  /** The names of all teams counted in it. */
  teams: string[]
}

/**
 * What was answered to a quiz in any of its versions, month by month, in the groups of teams that lie wholly in the
 * scope. Months that the range touches count whole, and only once they are over. The floor is kept by `quiz_figures` in Postgres, and
 * however the figures are added up or subtracted, whole groups remain.
 */
export const quizFigures = async (
  tx: Tx,
  scope: TeamScope,
  { quiz, kind, range }: { quiz: Pick<Quiz, 'slug'>; kind: 'first' | 'later'; range: Range },
) =>
  tx.execute<TeamFigure & Record<string, unknown>>(sql`
    select to_char(f.month, 'YYYY-MM') as month, v.version, f.team as "teamId", max(f.people) as people,
      jsonb_object_agg(f.question, f.points) as points,
      array(select t.name from teams t where t.id = any(f.teams) order by t.name) as teams
    from unnest(${array(versionsOf(quiz.slug).map(String))}::integer[]) as v (version), quiz_figures(
      ${quiz.slug}, v.version, ${kind === 'first'}, date_trunc('month', ${range.from}::date)::date, ${range.to}::date,
      ${scope.all ? null : array(scope.teams)}::uuid[]
    ) f
    group by f.month, v.version, f.team, f.teams
    order by f.month, v.version, f.team nulls first`)
