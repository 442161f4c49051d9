import { fourNeeds } from '@/lib/quizzes/four-needs'
import { givenLife } from '@/lib/quizzes/given-life'
import { expect, test } from './people'
import { rate } from './quiz-takers'

test('the quiz is taken without script: what is missing is told, what was ticked is kept', async ({ as }) => {
  const leo = await as('learner')
  await leo.goto('/quizzes')
  await leo.getByRole('region', { name: 'Given life' }).getByRole('link', { name: 'Take the quiz' }).click()
  const group = (at: number) =>
    leo.getByRole('group', { name: givenLife.questions[at]?.texts.en.question ?? '' })
  for (const at of [0, 1, 2, 3, 4, 5, 6, 7]) await group(at).getByLabel('No').check()
  await leo.getByRole('button', { name: 'Show me the good answers' }).click()
  await expect(leo.getByText('2 things need another look')).toBeVisible()
  await expect(leo.getByRole('link', { name: 'Question 9: Choose one' })).toBeVisible()
  await expect(group(8).getByText('Choose one')).toBeVisible()
  for (const at of [0, 1, 2, 3, 4, 5, 6, 7]) await expect(group(at).getByLabel('No')).toBeChecked()

  await group(8).getByLabel('Yes').check()
  await group(9).getByLabel('Yes').check()
  await leo.getByRole('button', { name: 'Show me the good answers' }).click()
  await expect(leo.getByText('You gave the good answer to 4 of 10 questions.')).toBeVisible()
  await leo.getByRole('link', { name: 'Your attempts' }).click()
  await expect(leo.getByRole('region', { name: 'The first time' })).toContainText('4 of 10')
})

test('the four needs are rated without script, twice, and the table behind the drawings opens', async ({
  as,
}) => {
  const leo = await as('learner')
  await leo.goto('/quizzes/four-needs')
  await rate(leo, 3)
  const last = leo.getByRole('group', { name: fourNeeds.questions[7]?.texts.en.question ?? '' })
  await last.getByLabel('3').evaluate((input: HTMLInputElement) => {
    input.value = 'x'
  })
  const send = leo.getByRole('button', { name: 'Show me where I stand' })
  await send.click()
  await expect(leo.getByRole('link', { name: 'Question 8: Choose one' })).toBeVisible()
  await last.getByLabel('3').check()
  await send.click()
  await expect(leo.getByText('On average you are at 3.0 of 5.')).toBeVisible()
  await leo.getByRole('link', { name: 'Take it again' }).click()
  await rate(leo, 4)
  await send.click()
  await leo.getByRole('link', { name: 'Your attempts' }).click()
  await leo.getByText('Show as a table').click()
  const row = leo.getByRole('row').filter({ hasText: fourNeeds.questions[7]?.texts.en.question ?? '' })
  await expect(row.getByRole('cell')).toHaveText(['3', '4'])
})
