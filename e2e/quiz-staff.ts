import { randomUUID } from 'node:crypto'
import { saveAttempt } from '@/db/attempts'
import { inOrganization, type Viewer } from '@/db/client'
import { quizFigures } from '@/db/quiz-figures'
import { proveScope } from '@/db/scope'
import { addMonths } from '@/lib/dates'
import { givenLife } from '@/lib/quizzes/given-life'
import { rulesOf } from '@/lib/quizzes/kinds'
import type { Quiz, QuizAnswers } from '@/lib/quizzes/quiz'
import { superuser } from './database'
import { found, type House, join, type Person } from './house'

/** The first day of this month and of earlier ones, by Postgres's clock, which decides what is over. */
const [{ month } = { month: '' }] = await superuser<{ month: string }[]>`
  select to_char(date_trunc('month', (now() at time zone 'utc') - interval '2 days'), 'YYYY-MM-DD') as month`
export const thisMonth = month
export const lastMonth = addMonths(thisMonth, -1)
export const monthBefore = addMonths(thisMonth, -2)
export const range = { from: addMonths(thisMonth, -3), to: addMonths(thisMonth, 1) }

const viewer = (house: House, person: Person, role: Viewer['role'], managed: string[] = []): Viewer => ({
  organizationId: house.id,
  identityId: person.identityId,
  memberId: person.memberId,
  role,
  ownTeams: [],
  managedTeams: managed,
})

let taken = 0

/** Somebody takes a quiz on a day, a second after whoever took one last, with answers that differ from seed to seed. */
export const takes = (house: House, person: Person, day: string, seed: number, quiz: Quiz = givenLife) =>
  inOrganization(viewer(house, person, 'learner'), tx =>
    saveAttempt(tx, {
      id: randomUUID(),
      memberId: person.memberId,
      quiz,
      answers: mixed(quiz, seed),
      submittedAt: new Date(Date.parse(`${day}T09:00:00Z`) + 1000 * taken++),
      day,
    }),
  )

const mixed = (quiz: Quiz, seed: number): QuizAnswers =>
  Object.fromEntries(
    quiz.questions.map((question, at) => {
      const { options } = rulesOf(question)
      return [question.key, options[((seed * 7 + at * at) % 13) % options.length] ?? 'no']
    }),
  )

type Asked = { kind?: 'first' | 'later'; quiz?: Quiz }

export const figuresFor = (who: Viewer, { kind = 'first', quiz = givenLife }: Asked = {}) =>
  inOrganization(who, tx => quizFigures(tx, proveScope(who), { quiz, kind, range }), 'report')

/** Each figure as its month, the teams counted in it and how many people. */
export const brief = async (who: Viewer, asked?: Asked) =>
  (await figuresFor(who, asked)).map(({ month, people, teams }) => [month, teams.join(' + '), people])

/** Five at the desk, three in the kitchen, the head of the house and the admin. */
export const staffed = async () => {
  const house = await found()
  const { manager, learner, teammate, otherManager, otherLearner, head, admin } = house.people
  const desk = [
    manager,
    learner,
    teammate,
    await join(house, 'Dora', 'Desk'),
    await join(house, 'Dan', 'Desk'),
  ]
  const kitchen = [otherManager, otherLearner, await join(house, 'Kim', 'Kitchen')]
  const { House, Desk, Kitchen } = house.teams
  return {
    house,
    desk,
    kitchen,
    ada: viewer(house, admin, 'admin'),
    hugo: viewer(house, head, 'manager', [House, Desk, Kitchen]),
    maya: viewer(house, manager, 'manager', [Desk]),
    mona: viewer(house, otherManager, 'manager', [Kitchen]),
    leo: viewer(house, learner, 'learner'),
  }
}
