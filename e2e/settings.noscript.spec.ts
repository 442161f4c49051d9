import { expect, test } from './people'

test('without script an admin changes the settings; an error keeps what was typed', async ({ as }) => {
  const ada = await as('admin')
  await ada.goto('/settings')
  await ada.getByLabel("The organization's name").fill('Lantern\u2028House')
  await ada.getByLabel('Mission').fill('A roof and a view.')
  await ada.getByLabel('Time zone').selectOption('Asia/Tokyo')
  await ada.getByRole('button', { name: 'Save the settings' }).click()
  await expect(ada.getByText('Keep it to one line').last()).toBeVisible()
  await expect(ada.getByLabel('Mission')).toHaveValue('A roof and a view.')
  await expect(ada.getByLabel('Time zone')).toHaveValue('Asia/Tokyo')
  await ada.getByLabel("The organization's name").fill('Lantern House')
  await ada.getByRole('button', { name: 'Save the settings' }).click()
  await expect(ada.getByText('It is saved')).toBeVisible()
  await expect(ada.getByRole('banner')).toContainText('Lantern House')
})
