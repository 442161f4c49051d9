import { asPortal, superuser } from './database'
import { asMember, heardBy, kept } from './heard'
import { found, type House, join, type Role } from './house'
import { expect, test } from './people'
import { hang, send } from './survey-links'

// Several people with browsers of their own, on a machine that may be busy.
test.describe.configure({ timeout: 90_000 })

/** How many rows of a table Postgres itself shows to each of them, with the context that the gate would set. */
const seenBy = async (house: House, table: string) => {
  const counts: Record<string, number> = {}
  for (const who of Object.keys(house.people) as Role[]) {
    const [row] = await asMember(house, who, sql => sql`select count(*)::int as n from ${sql(table)}`)
    counts[who] = row?.n
  }
  return counts
}

test('a learner logs what a customer said; the team and its managers read it, other teams don’t', async ({
  as,
  house,
}) => {
  const leo = await as('learner')
  const words = 'Nobody ever asked me how the journey was. You did. 🚂 תודה'
  await heardBy(leo, words, { channel: 'Letter', rating: '5' })
  await expect(leo.getByText(words)).toBeVisible()
  await expect(leo.getByText('Heard: Letter')).toBeVisible()
  expect(await kept(house)).toMatchObject([
    { words, channel: 'letter', rating: 5, team_id: house.teams.Desk, about_id: null, standard_id: null },
  ])
  for (const who of ['teammate', 'head'] as const) {
    const page = await as(who)
    await page.goto('/feedback')
    await expect(page.getByText(words), who).toBeVisible()
  }
  const stranger = await as((await found()).people.admin)
  for (const page of [await as('otherManager'), stranger]) {
    await page.goto('/feedback')
    await expect(page.getByText('Nothing has come in yet.')).toBeVisible()
  }
  expect(await seenBy(house, 'heard_feedback')).toEqual({
    admin: 1,
    head: 1,
    manager: 1,
    learner: 1,
    teammate: 1,
    otherManager: 0,
    otherLearner: 0,
  })
})

test('what is said about a person is read by that person, their managers and admins', async ({
  as,
  house,
}) => {
  const words = 'The tall one carried my bag and my worries.'
  await heardBy(await as('learner'), words, { about: 'Otto Other' })
  expect(await kept(house)).toMatchObject([
    { team_id: house.teams.Kitchen, about_id: house.people.otherLearner.memberId },
  ])
  for (const who of ['otherLearner', 'otherManager'] as const) {
    const page = await as(who)
    await page.goto('/feedback')
    await expect(page.getByText(words), who).toBeVisible()
    await expect(page.getByRole('main').getByText('Otto Other'), who).toBeVisible()
  }
  for (const who of ['teammate', 'manager'] as const) {
    const page = await as(who)
    await page.goto('/feedback')
    await expect(page.getByText('Nothing has come in yet.'), who).toBeVisible()
  }
  // Whoever logged it can still mend it.
  expect(await seenBy(house, 'heard_feedback')).toEqual({
    admin: 1,
    head: 1,
    otherManager: 1,
    otherLearner: 1,
    manager: 0,
    learner: 1,
    teammate: 0,
  })
  expect(await seenBy(house, 'feedback_lexemes')).toMatchObject({ otherLearner: 5, manager: 0, teammate: 0 })
})

test('somebody who moved on still reads what was said about them, and no more of that team', async ({
  as,
  house,
}) => {
  await heardBy(await as('otherLearner'), 'Otto knew.', { about: 'Otto Other' })
  await heardBy(await as('otherManager'), 'The soup was hot.')
  await superuser`update team_members set team_id = ${house.teams.Desk}
    where organization_id = ${house.id} and member_id = ${house.people.otherLearner.memberId}`
  const otto = await as('otherLearner')
  await otto.goto('/feedback')
  await expect(otto.getByText('Otto knew.')).toBeVisible()
  await expect(otto.getByText('The soup was hot.')).toHaveCount(0)
})

test('a teammate reads a customer’s words without colleagues’ names, a manager with them', async ({
  as,
  request,
  house,
}) => {
  const { code } = await hang(house)
  await send(request, code, { overall: '5', comment: 'Tia Teammate and leo were lovely. Thank you, Maya.' })
  const leo = await as('learner')
  await leo.goto('/feedback')
  await expect(leo.getByText('[…] and […] were lovely. Thank you, […].')).toBeVisible()
  await expect(leo.getByText('stands where a colleague was named')).toBeVisible()
  const maya = await as('manager')
  await maya.goto('/feedback')
  await expect(maya.getByText('Tia Teammate and leo were lovely. Thank you, Maya.')).toBeVisible()
  expect(await seenBy(house, 'responses')).toEqual({
    admin: 1,
    head: 1,
    manager: 1,
    learner: 1,
    teammate: 1,
    otherManager: 0,
    otherLearner: 0,
  })
  expect(await seenBy(house, 'daily_sums')).toMatchObject({
    admin: 1,
    head: 1,
    manager: 1,
    learner: 0,
    otherManager: 0,
  })
})

test('nothing is written past the functions: Postgres refuses what a forgotten check would allow', async ({
  request,
  house,
}) => {
  const { code } = await hang(house)
  await send(request, code, { overall: '3', comment: 'As it was' })
  const portal = asPortal()
  const attempts = [
    'update responses set overall = 5',
    'delete from responses',
    'insert into responses select * from responses',
    'update heard_feedback set rating = 5',
    'update daily_sums set entries = entries + 1',
    'delete from daily_sums',
    "update survey_links set code = 'aaaaaaaaaa'",
    'delete from survey_links',
  ]
  for (const attempt of attempts) {
    const refused = await portal
      .begin(async sql => {
        await sql`select set_config('app.organization_id', ${house.id}, true), set_config('app.role', 'admin', true),
          set_config('app.member_id', ${house.people.admin.memberId}, true), set_config('app.own_teams', '{}', true),
          set_config('app.managed_teams', '{}', true)`
        return (await sql.unsafe(attempt)).count
      })
      .catch((error: { code: string }) => error.code)
    expect(refused, attempt).toBe('42501')
  }
  await portal.end()
})

