import { expect, test } from './people'

test('templates are taken without script', async ({ as }) => {
  const ada = await as('admin')
  await ada.goto('/standards')
  await ada.getByRole('link', { name: 'Start from a template' }).click()
  await ada.getByRole('link', { name: 'Help desk' }).click()
  await ada.getByRole('button', { name: 'Take these as drafts' }).click()
  await expect(ada.getByText('Tick at least one').last()).toBeVisible()
  await expect(ada.getByRole('link', { name: 'Help desk' })).toHaveAttribute('aria-current', 'page')

  await ada.getByRole('checkbox', { name: 'Broken equipment' }).check()
  await ada.getByRole('checkbox', { name: 'Handing a ticket over' }).check()
  await ada.getByRole('button', { name: 'Take these as drafts' }).click()
  await expect(ada.getByText('2 drafts are waiting below.')).toBeVisible()
  await ada.getByRole('link', { name: 'Broken equipment' }).click()
  await ada.getByRole('button', { name: 'Publish version 1' }).click()
  await expect(ada.getByText('It is published.')).toBeVisible()

  await ada.goto('/standards/templates?kind=help-desk')
  await expect(ada.getByText('Taken already')).toHaveCount(2)
})
