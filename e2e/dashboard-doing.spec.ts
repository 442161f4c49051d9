import { randomUUID } from 'node:crypto'
import { readCsv, tableOf } from './dashboard-tables'
import { superuser } from './database'
import { found, type House, inDemo } from './house'
import { expect, moveClock, test } from './people'
import { hang, send } from './survey-links'

const day = process.env.DEMO_DAY ?? ''

/** So many answers of customers, one rating after the other. */
const answer = async (
  request: Parameters<typeof send>[0],
  house: House,
  team: keyof House['teams'],
  ratings: number[],
) => {
  const { code } = await hang(house, team)
  for (const rating of ratings)
    expect((await send(request, code, { overall: String(rating) })).status()).toBe(303)
}

test.describe('what to do now', () => {
  test('Henrik reads what waits in his house, each with one way to it', async ({ as }) => {
    const page = await as(await inDemo('henrik@harbour'))
    await moveClock(page.context(), `${day}T12:00:00Z`)
    await page.goto('/dashboard')
    const now = page.getByRole('region', { name: 'What to do now' })
    const house = superuser`(select id from organizations where short_name = 'harbour')`
    const [low] = await superuser`select count(*)::int as n from (
      select organization_id, day, overall as rating, customers from responses where set_aside_at is null
      union all select organization_id, day, rating, customers from heard_feedback where withdrawn_at is null) f
      where organization_id = ${house} and rating <= 2 and customers = 'external'
        and day between ${day}::date - 6 and ${day}::date`
    await expect(now).toContainText(low?.n === 1 ? 'One low rating' : `${low?.n} low ratings`)
    await now.getByRole('link', { name: 'Read what happened' }).click()
    await expect(page).toHaveURL(/\/feedback\?.*rating=1&rating=2/)

    await page.goto('/dashboard')
    const [undone] = await superuser`
      with recursive covered as (
        select slug, team_id from worksheet_expectations where organization_id = ${house}
        union select c.slug, t.id from covered c join teams t on t.parent_id = c.team_id)
      select count(*)::int as n from members m cross join (select distinct slug from covered) s
      where m.organization_id = ${house} and m.deactivated_at is null
        and exists (select from team_members b where b.member_id = m.id)
        and exists (select from covered c where c.slug = s.slug and (c.team_id is null
          or exists (select from team_members b where b.member_id = m.id and b.team_id = c.team_id)))
        and not exists (select from worksheet_rounds r where r.member_id = m.id and r.slug = s.slug
          and r.openly and r.finished_on is not null)`
    await expect(now).toContainText(`${undone?.n} expected worksheets not done yet`)
    await now.getByRole('link', { name: /See who is missing/ }).click()
    await expect(page.getByRole('heading', { name: 'Who has accepted it' })).toBeVisible()
  })

  test('nothing to do is said as well', async ({ as, house, request }) => {
    await answer(request, house, 'Desk', [5, 4])
    const maya = await as('manager')
    await maya.goto('/dashboard')
    await expect(maya.getByText('Nothing waits for you here.')).toBeVisible()
    await answer(request, house, 'Kitchen', [1])
    await maya.reload()
    await expect(maya.getByText('Nothing waits for you here.')).toBeVisible()
    await answer(request, house, 'Desk', [1])
    await maya.reload()
    await expect(maya.getByText('One low rating in the last 7 days')).toBeVisible()
  })

  test('a link that ends soon, or fell silent, is looked after', async ({ as, house, request }) => {
    await answer(request, house, 'Desk', [5])
    const { id } = await hang(house, 'Desk', 'Behind the plant')
    const maya = await as('manager')
    await maya.goto('/dashboard')
    await expect(maya.getByText('Nothing waits for you here.')).toBeVisible()
    await superuser`update survey_links set last_day = current_date + 3 where id = ${id}`
    await maya.reload()
    await expect(maya.getByText('One survey link ends within 7 days')).toBeVisible()
    await superuser`update survey_links set last_day = null, created_at = now() - interval '20 days'
      where id = ${id}`
    await maya.reload()
    await maya.getByRole('link', { name: 'Look after it: Behind the plant' }).click()
    await expect(maya).toHaveURL(`/surveys/${id}`)
  })
})