test('a manager hangs up a link for their own team; customers answer until it is paused or revoked', async ({
  as,
  nobody,
  house,
}) => {
  const maya = await as('manager')
  await maya.goto('/surveys/new')
  await maya.getByLabel('Where will it be?').fill('Poster <by> the "lift" 🛗')
  await maya.getByRole('button', { name: 'Make the link' }).dblclick()
  await expect(maya.getByText('The link is ready.')).toBeVisible()
  const links = await superuser`select * from survey_links where organization_id = ${house.id}`
  expect(links).toMatchObject([{ label: 'Poster <by> the "lift" 🛗', team_id: house.teams.Desk }])
  const printed = `${links[0]?.code.slice(0, 5)}-${links[0]?.code.slice(5)}`
  await expect(maya.getByRole('img', { name: new RegExp(`/s/${printed}$`) })).toBeVisible()
  await expect(maya.getByText(printed, { exact: true })).toBeVisible()

  const open = async (heading: string) => {
    await nobody.goto(`/s/${printed}`)
    await expect(nobody.getByRole('heading', { name: heading })).toBeVisible()
  }
  await open('How was it with us?')
  await maya.getByRole('button', { name: 'Pause' }).click()
  await expect(maya.getByText('The link is paused.')).toBeVisible()
  await open('We are taking a break from asking')
  await maya.getByRole('button', { name: 'Take answers again' }).click()
  await expect(maya.getByText('The link takes answers again.')).toBeVisible()
  await open('How was it with us?')
  const before = await as('manager')
  await before.goto(new URL(maya.url()).pathname)
  await maya.getByRole('button', { name: 'Revoke' }).click()
  await expect(maya.getByText('The link is revoked.')).toBeVisible()
  await open('There is no survey here')

  await before.getByRole('button', { name: 'Pause' }).click()
  await expect(before.getByText('Somebody has changed this in the meantime.')).toBeVisible()
  const deeds =
    await superuser`select deed from audit_entries where organization_id = ${house.id} order by at`
  expect(deeds.map(entry => entry.deed)).toEqual([
    'surveys.save',
    'surveys.pause',
    'surveys.resume',
    'surveys.revoke',
  ])
})

test('links are seen and made by those who lead the team', async ({ as, house }) => {
  const { id } = await hang(house)
  const path = `/surveys/${id}`
  for (const who of ['manager', 'head', 'admin'] as const) {
    const page = await as(who)
    expect((await page.goto(path))?.status(), who).toBe(200)
  }
  const stranger = await as((await found()).people.admin)
  const mona = await as('otherManager')
  for (const page of [mona, stranger]) expect((await page.goto(path))?.status()).toBe(404)
  await mona.goto('/surveys')
  await expect(mona.getByText('There is no link yet.')).toBeVisible()
  const leo = await as('learner')
  for (const there of ['/surveys', '/surveys/new', path, '/surveys/not-an-id'])
    expect((await leo.goto(there))?.status(), there).toBe(404)

  await mona.goto('/surveys/new')
  await mona.getByLabel('Where will it be?').fill('Not mine to hang')
  await mona.getByLabel('Whose survey is it?').evaluate((select: HTMLSelectElement, team) => {
    const option = select.options[1]
    if (option) option.value = team
    select.value = team
  }, house.teams.Desk)
  await mona.getByRole('button', { name: 'Make the link' }).click()
  await expect(mona.getByText('Choose one').last()).toBeVisible()
  await expect(mona.getByLabel('Where will it be?')).toHaveValue('Not mine to hang')
  expect(await superuser`select from survey_links where organization_id = ${house.id}`).toHaveLength(1)
  expect(await seenBy(house, 'survey_links')).toEqual({
    admin: 1,
    head: 1,
    manager: 1,
    learner: 0,
    teammate: 0,
    otherManager: 0,
    otherLearner: 0,
  })
})

test('nobody who isn’t signed in reads feedback', async ({ nobody }) => {
  for (const path of ['/feedback', '/feedback/heard', '/surveys', '/surveys/new']) {
    await nobody.goto(path)
    expect(new URL(nobody.url()).pathname, path).toBe('/sign-in')
  }
})

test('very long names and words fit on a phone', async ({ as, house }) => {
  const long = 'Wolfeschlegelsteinhausenbergerdorff'.repeat(2)
  await join(house, long, 'Desk')
  await superuser`update teams set name = ${long} where organization_id = ${house.id} and id = ${house.teams.Desk}`
  const { id, code } = await hang(house, 'Desk', 'W'.repeat(80))
  const maya = await as('manager')
  await maya.setViewportSize({ width: 360, height: 760 })
  await heardBy(maya, 'W'.repeat(900), { about: long })
  for (const path of [
    '/feedback',
    '/feedback/heard',
    '/surveys',
    `/surveys/${id}`,
    '/surveys/new',
    `/s/${code}`,
    `/s/${code}/thanks`,
  ]) {
    await maya.goto(path)
    const over = await maya.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect(over, path).toBeLessThanOrEqual(0)
  }
})
