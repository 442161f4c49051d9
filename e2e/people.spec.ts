import { randomUUID } from 'node:crypto'
import { superuser } from './database'
import { found, join } from './house'
import { expect, test } from './people'

const memberOf = async (id: string) => {
  const [member] =
    await superuser`select name, rank, is_admin, deactivated_at, revision from members where id = ${id}`
  return member
}

test('a learner sees names and teams, and nothing else', async ({ as, house }) => {
  const leo = await as('learner')
  await leo.goto('/people')
  const row = leo.getByRole('row', { name: /Maya Manager/ })
  await expect(row).toContainText('Desk')
  const shown = await leo.content()
  for (const word of [
    house.people.manager.login,
    'Supervisor',
    'supervisor',
    'Front line',
    'front_line',
    'Learner<',
  ])
    expect(shown.replaceAll('Leo Learner', ''), word).not.toContain(word)
  await expect(leo.getByRole('link', { name: 'Invite somebody' })).toHaveCount(0)
  await expect(leo.getByText('Those who left')).toHaveCount(0)
  await expect(leo.getByRole('row', { name: /Maya Manager/ }).getByRole('link')).toHaveCount(0)
})

test('a learner finds nobody who left, even by asking for them', async ({ as, house }) => {
  const gone = await join(house, 'Gone Gregor', 'Desk')
  await superuser`update members set deactivated_at = now() where id = ${gone.memberId}`
  const leo = await as('learner')
  await leo.goto('/people?former=1')
  await expect(leo.getByText('Gone Gregor')).toHaveCount(0)
  await expect(leo.getByText('Maya Manager')).toBeVisible()
  const ada = await as('admin')
  await ada.goto('/people')
  await expect(ada.getByText('Gone Gregor')).toHaveCount(0)
  await ada.getByLabel('Those who left').check()
  await ada.getByRole('button', { name: 'Look' }).click()
  await expect(ada.getByText('Gone Gregor')).toBeVisible()
  await expect(ada.getByText('Maya Manager')).toHaveCount(0)
})

test('an admin sees sign-in name, rank and role, and each person’s page; looking is noted', async ({
  as,
  house,
}) => {
  const ada = await as('admin')
  await ada.goto('/people')
  const row = ada.getByRole('row', { name: /Maya Manager/ })
  for (const word of ['Desk', house.people.manager.login, 'Supervisor', 'Manager'])
    await expect(row).toContainText(word)
  await row.getByRole('link').click()
  await expect(ada.getByRole('heading', { level: 1, name: 'Maya Manager' })).toBeVisible()
  await expect(ada.getByText(`Signs in as ${house.people.manager.login}`)).toBeVisible()
  const trail = await superuser`select member_id from audit_entries
    where organization_id = ${house.id} and deed = 'people.see-person' and subject_id = ${house.people.manager.memberId}`
  expect(trail.map(entry => entry.member_id)).toEqual([house.people.admin.memberId])
})

test('a name is found by a part of it, whatever is typed stands in the address and does no harm', async ({
  as,
  house,
}) => {
  await join(house, '100% Ωmega_\\O’Neil')
  const leo = await as('learner')
  await leo.goto('/people')
  await leo.getByLabel('Look for a name').fill('mAYa')
  await leo.getByRole('button', { name: 'Look' }).click()
  await expect(leo).toHaveURL(/name=mAYa/)
  await expect(leo.getByRole('row')).toHaveCount(2)
  for (const part of ['100%', 'ωm', '_\\', 'o’n']) {
    await leo.goto(`/people?name=${encodeURIComponent(part)}`)
    await expect(leo.getByRole('row'), part).toHaveCount(2)
  }
  for (const part of ['%', '_'].map(encodeURIComponent)) {
    await leo.goto(`/people?name=${part}`)
    await expect(leo.getByText('100% Ωmega')).toBeVisible()
    await expect(leo.getByRole('row')).toHaveCount(2)
  }
  for (const junk of [
    '%00',
    '%ff',
    'a%0Ab',
    '%F0%9F%A6%91',
    "'%20or%201=1--",
    'x'.repeat(3000),
    '&name=a&name=b',
  ]) {
    const answer = await leo.goto(`/people?name=${junk}&after=junk`)
    expect(answer?.status(), junk.slice(0, 20)).toBe(200)
  }
})

