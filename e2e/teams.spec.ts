import { superuser } from './database'
import { found, type House } from './house'
import { expect, test } from './people'

const teamsOf = async (house: House) =>
  superuser<{ id: string; name: string; parent_id: string | null }[]>`
    select id, name, parent_id from teams where organization_id = ${house.id} order by name`

test('an admin makes a team, renames it, moves it and removes it', async ({ as, house }) => {
  const ada = await as('admin')
  await ada.goto('/people/teams')
  await expect(ada.getByRole('listitem').filter({ hasText: 'Desk' })).toContainText('Maya Manager · 3 people')
  await ada.getByRole('link', { name: 'Add a team' }).click()
  await ada.getByLabel('Name').fill('Night')
  await ada.getByLabel('Stands under').selectOption(house.teams.Desk)
  await ada.getByRole('button', { name: 'Save the team' }).dblclick()
  await expect(ada.getByText('The team is saved.')).toBeVisible()
  expect((await teamsOf(house)).filter(team => team.name === 'Night')).toMatchObject([
    { parent_id: house.teams.Desk },
  ])

  await ada.getByRole('link', { name: 'Night' }).click()
  await ada.getByLabel('Name').fill('Night شيفت')
  await ada.getByLabel('Stands under').selectOption({ label: 'Choose' })
  await ada.getByRole('button', { name: 'Save the team' }).click()
  await expect(ada.getByText('The team is saved.')).toBeVisible()
  expect((await teamsOf(house)).filter(team => team.name === 'Night شيفت')).toMatchObject([
    { parent_id: null },
  ])

  await ada.getByRole('link', { name: 'Night شيفت' }).click()
  await ada.getByRole('button', { name: 'Remove the team' }).click()
  await expect(ada.getByText('The team is gone.')).toBeVisible()
  expect((await teamsOf(house)).length).toBe(3)
})

test('a team is never put under itself, nor under one of its own', async ({ as, house }) => {
  const ada = await as('admin')
  await ada.goto(`/people/teams/${house.teams.House}`)
  await expect(ada.getByLabel('Stands under')).toHaveCount(0)
  await ada.goto(`/people/teams/${house.teams.Desk}`)
  const above = ada.getByLabel('Stands under')
  await expect(above.locator('option')).toHaveText(['Choose', 'House', '– Kitchen'])

  // Another tab puts the kitchen under the desk meanwhile.
  await superuser`update teams set parent_id = ${house.teams.Desk} where id = ${house.teams.Kitchen}`
  await above.selectOption(house.teams.Kitchen)
  await ada.getByRole('button', { name: 'Save the team' }).click()
  await expect(ada.getByText("A team can't stand under itself").last()).toBeVisible()
  await expect(above).toHaveValue(house.teams.Kitchen)
  expect((await teamsOf(house)).find(team => team.name === 'Desk')?.parent_id).toBe(house.teams.House)
})

test('two moves at the same moment make no ring', async ({ as, house }) => {
  const [one, two] = await Promise.all([as('admin'), as('admin')])
  const move = async (page: typeof one, team: string, under: string) => {
    await page.goto(`/people/teams/${team}`)
    await page.getByLabel('Stands under').selectOption(under)
  }
  await Promise.all([
    move(one, house.teams.Desk, house.teams.Kitchen),
    move(two, house.teams.Kitchen, house.teams.Desk),
  ])
  const over = (page: typeof one) => page.waitForResponse(response => response.request().method() === 'POST')
  await Promise.all([
    over(one),
    over(two),
    one.getByRole('button', { name: 'Save the team' }).click(),
    two.getByRole('button', { name: 'Save the team' }).click(),
  ])
  const parents = Object.fromEntries((await teamsOf(house)).map(team => [team.name, team.parent_id]))
  const moved = [parents.Desk === house.teams.Kitchen, parents.Kitchen === house.teams.Desk]
  expect(moved.filter(Boolean).length).toBe(1)
})

test('no two teams are called the same, and one with people or teams stays', async ({ as, house }) => {
  const ada = await as('admin')
  await ada.goto('/people/teams/new')
  await ada.getByLabel('Name').fill(' Kitchen ')
  await ada.getByRole('button', { name: 'Save the team' }).click()
  await expect(ada.getByText('Another team is called this').last()).toBeVisible()
  await expect(ada.getByLabel('Name')).toHaveValue(' Kitchen ')

  await ada.goto(`/people/teams/${house.teams.Kitchen}`)
  await ada.getByRole('button', { name: 'Remove the team' }).click()
  await expect(ada.getByText('People belong to it')).toBeVisible()
  await superuser`delete from team_members where team_id = ${house.teams.House}`
  await ada.goto(`/people/teams/${house.teams.House}`)
  await ada.getByRole('button', { name: 'Remove the team' }).click()
  await expect(ada.getByText('Teams stand under it')).toBeVisible()
  expect((await teamsOf(house)).length).toBe(3)
})

test('only admins find the teams, and only their own', async ({ as, house }) => {
  const path = `/people/teams/${house.teams.Desk}`
  for (const who of ['learner', 'manager', 'head'] as const) {
    const page = await as(who)
    for (const one of ['/people/teams', '/people/teams/new', path])
      expect((await page.goto(one))?.status(), `${who} ${one}`).toBe(404)
  }
  const stranger = await as((await found()).people.admin)
  expect((await stranger.goto(path))?.status()).toBe(404)
  expect((await stranger.goto('/people/teams/junk'))?.status()).toBe(404)
})

test('a team of another organization is nothing to stand under', async ({ as, house }) => {
  const other = await found()
  const ada = await as('admin')
  await ada.goto('/people/teams/new')
  await ada.getByLabel('Name').fill('Annex')
  await ada
    .getByLabel('Stands under')
    .evaluate((select, id) => select.append(new Option('Theirs', id)), other.teams.House)
  await ada.getByLabel('Stands under').selectOption(other.teams.House)
  await ada.getByRole('button', { name: 'Save the team' }).click()
  await expect(ada.getByText('choose another').last()).toBeVisible()
  expect((await teamsOf(house)).length).toBe(3)
})
