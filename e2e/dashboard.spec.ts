import type { Page } from '@playwright/test'
import { superuser } from './database'
import { inDemo, type Person } from './house'
import { expect, moveClock, test } from './people'

const day = process.env.DEMO_DAY ?? ''

/** Opens the dashboard on the demo's own day. */
const open = async (page: Page, query = '') => {
  await moveClock(page.context(), `${day}T12:00:00Z`)
  await page.goto(`/dashboard${query}`)
}

/** The rows of the table behind a figure, as texts. */
const table = async (page: Page, question: string) => {
  const figure = page.locator('figure', { hasText: question })
  await figure.getByText('Show table').click()
  const rows = await figure.locator('tbody tr').all()
  return Promise.all(rows.map(row => row.locator('th, td').allTextContents()))
}

const teamsOf = async (person: Person) =>
  (
    await superuser<{ id: string }[]>`
    with recursive mine as (
      select team_id as id from team_members where member_id = ${person.memberId} and manages
      union select t.id from teams t join mine on t.parent_id = mine.id)
    select id from mine`
  ).map(team => team.id)

test('Maya sees what the customers of her team said, as plain SQL counts it', async ({ as }) => {
  const maya = await inDemo('maya@harbour')
  const page = await as(maya)
  await open(page, '?range=last_90')
  const [counted] = await superuser<
    { n: number; mean: number; worded: number; back: number; asked: number }[]
  >`
    select count(*)::int as n, avg(overall)::float as mean, count(comment)::int as worded,
      count(*) filter (where would_return = 'yes')::int as back, count(would_return)::int as asked
    from responses where team_id = any(${await teamsOf(maya)}) and set_aside_at is null
      and day between ${day}::date - 89 and ${day}::date`
  expect(counted?.n).toBeGreaterThan(30)
  const satisfaction = page.locator('figure', { hasText: 'How satisfied are customers?' })
  await expect(satisfaction).toContainText(`On average ${counted?.mean.toFixed(1)} of 5, most likely between`)
  await expect(satisfaction).toContainText(`${counted?.n} answers`)
  await expect(page.getByText(`${counted?.back} of ${counted?.asked} would come back.`)).toBeVisible()
  const points = await table(page, 'How satisfied are customers?')
  expect(points.reduce((sum, row) => sum + Number(row.at(-1)), 0)).toBe(counted?.n)
  // Fewer than ten answers make no mean.
  for (const [, mean, interval, answers] of points) {
    expect(mean === '–').toBe(Number(answers) < 10)
    expect(interval === '–').toBe(Number(answers) < 10)
  }
  // The drawing is laid over what is already there.
  await expect(satisfaction.locator('svg').first()).toBeVisible()
})

test('Henrik narrows the house to one team, and the view stands in the address', async ({ as }) => {
  const page = await as(await inDemo('henrik@harbour'))
  await open(page)
  await page.getByLabel('Team').selectOption({ label: 'Restaurant' })
  await page.getByLabel('Days').selectOption({ label: 'Last 90 days' })
  await page.getByRole('button', { name: 'Show' }).click()
  await expect(page).toHaveURL(/range=last_90/)
  await expect(page.getByLabel('Team')).toHaveValue(/.{36}/)
  const [counted] = await superuser<{ n: number }[]>`
    select count(*)::int as n from responses r join teams t on t.id = r.team_id
    join organizations o on o.id = t.organization_id and o.short_name = 'harbour'
    where t.name = 'Restaurant' and set_aside_at is null and day between ${day}::date - 89 and ${day}::date`
  await expect(page.locator('figure', { hasText: 'How satisfied are customers?' })).toContainText(
    `${counted?.n} answers`,
  )
})

test('a manager can open no other team, and a learner no dashboard', async ({ as }) => {
  const [spa] = await superuser<{ id: string }[]>`
    select t.id from teams t join organizations o on o.id = t.organization_id
    where o.short_name = 'harbour' and t.name = 'Spa'`
  const maya = await as(await inDemo('maya@harbour'))
  expect((await maya.goto(`/dashboard?team=${spa?.id}`))?.status()).toBe(404)
  const noor = await as(await inDemo('noor@northside'))
  expect((await noor.goto(`/dashboard?team=${spa?.id}`))?.status()).toBe(404)
  const leo = await as(await inDemo('leo@harbour'))
  expect((await leo.goto('/dashboard'))?.status()).toBe(404)
})

test('quiz results show only groups of five people or more', async ({ as }) => {
  const vera = await as(await inDemo('vera@harbour'))
  await open(vera, '?range=last_90')
  await expect(vera.getByText('There is no month yet in which five people')).toBeVisible()
  await expect(vera.locator('figure', { hasText: 'Given life: what do people know?' })).toHaveCount(0)

  const ada = await as(await inDemo('ada@harbour'))
  await open(ada, '?range=last_90')
  await expect(ada.locator('figure', { hasText: 'Given life: what do people know?' })).toBeVisible()
})

test('junk in the address shows the usual', async ({ as }) => {
  const page = await as('manager')
  const answer = await page.goto('/dashboard?range=%00&team=__proto__&range=last_7&team[]=x')
  expect(answer?.status()).toBe(200)
  await expect(page.getByLabel('Days')).toHaveValue('last_30')
})
