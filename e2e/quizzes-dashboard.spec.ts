import { fourNeeds } from '@/lib/quizzes/four-needs'
import { givenLife } from '@/lib/quizzes/given-life'
import { readCsv, tableOf } from './dashboard-tables'
import { superuser } from './database'
import { inDemo } from './house'
import { expect, moveClock, test } from './people'
import { goodAnswer } from './quiz-takers'

const day = process.env.DEMO_DAY ?? ''
const written = {
  mean: (value: number) => value.toLocaleString('en', { minimumFractionDigits: 1, maximumFractionDigits: 1 }),
  share: (value: number) => value.toLocaleString('en', { style: 'percent' }),
}

/**
 * What a team answered in the months that ninety days touch, from the answers themselves: of each member the first
 * attempt of the month and kind, in months with five people or more.
 */
const answered = (team: string, quiz: string, first: boolean) =>
  superuser<{ month: string; question: string; answer: string; n: number }[]>`
    with once as (
      select distinct on (a.member_id, date_trunc('month', a.day)) date_trunc('month', a.day) as month, w.answers
      from attempts a join attempt_answers w using (organization_id, id)
      where a.team_id = ${team} and a.quiz = ${quiz} and a.first = ${first}
        and a.day between date_trunc('month', ${day}::date - 89) and ${day}::date
      order by a.member_id, date_trunc('month', a.day), a.submitted_at
    ), shown as (select month from once group by month having count(*) >= 5)
    select to_char(month, 'YYYY-MM') as month, q.key as question, q.value as answer, count(*)::int as n
    from once join shown using (month), jsonb_each_text(answers) q group by 1, 2, 3`

test('what a manager sees of both quizzes is what her team answered, and which questions were worded anew', async ({
  as,
}) => {
  const maya = await inDemo('maya@harbour')
  const [team] = await superuser<{ id: string }[]>`
    select team_id as id from team_members where member_id = ${maya.memberId} and manages`
  const page = await as(maya)
  await moveClock(page.context(), `${day}T12:00:00Z`)
  await page.goto('/dashboard?range=last_90')

  /** The rows of a table: each question with the mean of what its answers are worth, first attempts and later ones. */
  const expected = async (
    quiz: typeof givenLife,
    write: (value: number) => string,
    worth: (key: string, answer: string) => number,
  ) => {
    const kinds = await Promise.all([true, false].map(first => answered(team?.id ?? '', quiz.slug, first)))
    return quiz.questions.map(({ key, texts }) => [
      texts.en.short,
      ...kinds
        .filter(rows => rows.length > 0)
        .map(rows => {
          const mine = rows.filter(({ question }) => question === key)
          const people = mine.reduce((all, { n }) => all + n, 0)
          return write(mine.reduce((all, { answer, n }) => all + worth(key, answer) * n, 0) / people)
        }),
    ])
  }
  const good = (key: string) => {
    const question = givenLife.questions.find(each => each.key === key)
    return question && goodAnswer(question)
  }
  const known = await expected(givenLife, written.share, (key, answer) => (answer === good(key) ? 1 : 0))
  const rated = await expected(fourNeeds, written.mean, (_key, answer) => Number(answer))
  expect(known[0]?.length, 'there are attempts to compare').toBeGreaterThan(1)
  expect(rated[0]?.length, 'there are ratings to compare').toBeGreaterThan(1)
  for (const mark of ['knowing', 'doing'])
    expect((await tableOf(page, `questions-given-life-${mark}`)).slice(1)).toEqual(
      known.filter((_, at) => givenLife.questions[at]?.mark === mark),
    )
  expect((await tableOf(page, 'questions-four-needs')).slice(1)).toEqual(rated)
  await expect(
    page.getByText(/^Given life: asked in other words from .+ \d{4} on: New and known, An easier wait\.$/),
  ).toBeVisible()
  await expect(page.getByText('Four needs: asked in other words')).toHaveCount(0)

  const file = await page.request.get('/dashboard/csv?range=last_90&figure=questions-four-needs')
  expect(readCsv(await file.text()).slice(1, rated.length + 1)).toEqual(rated)

  const noor = await as(await inDemo('noor@northside'))
  await moveClock(noor.context(), `${day}T12:00:00Z`)
  await noor.goto('/dashboard?range=last_90')
  expect((await tableOf(noor, 'questions-four-needs')).slice(1)).not.toEqual(rated)
})
