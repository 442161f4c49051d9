import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { request as call } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import postgres from 'postgres'
import { freePort, migrate, openDatabase, startPortal } from './own-portal'
import { fitsEveryWidth, hasItsParts, isAccessible } from './pages/look'
import { textsOutsideTheCatalogue } from './pages/texts'

test.describe.configure({ mode: 'serial', timeout: 120_000 })

let address: string
let code: string
let sql: postgres.Sql
let close: () => Promise<void>

/** A portal of this spec's own on a database in which nobody has begun. */
test.beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'set-up-'))
  const database = await openDatabase(folder)
  await migrate(database)
  const port = await freePort()
  const web = startPortal(port, database, { SETUP_CODE: database.secrets.setup, TRUSTED_PROXIES: '1' })
  address = `http://localhost:${port}`
  code = database.secrets.setup
  sql = postgres(database.superuser, { max: 4 })
  close = async () => {
    web.kill('SIGKILL')
    await database.remove()
    rmSync(folder, { recursive: true, force: true })
  }
  const health = () =>
    fetch(`${address}/api/health`).then(
      answer => answer.status,
      () => 0,
    )
  await expect.poll(health, { timeout: 30_000 }).toBe(200)
})
test.afterAll(async () => {
  await sql?.end()
  await close?.()
})

const password = 'seven lanterns under rain'
const founding = (more: Record<string, string> = {}) => ({
  code,
  organization: 'Lighthouse Inn',
  name: 'Ada Lovell',
  login: 'ada',
  password,
  timeZone: 'Europe/Lisbon',
  language: 'en-GB',
  ...more,
})

/** Sends the form without a browser, from an address of its own. */
const send = (form: Record<string, string>, from = '2001:db8::7', accept = 'application/json') =>
  new Promise<{ status: number; to: string; text: string; cookies: string[] }>((done, failed) => {
    const { port, host, origin } = new URL(address)
    const sent = call(
      {
        host: '127.0.0.1',
        port,
        path: '/set-up/begin',
        method: 'POST',
        headers: {
          host,
          origin,
          accept,
          'x-forwarded-for': from,
          'content-type': 'application/x-www-form-urlencoded',
        },
      },
      answer => {
        let text = ''
        answer.on('data', part => {
          text += part
        })
        answer.on('end', () =>
          done({
            status: answer.statusCode ?? 0,
            to: answer.headers.location ?? '',
            text,
            cookies: answer.headers['set-cookie'] ?? [],
          }),
        )
      },
    )
    sent.on('error', failed)
    sent.end(new URLSearchParams(form).toString())
  })

const fill = async (page: Page, form: Record<string, string>) => {
  for (const [name, value] of Object.entries(form)) {
    const field = page.locator(`[name=${name}]`)
    if (name === 'timeZone' || name === 'language') await field.selectOption(value)
    else await field.fill(value)
  }
  await page.getByRole('button', { name: 'Set it up' }).click()
}

test('whoever comes first is led to the set-up, which any screen, keyboard and language bears', async ({
  page,
}) => {
  await page.goto(`${address}/standards`)
  await expect(page).toHaveURL(`${address}/set-up`)
  await hasItsParts(page, 'Set up your organization')
  await fitsEveryWidth(page)
  await isAccessible(page)
  await page.context().addCookies([{ name: 'locale', value: 'en-XA', url: address }])
  await page.reload()
  expect(await textsOutsideTheCatalogue(page)).toEqual([])
})

test('without script and without the code nobody founds anything; what was typed stays, but no password', async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(`${address}/set-up`)
  await fill(page, founding({ code: 'abcd-efgh-jkmn-pqrs-tvwx-yz01-2345', password: 'Lighthouse-Inn' }))
  await expect(page.getByText("isn't the code that was printed").last()).toBeVisible()
  await expect(page.getByText('names that belong here').last()).toBeVisible()
  await expect(page.locator('[name=organization]')).toHaveValue('Lighthouse Inn')
  await expect(page.locator('[name=timeZone]')).toHaveValue('Europe/Lisbon')
  await expect(page.locator('[name=language]')).toHaveValue('en-GB')
  await expect(page.locator('[name=password]')).toHaveValue('')
  expect(await page.content()).not.toContain('Lighthouse-Inn')
  await context.close()

  for (const [field, wrong] of Object.entries({
    organization: '',
    name: 'x'.repeat(81),
    login: 'no name@',
    password: 'password123',
    timeZone: 'Middle/Earth',
    language: 'tlh',
  })) {
    const { status, text } = await send(founding({ [field]: wrong }))
    expect([status, Object.keys(JSON.parse(text).fields)], field).toEqual([400, [field]])
  }
  expect(await sql`select from organizations`).toHaveLength(0)
  expect(await sql`select from identities`).toHaveLength(0)
})

