import { expect, test } from './people'
import { leos, sheet, written } from './sheets'

test('a sheet is shared, read and taken back without script', async ({ as, house }) => {
  await written(house.people.learner)
  const leo = await as('learner')
  await leo.goto(`${sheet}/read`)
  const sharing = leo.getByRole('region', { name: 'Share' })
  await sharing.getByLabel('Your service vision').uncheck()
  await sharing.getByLabel('The thank-you letter').uncheck()
  await sharing.getByRole('radio', { name: /^Everybody in Desk/ }).check()
  // Without script it says with whom once it has come back.
  const send = () => sharing.getByRole('button', { name: /^Share with/ }).click()
  await send()
  await expect(leo.getByText('Tick at least one part').last()).toBeVisible()
  await expect(sharing.getByRole('radio', { name: /^Everybody in Desk/ })).toBeChecked()
  await sharing.getByLabel('What it makes you do').check()
  await send()
  await expect(leo.getByText('Shared. It can be read as it stands now')).toBeVisible()

  const tia = await as('teammate')
  await tia.goto('/worksheets/shared')
  await tia.getByRole('link', { name: 'Service vision' }).click()
  await expect(tia.getByText(leos.three_things.confused)).toBeVisible()
  await expect(tia.getByText(leos.vision)).toHaveCount(0)

  await leo.goto(`${sheet}/read`)
  await expect(sharing.getByText('Tia Teammate')).toBeVisible()
  await sharing.getByRole('button', { name: 'Take it back' }).click()
  await expect(leo.getByText('Taken back. Nobody but you can read it any more.')).toBeVisible()
  expect((await tia.goto(tia.url()))?.status()).toBe(404)
})
