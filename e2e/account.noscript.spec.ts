import { knock, sessionIn } from './door'
import { password } from './house'
import { expect, test } from './people'

test('without script: name, theme and password; an error keeps what was typed, but no password', async ({
  as,
  house,
}) => {
  const leo = await as('learner')
  await leo.goto('/account')
  await leo.getByLabel('Your name').fill('Leo\u2028Learner')
  await leo.getByRole('button', { name: 'Save the name' }).click()
  await expect(leo.getByText('Keep it to one line').last()).toBeVisible()
  await leo.getByLabel('Your name').fill('Leo the Brave')
  await leo.getByRole('button', { name: 'Save the name' }).click()
  await expect(leo.getByText('Your name is saved.')).toBeVisible()

  await leo.getByRole('radio', { name: 'Dark' }).check()
  await leo.getByRole('button', { name: 'Save the look' }).click()
  await expect(leo.locator('html')).toHaveAttribute('data-theme', 'dark')
  await expect(leo.getByRole('radio', { name: 'Dark' })).toBeChecked()

  await leo.getByLabel('Language, dates and times').selectOption('en-GB')
  await leo.getByLabel('Your time zone').selectOption('Asia/Tokyo')
  await leo.getByRole('button', { name: 'Save language and time' }).click()
  await expect(leo.getByText('read like this from now on')).toBeVisible()
  await expect(leo.getByLabel('Your time zone')).toHaveValue('Asia/Tokyo')

  await leo.getByLabel('The password you have now').fill(password)
  await leo.getByLabel('A new password').fill('tooshort'.slice(0, 7))
  await leo.getByRole('button', { name: 'Change the password' }).click()
  await expect(leo.getByText('at least 8 characters').last()).toBeVisible()
  const markup = await leo.content()
  expect(markup).not.toContain(password)
  expect(markup).not.toContain('tooshor')
  await leo.getByLabel('The password you have now').fill(password)
  await leo.getByLabel('A new password').fill('seven lanterns under rain')
  await leo.getByRole('button', { name: 'Change the password' }).click()
  await expect(leo.getByText('Your new password holds')).toBeVisible()
  expect(
    sessionIn(await knock({ login: house.people.learner.login, password: 'seven lanterns under rain' })),
  ).not.toBe('')

  await leo.goto('/account')
  await leo.getByRole('button', { name: 'End it' }).first().click()
  await expect(leo.getByText('That device is signed out.')).toBeVisible()
  await leo.getByRole('button', { name: 'Sign out everywhere' }).click()
  await expect(leo.getByText('signed out on every device')).toBeVisible()
})

test('without script one signs in, is refused with one’s name kept, and signs out', async ({
  nobody,
  house,
}) => {
  const { login } = house.people.learner
  await nobody.goto('/sign-in?next=/account')
  await nobody.getByLabel('E-mail or username').fill(login)
  await nobody.getByLabel('Password').fill('not this one')
  await nobody.getByRole('button', { name: 'Sign in' }).click()
  await expect(nobody.getByText("don't go together")).toBeVisible()
  await expect(nobody.getByLabel('E-mail or username')).toHaveValue(login)
  await nobody.getByLabel('Password').fill(password)
  await nobody.getByRole('button', { name: 'Sign in' }).click()
  await expect(nobody).toHaveURL(/\/account$/)
  await nobody.getByRole('button', { name: 'Sign out', exact: true }).first().click()
  await expect(nobody.getByText('You are signed out.')).toBeVisible()
})
