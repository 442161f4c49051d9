import { randomUUID } from 'node:crypto'
import { saveAttempt } from '@/db/attempts'
import { inOrganization } from '@/db/client'
import { fourNeeds } from '@/lib/quizzes/four-needs'
import { givenLife } from '@/lib/quizzes/given-life'
import { givenLife1 } from '@/lib/quizzes/given-life-1'
import type { QuizAnswers } from '@/lib/quizzes/quiz'
import { superuser } from './database'
import type { House, Person } from './house'
import { expect, moveClock, test } from './people'
import { answer, goodAnswer, rate, take } from './quiz-takers'

test.describe.configure({ timeout: 90_000 })

const textOf = (at: number) => (fourNeeds.questions[at]?.texts.en.question ?? '').replace('?', '\\?')

/** An attempt at the first version, from the time when it was the newest. */
const tookFirstVersion = async (
  house: House,
  { memberId, identityId }: Person,
  day: string,
  wrong: string[],
) => {
  const answers: QuizAnswers = Object.fromEntries(
    givenLife1.questions.map(question => {
      const good = goodAnswer(question)
      const other = good === 'yes' ? 'no' : 'yes'
      return [question.key, wrong.includes(question.key) ? other : good]
    }),
  )
  const viewer = {
    organizationId: house.id,
    identityId,
    memberId,
    role: 'learner',
    ownTeams: [house.teams.Desk],
    managedTeams: [],
  } as const
  const id = randomUUID()
  const submittedAt = new Date(`${day}T09:00:00Z`)
  await inOrganization(viewer, tx =>
    saveAttempt(tx, { id, memberId, quiz: givenLife1, answers, submittedAt, day }),
  )
  return `/quizzes/given-life/attempts/${id}`
}

test('it is taken again over a change of wording: old answers stand with their questions, and each question tells how it went', async ({
  as,
  house,
}) => {
  const old = await tookFirstVersion(house, house.people.learner, '2026-09-01', [
    'smile',
    'compliment',
    'newcomers',
  ])
  const leo = await as('learner')
  await moveClock(leo.context(), '2026-09-10T09:00:00Z')
  await leo.goto('/quizzes')
  const card = leo.getByRole('region', { name: 'Given life' })
  await expect(
    card.getByText('You took it last on September 1, 2026: the good answer to 7 of 10.'),
  ).toBeVisible()
  await expect(card.getByText('from September 15, 2026 on it is worth taking again.')).toBeVisible()
  await expect(card.getByText('Some questions have been reworded since.')).toBeVisible()
  await expect(card.getByText('Most to gain: New and known · A compliment')).toBeVisible()

  await moveClock(leo.context(), '2026-10-05T09:00:00Z')
  await leo.goto('/quizzes')
  await expect(card.getByText('Two weeks have passed since')).toBeVisible()
  await card.getByRole('link', { name: 'Take it again' }).click()
  await answer(leo, ['compliment', 'greeting'])
  await leo.getByRole('button', { name: 'Show me the good answers' }).click()
  await expect(leo.getByText('Given life: taken again on October 5, 2026.')).toBeVisible()
  await moveClock(leo.context(), '2026-10-19T09:00:00Z')
  await take(leo, ['compliment'])
  await leo.getByRole('link', { name: 'Your attempts' }).click()

  const lines = (name: string) => leo.getByRole('region', { name, exact: true }).getByRole('listitem')
  await expect(lines('The first time')).toHaveText([/September 1, 2026.*7 of 10/])
  await expect(lines('Since then')).toHaveText([/October 19, 2026.*9 of 10/, /October 5, 2026.*8 of 10/])

  const line = (text: string) => lines('Question by question').filter({ hasText: text })
  await expect(line('smile')).toContainText('Still good. The good answer 2 of 3 times.')
  await expect(line('compliment')).toContainText('Not yet. The good answer 0 of 3 times.')
  await expect(line('greet everyone')).toContainText('Good now.')
  await expect(line('never met')).toContainText(
    'Still good. The good answer 2 of 3 times. Reworded from Oct 5 on.',
  )
  await expect(leo.getByText('Reworded')).toHaveCount(2)
  await expect(line('smile').locator('svg')).toBeVisible()
  await leo.getByText('Show as a table').click()
  const row = leo.getByRole('row').filter({ hasText: 'never met' })
  await expect(row.getByRole('cell')).toHaveText(['Other', /Good\s*new wording/, 'Good'])
  await expect(leo.getByRole('columnheader')).toHaveText(['Question', /Sep 1\s*first/, 'Oct 5', 'Oct 19'])

  await lines('The first time').getByRole('link').click()
  await expect(leo).toHaveURL(old)
  await expect(leo.getByText('Given life: your first time, on September 1, 2026.')).toBeVisible()
  await expect(leo.getByText('You gave the good answer to 7 of 10 questions.')).toBeVisible()
  await expect(leo.getByText('These are the questions as you answered them.')).toBeVisible()
  const wording = (quiz: typeof givenLife) =>
    leo.getByRole('heading', {
      name: quiz.questions.find(({ key }) => key === 'newcomers')?.texts.en.question ?? '',
    })
  await expect(wording(givenLife1)).toBeVisible()
  await expect(wording(givenLife)).toHaveCount(0)
})

