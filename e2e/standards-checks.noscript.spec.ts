import { expect, test } from './people'
import { kept } from './standards'

test('somebody is checked, and answers, without script', async ({ as, house }) => {
  const { standardId } = await kept(house, 'The phone')
  const maya = await as('manager')
  await maya.goto(`/standards/${standardId}/check`)
  await maya.getByLabel('Note').fill('You said good morning first.')
  await maya.getByRole('button', { name: 'Met', exact: true }).click()
  await expect(maya.getByText('Choose one').last()).toBeVisible()
  await expect(maya.getByLabel('Note')).toHaveValue('You said good morning first.')
  await maya.getByRole('combobox', { name: 'Who is it about?' }).selectOption('Leo Learner')
  await maya.getByRole('button', { name: 'Met', exact: true }).click()
  await expect(maya.getByText('your first check of this today')).toBeVisible()
  await maya.getByRole('button', { name: 'Not met' }).click()
  await expect(maya.getByText('your 2 checks of this today')).toBeVisible()

  const leo = await as('learner')
  await leo.goto('/standards/checks')
  const entry = leo.getByRole('listitem').filter({ hasText: 'You said good morning first.' })
  await expect(entry).toContainText('Met')
  await entry.getByText('Answer it').click()
  await entry.getByLabel('Your answer').fill('It was the sun.')
  await entry.getByRole('button', { name: 'Send the answer' }).click()
  await expect(leo.getByText('Your answer stands beside the check.')).toBeVisible()
  await expect(entry.getByText('It was the sun.')).toBeVisible()
})
