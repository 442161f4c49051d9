import { superuser } from './database'
import { expect, test } from './people'
import { hang, responsesOf, send, sumsOf } from './survey-links'

// A page may take its time on a busy machine.
test.describe.configure({ timeout: 90_000 })

test('a customer is through after one tap and Send; no cookie, no font of ours', async ({
  nobody,
  house,
}) => {
  const { code } = await hang(house)
  const fonts: string[] = []
  nobody.on('request', request => {
    if (request.resourceType() === 'font' || request.url().includes('woff')) fonts.push(request.url())
  })
  const page = await nobody.goto(`/s/${code}`)
  expect(page?.headers()['referrer-policy']).toBe('same-origin')
  await expect(nobody.getByText(house.name)).toBeVisible()
  await expect(nobody.getByText("We don't ask who you are")).toBeVisible()
  await nobody.getByLabel('Satisfied', { exact: true }).check()
  await nobody.getByRole('button', { name: 'Send' }).first().click()
  await expect(nobody.getByRole('heading', { name: 'Thank you' })).toBeVisible()
  expect(await nobody.context().cookies()).toEqual([])
  expect(fonts).toEqual([])
  expect(await responsesOf(house)).toMatchObject([
    { overall: 4, comment: null, would_return: null, set_aside_at: null, team_id: house.teams.Desk },
  ])
  expect(await sumsOf(house)).toEqual({ 'survey entries': [1, 1, 1], 'survey overall': [1, 4, 16] })
})

test('whatever else a customer says is kept as it was written', async ({ nobody, house }) => {
  const { code } = await hang(house)
  const comment = 'שלום 👩‍👩‍👧 — “tea”, <b>bread</b> & salt; drop table responses;\nالشاي ممتاز'
  await nobody.goto(`/s/${code}`)
  await nobody.getByLabel('Very satisfied').check()
  for (const [need, rating] of [
    ['They understood what I needed.', '5'],
    ['Somebody was glad that I came.', '4'],
    ['They took me and my time seriously.', '2'],
    ['I could settle in and ask for anything.', '1'],
  ] as const)
    await nobody.getByRole('group', { name: need }).getByLabel(rating).check()
  await nobody.getByRole('group', { name: 'What brought you' }).getByLabel('Somebody told me').check()
  await nobody.getByRole('group', { name: 'Would you come back?' }).getByLabel('Yes').check()
  await nobody.getByRole('group', { name: 'Would you tell others' }).getByLabel('9', { exact: true }).check()
  await nobody.getByLabel('Who helped you?').fill('Tía, with the green scarf 🧣')
  await nobody.getByLabel('What should we keep').fill(comment)
  await nobody.getByRole('button', { name: 'Send' }).last().click()
  await expect(nobody.getByRole('heading', { name: 'Thank you' })).toBeVisible()
  expect(await responsesOf(house)).toMatchObject([
    { overall: 5, understood: 5, welcome: 4, important: 2, comfortable: 1, would_return: 'yes', comment },
  ])
  expect(await responsesOf(house)).toMatchObject([
    { brought_by: 'somebody_told_me', would_tell: 9, customers: 'external' },
  ])
  expect(await superuser`select * from response_words where organization_id = ${house.id}`).toMatchObject([
    { who_helped: 'Tía, with the green scarf 🧣', comment: null, team_id: house.teams.Desk },
  ])
  expect(await sumsOf(house)).toMatchObject({
    'survey important': [1, 2, 4],
    'survey would_return': [1, 1, 1],
    'survey would_tell': [1, 1, 1],
    'survey brought_by_somebody_told_me': [1, 1, 1],
  })
})

test('a double click, a second sending and the back button store one answer', async ({
  nobody,
  request,
  house,
}) => {
  const { code } = await hang(house)
  await nobody.goto(`/s/${code}`)
  await nobody.getByLabel('Very satisfied').check()
  const id = await nobody.locator('[name=id]').inputValue()
  await nobody.getByRole('button', { name: 'Send' }).first().dblclick()
  await expect(nobody.getByRole('heading', { name: 'Thank you' })).toBeVisible()
  const again = await send(request, code, { id, overall: '1', comment: 'Something else' })
  expect(again.headers().location).toBe(`/s/${code}/thanks`)
  expect(await responsesOf(house)).toMatchObject([{ overall: 5, comment: null }])
  expect(await sumsOf(house)).toMatchObject({ 'survey entries': [1, 1, 1], 'survey overall': [1, 5, 25] })
})

test('a code is found as it is read aloud and typed: capitals, a hyphen, o for nought', async ({
  nobody,
  house,
}) => {
  const { id } = await hang(house)
  await superuser`update survey_links set code = '0abc1' || substr(code, 6) where organization_id = ${house.id}`
  const [link] =
    await superuser`select code from survey_links where organization_id = ${house.id} and id = ${id}`
  const typed = `oABCl-${link?.code.slice(5).toUpperCase()}`
  await nobody.goto(`/s/${typed}`)
  await nobody.getByLabel('Neither nor').check()
  await nobody.getByRole('button', { name: 'Send' }).first().click()
  await expect(nobody.getByRole('heading', { name: 'Thank you' })).toBeVisible()
  expect(await responsesOf(house)).toHaveLength(1)
})

