import { superuser } from './database'
import { expect, test } from './people'

test('without script an admin changes a person: an error keeps everything, then it is saved', async ({
  as,
  house,
}) => {
  const { memberId } = house.people.learner
  const ada = await as('admin')
  await ada.goto('/people')
  await ada.getByLabel('Look for a name').fill('leo')
  await ada.getByRole('button', { name: 'Look' }).click()
  await ada.getByRole('link', { name: 'Leo Learner' }).click()
  await ada.getByLabel('Name', { exact: true }).fill(' ')
  await ada.getByLabel('Rank').selectOption('head')
  await ada.getByLabel('Admin', { exact: true }).check()
  const kitchen = ada.getByRole('listitem').filter({ hasText: 'Kitchen' })
  await kitchen.getByLabel('Belongs to it').check()
  await ada.getByRole('listitem').filter({ hasText: 'Desk' }).getByLabel('Belongs to it').uncheck()
  await ada.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(ada.getByText('Write something here').last()).toBeVisible()
  await expect(ada.getByLabel('Rank')).toHaveValue('head')
  await expect(ada.getByLabel('Admin', { exact: true })).toBeChecked()
  await expect(kitchen.getByLabel('Belongs to it')).toBeChecked()
  await expect(
    ada.getByRole('listitem').filter({ hasText: 'Desk' }).getByLabel('Belongs to it'),
  ).not.toBeChecked()

  await ada.getByLabel('Name', { exact: true }).fill('Leo the Second')
  await ada.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(ada.getByText('It is saved')).toBeVisible()
  const [member] = await superuser`select name, rank, is_admin from members where id = ${memberId}`
  expect(member).toEqual({ name: 'Leo the Second', rank: 'head', is_admin: true })
  const places = await superuser`select team_id from team_members where member_id = ${memberId}`
  expect(places.map(place => place.team_id)).toEqual([house.teams.Kitchen])

  await ada.getByRole('button', { name: 'Deactivate' }).click()
  await expect(ada.getByText('They are out, everywhere.')).toBeVisible()
  await ada.getByRole('button', { name: 'Bring back' }).click()
  await expect(ada.getByText('They can sign in again.')).toBeVisible()
})
