import { expect, moveClock, test } from './people'
import { leos, written } from './sheets'

test('the letter is read and the working days are said without script', async ({ as, house }) => {
  await written(house.people.learner, leos, { finishedOn: '2026-05-01' })
  const leo = await as('learner')
  await moveClock(leo.context(), '2026-05-04T09:00:00Z')
  await leo.goto('/today')
  await expect(leo.getByText(leos.letter.did)).toBeVisible()
  await leo.getByRole('button', { name: 'I have read it' }).click()
  await expect(leo.getByText('Read. It goes with you now.')).toBeVisible()
  await expect(leo.getByText('That is all for today. Have a good shift.')).toBeVisible()
  await leo.goto('/account')
  await leo.getByLabel('Monday').uncheck()
  await leo.getByRole('button', { name: 'Save your working days' }).click()
  await expect(leo.getByText('Your working days are saved.')).toBeVisible()
  await expect(leo.getByLabel('Monday')).not.toBeChecked()
  await expect(leo.getByLabel('Tuesday')).toBeChecked()
})
