import { publishedAt, wednesday } from './notices'
import { expect, moveClock, test } from './people'

test('without script one reads one’s notices and chooses when they come; a wrong time is said beside its field', async ({
  as,
  house,
}) => {
  await publishedAt(house, 'The first ring', '2026-03-04T08:00:00+01:00')
  const leo = await as('learner')
  await moveClock(leo.context(), wednesday.morning)
  await leo.goto('/today')
  await leo.getByRole('link', { name: '1 new notice' }).click()
  await expect(leo.getByRole('region', { name: 'New' }).getByRole('link')).toHaveText(/The first ring/)
  await leo.reload()
  await expect(leo.getByRole('region', { name: 'Earlier' }).getByRole('link')).toHaveText(/The first ring/)

  await leo.getByRole('link', { name: 'Choose what, and when' }).click()
  // A browser whose field of times is a line of text.
  await leo.getByLabel('From what time').evaluate(field => field.setAttribute('type', 'text'))
  await leo.getByLabel('From what time').fill('noon')
  await leo.getByLabel('somebody thanks me on the board').uncheck()
  await leo.getByRole('button', { name: 'Save' }).click()
  await expect(leo.getByText('Write a time of the day such as 08:30.').last()).toBeVisible()
  await expect(leo.getByLabel('somebody thanks me on the board')).not.toBeChecked()
  await leo.getByLabel('From what time').fill('07:00')
  await leo.getByRole('button', { name: 'Save' }).click()
  await expect(leo.getByText('Kept. That is how you will be told.')).toBeVisible()
  await expect(leo.getByText('They come at 7:00 AM')).toBeVisible()
})
