import { randomUUID } from 'node:crypto'
import { superuser } from './database'
import type { House } from './house'
import { expect, moveClock, test } from './people'
import { writeStandard } from './standards'
import { hang, responsesOf, send } from './survey-links'

test.describe.configure({ timeout: 90_000 })

const measured = {
  metric: 'Rings until somebody answers',
  comparison: 'at_most',
  value: 3,
  unit: 'rings',
  expected_value: 3,
  expected_source: 'Asked at the desk',
  asked_on: '2026-01-02',
  asked_of: 20,
}

/** A question straight into the database. */
const asked = async (
  house: House,
  { standardId, ids }: { standardId: string; ids: string[] },
  asks: 'experienced' | 'expected',
  unit: string | null = 'rings',
) => {
  const id = randomUUID()
  await superuser`insert into survey_questions ${superuser({
    organization_id: house.id,
    id,
    standard_id: standardId,
    version_id: ids[0] ?? '',
    asks,
    words: 'How many times did it ring?',
    unit,
    asked_by: house.people.admin.memberId,
    asked_at: new Date(),
  })}`
  return id
}

const answersOf = async (house: House) =>
  (
    await superuser`select value, team_id from question_answers where organization_id = ${house.id} order by value`
  ).map(({ value, team_id }) => ({ value, team_id }))

test('an admin puts a question on the surveys with one tap and one press; answers stand on the standard’s page', async ({
  as,
  house,
  nobody,
  request,
}) => {
  const { standardId } = await writeStandard(house, 'The phone', [{ startsOn: '2026-01-05', ...measured }])
  const { code } = await hang(house)
  const ada = await as('admin')
  await ada.goto(`/standards/${standardId}`)
  const standing = ada.getByRole('region', { name: 'Expected, pledged, kept' })
  await expect(standing).toContainText('at most 3 rings')
  await expect(standing).toContainText('Meets what they expect')
  // January is long ago.
  await ada.getByRole('link', { name: 'Put the question on the surveys' }).click()
  const words = ada.getByLabel('The question')
  await expect(words).toHaveValue('Rings until somebody answers: what would you expect?')
  await ada.getByRole('link', { name: 'Ask how it was instead' }).click()
  await expect(words).toHaveValue('Rings until somebody answers: how was it this time?')
  await words.fill('If you rang us: how many times did it ring?')
  await ada.getByRole('button', { name: 'Put it on the surveys' }).click()
  await expect(ada.getByText('Customers find the question on the surveys from now on.')).toBeVisible()
  await expect(standing).toContainText('Nobody has answered yet.')

  await nobody.goto(`/s/${code}`)
  const rings = nobody.getByLabel('If you rang us: how many times did it ring?')
  await nobody.getByLabel('Very satisfied').check()
  await rings.fill('two')
  await nobody.getByRole('button', { name: 'Send' }).last().click()
  await expect(nobody.getByText('Write a number')).toBeVisible()
  await expect(rings).toHaveValue('two')
  await rings.fill('2,5')
  await nobody.getByRole('button', { name: 'Send' }).last().click()
  await expect(nobody.getByRole('heading', { name: 'Thank you' })).toBeVisible()
  expect(await answersOf(house)).toEqual([{ value: 2.5, team_id: house.teams.Desk }])
  // The number stands apart from the rest of what that customer said.
  const [response] = await responsesOf(house)
  const [answer] = await superuser`select * from question_answers where organization_id = ${house.id}`
  expect(Object.values(answer ?? {})).not.toContain(response?.id)

  await ada.reload()
  await expect(standing).toContainText('One answer: 2.5 rings.')
  await expect(standing).toContainText('Too few to say')
  const [{ id = '' } = {}] =
    await superuser`select id from survey_questions where organization_id = ${house.id}`
  for (const answer of ['2', '3', '3', '3', '4', '5', '6', '7', '2', '4', '4'])
    await send(request, code, { overall: '4', questionId: id, answer })
  await ada.reload()
  await expect(standing).toContainText(
    'Half of the 12 answers are at most 3.5 rings. 6 of 12 had what we pledge.',
  )
  await expect(standing).toContainText('Not kept often enough')
  await expect(standing.getByRole('link', { name: 'Look where it fails, and practise it' })).toBeVisible()
  await expect(standing.getByRole('link', { name: 'Word it anew' })).toHaveAttribute(
    'href',
    `/standards/${standardId}/edit`,
  )
  // A learner can propose to.
  const leo = await as('learner')
  await leo.goto(`/standards/${standardId}`)
  await expect(leo.getByText('6 of 12 had what we pledge.')).toBeVisible()
  await expect(leo.getByRole('link', { name: 'Word it anew' })).toHaveAttribute(
    'href',
    `/standards/proposals/new?standard=${standardId}`,
  )
  await expect(leo.getByRole('link', { name: 'Look where it fails' })).toHaveCount(0)
  await expect(leo.getByRole('button', { name: 'Take it off the surveys' })).toHaveCount(0)

  await ada.getByRole('button', { name: 'Take it off the surveys' }).click()
  await expect(ada.getByText('The question is off the surveys.')).toBeVisible()
  await nobody.goto(`/s/${code}`)
  await expect(nobody.getByLabel('Very satisfied')).toBeVisible()
  await expect(rings).toHaveCount(0)
})

