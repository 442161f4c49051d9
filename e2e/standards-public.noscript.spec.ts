import { superuser } from './database'
import { expect, test } from './people'
import { kept } from './standards'

test('without script an admin shows a standard, words the page and opens it, and a customer reads it', async ({
  as,
  nobody,
  house,
}) => {
  const { standardId } = await kept(house, 'The phone')
  const ada = await as('admin')
  await ada.goto(`/standards/${standardId}`)
  await ada.getByRole('button', { name: 'Show it on the public page' }).click()
  await expect(ada.getByText('It is on the public page now.')).toBeVisible()

  await ada.goto('/standards/public')
  await ada.getByLabel('Your own words').fill('Come in \u0007')
  await ada.getByLabel('Show how often').check()
  await ada.getByRole('button', { name: 'Save this' }).click()
  await expect(ada.getByText("This holds a character that can't be seen").first()).toBeVisible()
  await expect(ada.getByLabel('Show how often')).toBeChecked()
  await ada.getByLabel('Your own words').fill('Come in')
  await ada.getByRole('button', { name: 'Save this' }).click()
  await expect(ada.getByText('It is saved.')).toBeVisible()
  await ada.getByRole('button', { name: 'Open the page' }).click()
  await expect(ada.getByText('The page is open.')).toBeVisible()

  const [page] =
    await superuser`select code, shows_checks from public_pages where organization_id = ${house.id}`
  expect(page?.shows_checks).toBe(true)
  await nobody.goto(`/c/${page?.code}`)
  await expect(nobody.getByText('Come in')).toBeVisible()
  await expect(nobody.getByText('Whoever rings hears a voice.')).toBeVisible()
  await ada.goto(`/standards/${standardId}`)
  await ada.getByRole('button', { name: 'Take it off the public page' }).click()
  await expect(ada.getByText('It is off the public page.')).toBeVisible()
  await nobody.reload()
  await expect(nobody.getByText('Nothing is written here yet.')).toBeVisible()
})
