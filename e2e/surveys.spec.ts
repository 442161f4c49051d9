import { superuser } from './database'
import type { House } from './house'
import { expect, test } from './people'
import { hang, responsesOf, send } from './survey-links'
import { hasScript, isMarked, mark } from './walking'

// Several people with browsers of their own, on a machine that may be busy.
test.describe.configure({ timeout: 90_000 })

/** The organization's day, so many days on, by the clock that decides about links. */
const dayOf = async (house: House, on: number) => {
  const [row] = await superuser<{ day: string }[]>`
    select (organization_day(now(), time_zone, day_starts_at) + ${on}::int)::text as day
    from organizations where id = ${house.id}`
  return row?.day ?? ''
}

const linkOf = async (id: string) => (await superuser`select * from survey_links where id = ${id}`)[0]

test('a manager changes a link; it takes answers through its last day and then says that it is over', async ({
  as,
  nobody,
  request,
  house,
}) => {
  const { id, code } = await hang(house)
  const maya = await as('manager')
  await maya.goto(`/surveys/${id}`)
  await maya.getByRole('link', { name: 'Change it' }).click()
  await maya.getByLabel('Where will it be?').fill('Window seat')
  await maya.getByLabel('Until when?').fill(await dayOf(house, 0))
  await maya.getByRole('button', { name: 'Save the changes' }).dblclick()
  await expect(maya.getByText('The link is changed. What is printed stays good.')).toBeVisible()
  await expect(maya.getByRole('heading', { name: 'Window seat' })).toBeVisible()
  await expect(maya.getByText('It takes answers until')).toBeVisible()
  expect(await linkOf(id)).toMatchObject({ label: 'Window seat', code, revision: 1, customers: 'external' })
  expect((await send(request, code, { overall: '4' })).headers().location).toBe(`/s/${code}/thanks`)

  await nobody.goto(`/s/${code}`)
  await nobody.getByLabel('Very satisfied').check()
  await superuser`update survey_links set last_day = ${await dayOf(house, -1)} where id = ${id}`
  await nobody.getByRole('button', { name: 'Send' }).first().click()
  await expect(nobody.getByRole('heading', { name: 'This survey is over' })).toBeVisible()
  await expect(nobody.getByRole('button')).toHaveCount(0)
  expect(await responsesOf(house)).toHaveLength(1)
  await maya.reload()
  await expect(maya.getByText('Over', { exact: true })).toBeVisible()
  await expect(maya.getByRole('button', { name: 'Pause' })).toHaveCount(0)

  await maya.goto(`/surveys/${id}/edit`)
  await maya.getByLabel('Until when?').fill('')
  await maya.getByRole('button', { name: 'Save the changes' }).click()
  await expect(maya.getByText('Takes answers', { exact: true })).toBeVisible()
  await nobody.reload()
  await expect(nobody.getByRole('heading', { name: 'How was it with us?' })).toBeVisible()
})

test('two people who change a link at once learn of each other, and a team of others is refused', async ({
  as,
  house,
}) => {
  const { id } = await hang(house)
  const [maya, hugo] = [await as('manager'), await as('head')]
  for (const page of [maya, hugo]) await page.goto(`/surveys/${id}/edit`)
  await maya.getByLabel('Where will it be?').fill('By the lift')
  await maya.getByRole('button', { name: 'Save the changes' }).click()
  await expect(maya.getByText('The link is changed.')).toBeVisible()
  await hugo.getByLabel('Where will it be?').fill('By the stairs')
  await hugo.getByRole('button', { name: 'Save the changes' }).click()
  await expect(hugo.getByText('Somebody has changed this in the meantime.')).toBeVisible()
  await expect(hugo.getByLabel('Where will it be?')).toHaveValue('By the stairs')
  expect(await linkOf(id)).toMatchObject({ label: 'By the lift', revision: 1 })

  await maya.goto(`/surveys/${id}/edit`)
  await maya.getByLabel('Whose survey is it?').evaluate((select: HTMLSelectElement, team) => {
    const option = select.options[1]
    if (option) option.value = team
    select.value = team
  }, house.teams.Kitchen)
  await maya.getByRole('button', { name: 'Save the changes' }).click()
  await expect(maya.getByText('Choose one').last()).toBeVisible()
  await hugo.goto(`/surveys/${id}/edit`)
  await hugo.getByLabel('Whose survey is it?').selectOption('Kitchen')
  await hugo.getByRole('button', { name: 'Save the changes' }).click()
  await expect(hugo.getByText('The link is changed.')).toBeVisible()
  expect((await maya.goto(`/surveys/${id}`))?.status()).toBe(404)
})