test('only customers of the teams that the standard applies to are asked, and internal ones never', async ({
  house,
  request,
}) => {
  const standard = await writeStandard(house, 'The phone', [{ startsOn: '2026-01-05', ...measured }])
  await superuser`insert into standard_audiences ${superuser({
    organization_id: house.id,
    id: randomUUID(),
    version_id: standard.ids[0] ?? '',
    team_id: house.teams.Desk,
  })}`
  const id = await asked(house, standard, 'experienced')
  const [desk, kitchen, inside] = [await hang(house), await hang(house, 'Kitchen'), await hang(house)]
  await superuser`update survey_links set customers = 'internal' where id = ${inside.id}`
  const shows = async (code: string) =>
    (await (await request.get(`/s/${code}`)).text()).includes('times did it ring')
  expect(await shows(desk.code)).toBe(true)
  expect(await shows(kitchen.code)).toBe(false)
  expect(await shows(inside.code)).toBe(false)
  // The team above is everybody's.
  await superuser`update standard_audiences set team_id = ${house.teams.House} where organization_id = ${house.id}`
  expect(await shows(kitchen.code)).toBe(true)

  await superuser`update standard_audiences set team_id = ${house.teams.Desk} where organization_id = ${house.id}`
  await send(request, kitchen.code, { overall: '4', questionId: id, answer: '3' })
  await send(request, inside.code, { overall: '4', questionId: id, answer: '3' })
  await send(request, desk.code, { overall: '4', questionId: randomUUID(), answer: '3' })
  expect(await answersOf(house)).toEqual([])
  // Whoever had it before them when it was taken away is still heard; a day later nobody is.
  await superuser`update survey_questions set ended_at = now() - interval '23 hours' where id = ${id}`
  await send(request, desk.code, { overall: '4', questionId: id, answer: '2' })
  await superuser`update survey_questions set ended_at = now() - interval '25 hours' where id = ${id}`
  await send(request, desk.code, { overall: '4', questionId: id, answer: '9' })
  expect(await answersOf(house)).toEqual([{ value: 2, team_id: house.teams.Desk }])
  expect(await responsesOf(house)).toHaveLength(5)
})