test('codes are tried a hundred times from one address, and then no more, right or wrong', async () => {
  const ends: Record<number, number> = {}
  for (let round = 0; round < 11; round++)
    for (const { status } of await Promise.all(
      Array.from({ length: 10 }, () => send({ code: randomUUID() }, '2001:db8::bad')),
    ))
      ends[status] = (ends[status] ?? 0) + 1
  expect(ends).toEqual({ 401: 100, 429: 10 })
  expect((await send(founding({ organization: '' }), '2001:db8::bad')).status).toBe(429)
  expect((await send(founding({ organization: '' }))).status).toBe(400)
})

test('every time zone that is offered is known to Postgres as well', async () => {
  const { timeZones } = await import('@/lib/time-zones')
  const known = new Set((await sql`select name from pg_timezone_names`).map(row => row.name))
  expect(timeZones.filter(zone => !known.has(zone))).toEqual([])
})

test.describe('on a browser in Japan', () => {
  test.use({ timezoneId: 'Asia/Tokyo' })
  test('the time zone is guessed', async ({ page }) => {
    await page.goto(`${address}/set-up`)
    await expect(page.locator('[name=timeZone]')).toHaveValue('Asia/Tokyo')
  })
})

test('with the code an organization stands, its first admin is in, and a second click founds no second one', async ({
  page,
}) => {
  await page.goto(`${address}/set-up`)
  await fill(page, founding({ code: ` ${code.toUpperCase()} ` }))
  await expect(page.getByText('Your organization stands')).toContainText('ada@lighthouse-inn')
  await expect(page.getByRole('banner')).toContainText('Lighthouse Inn')
  await expect(page.getByLabel('Time zone')).toHaveValue('Europe/Lisbon')
  await page.getByLabel('Mission').fill('A light for whoever is out at night.')
  await page.getByLabel('Service vision').fill('Everyone is expected.')
  await page.getByRole('button', { name: 'Save the settings' }).click()
  await expect(page.getByText('It is saved')).toBeVisible()
  await expect(page.getByRole('banner')).toContainText('Everyone is expected.')
  await page.goto(`${address}/people/invite`)
  await expect(page.getByLabel('Rank').locator('option')).toHaveCount(5)

  const again = await send(founding({ organization: 'Second' }))
  expect([again.status, again.cookies]).toEqual([404, []])
  expect((await send(founding(), '2001:db8::8', 'text/html')).to).toBe('/sign-in')
  await page.context().clearCookies()
  await page.goto(`${address}/set-up`)
  await expect(page).toHaveURL(`${address}/sign-in`)
  await page.getByLabel('E-mail or username').fill('ada@lighthouse-inn')
  await page.getByLabel('Password').fill(password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page.getByRole('banner')).toContainText('Lighthouse Inn')

  const made = await sql`select o.short_name, o.time_zone, o.language, m.rank, m.is_admin, i.login, i.locale,
    i.password_hash like '$argon2id$%' as hashed
    from organizations o join members m on m.organization_id = o.id join identities i on i.id = m.identity_id`
  expect(made).toEqual([
    {
      short_name: 'lighthouse-inn',
      time_zone: 'Europe/Lisbon',
      language: 'en-GB',
      rank: 'executive',
      is_admin: true,
      login: 'ada@lighthouse-inn',
      locale: 'en-GB',
      hashed: true,
    },
  ])
  const trail = await sql`select deed from audit_entries order by at, deed`
  expect(trail.map(entry => entry.deed)).toEqual(['settings.set-up', 'settings.save'])
})

test('two who found at once are one organization', async () => {
  await sql`truncate organizations, identities cascade`
  const found = (name: string) =>
    sql`select set_up(${sql.json({
      ...founding({ organization: name, passwordHash: '-', shortName: name }),
      organizationId: randomUUID(),
      identityId: randomUUID(),
      memberId: randomUUID(),
      login: `ada@${name}`,
    })}) as outcome`
  const outcomes = await Promise.all(['one', 'two', 'three'].map(found))
  expect(outcomes.map(([row]) => row?.outcome).sort()).toEqual(['done', 'over', 'over'])
  expect(await sql`select from organizations`).toHaveLength(1)
})
