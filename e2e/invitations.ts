import type { Page } from '@playwright/test'
import { ask } from './access/ask'
import { superuser } from './database'
import type { House } from './house'

export const chosen = 'seven lanterns under rain'

/** Fills the form that invites somebody and gives the link on the slip, as a path. */
export const invite = async (
  page: Page,
  name: string,
  { email = '', team = '– Desk', admin = false } = {},
) => {
  await page.goto('/people/invite')
  await page.getByLabel('Name', { exact: true }).fill(name)
  if (email) await page.getByLabel('E-mail address').fill(email)
  await page.getByLabel('Team', { exact: false }).first().selectOption({ label: team })
  if (admin) await page.getByLabel('Admin', { exact: true }).check()
  await page.getByRole('button', { name: 'Make the link' }).click()
  return linkOn(page)
}

export const linkOn = async (page: Page) => {
  const link = await page.getByText(/\/join\/[0-9a-z-]+$/).textContent()
  return new URL(link ?? '').pathname
}

export const join = async (page: Page, path: string, fields: { username?: string; password?: string }) => {
  await page.goto(path)
  if (fields.username !== undefined) await page.getByLabel('A username').fill(fields.username)
  await page.getByLabel('A password').fill(fields.password ?? chosen)
  await page.getByRole('button', { name: 'Come in' }).click()
}

export const accept = (path: string, fields: Record<string, string>, session?: string) =>
  ask(`${path}/accept`, {
    method: 'POST',
    session,
    body: new URLSearchParams(fields).toString(),
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
  })

export const membersOf = (house: House) =>
  superuser`select id, name from members where organization_id = ${house.id}`
