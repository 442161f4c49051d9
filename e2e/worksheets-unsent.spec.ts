import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserContext } from '@playwright/test'
import { expect, moveClock, signIn, test } from './people'
import { begin, lines, saved, sheet, stepAt, stored, told, written } from './sheets'
import {
  comesBack,
  copied,
  copiesOn,
  defects,
  impatience,
  isCleared,
  kill,
  readableByPages,
  readableOnDisk,
  unheard,
} from './unsent'

const words = 'Lavendelbrunnen an der Kaimauer.'

test('a tab that was killed before anything went out: the text is back, is saved, and the device is rid of it', async ({
  as,
  house,
}) => {
  const { learner } = house.people
  const leo = await unheard(await as('learner'))
  const context = leo.context()
  await begin(leo)
  await context.setOffline(true)
  expect(await copied(leo, words)).toBe(true)
  await kill(leo)
  await context.setOffline(false)
  expect(await stored(learner, 'customer')).toBeUndefined()

  const again = await context.newPage()
  expect(await comesBack(again, 'customer', words)).toBe(true)
  await expect(again.getByText('had not been saved. It is back.')).toBeVisible()
  await expect.poll(() => stored(learner, 'customer')).toBe(words)
  expect(await isCleared(again)).toBe(true)

  // Whoever did not want it takes it out again, and what stood before stands.
  await again.getByRole('button', { name: 'Take it out again' }).click()
  await expect(lines(again)).toHaveValue('')
  await expect.poll(() => stored(learner, 'customer')).toBe('')
})

test('the check sees when no copy is made, when it is never cleared, and when a saving is only said', async ({
  as,
  house,
}) => {
  const forgetful = await unheard(await as('learner'))
  await begin(forgetful)
  await forgetful.addInitScript(defects.noCopy)
  await forgetful.reload()
  await forgetful.context().setOffline(true)
  expect(await copied(forgetful, words, impatience)).toBe(false)
  await kill(forgetful)
  await forgetful.context().setOffline(false)
  const again = await forgetful.context().newPage()
  expect(await comesBack(again, 'customer', words, impatience)).toBe(false)

  const hoarding = await as('teammate')
  await written(house.people.teammate, {})
  await hoarding.addInitScript(defects.neverCleared)
  await hoarding.goto(stepAt('customer'))
  await lines(hoarding).fill(words)
  await saved(hoarding)
  expect(await isCleared(hoarding, impatience)).toBe(false)

  const lying = await as('manager')
  await written(house.people.manager, {})
  await lying.goto(stepAt('customer'))
  await lying.context().route('**/save', route => route.fulfill({ json: { kept: { revision: 1 } } }))
  await lines(lying).fill(words)
  await saved(lying)
  expect(await stored(house.people.manager, 'customer')).not.toBe(words)
})

test('what was saved elsewhere meanwhile is never overwritten by what comes back: both are shown', async ({
  as,
  house,
}) => {
  const { learner } = house.people
  const tablet = await unheard(await as('learner'))
  const context = tablet.context()
  await begin(tablet)
  await context.setOffline(true)
  await copied(tablet, words)
  await kill(tablet)
  await context.setOffline(false)
  const phone = await as('learner')
  await phone.goto(stepAt('customer'))
  await lines(phone).fill('From the phone.')
  await saved(phone)

  const again = await context.newPage()
  await again.goto(stepAt('vision'))
  await again.getByRole('link', { name: /One customer Needs a look/ }).click()
  const both = again.getByRole('region', { name: 'Two texts for the same step' })
  await expect(both.getByText('From the phone.')).toBeVisible()
  await expect(both.getByText(words)).toBeVisible()
  expect(await stored(learner, 'customer')).toBe('From the phone.')
  await again.getByRole('button', { name: 'Join them' }).click()
  await saved(again)
  expect(await stored(learner, 'customer')).toBe(`From the phone.\n\n${words}`)
  expect(await isCleared(again)).toBe(true)
})

test('a saving whose answer was lost is no clash with oneself when the tab dies after it', async ({
  as,
  house,
}) => {
  const { learner } = house.people
  const leo = await as('learner')
  const context = leo.context()
  await begin(leo)
  // It arrives and is stored; only the answer never comes.
  await context.route('**/save', async route => {
    await route.fetch()
  })
  await lines(leo).fill('First.')
  await expect.poll(() => stored(learner, 'customer')).toBe('First.')
  await copied(leo, 'First. And then more.')
  await kill(leo)
  await context.unroute('**/save')
  const again = await context.newPage()
  expect(await comesBack(again, 'customer', 'First. And then more.')).toBe(true)
  await expect.poll(() => stored(learner, 'customer')).toBe('First. And then more.')
  await expect(again.getByRole('region', { name: 'Two texts for the same step' })).toHaveCount(0)
})

test('after a week nobody looks for it any more', async ({ as }) => {
  const leo = await unheard(await as('learner'))
  const context = leo.context()
  await begin(leo)
  await context.setOffline(true)
  await copied(leo, words)
  await kill(leo)
  await context.setOffline(false)
  await moveClock(context, new Date(Date.now() + 8 * 24 * 60 * 60 * 1000).toISOString())
  const again = await context.newPage()
  await again.goto(stepAt('customer'))
  expect(await isCleared(again)).toBe(true)
  await expect(lines(again)).toHaveValue('')
})

