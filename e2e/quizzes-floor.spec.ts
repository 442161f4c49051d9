import { expect, test } from '@playwright/test'
import { sql } from 'drizzle-orm'
import { inOrganization, type Viewer } from '@/db/client'
import { fourNeeds } from '@/lib/quizzes/four-needs'
import { givenLife } from '@/lib/quizzes/given-life'
import { givenLife1 } from '@/lib/quizzes/given-life-1'
import type { Quiz, QuizAnswers } from '@/lib/quizzes/quiz'
import { questionResults, ratingResults } from '@/lib/quizzes/results'
import { score } from '@/lib/quizzes/score'
import { findQuiz } from '@/lib/quizzes/shelf'
import { superuser } from './database'
import { type House, join, type Person } from './house'
import { brief, figuresFor, lastMonth, monthBefore, range, staffed, takes, thisMonth } from './quiz-staff'

test('four of a team are no figure and five are one, for those who manage it alone', async () => {
  const { house, desk, ada, hugo, maya, mona, leo } = await staffed()
  for (const [at, person] of desk.slice(0, 4).entries()) await takes(house, person, lastMonth, at)
  expect(await brief(maya)).toEqual([])
  expect(await brief(ada)).toEqual([])
  await takes(house, desk[4] as Person, lastMonth, 4)
  const shown = [[lastMonth.slice(0, 7), 'Desk', 5]]
  expect(await brief(maya)).toEqual(shown)
  expect(await brief(hugo)).toEqual(shown)
  expect(await brief(ada)).toEqual(shown)
  expect(await brief(mona)).toEqual([])
  expect(await brief(leo)).toEqual([])
})

/** Each member's first attempt of the kind in each month, as they are stored: what its answers are worth together. */
const counted = async (house: House, quiz: Quiz, kind: 'first' | 'later') => {
  const stored = await superuser<{ version: number; answers: QuizAnswers }[]>`
    select distinct on (a.member_id, date_trunc('month', a.day)) a.version, w.answers
    from attempts a join attempt_answers w using (organization_id, id)
    where a.organization_id = ${house.id} and a.quiz = ${quiz.slug} and a.first = ${kind === 'first'}
    order by a.member_id, date_trunc('month', a.day), a.submitted_at`
  return quiz.questions.map(({ key }) => {
    const all = stored.flatMap(({ version, answers }) => {
      const asked = findQuiz(quiz.slug, version)
      return asked ? score(asked, answers).filter(({ question }) => question.key === key) : []
    })
    return { key, worth: all.reduce((sum, { worth }) => sum + worth, 0), of: all.length }
  })
}

test('the figures are what was answered, question by question, over a change of version', async () => {
  const { house, desk, ada, maya } = await staffed()
  for (const [at, person] of desk.entries()) {
    await takes(house, person, monthBefore, at, givenLife1)
    await takes(house, person, lastMonth, at + 11)
    // A second time in the same month is not counted again, in whatever version.
    await takes(house, person, lastMonth, at + 17, at % 2 ? givenLife : givenLife1)
  }
  for (const kind of ['first', 'later'] as const) {
    const expected = await counted(house, givenLife, kind)
    expect(expected.every(question => question.of === 5)).toBe(true)
    for (const who of [ada, maya]) {
      const results = questionResults(givenLife, await figuresFor(who, { kind }))
      expect(results.map(({ key, good, of }) => ({ key, worth: good, of }))).toEqual(expected)
    }
  }
})