test('internal customers are asked in their own way and counted apart', async ({ as, nobody, house }) => {
  const maya = await as('manager')
  await maya.goto('/surveys/new')
  await maya.getByLabel('Where will it be?').fill('Mail to the kitchen')
  await maya.getByLabel('Internal customers').check()
  await maya.getByRole('button', { name: 'Make the link' }).click()
  await expect(maya.getByText('Internal customers answer it')).toBeVisible()
  const [link] = await superuser`select code from survey_links where organization_id = ${house.id}`
  await nobody.goto(`/s/${link?.code}`)
  await expect(nobody.getByRole('heading', { name: 'How is it to work with us?' })).toBeVisible()
  await expect(nobody).toHaveTitle('How is it to work with us?')
  await expect(nobody.getByRole('group', { name: 'What brought you' })).toHaveCount(0)
  await nobody.getByLabel('Not satisfied', { exact: true }).check()
  await nobody.getByRole('group', { name: 'Would you tell colleagues' }).getByLabel('3').check()
  await nobody.getByRole('button', { name: 'Send' }).last().click()
  await expect(nobody.getByRole('heading', { name: 'Thank you' })).toBeVisible()
  expect(await responsesOf(house)).toMatchObject([{ overall: 2, would_tell: 3, customers: 'internal' }])
  const sums = await superuser`select distinct customers from daily_sums where organization_id = ${house.id}`
  expect(sums.map(row => row.customers)).toEqual(['internal'])
})

test('an admin words every survey; a link’s own words come first, and internal customers read ours', async ({
  as,
  nobody,
  house,
}) => {
  const [usual, own, internal] = [await hang(house), await hang(house), await hang(house)]
  await superuser`update survey_links set customers = 'internal' where id = ${internal.id}`
  const [ada, late] = [await as('admin'), await as('admin')]
  await late.goto('/surveys/wording')
  await ada.goto('/surveys')
  await ada.getByRole('link', { name: 'Wording' }).click()
  const words = 'Welcome <b>back</b>, אורח יקר 🌿\nTell us.'
  await ada.getByLabel('What customers read first').fill(words)
  await ada.getByLabel('What they read when they have answered').fill('x'.repeat(401))
  await ada.getByRole('button', { name: 'Save the wording' }).click()
  await expect(ada.getByText('Keep it to 400 characters').last()).toBeVisible()
  await expect(ada.getByLabel('What customers read first')).toHaveValue(words)
  await ada.getByLabel('What they read when they have answered').fill('We read it tonight.')
  await ada.getByRole('button', { name: 'Save the wording' }).dblclick()
  await expect(ada.getByText('The wording is saved.')).toBeVisible()
  expect(await superuser`select * from survey_wordings where organization_id = ${house.id}`).toMatchObject([
    { intro: words, thanks: 'We read it tonight.', revision: 1 },
  ])
  await late.getByLabel('What customers read first').fill('Mine')
  await late.getByRole('button', { name: 'Save the wording' }).click()
  await expect(late.getByText('Somebody has changed this in the meantime.')).toBeVisible()

  const maya = await as('manager')
  await maya.goto(`/surveys/${own.id}/edit`)
  await maya.getByLabel('What customers read first').fill('You sat by the window.')
  await maya.getByRole('button', { name: 'Save the changes' }).click()
  await expect(maya.getByText('The link is changed.')).toBeVisible()
  expect((await maya.goto('/surveys/wording'))?.status()).toBe(404)

  const main = nobody.getByRole('main')
  await nobody.goto(`/s/${usual.code}`)
  await expect(main).toContainText('Welcome <b>back</b>, אורח יקר 🌿')
  await nobody.goto(`/s/${usual.code}/thanks`)
  await expect(main).toContainText('We read it tonight.')
  await nobody.goto(`/s/${own.code}`)
  await expect(main).toContainText('You sat by the window.')
  await expect(main).not.toContainText('Welcome')
  await nobody.goto(`/s/${internal.code}`)
  await expect(main).toContainText('One tap is enough, and it helps us to do better.')
})