test.describe('on a tablet that several people use', () => {
  let profile: string
  test.beforeEach(() => {
    profile = mkdtempSync(join(tmpdir(), 'tablet-'))
  })
  test.afterEach(() => rmSync(profile, { recursive: true, force: true }))

  type Open = Parameters<Parameters<typeof test>[2]>[0]
  /** The tablet is switched on: the same browser with what lay in it. */
  const switchOn = ({
    playwright,
    launchOptions,
    baseURL,
  }: Pick<Open, 'playwright' | 'launchOptions' | 'baseURL'>) =>
    playwright.chromium.launchPersistentContext(profile, { ...launchOptions, ...(baseURL && { baseURL }) })
  const leaveUnsent = async (tablet: BrowserContext, defect?: () => void) => {
    const page = await tablet.newPage()
    if (defect) await page.addInitScript(defect)
    await begin(page)
    await tablet.setOffline(true)
    expect(await copied(page, words)).toBe(true)
    await kill(page)
    await tablet.setOffline(false)
    await tablet.clearCookies()
  }

  test('the next one reads nothing of it and writes undisturbed; the first one finds it another day', async ({
    playwright,
    launchOptions,
    baseURL,
    house,
  }) => {
    const { learner, teammate } = house.people
    let tablet = await switchOn({ playwright, launchOptions, baseURL })
    await signIn(tablet, learner)
    await leaveUnsent(tablet)

    await signIn(tablet, teammate)
    const tia = await tablet.newPage()
    await begin(tia)
    await expect(lines(tia)).toHaveValue('')
    await lines(tia).fill('Tia’s own.')
    await saved(tia)
    expect(await stored(teammate, 'customer')).toBe('Tia’s own.')
    expect(await copiesOn(tia)).toBe(1)
    expect(await readableByPages(tia, words)).toBe(false)
    expect(await tia.content()).not.toContain(words)
    await tablet.close()
    expect(readableOnDisk(profile, words)).toBe(false)

    tablet = await switchOn({ playwright, launchOptions, baseURL })
    await tablet.clearCookies()
    await signIn(tablet, learner)
    const leo = await tablet.newPage()
    expect(await comesBack(leo, 'customer', words)).toBe(true)
    await expect.poll(() => stored(learner, 'customer')).toBe(words)
    await tablet.close()
  })

  test('the check sees a copy that anybody can read', async ({
    playwright,
    launchOptions,
    baseURL,
    house,
  }) => {
    const tablet = await switchOn({ playwright, launchOptions, baseURL })
    await signIn(tablet, house.people.learner)
    await leaveUnsent(tablet, defects.inClear)
    await signIn(tablet, house.people.teammate)
    const tia = await tablet.newPage()
    await tia.goto(sheet)
    expect(await readableByPages(tia, words)).toBe(true)
    await tablet.close()
    expect(readableOnDisk(profile, words)).toBe(true)
  })
})

test('whoever signs out is warned while something is unsent, and leaves nothing behind', async ({ as }) => {
  const leo = await unheard(await as('learner'))
  await begin(leo)
  await leo.context().setOffline(true)
  expect(await copied(leo, words)).toBe(true)
  await expect(told(leo)).toContainText('Not saved yet.')
  const signOut = leo.getByRole('button', { name: 'Sign out', exact: true }).first()
  await signOut.click()
  const warning = leo.getByRole('dialog', { name: 'Something you wrote is not saved yet' })
  await warning.getByRole('button', { name: 'Stay here' }).click()
  await expect(lines(leo)).toHaveValue(words)

  // The network is there again, but the saving isn't.
  await leo.context().route('**/save', () => {})
  await leo.context().setOffline(false)
  await signOut.click()
  await warning.getByRole('button', { name: 'Sign out and lose it' }).click()
  await expect(leo.getByText('You are signed out.')).toBeVisible()
  expect(await isCleared(leo)).toBe(true)
})

test('what a dead tab left unsent counts too, wherever one signs out', async ({ as }) => {
  const leo = await unheard(await as('learner'))
  const context = leo.context()
  await begin(leo)
  await context.setOffline(true)
  await copied(leo, words)
  await kill(leo)
  await context.setOffline(false)
  const account = await context.newPage()
  await account.goto('/account')
  await account.getByRole('button', { name: 'Sign out everywhere' }).click()
  await account.getByRole('button', { name: 'Sign out and lose it' }).click()
  await expect(account.getByText('signed out on every device')).toBeVisible()
  expect(await isCleared(account)).toBe(true)
})

test('what was only just typed is sent before one is signed out', async ({ as, house }) => {
  const leo = await as('learner')
  await begin(leo)
  await lines(leo).fill(words)
  await leo.getByRole('button', { name: 'Sign out', exact: true }).first().click()
  await expect(leo.getByText('You are signed out.')).toBeVisible()
  expect(await stored(house.people.learner, 'customer')).toBe(words)
})

test('the browser itself clears the device at signing out, and the check sees when it is not told to', async ({
  as,
}) => {
  for (const told of [true, false]) {
    const leo = await as(told ? 'learner' : 'teammate')
    await begin(leo)
    await leo.addInitScript(defects.neverCleared)
    await leo.reload()
    await lines(leo).fill(words)
    await saved(leo)
    expect(await copiesOn(leo)).toBe(1)
    if (!told)
      await leo.context().route('**/sign-out', async route => {
        const answer = await route.fetch({ maxRedirects: 0 })
        const { 'clear-site-data': _, ...headers } = answer.headers()
        await route.fulfill({ response: answer, headers })
      })
    await leo.getByRole('button', { name: 'Sign out', exact: true }).first().click()
    await leo.getByRole('button', { name: 'Sign out and lose it' }).click()
    await expect(leo.getByText('You are signed out.')).toBeVisible()
    expect(await isCleared(leo, told ? undefined : impatience)).toBe(told)
  }
})
