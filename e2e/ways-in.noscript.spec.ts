import { expect, test } from './people'
import { fresh } from './ways-in'

test('without script a manager makes the link, the learner comes back after a mistake and has read of it', async ({
  as,
  nobody,
  house,
}) => {
  const maya = await as('manager')
  await maya.goto(`/people/${house.people.learner.memberId}/way-in`)
  await maya.getByRole('button', { name: 'Make the link' }).click()
  const link = await maya.getByText(/\/way-in\/[0-9a-z-]+$/).textContent()
  await nobody.goto(new URL(link ?? '').pathname)
  await nobody.getByLabel('A new password').fill('short')
  await nobody.getByRole('button', { name: 'Set the password' }).click()
  await expect(nobody.getByText('at least 8 characters').last()).toBeVisible()
  expect(await nobody.content()).not.toContain('value="short"')
  await nobody.getByLabel('A new password').fill(fresh)
  await nobody.getByRole('button', { name: 'Set the password' }).click()
  const notice = nobody.getByRole('complementary', { name: 'Your password was reset' })
  await expect(notice).toContainText('Maya Manager')
  await notice.getByRole('button', { name: 'I have read this' }).click()
  await expect(notice).toHaveCount(0)
})