test('a preview shows what customers see, with nothing in it that could be sent', async ({
  as,
  nobody,
  house,
}) => {
  const { id, code } = await hang(house)
  await superuser`update survey_links set intro = 'How did you sleep?', thanks = 'Good night.' where id = ${id}`
  const maya = await as('manager')
  await maya.goto(`/surveys/${id}`)
  await maya.getByRole('link', { name: 'See the survey' }).click()
  await expect(maya.getByText('This is how customers see it. Nothing is sent or stored.')).toBeVisible()
  await nobody.goto(`/s/${code}`)
  const [shown, seen] = [maya.getByRole('main'), nobody.getByRole('main')]
  expect(await shown.textContent()).toBe(await seen.textContent())
  expect(await shown.boundingBox()).toMatchObject({ width: (await seen.boundingBox())?.width })
  await expect(maya.locator('form')).toHaveCount(0)
  await maya.getByLabel('Very satisfied').check()
  await maya.getByLabel('What should we keep').fill('Only trying')
  await shown.getByRole('link', { name: 'Send' }).last().click()
  await expect(maya.getByRole('heading', { name: 'Thank you' })).toBeVisible()
  await nobody.goto(`/s/${code}/thanks`)
  expect(await shown.textContent()).toBe(await seen.textContent())
  expect(await responsesOf(house)).toEqual([])
  expect(new URL(maya.url()).search).toBe('')
})

test('the links are sorted by a column, within the window, with an address that shows the same to others', async ({
  as,
  house,
}) => {
  for (const [team, label] of [
    ['Desk', 'Window 10'],
    ['Kitchen', 'Window 9'],
    ['Desk', 'arrivals hall'],
  ] as const)
    await hang(house, team, label)
  const ada = await as('admin')
  await ada.setViewportSize({ width: 1280, height: 360 })
  await ada.goto('/surveys')
  await hasScript(ada)
  await mark(ada)
  const labels = ada.locator('tbody th')
  const column = (name: string) => ada.getByRole('columnheader', { name })
  const usual = await labels.allTextContents()
  await column('Where').getByRole('link').click()
  await expect(labels).toHaveText(['arrivals hall', 'Window 9', 'Window 10'])
  await expect(column('Where')).toHaveAttribute('aria-sort', 'ascending')
  await column('Where').getByRole('link').focus()
  await ada.keyboard.press('Enter')
  await expect(labels).toHaveText(['Window 10', 'Window 9', 'arrivals hall'])
  await expect(column('Where')).toHaveAttribute('aria-sort', 'descending')
  await expect(column('Team')).not.toHaveAttribute('aria-sort')
  // Where one has scrolled to, one stays.
  const where = await ada.evaluate(() => {
    scrollTo({ top: 60, behavior: 'instant' })
    return scrollY
  })
  expect(where).toBe(60)
  await ada.keyboard.press('Enter')
  await expect(labels).toHaveText(['arrivals hall', 'Window 9', 'Window 10'])
  expect(await ada.evaluate(() => scrollY)).toBe(where)
  await ada.keyboard.press('Enter')
  await expect(labels).toHaveText(['Window 10', 'Window 9', 'arrivals hall'])
  expect(await isMarked(ada), 'the page was never loaded anew').toBe(true)

  const max = await as('admin')
  await max.goto(ada.url())
  await expect(max.locator('tbody th')).toHaveText(['Window 10', 'Window 9', 'arrivals hall'])
  await max.goto('/surveys?sort=team')
  await expect(max.locator('tbody th').last()).toHaveText('Window 9')
  // By what stands in no column that is sorted, nothing is.
  await max.goto('/surveys?sort=code')
  await expect(max.locator('tbody th')).toHaveText(usual)
})