test('a standard without a measure is asked about with yes or no, and takes nothing else', async ({
  as,
  house,
  nobody,
  request,
}) => {
  const standard = await writeStandard(house, 'Visitors', [{ startsOn: '2026-01-05', category: 'visitors' }])
  const ada = await as('admin')
  await ada.goto(`/standards/${standard.standardId}/ask?asks=expected`)
  await expect(ada.getByText('Customers answer yes or no.')).toBeVisible()
  await ada.getByLabel('The question').fill('Were you greeted before you had to ask?')
  await ada.getByRole('button', { name: 'Put it on the surveys' }).click()
  await expect(ada.getByText('Customers find the question on the surveys')).toBeVisible()
  const { code } = await hang(house)
  await nobody.goto(`/s/${code}`)
  await nobody.getByLabel('Very satisfied').check()
  await nobody.getByRole('group', { name: 'Were you greeted' }).getByLabel('Yes').check()
  await nobody.getByRole('button', { name: 'Send' }).last().click()
  await expect(nobody.getByRole('heading', { name: 'Thank you' })).toBeVisible()
  const [{ id = '' } = {}] =
    await superuser`select id from survey_questions where organization_id = ${house.id}`
  for (const answer of ['0', '7']) await send(request, code, { overall: '4', questionId: id, answer })
  expect((await answersOf(house)).map(({ value }) => value)).toEqual([0, 1])
  await ada.reload()
  await expect(ada.getByRole('region', { name: 'Expected, pledged, kept' })).toContainText('1 of 2 said yes.')
})

test('what customers said they expect becomes the expectation of the next version; one question stands at a time', async ({
  as,
  house,
  request,
}) => {
  const standard = await writeStandard(house, 'The phone', [{ startsOn: '2026-01-05', ...measured }])
  const other = await writeStandard(house, 'Voicemail', [{ startsOn: '2026-01-05', ...measured }])
  const id = await asked(house, standard, 'expected')
  const { code } = await hang(house)
  for (const answer of ['2', '2', '4', '5', '5', '5', '6', '6', '6', '8'])
    await send(request, code, { overall: '4', questionId: id, answer })
  const ada = await as('admin')
  await ada.goto(`/standards/${standard.standardId}`)
  await expect(ada.getByText('Our pledge would be enough for 8 of 10.')).toBeVisible()
  await ada.getByRole('link', { name: 'Write this as the expectation' }).click()
  await expect(ada.getByLabel(/^They expect/)).toHaveValue('5')
  await expect(ada.getByLabel('How do we know?')).toHaveValue('Asked on our survey')
  await expect(ada.getByLabel('How many were asked')).toHaveValue('10')
  await ada.getByRole('button', { name: 'Save the draft' }).click()
  await expect(ada.getByText('The draft is saved.')).toBeVisible()

  await ada.goto(`/standards/${other.standardId}/ask`)
  await expect(ada.getByText('On the surveys now, about The phone')).toBeVisible()
  await ada.getByRole('button', { name: 'Put it on the surveys' }).click()
  await expect(ada.getByText('Customers find the question on the surveys')).toBeVisible()
  const open = await superuser`
    select standard_id from survey_questions where organization_id = ${house.id} and ended_at is null`
  expect(open.map(row => row.standard_id)).toEqual([other.standardId])
  const shown = await (await request.get(`/s/${code}`)).text()
  expect(shown).toContain('how was it this time?')
  expect(shown).not.toContain('How many times did it ring?')
})

test('a question that was taken off doesn’t come back by an old form, and goes with its standard', async ({
  as,
  house,
  request,
}) => {
  const { standardId } = await writeStandard(house, 'The phone', [{ startsOn: '2026-01-05', ...measured }])
  const { code } = await hang(house)
  const ada = await as('admin')
  const put = ada.getByRole('button', { name: 'Put it on the surveys' })
  const shows = async () => (await (await request.get(`/s/${code}`)).text()).includes('how was it this time?')
  await ada.goto(`/standards/${standardId}/ask`)
  const id = await ada.locator('input[name=id]').inputValue()
  await put.click()
  await expect(ada.getByText('Customers find the question on the surveys')).toBeVisible()
  expect(await shows()).toBe(true)
  await ada.getByRole('button', { name: 'Take it off the surveys' }).click()
  await expect(ada.getByText('The question is off the surveys.')).toBeVisible()
  await ada.goto(`/standards/${standardId}/ask`)
  const field = ada.locator('input[name=id]')
  await field.evaluate((input, id) => {
    ;(input as HTMLInputElement).value = id
  }, id)
  await put.click()
  await expect(ada.getByText('Somebody has changed this in the meantime')).toBeVisible()
  expect(await shows()).toBe(false)

  await ada.goto(`/standards/${standardId}/ask`)
  await put.click()
  await expect(ada.getByText('Customers find the question on the surveys')).toBeVisible()
  expect(await shows()).toBe(true)
  await ada.getByRole('button', { name: 'Retire it' }).click()
  await expect(ada.getByText('It is retired.')).toBeVisible()
  expect(await shows()).toBe(false)
})