test('a page that was open while the quiz was worded anew is kept as it was answered', async ({
  as,
  house,
}) => {
  const leo = await as('learner')
  await leo.goto('/quizzes/given-life')
  await answer(leo, ['newcomers'])
  await leo.locator('input[name=asked]').evaluate((input: HTMLInputElement) => {
    input.value = 'given-life/1'
  })
  await leo.getByRole('button', { name: 'Show me the good answers' }).click()
  await expect(leo.getByText('These are the questions as you answered them.')).toBeVisible()
  const stored = await superuser`select version from attempts where organization_id = ${house.id}`
  expect(stored).toEqual([{ version: 1 }])
})

test('a learner rates themselves on the four needs, by keyboard alone, and sees each need apart', async ({
  as,
  house,
}) => {
  const leo = await as('learner')
  await moveClock(leo.context(), '2026-10-05T09:00:00Z')
  await leo.goto('/quizzes')
  const card = leo.getByRole('region', { name: 'Four needs' })
  await expect(card.getByText('8 questions, about 2 minutes')).toBeVisible()
  await card.getByRole('link', { name: 'Take the quiz' }).click()
  await expect(leo.getByText('Only you can read your answers.')).toBeVisible()
  const send = leo.getByRole('button', { name: 'Show me where I stand' })
  const group = (at: number) => leo.getByRole('group', { name: new RegExp(`^${textOf(at)}`) })
  await group(0).getByLabel('2', { exact: true }).focus()
  await leo.keyboard.press('Space')
  for (let at = 1; at < 8; at += 1) {
    await leo.keyboard.press('Tab')
    await expect(group(at).getByLabel('1', { exact: true })).toBeFocused()
    for (let rating = 1; rating < 4; rating += 1) await leo.keyboard.press('ArrowRight')
    await expect(group(at).getByLabel('4', { exact: true })).toBeChecked()
  }
  await leo.keyboard.press('Tab')
  await expect(send).toBeFocused()
  await leo.keyboard.press('Enter')

  await expect(leo.getByText('On average you are at 3.8 of 5.')).toBeVisible()
  const need = (name: string) => leo.getByRole('region', { name })
  await expect(need('Understood').getByText('3.0 of 5 on average').first()).toBeVisible()
  await expect(need('Welcome').getByText('4.0 of 5 on average').first()).toBeVisible()
  await expect(need('Understood').getByRole('listitem').first()).toContainText('You said 2 of 5.')
  const [stored] = await superuser`select answers from attempt_answers where organization_id = ${house.id}`
  expect(stored?.answers).toMatchObject({ said_back: '2', heard_out: '4', easy_to_ask: '4' })

  await moveClock(leo.context(), '2026-10-20T09:00:00Z')
  await leo.goto('/quizzes/four-needs')
  await rate(leo, 4, { heard_out: 3, remembered: 5 })
  await send.dblclick()
  await expect(leo.getByText('Four needs: taken again on October 20, 2026.')).toBeVisible()
  await leo.getByRole('link', { name: 'Your attempts' }).click()
  const line = (text: string) =>
    leo.getByRole('region', { name: 'Question by question' }).getByRole('listitem').filter({ hasText: text })
  await expect(line('say back')).toContainText('More than the time before. 2 at first, 4 now.')
  await expect(line('let people finish')).toContainText('Less than the time before. 4 at first, 3 now.')
  await expect(line('what would happen next')).toContainText('As the time before.')
  await expect(leo.getByText('Reworded')).toHaveCount(0)
  await expect(leo.getByRole('region', { name: 'Since then' }).getByRole('listitem')).toHaveText([
    /October 20, 2026.*4.0 of 5/,
  ])
})

test('a rating that is missing is asked for where it belongs, and takes the focus', async ({ as, house }) => {
  const leo = await as('learner')
  await leo.goto('/quizzes/four-needs')
  await rate(leo, 5)
  const fourth = leo.getByRole('group', { name: new RegExp(`^${textOf(3)}`) })
  await fourth.getByLabel('5', { exact: true }).evaluate((input: HTMLInputElement) => {
    input.value = '6'
  })
  await leo.getByRole('button', { name: 'Show me where I stand' }).click()
  await expect(fourth.getByText('Choose one')).toBeVisible()
  await expect(fourth.getByLabel('1', { exact: true })).toBeFocused()
  await expect(leo.getByRole('group', { name: new RegExp(`^${textOf(4)}`) }).getByLabel('5')).toBeChecked()
  expect(await superuser`select from attempts where organization_id = ${house.id}`).toHaveLength(0)
})
