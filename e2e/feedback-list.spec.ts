import { randomUUID } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join as pathOf } from 'node:path'
import type { Page } from '@playwright/test'
import { superuser } from './database'
import { asMember, heardBy, log, makeTag } from './heard'
import type { House } from './house'
import { expect, test } from './people'
import { hang, send } from './survey-links'

// Several people with browsers of their own, on a machine that may be busy.
test.describe.configure({ timeout: 90_000 })

const quotes = (page: Page) => page.locator('main ol blockquote')
const open = async (page: Page, query = '') => {
  await page.goto(`/feedback${query}`)
  return quotes(page).allInnerTexts()
}

test('the list goes page by page, there and back, and shows each entry once while new ones arrive', async ({
  as,
  request,
  house,
}) => {
  const { code } = await hang(house)
  for (let one = 1; one <= 44; one++) await send(request, code, { overall: '4', comment: `Answer ${one}.` })
  const maya = await as('manager')
  await heardBy(maya, 'Said on the stairs.', { channel: 'Phone' })
  const first = await open(maya)
  expect(first).toHaveLength(20)
  expect(first[0]).toBe('Said on the stairs.')
  const turn = async (name: string, shows: string) => {
    await maya.getByRole('link', { name }).click()
    await expect(maya.getByText(shows, { exact: true })).toBeVisible()
    return quotes(maya).allInnerTexts()
  }
  const second = await turn('Older feedback', 'Answer 25.')
  await send(request, code, { overall: '5', comment: 'Came in meanwhile.' })
  const third = await turn('Older feedback', 'Answer 1.')
  expect([...first, ...second, ...third]).toEqual([
    'Said on the stairs.',
    ...Array.from({ length: 44 }, (_, at) => `Answer ${44 - at}.`),
  ])
  await expect(maya.getByRole('link', { name: 'Older feedback' })).toHaveCount(0)
  expect(await turn('Newer feedback', 'Answer 25.')).toEqual(second)
  // Above it stands what came in meanwhile, so that page is full, and nothing is left out.
  expect(await turn('Newer feedback', 'Answer 26.')).toEqual(first)
  expect(await turn('Newer feedback', 'Came in meanwhile.')).toContain('Came in meanwhile.')
  expect(new URL(maya.url()).search).toBe('')

  for (const junk of [
    'channel=x',
    'after=x',
    'after=2026-99-99T99:99:99.999999Z_x',
    'after=a&after=b',
    'before=x&rating=9',
    'channel=%00',
    'team=x&tag=x&from=x&words=%EF%BF%BF',
  ]) {
    expect((await maya.goto(`/feedback?${junk}`))?.status(), junk).toBe(200)
    await expect(quotes(maya), junk).toHaveCount(junk.includes('words') ? 0 : 20)
  }
})

/** A house with feedback of every kind, each of which can be told apart by one narrowing. */
const furnish = async (house: House, ask: Parameters<typeof send>[0]) => {
  const { code } = await hang(house)
  await send(ask, code, { overall: '2', comment: 'From a survey.' })
  await log(house, { words: 'By phone.', channel: 'phone', rating: 5 })
  const tagged = await log(house, { words: 'About the waiting.' })
  await log(house, { words: 'About Tia.', about: 'teammate' })
  await log(house, { words: 'From the kitchen.' }, 'Kitchen')
  await log(house, { words: 'From a colleague.', customers: 'internal' })
  await log(house, { words: 'Long ago.', day: '2025-03-09', channel: 'letter' })
  const tag = await makeTag(house, 'Waiting')
  await asMember(
    house,
    'manager',
    sql => sql`select tag_feedback(${tagged.id}::uuid, ${`{${tag.id}}`}::uuid[], now())`,
  )
}

const outside = [
  'Long ago.',
  'From the kitchen.',
  'About Tia.',
  'About the waiting.',
  'By phone.',
  'From a survey.',
]

