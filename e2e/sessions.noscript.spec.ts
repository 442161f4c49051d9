import { superuser } from './database'
import { password } from './house'
import { expect, test } from './people'

test('without script what is sent after the session ended is not lost: it is sent again once one is back', async ({
  as,
  house,
}) => {
  const { login, identityId } = house.people.learner
  const leo = await as('learner')
  await leo.goto('/account')
  await leo.getByLabel('Your name').fill('Leo the Brave')
  await superuser`delete from sessions where identity_id = ${identityId}`
  const [answer] = await Promise.all([
    leo.waitForResponse(given => given.request().method() === 'POST'),
    leo.getByRole('button', { name: 'Save the name' }).click(),
  ])
  expect(answer.status()).toBe(401)
  await expect(leo.locator('main').getByRole('heading', { level: 1 })).toHaveText(
    'You were signed out in the meantime',
  )

  const [signIn] = await Promise.all([
    leo.waitForEvent('popup'),
    leo.getByRole('link', { name: 'Sign in in another tab' }).click(),
  ])
  await signIn.getByLabel('E-mail or username').fill(login)
  await signIn.getByLabel('Password').fill(password)
  await signIn.getByRole('button', { name: 'Sign in' }).click()
  await expect(signIn).toHaveURL(/\/today$/)
  await leo.reload()
  await expect(leo.getByText('Your name is saved.')).toBeVisible()
  await expect(leo.getByLabel('Your name')).toHaveValue('Leo the Brave')
})
