import { ask } from './access/ask'
import { superuser } from './database'
import { knock, sessionIn } from './door'
import { found, password } from './house'
import { accept, chosen, invite, join, membersOf } from './invitations'
import { expect, test } from './people'

test('a session of somebody else posts nothing for the invited one', async ({ as, house }) => {
  const other = await found()
  const email = `nina.${house.shortName}@example.org`
  await superuser`update identities set login = ${email} where id = ${other.people.learner.identityId}`
  const ada = await as('admin')
  const path = await invite(ada, 'Nina', { email })
  const eve = sessionIn(await knock({ login: other.people.teammate.login, password }))
  const before = (await membersOf(house)).length
  expect((await accept(path, {}, eve)).status).toBe(404)
  expect((await membersOf(house)).length).toBe(before)
})

test('a manager invites learners into their own teams, and nobody else', async ({ as, nobody, house }) => {
  const maya = await as('manager')
  await maya.goto('/people/invite')
  await expect(maya.getByLabel('Team').locator('option')).toHaveText(['Choose', '– Desk'])
  await expect(maya.getByLabel('Admin')).toHaveCount(0)
  await expect(maya.getByLabel('Rank').locator('option')).toHaveText(['Choose', 'Front line', 'Supervisor'])
  const path = await invite(maya, 'Nina', { team: '– Desk' })
  await join(nobody, path, { username: 'nina' })
  await expect(nobody.getByText('You are in.')).toBeVisible()

  const forge = async (change: (form: HTMLFormElement, id: string) => void, told: string) => {
    await maya.goto('/people/invite')
    await maya.getByLabel('Name', { exact: true }).fill('Eve')
    await maya
      .locator('form#invite')
      .evaluate(change as (form: unknown, id: string) => void, house.teams.Kitchen)
    await maya.getByRole('button', { name: 'Make the link' }).click()
    await expect(maya.getByText(told).last()).toBeVisible()
  }
  await forge((form, id) => {
    const select = form.elements.namedItem('teamId') as HTMLSelectElement
    select.append(new Option('Kitchen', id, true, true))
  }, 'Choose one')
  await forge(form => {
    form.append(
      Object.assign(document.createElement('input'), { type: 'hidden', name: 'isAdmin', value: 'on' }),
    )
  }, 'You can invite learners into your teams')
  await forge(form => {
    form.append(
      Object.assign(document.createElement('input'), { type: 'hidden', name: 'manages', value: 'on' }),
    )
  }, 'You can invite learners into your teams')
  const made =
    await superuser`select name from invitations where organization_id = ${house.id} and name = 'Eve'`
  expect(made.length).toBe(0)
})

test('a manager sees and takes back invitations into their own teams only', async ({ as, house }) => {
  const ada = await as('admin')
  await invite(ada, 'Desk Nina', { team: '– Desk' })
  await invite(ada, 'Kitchen Karl', { team: '– Kitchen' })
  const [kitchen] =
    await superuser`select id from invitations where organization_id = ${house.id} and name = 'Kitchen Karl'`
  const maya = await as('manager')
  await maya.goto('/people/invitations')
  await expect(maya.getByText('Desk Nina')).toBeVisible()
  await expect(maya.getByText('Kitchen Karl')).toHaveCount(0)
  expect((await maya.goto(`/people/invitations/${kitchen?.id}`))?.status()).toBe(404)
  const leo = await as('learner')
  for (const path of ['/people/invite', '/people/invitations', `/people/invitations/${kitchen?.id}`])
    expect((await leo.goto(path))?.status(), path).toBe(404)
  const stranger = await as((await found()).people.admin)
  expect((await stranger.goto(`/people/invitations/${kitchen?.id}`))?.status()).toBe(404)
})

test('an invitation is worth nothing once the one who gave it may not give it any more', async ({
  as,
  house,
}) => {
  const { teammate } = house.people
  await superuser`update members set is_admin = true, rank = 'head' where id = ${teammate.memberId}`
  const tia = await as('teammate')
  const admin = await invite(tia, 'Admin Eve', { team: '– Desk', admin: true })
  const learner = await invite(tia, 'Learner Lou', { team: '– Desk' })
  await superuser`update members set is_admin = false where id = ${teammate.memberId}`
  expect((await ask(admin)).status).toBe(404)
  expect((await accept(admin, { name: 'Eve', username: 'eve', password: chosen })).status).toBe(404)
  expect((await ask(learner)).status).toBe(200)
  await superuser`update members set deactivated_at = now() where id = ${teammate.memberId}`
  expect((await ask(learner)).status).toBe(404)
})

test('whoever belongs here is not invited again, and a hundred a day are enough', async ({ as, house }) => {
  const email = `leo.${house.shortName}@example.org`
  await superuser`update identities set login = ${email} where id = ${house.people.learner.identityId}`
  const ada = await as('admin')
  await ada.goto('/people/invite')
  await ada.getByLabel('Name', { exact: true }).fill('Leo')
  await ada.getByLabel('E-mail address').fill(email)
  await ada.getByRole('button', { name: 'Make the link' }).click()
  await expect(ada.getByText('belongs here already').last()).toBeVisible()
  await expect(ada.getByLabel('E-mail address')).toHaveValue(email)

  await superuser`insert into limit_counters ${superuser({
    key: `invitations:${house.id}`,
    window_starts: new Date(Date.now() - 60_000),
    count: 100,
  })}`
  await ada.getByLabel('E-mail address').fill('')
  await ada.getByRole('button', { name: 'Make the link' }).click()
  await expect(ada.getByText('A hundred people have been invited today')).toBeVisible()
})