test('everything narrows the list, stands in the address, and can be taken away again', async ({
  as,
  request,
  house,
}) => {
  await furnish(house, request)
  const ada = await as('admin')
  expect(await open(ada)).toEqual(outside)

  const narrow = async (fill: () => Promise<unknown>, shows: string[], chip: string) => {
    await ada.goto('/feedback')
    await ada.getByText('More ways to narrow it down').click()
    await fill()
    await ada.getByRole('button', { name: 'Show' }).click()
    const taken = ada.getByRole('link', { name: `Take away: ${chip}`, exact: true })
    await expect(taken).toBeVisible()
    expect(await quotes(ada).allInnerTexts(), chip).toEqual(shows)
    await expect(ada.getByText(shows.length === 1 ? 'One fits.' : `${shows.length} fit.`)).toBeVisible()
    // What is empty in the form isn't in the address.
    expect(ada.url()).not.toMatch(/=(&|$)/)
    await ada.reload()
    expect(await quotes(ada).allInnerTexts(), chip).toEqual(shows)
    await taken.click()
    await expect(ada).toHaveURL(/\/feedback$/)
    await expect(quotes(ada)).toHaveCount(outside.length)
  }
  const pick = (label: string, option: string) => () =>
    ada.getByLabel(label, { exact: true }).selectOption(option)
  await narrow(pick('From', 'Surveys'), ['From a survey.'], 'Surveys')
  await narrow(pick('From', 'Heard by one of us'), outside.slice(0, -1), 'Heard by one of us')
  await narrow(pick('Came in by', 'Phone'), ['By phone.'], 'Phone')
  await narrow(pick('Customers', 'Internal customers'), ['From a colleague.'], 'Internal customers')
  await narrow(pick('Team', 'Kitchen'), ['From the kitchen.'], 'Team: Kitchen')
  await narrow(pick('Team', 'House'), outside, 'Team: House')
  await narrow(pick('Tag', 'Waiting'), ['About the waiting.'], 'Tag: Waiting')
  await narrow(() => ada.getByLabel('About whom').fill('tia'), ['About Tia.'], 'About: Tia Teammate')
  await narrow(() => ada.getByLabel('To day').fill('2025-12-31'), ['Long ago.'], 'Until December 31, 2025')
  await narrow(
    async () => {
      await ada.getByLabel('2', { exact: true }).check()
      await ada.getByLabel('5', { exact: true }).check()
    },
    ['By phone.', 'From a survey.'],
    'Rating: 2, 5',
  )
  await ada.goto('/feedback?mine=1')
  await expect(ada.getByText('Nothing that you can read fits all of that.')).toBeVisible()
  await ada.getByRole('link', { name: 'Show everything' }).click()
  await expect(quotes(ada)).toHaveCount(outside.length)
  const leo = await as('learner')
  expect(await open(leo, '?mine=1')).toEqual(outside.slice(0, -1))
  expect(await open(leo, '?mine=1&channel=phone')).toEqual(['By phone.'])

  // Two narrow more than one; each chip takes its own away.
  await ada.goto('/feedback?kind=heard&rating=5&from=2026-01-01')
  await expect(quotes(ada)).toHaveText(['By phone.'])
  await ada.getByRole('link', { name: 'Rating: 5' }).click()
  await expect(quotes(ada)).toHaveCount(4)
  expect(new URL(ada.url()).search).toBe('?kind=heard&from=2026-01-01')
})

test('words are found by their stems, and marked', async ({ as, request, house }) => {
  const { code } = await hang(house)
  await send(request, code, { overall: '2', comment: 'We WAITED for an hour; the waiter was kind.' })
  await send(request, code, { overall: '2', comment: 'No waiting at all, however we came.' })
  await log(house, { words: 'Wait, I said, and they waited with me. Café, naïve, Straße: привет.' })
  await log(house, { words: 'Nothing of the kind.' })
  const maya = await as('manager')
  await maya.goto('/feedback')
  await maya.getByLabel('Words in it').fill('waits')
  await maya.getByRole('button', { name: 'Search' }).click()
  await expect(maya.getByText('3 fit.')).toBeVisible()
  expect(await maya.locator('mark').allInnerTexts()).toEqual(['Wait', 'waited', 'waiting', 'WAITED'])
  expect(await open(maya, '?words=waited+hours')).toEqual(['We WAITED for an hour; the waiter was kind.'])
  expect(await open(maya, '?words=привет+straße')).toHaveLength(1)
  expect(await open(maya, '?words=kind&kind=heard')).toEqual(['Nothing of the kind.'])
  expect(await open(maya, '?words=%27%3B+drop+table')).toEqual([])
  expect(await open(maya, '?words=the+and')).toEqual([])
  await expect(maya.getByText('These words are in nearly everything; look for rarer ones.')).toBeVisible()
  // Another language has other stems.
  await superuser`update organizations set language = 'de' where id = ${house.id}`
  await log(house, { words: 'Wir haben lange gewartet. Die Wartenden waren freundlich.' })
  expect(await open(maya, '?words=freundliche')).toHaveLength(1)
})

