import { superuser } from './database'
import { expect, test } from './people'

test('without script an admin invites, and the newcomer comes in after a mistake', async ({
  as,
  nobody,
  house,
}) => {
  const ada = await as('admin')
  await ada.goto('/people/invite')
  await ada.getByLabel('E-mail address').fill('no address')
  await ada.locator('form#invite').evaluate(form => form.setAttribute('novalidate', ''))
  await ada.getByLabel('Manages this team').check()
  await ada.getByRole('button', { name: 'Make the link' }).click()
  await expect(ada.getByText('Write an e-mail address').last()).toBeVisible()
  await expect(ada.getByLabel('E-mail address')).toHaveValue('no address')
  await expect(ada.getByLabel('Manages this team')).toBeChecked()
  await ada.getByLabel('Name', { exact: true }).fill('Nina')
  await ada.getByLabel('E-mail address').fill('')
  await ada.locator('select[name=teamId]').selectOption({ label: '– Desk' })
  await ada.getByRole('button', { name: 'Make the link' }).click()
  const link = await ada.getByText(/\/join\/[0-9a-z-]+$/).textContent()
  await expect(ada.getByRole('img', { name: 'The address as a QR code' })).toBeVisible()

  await nobody.goto(new URL(link ?? '').pathname)
  await nobody.getByLabel('A username').fill('x')
  await nobody.getByLabel('A password').fill('seven lanterns under rain')
  await nobody.getByRole('button', { name: 'Come in' }).click()
  await expect(nobody.getByText('letters without marks').last()).toBeVisible()
  await expect(nobody.getByLabel('A username')).toHaveValue('x')
  await expect(nobody.getByLabel('A password')).toHaveValue('')
  await nobody.getByLabel('A username').fill('nina')
  await nobody.getByLabel('A password').fill('seven lanterns under rain')
  await nobody.getByRole('button', { name: 'Come in' }).click()
  await expect(nobody.getByText('You are in.')).toBeVisible()
  const [place] = await superuser`select t.manages from team_members t join members m on m.id = t.member_id
    where m.organization_id = ${house.id} and m.name = 'Nina'`
  expect(place).toEqual({ manages: true })
})

test('without script a lost link is made anew and shown', async ({ as, house }) => {
  const [admin] = [house.people.admin]
  await superuser`insert into invitations ${superuser({
    organization_id: house.id,
    id: '01932f5e-7c1a-7b2c-8d3e-4f5a6b7c8d9e',
    secret_hash: 'lost',
    name: 'Nina',
    invited_by: admin.memberId,
    expires_at: new Date('2099-01-01T00:00:00Z'),
  })}`
  const ada = await as('admin')
  await ada.goto('/people/invitations')
  await ada.getByRole('link', { name: 'Nina' }).click()
  await ada.getByRole('button', { name: 'Make a new link' }).click()
  const link = await ada.getByText(/\/join\/[0-9a-z-]+$/).textContent()
  expect((await ada.goto(new URL(link ?? '').pathname))?.status()).toBe(200)
})
