import { newId } from '../../../lib/ids.ts'
import { askedAs } from '../../../lib/quizzes/quiz.form.ts'
import { quizzes } from '../../../lib/quizzes/shelf.ts'
import { actions } from '../../access/entries.ts'
import { postedForm } from '../../access/post.ts'
import { from } from './people.mjs'

/** A quiz sent, without script, by each of many people. In each round it is a month's first attempt, so that all are counted. */
export function quizSubmission({ sql, house, people, origin }) {
  const [asked] = quizzes
  const answers = Object.fromEntries(asked.questions.map(({ key }, at) => [key, at % 3 ? 'yes' : 'no']))
  const take = actions('.next').find(({ name }) => name === 'quizzes/actions.ts#take')
  const fields = Object.fromEntries(Object.entries(answers).map(([key, value]) => [`answers.${key}`, value]))
  const forget = () => sql`delete from quiz_counted where organization_id = ${house}`
  const inContext = ({ memberId, teamId }, driver, counted) =>
    driver.begin(async tx => {
      const id = newId(new Date())
      await tx`select set_config('app.organization_id', ${house}, true), set_config('app.member_id', ${memberId}, true)`
      await tx`insert into attempts (organization_id, id, member_id, quiz, version, first, team_id, day, submitted_at)
        values (${house}, ${id}, ${memberId}, ${asked.slug}, ${asked.version}, false, ${teamId}, current_date, now())`
      await tx`
        with kept as (
          insert into attempt_answers (organization_id, id, member_id, answers)
          values (${house}, ${id}, ${memberId}, ${JSON.stringify(answers)}::text::jsonb) returning id, answers
        )
        select case when ${counted} then count_attempt(id, answers) end from kept`
    })
  const row = (driver, id, memberId, teamId) => driver`
    with made as (
      insert into attempts (organization_id, id, member_id, quiz, version, first, team_id, day, submitted_at)
      values (${house}, ${id}, ${memberId}, ${asked.slug}, ${asked.version}, false, ${teamId}, current_date, now()))
    insert into attempt_answers (organization_id, id, member_id, answers)
    values (${house}, ${id}, ${memberId}, ${JSON.stringify(answers)}::text::jsonb)`
  return {
    name: 'Quiz submission',
    before: forget,
    right: status => status === 303,
    requests: () =>
      people.map(person => {
        const { body, headers } = postedForm(take.id, {
          id: newId(new Date()),
          asked: askedAs(asked),
          ...fields,
        })
        return {
          method: 'POST',
          path: `/quizzes/${asked.slug}`,
          headers: { ...from(origin, person), ...headers },
          body,
        }
      }),
    stored: async () => {
      const [rows] = await sql`select count(*)::int as count from attempts a
        join attempt_answers w on w.organization_id = a.organization_id and w.id = a.id
        where a.organization_id = ${house} and a.quiz = ${asked.slug}`
      return rows.count
    },
    alone: () =>
      people.map(
        ({ memberId, teamId }) =>
          driver =>
            row(driver, newId(new Date()), memberId, teamId),
      ),
    sums: (_round, counted) => people.map(person => driver => inContext(person, driver, counted)),
  }
}
