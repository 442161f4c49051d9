import { expect, test } from './people'

test('whoever looks around becomes Leo with one click, and sees his standards', async ({ nobody }) => {
  await nobody.goto('/sign-in?next=/standards')
  await nobody.getByRole('button', { name: 'Be Leo' }).click()
  await expect(nobody.getByRole('heading', { name: 'Standards', level: 1 })).toBeVisible()
  await expect(nobody.getByRole('link', { name: 'Visitors' })).toBeVisible()
})

test('Noor of Northside sees nothing of Harbour Hotel', async ({ nobody }) => {
  await nobody.goto('/sign-in?next=/standards')
  await nobody.getByRole('button', { name: 'Be Leo' }).click()
  await nobody.getByRole('link', { name: 'Visitors' }).click()
  await expect(nobody.getByRole('heading', { name: 'Visitors', level: 1 })).toBeVisible()
  const path = new URL(nobody.url()).pathname
  await nobody.getByRole('button', { name: 'Sign out' }).click()
  await expect(nobody.getByText('You are signed out.')).toBeVisible()

  await nobody.getByRole('button', { name: 'Be Noor' }).click()
  await expect(nobody.getByText('Northside Clinic').first()).toBeVisible()
  const answer = await nobody.goto(path)
  expect(answer?.status()).toBe(404)
  await expect(nobody.getByText('Harbour')).toHaveCount(0)
})