test('twelve months of a standard stand on one timeline: versions, acceptances, checks, customers', async ({
  as,
  house,
}) => {
  const { standardId, ids } = await writeStandard(house, 'The phone', [
    { startsOn: '2025-02-01' },
    { startsOn: '2026-02-10', what_changed: 'Somebody says their name.', change: 'material' },
    { startsOn: '2026-05-01', what_changed: 'Later.', change: 'material' },
  ])
  const row = { organization_id: house.id, standard_id: standardId, team_id: house.teams.Desk }
  const check = (day: string, met: boolean, more = {}) =>
    superuser`insert into standard_checks ${superuser({
      ...row,
      id: randomUUID(),
      version_id: ids[1] ?? '',
      checked_by: house.people.manager.memberId,
      day,
      checked_at: `${day}T09:00:00Z`,
      met,
      ...more,
    })}`
  await check('2026-02-12', true)
  await check('2026-02-20', false)
  await check('2026-02-21', false, { withdrawn_at: '2026-02-21T10:00:00Z' })
  await check('2026-03-03', true)
  const heard = (day: string, rating: number | null) =>
    superuser`insert into heard_feedback ${superuser({
      ...row,
      id: randomUUID(),
      day,
      logged_at: `${day}T10:00:00Z`,
      logged_by: house.people.manager.memberId,
      customers: 'external',
      channel: 'spoken',
      words: 'It rang.',
      rating,
    })}`
  await heard('2026-01-15', 2)
  await heard('2026-01-20', 1)
  await heard('2026-03-02', null)
  await heard('2025-01-02', 1)
  // Half past midnight in Berlin is March.
  await superuser`insert into acceptances ${superuser({
    organization_id: house.id,
    id: randomUUID(),
    version_id: ids[1] ?? '',
    member_id: house.people.learner.memberId,
    accepted_at: '2026-02-28T23:30:00Z',
    wording: 'Yes',
  })}`
  const hour = await superuser`select day_starts_at from organizations where id = ${house.id}`
  const month = hour[0]?.day_starts_at > 0 ? 'February 2026' : 'March 2026'
  const [maya, tia] = await Promise.all([as('manager'), as('teammate')])
  for (const page of [maya, tia]) await moveClock(page.context(), '2026-03-20T09:00:00+01:00')
  await maya.goto(`/standards/${standardId}`)
  const timeline = maya.getByRole('region', { name: 'The last twelve months' })
  await expect(timeline.getByRole('heading', { level: 3 })).toHaveText([
    'March 2026',
    'February 2026',
    'January 2026',
  ])
  const of = (name: string) =>
    timeline.locator('ol > li').filter({ has: maya.getByRole('heading', { name }) })
  await expect(of('March 2026')).toContainText('One check, met')
  await expect(of('March 2026')).toContainText('One customer spoke of it')
  await expect(of('February 2026')).toContainText('Feb 10: version 2 came into force')
  await expect(of('February 2026')).toContainText('Somebody says their name.')
  await expect(of('February 2026')).toContainText('1 of 2 checks met')
  await expect(of('January 2026')).toContainText('2 customers spoke of it, 2 weren’t content')
  await expect(of(month)).toContainText('One acceptance')
  await expect(timeline).not.toContainText('Later.')

  // Who accepted it is no learner's business.
  await tia.goto(`/standards/${standardId}`)
  await expect(tia.getByRole('region', { name: 'The last twelve months' })).toContainText(
    'version 2 came into force',
  )
  await expect(tia.getByRole('region', { name: 'The last twelve months' })).not.toContainText('acceptance')
})
