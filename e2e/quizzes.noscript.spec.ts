import { givenLife } from '@/lib/quizzes/given-life'
import { expect, test } from './people'

test('the quiz is taken without script: what is missing is told, what was ticked is kept', async ({ as }) => {
  const leo = await as('learner')
  await leo.goto('/quizzes')
  await leo.getByRole('link', { name: 'Take the quiz' }).click()
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
  await leo.getByRole('link', { name: 'All quizzes and attempts' }).click()
  await expect(leo.getByText('the good answer to 4 of 10.')).toBeVisible()
})
