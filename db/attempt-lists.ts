import { sql } from 'drizzle-orm'
import type { Day } from '@/lib/dates'
import type { QuizAnswers } from '@/lib/quizzes/quiz'
import { array } from './array'
import type { Tx } from './client'
import type { TeamScope } from './scope'

type Attempt = {
  id: string
  version: number
  /** The writer's first attempt at this quiz, in whatever version. */
  first: boolean
  day: Day
  answers: QuizAnswers
}

/** The viewer's last attempt at each quiz that they took. */
export const listLastAttempts = async (tx: Tx, memberId: string) =>
  tx.execute<Attempt & { quiz: string }>(sql`
    select distinct on (a.quiz) a.quiz, a.id, a.version, a.first, a.day, w.answers
    from attempts a join attempt_answers w on w.organization_id = a.organization_id and w.id = a.id
    where a.member_id = ${memberId}
    order by a.quiz, a.submitted_at desc, a.id desc`)

/** The viewer's own attempts at a quiz with what they answered, newest first: the last fifty and the first of all. */
export const listOwnAttempts = async (tx: Tx, slug: string, memberId: string) =>
  tx.execute<Attempt>(sql`
    with own as (
      (select a.organization_id, a.id, a.version, a.first, a.day, a.submitted_at from attempts a
        where a.member_id = ${memberId} and a.quiz = ${slug} and not a.first
        order by a.submitted_at desc, a.id desc limit 50)
      union all
      (select a.organization_id, a.id, a.version, a.first, a.day, a.submitted_at from attempts a
        where a.member_id = ${memberId} and a.quiz = ${slug} and a.first)
    )
    select o.id, o.version, o.first, o.day, w.answers
    from own o join attempt_answers w on w.organization_id = o.organization_id and w.id = o.id
    order by o.first, o.submitted_at desc, o.id desc`)

/** One of the viewer's own attempts, or null. */
export const readOwnAttempt = async (tx: Tx, slug: string, id: string) => {
  const [found] = await tx.execute<Attempt>(sql`
    select a.id, a.version, a.first, a.day, w.answers
    from attempts a join attempt_answers w on w.organization_id = a.organization_id and w.id = a.id
    where a.id = ${id} and a.quiz = ${slug} and w.member_id = a.member_id`)
  return found ?? null
}

/** Who in the viewer's teams has taken a quiz, when last and how often, by name; who has not, first. */
export const takenInScope = async (tx: Tx, slug: string, scope: TeamScope) =>
  tx.execute<{ memberId: string; name: string; teams: string; lastDay: Day | null; times: number }>(sql`
    select m.id as "memberId", m.name, coalesce(string_agg(distinct t.name, ', '), '') as teams,
      max(a.last_day) as "lastDay", coalesce(max(a.times), 0)::integer as times
    from members m
    left join team_members tm on tm.organization_id = m.organization_id and tm.member_id = m.id
    left join teams t on t.organization_id = tm.organization_id and t.id = tm.team_id
    left join (
      select organization_id, member_id, max(day) as last_day, count(*) as times
      from attempts where quiz = ${slug} group by organization_id, member_id
    ) a on a.organization_id = m.organization_id and a.member_id = m.id
    where m.deactivated_at is null
      and (${scope.all} or tm.team_id = any (${array(scope.teams)}::uuid[]))
    group by m.organization_id, m.id, m.name
    order by max(a.last_day) is not null, m.name`)