test('a refused answer comes back with everything in it, and nothing is stored', async ({
  nobody,
  request,
  house,
}) => {
  const { code } = await hang(house)
  const tooLong = '🙂'.repeat(4_001)
  const wrong: [Record<string, string>, string, string][] = [
    [{ welcome: '4', comment: 'Warm bread' }, 'Choose one of the five, please.', 'Warm bread'],
    [{ overall: '4', welcome: '4', comment: tooLong }, 'Keep it to 4,000 characters', '🙂'.repeat(4_000)],
    [
      { overall: '4', welcome: '4', comment: 'x'.repeat(100_000) },
      'Keep it to 4,000 characters',
      'x'.repeat(4_000),
    ],
    [
      { overall: '4', welcome: '4', comment: 'bell \u0007' },
      "This holds a character that can't be seen",
      'bell',
    ],
    [{ overall: '9', welcome: '4', comment: 'Warm bread' }, 'Choose or write no more than 5', 'Warm bread'],
    [
      { overall: '4', welcome: '4', comment: 'Warm bread', wouldTell: '11' },
      'Choose or write no more than 10',
      'Warm bread',
    ],
    [
      { overall: '4', welcome: '4', comment: 'Warm bread', whoHelped: 'x'.repeat(100_000) },
      'Keep it to 120 characters',
      'Warm bread',
    ],
    [{ overall: '4', welcome: '4', comment: 'Warm bread', broughtBy: 'x' }, 'Choose one', 'Warm bread'],
    [
      { overall: '4', welcome: '4', comment: 'Warm bread', id: 'x' },
      "This doesn't fit any more",
      'Warm bread',
    ],
  ]
  for (const [form, problem, comment] of wrong) {
    const answer = await send(request, code, form)
    expect(answer.status()).toBe(303)
    await nobody.goto(answer.headers().location ?? '')
    await expect(nobody.getByText(problem).first()).toBeVisible()
    const kept = await nobody.getByLabel('What should we keep').inputValue()
    expect(kept.replace('\u0007', '').trim(), problem).toBe(comment)
    await expect(nobody.getByRole('group', { name: 'Somebody was glad' }).getByLabel('4')).toBeChecked()
  }
  expect(await responsesOf(house)).toHaveLength(0)
  expect(await sumsOf(house)).toEqual({})

  await nobody.getByLabel('Very satisfied').check()
  await nobody.getByRole('button', { name: 'Send' }).first().click()
  await expect(nobody.getByRole('heading', { name: 'Thank you' })).toBeVisible()
  expect(await responsesOf(house)).toMatchObject([{ overall: 5, welcome: 4, comment: 'Warm bread' }])
})

test('a paused link says so; unknown, revoked and mistyped ones read alike', async ({
  nobody,
  request,
  house,
}) => {
  const paused = await hang(house)
  const revoked = await hang(house, 'Kitchen')
  await superuser`update survey_links set paused_at = now() where organization_id = ${house.id} and id = ${paused.id}`
  await superuser`update survey_links set paused_at = now(), revoked_at = now()
    where organization_id = ${house.id} and id = ${revoked.id}`
  await nobody.goto(`/s/${paused.code}`)
  await expect(nobody.getByRole('heading', { name: 'We are taking a break from asking' })).toBeVisible()
  await expect(nobody.getByRole('button')).toHaveCount(0)

  const read = new Set<string>()
  for (const code of [revoked.code, 'zzzzzzzzzz', 'x', '%F0%9F%99%82', "';--", 'u'.repeat(3000)]) {
    const page = await nobody.goto(`/s/${code}`)
    expect(page?.status(), code).toBe(404)
    read.add((await nobody.locator('main').textContent()) ?? '')
    expect((await nobody.goto(`/s/${code}/thanks`))?.status(), code).toBe(404)
  }
  expect([...read]).toEqual([expect.stringContaining('There is no survey here')])

  expect((await request.get('/s/%00')).status()).toBeLessThan(500)

  for (const { code } of [paused, revoked]) {
    const answer = await send(request, code, { overall: '5' })
    expect(answer.headers().location).toBe(`/s/${code}`)
  }
  expect(await responsesOf(house)).toHaveLength(0)
})

test('an answer to a link that was paused meanwhile is not taken, and the page says why', async ({
  nobody,
  house,
}) => {
  const { id, code } = await hang(house)
  await nobody.goto(`/s/${code}`)
  await nobody.getByLabel('Very satisfied').check()
  await superuser`update survey_links set paused_at = now() where organization_id = ${house.id} and id = ${id}`
  await nobody.getByRole('button', { name: 'Send' }).first().click()
  await expect(nobody.getByRole('heading', { name: 'We are taking a break from asking' })).toBeVisible()
  expect(await responsesOf(house)).toHaveLength(0)
})

test('what goes back to the page cannot be read, altered or used with another link', async ({
  nobody,
  request,
  house,
}) => {
  const [one, other] = [await hang(house), await hang(house, 'Kitchen')]
  const location = (await send(request, one.code, { comment: 'between us' })).headers().location ?? ''
  expect(location).toContain('again=')
  expect(decodeURIComponent(location)).not.toContain('between')
  for (const address of [
    location.replace(one.code, other.code),
    `${location.slice(0, -6)}AAAAAA`,
    `/s/${one.code}?again=x`,
    `/s/${one.code}?again=a&again=b`,
  ]) {
    await nobody.goto(address)
    await expect(nobody.getByLabel('What should we keep')).toHaveValue('')
    await expect(nobody.getByRole('button', { name: 'Send' }).first()).toBeVisible()
  }
  await nobody.goto(location)
  await expect(nobody.getByLabel('What should we keep')).toHaveValue('between us')
})