test('a long list comes in pages, and nobody is left out or told twice', async ({ as, house }) => {
  const people = Array.from({ length: 103 }, (_, at) => ({
    identity: randomUUID(),
    member: randomUUID(),
    // Pairs of the same name, and capitals between small letters.
    name: `${at % 2 ? 'zed' : 'Zed'} ${String(Math.floor(at / 2)).padStart(3, '0')}`,
  }))
  await superuser`insert into identities ${superuser(
    people.map(({ identity }) => ({ id: identity, login: `${identity}@x.example`, password_hash: 'none' })),
  )}`
  await superuser`insert into members ${superuser(
    people.map(({ identity, member, name }) => ({
      organization_id: house.id,
      id: member,
      identity_id: identity,
      name,
    })),
  )}`
  const ada = await as('admin')
  await ada.goto('/people?name=zed')
  const names: string[] = []
  for (;;) {
    names.push(...(await ada.locator('tbody th').allInnerTexts()))
    const next = ada.getByRole('link', { name: 'Next page' })
    if ((await next.count()) === 0) break
    const before = ada.url()
    await next.click()
    await expect(ada).not.toHaveURL(before)
    await expect(ada.locator('tbody th').first()).not.toHaveText(names.at(-50) ?? '')
  }
  expect(names.length).toBe(103)
  const lower = names.map(name => name.toLowerCase())
  expect(lower).toEqual([...lower].sort())
  await ada.getByRole('link', { name: 'First page' }).click()
  await expect(ada.locator('tbody th').first()).toContainText('000')
})

test('an admin changes name, rank, part and teams, and it holds at once', async ({ as, house }) => {
  const ada = await as('admin')
  const { memberId } = house.people.learner
  await ada.goto(`/people/${memberId}`)
  await ada.getByLabel('Name', { exact: true }).fill('Leonie مرحبا 👩‍🍳')
  await ada.getByLabel('Rank').selectOption('supervisor')
  const kitchen = ada.getByRole('listitem').filter({ hasText: 'Kitchen' })
  await kitchen.getByLabel('Manages it').check()
  await ada.getByRole('listitem').filter({ hasText: 'Desk' }).getByLabel('Belongs to it').uncheck()
  await ada.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(ada.getByText('It is saved, and holds at once.')).toBeVisible()
  await expect(ada.getByRole('heading', { level: 1 })).toHaveText('Leonie مرحبا 👩‍🍳')
  expect(await memberOf(memberId)).toMatchObject({
    name: 'Leonie مرحبا 👩‍🍳',
    rank: 'supervisor',
    is_admin: false,
  })
  const places = await superuser`select team_id, manages from team_members where member_id = ${memberId}`
  expect([...places]).toEqual([{ team_id: house.teams.Kitchen, manages: true }])
  await expect(kitchen.getByLabel('Belongs to it')).toBeChecked()
})

test('nobody is lifted above the one who changes them, and nobody above is moved', async ({ as, house }) => {
  const ada = await as('admin')
  const { head, learner } = house.people
  await ada.goto(`/people/${learner.memberId}`)
  await expect(ada.getByLabel('Rank').locator('option')).toHaveText([
    'Choose',
    'Front line',
    'Supervisor',
    'Head',
  ])
  await ada.getByLabel('Rank').evaluate(select => select.append(new Option('Executive', 'executive')))
  await ada.getByLabel('Rank').selectOption('executive')
  await ada.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(ada.getByText('no higher than your own').last()).toBeVisible()
  expect((await memberOf(learner.memberId))?.rank).toBe('front_line')

  await superuser`update members set rank = 'executive' where id = ${head.memberId}`
  await ada.goto(`/people/${head.memberId}`)
  await expect(ada.getByLabel('Rank').locator('option')).toHaveText(['Choose', 'Executive'])
  await ada.getByLabel('Name', { exact: true }).fill('Hugo the Head')
  await ada.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(ada.getByText('It is saved')).toBeVisible()
  await ada.getByLabel('Rank').evaluate(select => select.append(new Option('Head', 'head')))
  await ada.getByLabel('Rank').selectOption('head')
  await ada.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(ada.getByText('no higher than your own').last()).toBeVisible()
  expect(await memberOf(head.memberId)).toMatchObject({ rank: 'executive', name: 'Hugo the Head' })
})

test('the last admin stays one, and nobody deactivates themselves', async ({ as, house }) => {
  const { admin, learner } = house.people
  const ada = await as('admin')
  await ada.goto(`/people/${admin.memberId}`)
  await expect(ada.getByRole('button', { name: 'Deactivate' })).toHaveCount(0)
  await ada.getByLabel('Admin', { exact: true }).uncheck()
  await ada.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(ada.getByText('Make somebody else an admin first').last()).toBeVisible()
  await expect(ada.getByLabel('Admin', { exact: true })).not.toBeChecked()
  expect((await memberOf(admin.memberId))?.is_admin).toBe(true)

  await ada.goto(`/people/${learner.memberId}`)
  await ada.locator('#deactivate input[name=id]').evaluate((input, id) => {
    ;(input as HTMLInputElement).value = id
  }, admin.memberId)
  await ada.getByRole('button', { name: 'Deactivate' }).click()
  await expect(
    ada.getByText('You can’t deactivate yourself').or(ada.getByText("You can't deactivate yourself")),
  ).toBeVisible()
  expect((await memberOf(admin.memberId))?.deactivated_at).toBeNull()
})

