import { publishedAt, wednesday } from './notices'
import { expect, moveClock, test } from './people'

test('without script one reads one’s notices and chooses when they come', async ({ as, house }) => {
  await publishedAt(house, 'The first ring', '2026-03-04T08:00:00+01:00')
  const leo = await as('learner')
  await moveClock(leo.context(), wednesday.morning)
  await leo.goto('/today')
  await leo.getByRole('link', { name: '1 new notice' }).click()
  await expect(leo.getByRole('region', { name: 'New' }).getByRole('link')).toHaveText(/The first ring/)
  await leo.reload()
  await expect(leo.getByRole('region', { name: 'Earlier' }).getByRole('link')).toHaveText(/The first ring/)

  await leo.getByRole('link', { name: 'Choose what, and when' }).click()
  await leo.getByLabel('somebody thanks me on the board').uncheck()
  await leo.getByLabel('From what time').fill('07:00')
  await leo.getByRole('button', { name: 'Save' }).click()
  await expect(leo.getByText('Kept. That is how you will be told.')).toBeVisible()
  await expect(leo.getByText('They come at 7:00 AM')).toBeVisible()
  await leo.getByRole('link', { name: 'Choose what, and when' }).click()
  await expect(leo.getByLabel('From what time')).toHaveValue('07:00')
  await expect(leo.getByLabel('somebody thanks me on the board')).not.toBeChecked()
  await expect(leo.getByLabel('a worksheet is expected of me')).toBeChecked()
})
