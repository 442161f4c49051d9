import { asPortal, superuser } from './database'
import { expect, test } from './people'

test('an admin says what the organization is for, and everybody reads it at once', async ({ as, house }) => {
  const ada = await as('admin')
  await ada.goto('/settings')
  await expect(ada.getByText(`Usernames end in @${house.shortName}`)).toBeVisible()
  await ada.getByLabel('Service vision').fill('Everyone — 李 & “O’Shea” — feels expected.')
  await ada.getByLabel('Mission').fill('A roof.\n\n<b>And</b> a view.')
  await ada.getByLabel('Time zone').selectOption('Pacific/Kiritimati')
  await ada.getByLabel('A day starts at').selectOption('0')
  await ada.getByRole('button', { name: 'Save the settings' }).dblclick()
  await expect(ada.getByText('It is saved')).toBeVisible()
  const [stored] = await superuser`select mission, time_zone, day_starts_at, floor, revision
    from organizations where id = ${house.id}`
  expect(stored).toEqual({
    mission: 'A roof.\n\n<b>And</b> a view.',
    time_zone: 'Pacific/Kiritimati',
    day_starts_at: 0,
    floor: null,
    revision: 2,
  })
  const leo = await as('learner')
  await leo.goto('/standards')
  await expect(leo.getByRole('banner')).toContainText('Everyone — 李 & “O’Shea” — feels expected.')
  await leo.goto('/settings')
  await expect(leo.getByRole('heading', { level: 1 })).toHaveText("We can't find that page")
  const trail = await superuser`select member_id from audit_entries
    where organization_id = ${house.id} and deed = 'settings.save'`
  expect(trail.map(entry => entry.member_id)).toEqual([house.people.admin.memberId])
})

test('bad settings are refused beside their fields, and two admins don’t overwrite each other', async ({
  as,
  house,
}) => {
  const ada = await as('admin')
  await ada.goto('/settings')
  await ada.getByLabel("The organization's name").fill(' ')
  await ada.getByLabel('Fewest people').fill('4')
  await ada.locator('form#settings').evaluate(form => form.setAttribute('novalidate', ''))
  await ada.getByLabel('Mission').fill('x'.repeat(900))
  await ada.getByRole('button', { name: 'Save the settings' }).click()
  await expect(ada.getByText('Write something here').last()).toBeVisible()
  await expect(ada.getByText('a number of at least 5').last()).toBeVisible()
  await expect(ada.getByLabel('Mission')).toHaveValue('x'.repeat(900))
  await superuser`update organizations set revision = 7 where id = ${house.id}`
  await ada.getByLabel("The organization's name").fill('Other')
  await ada.getByLabel('Fewest people').fill('5')
  await ada.getByRole('button', { name: 'Save the settings' }).click()
  await expect(ada.getByText('Somebody has changed this')).toBeVisible()
  await expect(ada.getByLabel('Mission')).toHaveValue('x'.repeat(900))
})

test('the floor is raised and never lowered, not even with SQL as the application', async ({ as, house }) => {
  const ada = await as('admin')
  const raise = async (floor: string) => {
    await ada.goto('/settings')
    await ada.locator('form#settings').evaluate(form => form.setAttribute('novalidate', ''))
    await ada.getByLabel('Fewest people').fill(floor)
    await ada.getByRole('button', { name: 'Save the settings' }).click()
  }
  await raise('8')
  await expect(ada.getByText('It is saved')).toBeVisible()
  await raise('7')
  await expect(ada.getByText('a number of at least 8').last()).toBeVisible()

  const portal = asPortal()
  const { admin } = house.people
  for (const lower of [7, null]) {
    const lowered = portal.begin(async sql => {
      await sql`select set_config('app.organization_id', ${house.id}, true),
        set_config('app.member_id', ${admin.memberId}, true), set_config('app.role', 'admin', true)`
      await sql`update organizations set floor = ${lower}`
    })
    await expect(lowered).rejects.toThrow('the floor can only be raised')
  }
  const [kept] = await superuser`select floor from organizations where id = ${house.id}`
  expect(kept?.floor).toBe(8)
})