test('two admins who demote each other at the same moment leave one', async ({ as, house }) => {
  const { admin, teammate } = house.people
  await superuser`update members set is_admin = true where id = ${teammate.memberId}`
  for (let round = 0; round < 3; round++) {
    await superuser`update members set is_admin = true where id in ${superuser([admin.memberId, teammate.memberId])}`
    const [ada, tia] = await Promise.all([as('admin'), as('teammate')])
    await Promise.all([ada.goto(`/people/${teammate.memberId}`), tia.goto(`/people/${admin.memberId}`)])
    await Promise.all([
      ada.getByLabel('Admin', { exact: true }).uncheck(),
      tia.getByLabel('Admin', { exact: true }).uncheck(),
    ])
    const over = (page: typeof ada) =>
      page.waitForResponse(
        response => response.request().method() === 'POST' && response.url().includes('/people/'),
      )
    await Promise.all([
      over(ada),
      over(tia),
      ada.getByRole('button', { name: 'Save', exact: true }).click(),
      tia.getByRole('button', { name: 'Save', exact: true }).click(),
    ])
    const admins = await superuser`select id from members
      where organization_id = ${house.id} and is_admin and deactivated_at is null`
    expect(admins.length, `round ${round}`).toBe(1)
  }
})

test('two admins who have the same person open don’t overwrite each other', async ({ as, house }) => {
  const { teammate, learner } = house.people
  await superuser`update members set is_admin = true where id = ${teammate.memberId}`
  const [ada, tia] = await Promise.all([as('admin'), as('teammate')])
  await ada.goto(`/people/${learner.memberId}`)
  await tia.goto(`/people/${learner.memberId}`)
  await ada.getByLabel('Name', { exact: true }).fill('Leo by Ada')
  await ada.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(ada.getByText('It is saved')).toBeVisible()
  await tia.getByLabel('Name', { exact: true }).fill('Leo by Tia')
  await tia.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(tia.getByText('Somebody has changed this in the meantime.')).toBeVisible()
  await expect(tia.getByLabel('Name', { exact: true })).toHaveValue('Leo by Tia')
  expect((await memberOf(learner.memberId))?.name).toBe('Leo by Ada')
})

test('what can’t be kept is refused beside its field, and what was typed and ticked stays', async ({
  as,
  house,
}) => {
  const { memberId } = house.people.learner
  const ada = await as('admin')
  await ada.goto(`/people/${memberId}`)
  const name = ada.getByLabel('Name', { exact: true })
  await name.evaluate(input => input.removeAttribute('maxlength'))
  const kitchen = ada.getByRole('listitem').filter({ hasText: 'Kitchen' }).getByLabel('Belongs to it')
  await kitchen.check()
  await ada.getByLabel('Rank').selectOption('head')
  for (const [typed, words] of [
    ['x'.repeat(100_000), 'Keep it to 80 characters'],
    ['Leo\u0000Learner', "can't be seen"],
    ['   ', 'Write something here'],
  ] as const) {
    await name.evaluate((input, text) => {
      ;(input as HTMLInputElement).value = text
    }, typed)
    await ada.getByRole('button', { name: 'Save', exact: true }).click()
    await expect(ada.getByText(words).last()).toBeVisible()
    await expect(name).toHaveValue(typed)
    await expect(name).toBeFocused()
    await expect(kitchen).toBeChecked()
    await expect(ada.getByLabel('Rank')).toHaveValue('head')
  }
  expect(await memberOf(memberId)).toMatchObject({ name: 'Leo Learner', rank: 'front_line' })
})

test('strangers, learners and managers find no person’s page', async ({ as, house }) => {
  const path = `/people/${house.people.learner.memberId}`
  const stranger = await as((await found()).people.admin)
  expect((await stranger.goto(path))?.status()).toBe(404)
  await stranger.goto('/people')
  await expect(stranger.getByRole('row', { name: /Ada Admin/ })).toHaveCount(1)
  for (const who of ['learner', 'manager', 'head'] as const)
    expect((await (await as(who)).goto(path))?.status(), who).toBe(404)
  const ada = await as('admin')
  for (const id of ['junk', randomUUID(), '%00', 'new'])
    expect((await ada.goto(`/people/${id}`))?.status(), id).toBe(404)
  const trail =
    await superuser`select from audit_entries where organization_id = ${house.id} and deed = 'people.see-person'`
  expect(trail.length).toBe(0)
})
