import { ask } from './access/ask'
import { expect, moveClock, test } from './people'

test('a goal is written, cut into steps, reached and put into a calendar without script', async ({ as }) => {
  const leo = await as('learner')
  await moveClock(leo.context(), '2026-05-04T09:00:00Z')
  await leo.goto('/goals/new')
  await leo.getByText('Did it begin as something to stop?').click()
  await leo.getByLabel('What you want to stop').fill('Eating at the desk')
  await leo.getByRole('button', { name: 'Save the goal' }).click()
  await expect(leo.getByText('What will you do instead?').first()).toBeVisible()
  await expect(leo.getByLabel('What you want to stop')).toHaveValue('Eating at the desk')
  await leo.getByLabel('Your goal').fill('Eat outside')
  await leo.getByRole('button', { name: 'Save the goal' }).click()
  await expect(leo.getByRole('heading', { name: 'One question' })).toBeVisible()
  await leo.getByRole('button', { name: 'Keep it as it is' }).click()
  await expect(leo.getByRole('heading', { name: 'One question' })).toHaveCount(0)

  await leo.getByText('Add a milestone').click()
  await leo.getByLabel('The step').fill('On five days')
  await leo.getByLabel('By when').fill('2026-05-04')
  await leo.getByLabel('The prize there').fill('A straw hat')
  await leo.getByRole('button', { name: 'Save the milestone' }).click()
  await leo.goto('/today')
  await leo.getByRole('button', { name: 'Reached On five days' }).click()
  await expect(leo.getByText('Earned: A straw hat')).toBeVisible()

  await leo.goto('/goals/calendar')
  await leo.getByRole('button', { name: 'Make the address' }).click()
  const address = await leo.getByLabel('Address of your calendar').inputValue()
  expect((await ask(new URL(address).pathname)).text).toContain('BEGIN:VCALENDAR')
})