test('ratings are added up under the same floor, and how many gave which rating is told to nobody', async () => {
  const { house, desk, kitchen, ada, maya, mona, leo } = await staffed()
  const four = desk.slice(0, 4)
  for (const [at, person] of [...four, ...kitchen].entries())
    await takes(house, person, lastMonth, at, fourNeeds)
  expect(await brief(maya, { quiz: fourNeeds })).toEqual([])
  expect((await brief(ada, { quiz: fourNeeds })).map(([, , people]) => people)).toEqual([7])
  await takes(house, desk[4] as Person, lastMonth, 9, fourNeeds)
  const shown = await figuresFor(maya, { quiz: fourNeeds })
  expect(shown.map(({ people, teams }) => [people, teams])).toEqual([[5, ['Desk']]])
  expect(await figuresFor(ada, { quiz: fourNeeds })).toEqual(shown)
  for (const who of [mona, leo]) expect(await figuresFor(who, { quiz: fourNeeds })).toEqual([])
  expect(await brief(ada)).toEqual([])

  await superuser`delete from attempts where organization_id = ${house.id}
    and member_id = any(${kitchen.map(({ memberId }) => memberId)})`
  const results = ratingResults(fourNeeds, shown).map(({ key, sum, of }) => ({ key, worth: sum, of }))
  expect(results).toEqual(await counted(house, fourNeeds, 'first'))
  expect(new Set(results.map(({ worth }) => worth)).size, 'the ratings differ').toBeGreaterThan(2)
})

test('a month is shown when it is over, so nobody sees it grow', async () => {
  const { house, desk, ada, maya } = await staffed()
  for (const [at, person] of desk.entries()) await takes(house, person, thisMonth, at)
  for (const who of [ada, maya]) expect(await brief(who)).toEqual([])
  const [kept] = await superuser`select distinct (q.counts ->> 0)::int as people
    from quiz_sums cross join lateral jsonb_each(counts) q (question, counts) where organization_id = ${house.id}`
  expect(kept).toEqual({ people: 5 })
})

test('a team of three is counted with the team above it, and not for its own manager', async () => {
  const { house, desk, kitchen, ada, hugo, maya, mona, leo } = await staffed()
  const above = [house.people.head, await join(house, 'Hanna', 'House')]
  for (const [at, person] of [...desk, ...kitchen, ...above].entries())
    await takes(house, person, lastMonth, at)
  const month = lastMonth.slice(0, 7)
  const both = [
    [month, 'Desk', 5],
    [month, 'House + Kitchen', 5],
  ]
  for (const who of [ada, hugo]) expect((await brief(who)).sort()).toEqual(both)
  expect(await brief(maya)).toEqual([[month, 'Desk', 5]])
  expect(await brief(mona)).toEqual([])

  // Postgres itself keeps to who is asking, whatever it is asked for.
  const people = (who: Viewer) =>
    inOrganization(who, async tx => {
      const rows = await tx.execute<{ people: number }>(sql`select distinct f.team, f.people
        from quiz_figures('given-life', 2, true, ${range.from}, ${range.to}, null) f`)
      return rows.map(row => row.people)
    })
  expect(await people(ada)).toEqual([5, 5])
  expect(await people(maya)).toEqual([5])
  expect(await people(mona)).toEqual([])
  expect(await people(leo)).toEqual([])
})

test('the tree of a month stands: moving a team later tells nothing new', async () => {
  const { house, desk, kitchen, ada } = await staffed()
  const above = [house.people.head, await join(house, 'Hanna', 'House')]
  for (const [at, person] of [...desk, ...kitchen, ...above].entries())
    await takes(house, person, lastMonth, at)
  const before = await figuresFor(ada)
  await superuser`update teams set parent_id = ${house.teams.Desk}
    where organization_id = ${house.id} and id = ${house.teams.Kitchen}`
  expect(await figuresFor(ada)).toEqual(before)
})

test('the floor may be raised, and never be under five', async () => {
  const { house, desk, ada } = await staffed()
  for (const [at, person] of desk.entries()) await takes(house, person, lastMonth, at)
  await superuser`update organizations set floor = 6 where id = ${house.id}`
  expect(await brief(ada)).toEqual([])
  await superuser`update organizations set floor = null where id = ${house.id}`
  expect((await brief(ada)).length).toBe(1)
  const lowered = superuser`update organizations set floor = 4 where id = ${house.id}`
  await expect(lowered).rejects.toMatchObject({ code: '23514' })
})
