import { type BrowserContext, expect, type Page, test } from '@playwright/test'
import { openPortal, type Portal } from './recovery/portal'
import { copied, kill } from './unsent'
import { hasScript } from './walking'

test.describe.configure({ mode: 'serial', timeout: 120_000 })

let portal: Portal
test.beforeAll(async () => {
  portal = await openPortal()
  await expect.poll(health, { timeout: 30_000 }).toBe(200)
})
test.afterAll(() => portal?.close())

const status = (path: string) =>
  fetch(portal.address + path, {
    redirect: 'manual',
    headers: { cookie: `__Host-session=${portal.session}` },
    signal: AbortSignal.timeout(40_000),
  }).then(
    answer => answer.status,
    () => 0,
  )
const health = () => status('/api/health')

const signIn = (context: BrowserContext) =>
  context.addCookies([
    {
      name: '__Host-session',
      value: portal.session,
      url: 'https://localhost/',
      secure: true,
      httpOnly: true,
    },
  ])

test('Postgres stops under the running portal: a calm page, and all is well when it comes back', async ({
  context,
  page,
}) => {
  await signIn(context)
  await page.goto(`${portal.address}/standards`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Standards')

  await portal.stopDatabase()
  expect(await health()).toBe(503)
  const answer = await page.goto(`${portal.address}/standards`)
  expect(answer?.status()).toBe(500)
  await expect(page.getByText('Something went wrong on our side')).toBeVisible()
  expect(await page.content()).not.toMatch(/ECONNREFUSED|CONNECTION|postgres|node_modules|select /i)

  await portal.startDatabase()
  await expect.poll(health, { timeout: 20_000 }).toBe(200)
  await page.getByRole('link', { name: 'Try again' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Standards')

  // Who is on their way to another page is told in place, and the page is asked for again.
  await hasScript(page)
  await portal.stopDatabase()
  await page.getByRole('link', { name: 'Worksheets', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Something went wrong on our side')
  await portal.startDatabase()
  await expect.poll(health, { timeout: 20_000 }).toBe(200)
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Worksheets')
  expect(portal.web().exitCode, 'the portal is the same process').toBeNull()
})

test('the calm page needs no script: for members, and for customers at their addresses', async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  await signIn(context)
  const page = await context.newPage()
  await portal.stopDatabase()
  for (const path of ['/', '/standards?category=phone', '/s/zzzzzzzzzz', '/c/zzzzzzzzzz', '/sign-in']) {
    expect((await page.goto(portal.address + path))?.status(), path).toBe(500)
    await expect(page.locator('main').getByRole('heading', { level: 1 }), path).toHaveText(
      'Something went wrong on our side',
    )
    await expect(page.getByRole('link', { name: 'Try again' })).toHaveAttribute('href', path)
  }
  await page.goto(`${portal.address}/standards?category=phone`)
  await portal.startDatabase()
  await expect.poll(health, { timeout: 20_000 }).toBe(200)
  await page.getByRole('link', { name: 'Try again' }).click()
  await expect(page).toHaveURL(/\/standards\?category=phone$/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Standards')
  await context.close()
})

test('while the database is away nobody is signed out and nobody gets in', async ({ context, page }) => {
  await portal.stopDatabase()
  expect(await status('/standards')).toBe(500)
  const posted = await page.request.post(`${portal.address}/api/auth/callback/credentials`, {
    form: { login: 'ada@lighthouse', password: 'x', csrfToken: 'x' },
    headers: { origin: portal.address },
    maxRedirects: 0,
  })
  expect(posted.headersArray().filter(({ value }) => value.startsWith('__Host-session='))).toEqual([])
  await portal.startDatabase()
  await expect.poll(() => status('/standards'), { timeout: 20_000 }).toBe(200)
  await signIn(context)
  await page.goto(`${portal.address}/standards`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Standards')
})

/** Ada has written a standard and not sent it yet. */
const write = async (page: Page, title: string) => {
  await signIn(page.context())
  await page.goto(`${portal.address}/standards/new`)
  await page.getByLabel('Title').fill(title)
  await page.getByLabel('Answering the phone').check()
  await page.getByLabel('The pledge').fill('Whoever rings hears a voice within three rings.')
}
const save = (page: Page) => page.getByRole('button', { name: 'Save the draft' }).click()
const keepsWhatWasTyped = async (page: Page, title: string) => {
  await expect(page.getByText('What you typed is still here')).toBeVisible()
  await expect(page.getByLabel('Title')).toHaveValue(title)
  await expect(page.getByLabel('Answering the phone')).toBeChecked()
}

test('what was typed stays in the page while the database is away, and is saved once', async ({ page }) => {
  await write(page, 'Away')
  await portal.stopDatabase()
  await save(page)
  await keepsWhatWasTyped(page, 'Away')
  await portal.startDatabase()
  await expect.poll(health, { timeout: 20_000 }).toBe(200)
  await save(page)
  await expect(page.getByText('The draft is saved.')).toBeVisible()
  expect(await portal.standards()).toEqual([{ title: 'Away' }])
})

test('without script what was typed is sent again by loading the page again, and is saved once', async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await write(page, 'Posted')
  await portal.stopDatabase()
  await save(page)
  await expect(page.locator('main').getByRole('heading', { level: 1 })).toHaveText(
    'Something went wrong on our side',
  )
  await expect(page.getByText('load this page again')).toBeVisible()
  await portal.startDatabase()
  await expect.poll(health, { timeout: 20_000 }).toBe(200)
  await page.reload()
  await expect(page.getByText('The draft is saved.')).toBeVisible()
  expect(await portal.standards()).toEqual([{ title: 'Away' }, { title: 'Posted' }])
  await context.close()
})

test('what was typed stays in the page when the portal itself is killed, and is saved once', async ({
  page,
}) => {
  await write(page, 'Killed')
  const line = portal.web().pid
  await portal.killAndStart()
  expect(portal.web().pid).not.toBe(line)
  await save(page)
  await keepsWhatWasTyped(page, 'Killed')
  await expect.poll(health, { timeout: 20_000 }).toBe(200)
  await save(page)
  await expect(page.getByText('The draft is saved.')).toBeVisible()
  expect(await portal.standards()).toEqual([{ title: 'Away' }, { title: 'Killed' }, { title: 'Posted' }])
})

test('the portal is killed again and again under somebody who writes: not a letter is lost', async ({
  page,
}) => {
  await signIn(page.context())
  await page.goto(`${portal.address}/worksheets/service-vision`)
  await page.getByRole('button', { name: 'Begin' }).click()
  const lines = page.locator('main textarea').first()
  const typed: string[] = []
  for (const part of ['She came in ', 'with a violin ', 'and no ticket.']) {
    typed.push(part)
    await lines.pressSequentially(part, { delay: 20 })
    await portal.killAndStart()
  }
  await expect.poll(() => portal.answers(), { timeout: 60_000 }).toEqual([typed.join('')])
  await expect(page.locator('.sheet [role=status]')).toHaveText('Saved')
})

test('portal, database and tab die at once: what was typed last lies on the device, and is saved', async ({
  page,
  context,
}) => {
  await signIn(context)
  await page.goto(`${portal.address}/worksheets/service-vision?step=vision`)
  await portal.stopDatabase()
  expect(await copied(page, 'Nobody is sent away.')).toBe(true)
  await expect(page.locator('.sheet [role=status]')).toContainText('Not saved yet.')
  await kill(page)
  await portal.killAndStart()
  await portal.startDatabase()
  await expect.poll(health, { timeout: 20_000 }).toBe(200)
  const again = await context.newPage()
  await again.goto(`${portal.address}/worksheets/service-vision?step=vision`)
  await expect(again.locator('main textarea').first()).toHaveValue('Nobody is sent away.')
  await expect.poll(async () => (await portal.answers()).at(-1)).toBe('Nobody is sent away.')
})

test('lines that fell silent are given up, and new ones are opened', async () => {
  await Promise.all(Array.from({ length: 8 }, () => status('/standards')))
  expect(portal.line.fallSilent()).toBeGreaterThan(1)
  const began = performance.now()
  await Promise.all(Array.from({ length: 8 }, () => status('/standards')))
  expect(performance.now() - began, 'nobody waits for ever').toBeLessThan(35_000)
  expect(await Promise.all(Array.from({ length: 8 }, () => status('/standards')))).toEqual(Array(8).fill(200))
})

test('a database that takes the call and says nothing is given up too', async () => {
  portal.line.swallow(true)
  portal.line.fallSilent()
  const began = performance.now()
  expect(await status('/standards')).toBe(500)
  expect(performance.now() - began, 'the page does not wait for ever').toBeLessThan(35_000)
  portal.line.swallow(false)
  await expect.poll(() => status('/standards'), { timeout: 40_000 }).toBe(200)
})

test('lines stay open while nobody asks, so that whoever comes first after a quiet while need not wait', async () => {
  expect(await status('/standards')).toBe(200)
  const before = portal.line.taken()
  // Longer than a line may be silent while somebody waits.
  await new Promise(done => setTimeout(done, 25_000))
  expect(await status('/standards')).toBe(200)
  expect(portal.line.taken()).toBe(before)
})

test('a database that refuses the call is asked again, however often it has refused', async () => {
  await portal.line.refuse(true)
  // More often than there are lines in the pool.
  for (let round = 0; round < 4; round++)
    expect(await Promise.all(Array.from({ length: 8 }, () => status('/standards')))).toEqual(
      Array(8).fill(500),
    )
  await portal.line.refuse(false)
  await expect.poll(() => status('/standards'), { timeout: 20_000 }).toBe(200)
  expect(
    await Promise.all(Array.from({ length: 24 }, () => status('/standards'))),
    'no line is lost, or some would wait for ever',
  ).toEqual(Array(24).fill(200))
})
