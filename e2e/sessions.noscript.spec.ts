import type { Page } from '@playwright/test'
import { superuser } from './database'
import { type Person, password } from './house'
import { expect, signIn, test } from './people'
import { lines, sheet, stepAt } from './sheets'

const name = 'Somebody the Brave'

/** Writes a new name, and sends it after the session has ended, `end`ed in whatever way. */
const sendTooLate = async (page: Page, end: () => Promise<unknown>) => {
  await page.goto('/account')
  await page.getByLabel('Your name').fill(name)
  await end()
  const [answer] = await Promise.all([
    page.waitForResponse(given => given.request().method() === 'POST'),
    page.getByRole('button', { name: 'Save the name' }).click(),
  ])
  expect(answer.status()).toBe(401)
  await expect(page.locator('main').getByRole('heading', { level: 1 })).toHaveText(
    'You were signed out in the meantime',
  )
}

const signInBeside = async (page: Page, { login }: Person) => {
  const [beside] = await Promise.all([
    page.waitForEvent('popup'),
    page.getByRole('link', { name: 'Sign in again in a new tab' }).click(),
  ])
  await beside.getByLabel('E-mail or username').fill(login)
  await beside.getByLabel('Password').fill(password)
  await beside.getByRole('button', { name: 'Sign in' }).click()
  await expect(beside).toHaveURL(/\/today$/)
}

const endSessionsOf = ({ identityId }: Person) =>
  superuser`delete from sessions where identity_id = ${identityId}`

test('without script what is sent after the session ended is not lost: it is sent again once one is back', async ({
  as,
  house,
}) => {
  const leo = await as('learner')
  await sendTooLate(leo, () => endSessionsOf(house.people.learner))
  await signInBeside(leo, house.people.learner)
  await leo.reload()
  await expect(leo.getByText('Your name is saved.')).toBeVisible()
  await expect(leo.getByLabel('Your name')).toHaveValue(name)
})

test('nor is it where one signed out in another tab', async ({ as, house }) => {
  const leo = await as('learner')
  await sendTooLate(leo, async () => {
    const beside = await leo.context().newPage()
    await beside.goto('/account')
    await beside.getByRole('button', { name: 'Sign out', exact: true }).first().click()
    await expect(beside.getByText('You are signed out.')).toBeVisible()
    await beside.close()
  })
  await signInBeside(leo, house.people.learner)
  await leo.reload()
  await expect(leo.getByText('Your name is saved.')).toBeVisible()
})

test('whoever signs in meanwhile at the same tablet neither saves it as theirs nor reads it', async ({
  as,
  house,
}) => {
  const leo = await as('learner')
  await sendTooLate(leo, () => endSessionsOf(house.people.learner))
  await signInBeside(leo, house.people.teammate)
  expect((await leo.reload())?.status()).toBe(409)
  await expect(leo.getByText('by now you are signed in as another member')).toBeVisible()
  expect(await leo.content()).not.toContain(name)
  const called = await superuser`select from members where organization_id = ${house.id} and name = ${name}`
  expect(called).toHaveLength(0)
  await leo.getByRole('link', { name: 'Open the page again' }).click()
  await expect(leo.getByLabel('Your name')).toHaveValue(house.people.teammate.name)
})

test('nor does somebody who may less, or for whom there is no such sheet; its writer sends it again', async ({
  as,
  house,
}) => {
  const ada = await as('admin')
  await ada.goto('/settings')
  await ada.getByLabel('Mission').fill('Whoever comes in is expected.')
  await signIn(ada.context(), house.people.learner)
  await ada.getByRole('button', { name: 'Save the settings' }).click()
  await expect(ada.getByRole('heading', { level: 1 })).toHaveText('This was opened by another member')
  await signIn(ada.context(), house.people.admin)
  await ada.reload()
  await expect(ada.getByLabel('Mission')).toHaveValue('Whoever comes in is expected.')

  const leo = await as('learner')
  await leo.goto(sheet)
  await leo.getByRole('button', { name: 'Begin' }).click()
  await lines(leo).fill('Nobody waits twice.')
  await signIn(leo.context(), house.people.teammate)
  await leo.getByRole('button', { name: 'Save and go on' }).click()
  await expect(leo.getByRole('heading', { level: 1 })).toHaveText('This was opened by another member')
  await signIn(leo.context(), house.people.learner)
  await leo.reload()
  await leo.goto(stepAt('customer'))
  await expect(lines(leo)).toHaveValue('Nobody waits twice.')
})