test('an empty dashboard shows three first steps, and which are done', async ({ as, house, request }) => {
  const maya = await as('manager')
  await maya.goto('/dashboard')
  const steps = maya.getByRole('region', { name: 'Three steps to fill it' }).getByRole('listitem')
  await expect(steps.filter({ hasText: 'Not yet' })).toHaveCount(3)
  const { code } = await hang(house)
  await hang(house, 'Kitchen')
  await maya.reload()
  await expect(steps.filter({ hasText: 'Put up a survey' })).toContainText('Done')
  await expect(steps.filter({ hasText: 'Not yet' })).toHaveCount(2)
  await send(request, code, { overall: '4' })
  await maya.reload()
  await expect(steps).toHaveCount(0)
  await expect(maya.locator('figure#satisfaction')).toContainText('1 answer')
})

test('who leads two teams with one under them sees all three, and each alone with a click on its bar', async ({
  as,
  house,
  request,
}) => {
  const pastry = randomUUID()
  await superuser`insert into teams ${superuser({
    organization_id: house.id,
    id: pastry,
    name: 'Pastry',
    parent_id: house.teams.Kitchen,
  })}`
  await superuser`insert into team_members ${superuser({
    organization_id: house.id,
    id: randomUUID(),
    team_id: house.teams.Kitchen,
    member_id: house.people.manager.memberId,
    manages: true,
  })}`
  house.teams = { ...house.teams, ...{ Pastry: pastry } }
  await answer(request, house, 'Desk', [5, 5, 4, 5, 5, 4, 5, 5, 4, 5])
  await answer(request, house, 'Kitchen', [3, 2])
  await answer(request, house, 'Pastry' as 'Kitchen', [4])
  await answer(request, house, 'House', [1])
  const maya = await as('manager')
  await maya.goto('/dashboard?range=last_7')
  expect((await tableOf(maya, 'teams')).slice(1).map(row => [row[0], row[1], row[3]])).toEqual([
    ['Desk', '4.7', '10'],
    ['Kitchen', '–', '2'],
    ['Pastry', '–', '1'],
  ])
  await expect(maya.locator('figure#satisfaction')).toContainText('13 answers')

  await maya.locator('figure#teams .recharts-bar-rectangle').first().click()
  await expect(maya).toHaveURL(`/dashboard?range=last_7&team=${house.teams.Desk}`)
  await expect(maya.locator('figure#satisfaction')).toContainText('10 answers')
  await expect(maya.getByText(/^Desk from/)).toBeVisible()
  await maya.goBack()
  await maya.locator('figure#teams').getByText('Show table').click()
  await maya.locator('figure#teams').getByRole('link', { name: 'Kitchen' }).click()
  await expect(maya.locator('figure#satisfaction')).toContainText('3 answers')
  expect((await maya.goto(`/dashboard?team=${house.teams.House}`))?.status()).toBe(404)
})

