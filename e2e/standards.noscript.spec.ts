import { expect, test } from './people'

test('a standard is written, published and accepted without script', async ({ as }) => {
  const ada = await as('admin')
  await ada.goto('/standards/new')
  await ada.getByLabel('Title').fill('Visitors')
  await ada.getByLabel('Visitors').check()
  await ada.getByLabel('Compared how').selectOption('at_least')
  await ada.getByLabel('The pledge').fill('x'.repeat(301))
  await ada.getByRole('button', { name: 'Save the draft' }).click()
  await expect(ada.getByText('Keep it to 300 characters').last()).toBeVisible()
  await expect(ada.getByLabel('Title')).toHaveValue('Visitors')
  await expect(ada.getByLabel('Visitors')).toBeChecked()
  await expect(ada.getByLabel('Compared how')).toHaveValue('at_least')
  await expect(ada.getByLabel('The pledge')).toHaveValue('x'.repeat(301))

  await ada.getByLabel('The pledge').fill('Everyone is greeted.')
  await ada.getByLabel('Compared how').selectOption('')
  await ada.getByRole('button', { name: 'Save the draft' }).click()
  await expect(ada.getByText('The draft is saved.')).toBeVisible()
  await ada.getByRole('button', { name: 'Publish version 1' }).click()
  await expect(ada.getByText('It is published.')).toBeVisible()

  const leo = await as('learner')
  await leo.goto('/standards')
  await leo.getByRole('link', { name: 'Visitors' }).click()
  await leo.getByRole('button', { name: 'I have read it and will keep it' }).click()
  await expect(leo.getByText('You accepted version 1')).toBeVisible()
})