test('what somebody may not read they cannot find: other teams, names taken out, numbers to call', async ({
  as,
  request,
  house,
}) => {
  const { code } = await hang(house)
  await send(request, code, {
    overall: '5',
    comment: 'Tia was lovely. Call me on +44 20 7946 0958, dear tigers.',
  })
  await log(house, { words: 'The kitchen sang.' }, 'Kitchen')
  await log(house, { words: 'Otto was a rock.', about: 'otherLearner' }, 'Kitchen')
  const leo = await as('teammate')
  expect(await open(leo, '?words=tigers')).toHaveLength(1)
  const maya = await as('manager')
  for (const closed of ['tia', 'Teammate', 'tia+tigers', 'kitchen', 'rock', '7946', '0958'])
    expect(await open(leo, `?words=${closed}`), closed).toEqual([])
  expect(await open(maya, '?words=tia')).toHaveLength(1)
  // Also for those who follow up the list finds by what all may read.
  expect(await open(maya, '?words=7946')).toEqual([])
  const otto = await as('otherLearner')
  expect(await open(otto, '?words=rock+otto')).toEqual(['Otto was a rock.'])
  const mona = await as('otherManager')
  expect(await open(mona, '?words=sings')).toEqual(['The kitchen sang.'].slice(1))
  expect(await open(mona, '?words=sang')).toEqual(['The kitchen sang.'])
})

const reviews = pathOf(import.meta.dirname, '../../shared/data/hotel-reviews.csv')

test('in hundreds of real reviews the search finds what reading each of them finds', async ({
  as,
  house,
}) => {
  test.skip(!existsSync(reviews), 'needs ../shared/data/hotel-reviews.csv beside the project')
  const said = readFileSync(reviews, 'utf8')
    .split('\n')
    .slice(1)
    .flatMap(row => /^[^,]*,[^,]*,(?:"(?:[^"]|"")*"|[^,]*),"?(.{40,3900}?)"?\s*$/.exec(row)?.[1] ?? [])
    .slice(0, 400)
  expect(said).toHaveLength(400)
  const { id: link } = await hang(house)
  const day = Date.UTC(2026, 0, 1)
  await superuser`insert into responses ${superuser(
    said.map((comment, at) => ({
      organization_id: house.id,
      id: randomUUID(),
      link_id: link,
      team_id: house.teams.Desk,
      day: '2026-01-01',
      received_at: new Date(day + at * 1000).toISOString(),
      overall: 3,
      comment,
    })),
  )}`
  const maya = await as('manager')
  const byReading = async (pattern: string) => {
    const rows = await superuser<{ comment: string }[]>`select comment from responses
      where organization_id = ${house.id} and comment ~* ${pattern} order by received_at desc`
    return rows.map(row => row.comment.trim())
  }
  for (const [words, pattern] of [
    ['waits', '\\mwait(s|ed|ing)?\\M'],
    ['Breakfast', '\\mbreakfast(s|ed|ing)?\\M'],
    ['taxis', '\\mtaxi(s|ed|ing)?\\M'],
  ] as const) {
    const expected = await byReading(pattern)
    expect(expected.length, words).toBeGreaterThan(3)
    const found = []
    await maya.goto(`/feedback?words=${words}`)
    for (;;) {
      found.push(...(await quotes(maya).evaluateAll(all => all.map(one => one.textContent?.trim()))))
      const older = maya.getByRole('link', { name: 'Older feedback' })
      if ((await older.count()) === 0) break
      await maya.goto((await older.getAttribute('href')) ?? '')
    }
    expect(found, words).toEqual(expected)
  }
})