test('a channel is chosen in the table, shown, and left again; the time before stands beside it', async ({
  as,
}) => {
  const page = await as(await inDemo('henrik@harbour'))
  await moveClock(page.context(), `${day}T12:00:00Z`)
  await page.goto('/dashboard?range=last_90')
  await page.locator('figure#channels').getByText('Show table').click()
  await page.locator('figure#channels').getByRole('link', { name: 'Said in person' }).click()
  await expect(page).toHaveURL(/channel=spoken/)
  const [heard] = await superuser`select count(*)::int as n from heard_feedback h
    join organizations o on o.id = h.organization_id where o.short_name = 'harbour' and channel = 'spoken' and withdrawn_at is null
    and customers = 'external' and day between ${day}::date - 89 and ${day}::date`
  await expect(page.locator('figure#number')).toContainText(`${heard?.n} things were said or written.`)
  await expect(page.locator('figure#needs')).toHaveCount(0)
  await page.getByLabel('Compare with the time before').check()
  await page.getByRole('button', { name: 'Show' }).click()
  await expect(page).toHaveURL(/channel=spoken&compare=before/)
  await page.getByRole('link', { name: 'Show all channels' }).click()
  await expect(page).toHaveURL(/range=last_90&compare=before/)
  const [before] = await superuser`select count(*)::int as n, avg(overall)::float as mean
    from responses r join organizations o on o.id = r.organization_id
    where o.short_name = 'harbour' and set_aside_at is null and customers = 'external'
      and day between ${day}::date - 179 and ${day}::date - 90`
  await expect(page.locator('figure#satisfaction')).toContainText(
    `Before: ${before?.mean.toFixed(1)} over ${before?.n} answers.`,
  )
})

test.describe('a file of the dashboard', () => {
  test('holds no formula, whatever a team is called', async ({ as, request }) => {
    const house = await found()
    const names = { Desk: '=HYPERLINK("http://evil.example")', Kitchen: '＋1+1, "and more"' }
    for (const team of ['Desk', 'Kitchen'] as const) {
      await superuser`update teams set name = ${names[team]} where id = ${house.teams[team]}`
      await answer(request, house, team, [5])
    }
    const ada = await as(house.people.admin)
    await ada.goto('/dashboard')
    const text = await (await ada.request.get('/dashboard/csv?figure=teams')).text()
    const rows = readCsv(text).slice(1)
    expect(rows.map(([name]) => name).filter(Boolean)).toEqual([`'${names.Desk}`, `'${names.Kitchen}`])
  })

  test('is for those who lead, ten times an hour, and leaves a trace each time', async ({
    as,
    house,
    request,
  }) => {
    await answer(request, house, 'Desk', [5])
    const leo = await as('learner')
    expect((await leo.request.get('/dashboard/csv')).status()).toBe(404)
    const mona = await as('otherManager')
    expect((await mona.request.get(`/dashboard/csv?team=${house.teams.Desk}`)).status()).toBe(404)
    const maya = await as('manager')
    expect((await maya.request.get('/dashboard/csv?figure=nothing')).status()).toBe(404)
    await maya.goto('/dashboard')
    const link = maya.locator('figure#satisfaction').getByRole('link', { name: 'Download as CSV' })
    const [file] = await Promise.all([maya.waitForEvent('download'), link.click()])
    expect(file.suggestedFilename()).toMatch(/^dashboard-satisfaction-.*\.csv$/)
    for (let time = 2; time <= 10; time++)
      expect((await maya.request.get('/dashboard/csv')).status(), `${time}`).toBe(200)
    const eleventh = await maya.request.get('/dashboard/csv')
    expect(eleventh.status()).toBe(429)
    expect(await eleventh.text()).toContain('You have taken ten files')
    const trail = await superuser`select member_id from audit_entries
      where organization_id = ${house.id} and deed = 'dashboard.export'`
    expect(trail.map(entry => entry.member_id)).toEqual(Array(10).fill(house.people.manager.memberId))
  })
})

test('on paper everything stands: drawings, tables, no buttons', async ({ as }) => {
  const page = await as(await inDemo('maya@harbour'))
  await moveClock(page.context(), `${day}T12:00:00Z`)
  await page.goto('/dashboard?range=last_90')
  await page.emulateMedia({ media: 'print' })
  await page.setViewportSize({ width: 673, height: 950 })
  const figure = page.locator('figure#satisfaction')
  await expect(figure.locator('.sketch svg').first()).toBeVisible()
  await expect(figure.getByRole('row').nth(1)).toBeVisible()
  await expect(page.getByRole('button', { name: 'Show' })).toBeHidden()
  await expect(figure.getByRole('link', { name: 'Download as CSV' })).toBeHidden()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(673)
})
