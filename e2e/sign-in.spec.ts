import { randomBytes } from 'node:crypto'
import { decode } from 'next-auth/jwt'
import { ask } from './access/ask'
import { superuser } from './database'
import { keptCookie, knock, opens, sessionIn, somewhere } from './door'
import { password } from './house'
import { expect, test } from './people'

const unknown = () => `nobody${randomBytes(4).toString('hex')}@nowhere`

test('a learner signs in and lands where they wanted to go', async ({ nobody, house }) => {
  await nobody.goto('/people?name=maya')
  await expect(nobody.getByRole('heading', { name: 'Sign in' })).toBeVisible()
  await nobody.getByLabel('E-mail or username').fill(` ${house.people.learner.login.toUpperCase()} `)
  await nobody.getByLabel('Password').fill('not this one')
  await nobody.getByRole('button', { name: 'Sign in' }).click()
  await expect(nobody.getByText("don't go together")).toBeVisible()
  await expect(nobody.getByLabel('E-mail or username')).toHaveValue(
    ` ${house.people.learner.login.toUpperCase()} `,
  )
  await expect(nobody.getByLabel('Password')).toHaveValue('')
  await nobody.getByLabel('Password').fill(password)
  await nobody.getByRole('button', { name: 'Sign in' }).click()
  await expect(nobody).toHaveURL(/\/people\?name=maya$/)
  await expect(nobody.getByText('Maya Manager')).toBeVisible()
  expect(await opens(await keptCookie(nobody))).toBe(true)
})

test('the cookie holds a session’s id and nothing else, and says nothing to next-auth’s own addresses', async ({
  house,
}) => {
  const answer = await knock({ login: house.people.admin.login, password })
  expect(answer.status).toBe(303)
  const session = sessionIn(answer)
  const claims = await decode({ token: session, secret: process.env.NEXTAUTH_SECRET ?? '' })
  expect(Object.keys(claims ?? {}).sort()).toEqual(['exp', 'iat', 'jti', 'sid'])
  const line = [answer.headers['set-cookie'] ?? []]
    .flat()
    .find(cookie => cookie.startsWith('__Host-session='))
  for (const word of ['HttpOnly', 'Secure', 'SameSite=Lax', 'Path=/'])
    expect(line?.toLowerCase()).toContain(word.toLowerCase())

  for (const path of [
    'session',
    'csrf',
    'providers',
    'signin',
    'signout',
    'error',
    'callback',
    '_log',
    'x/y/z',
  ]) {
    expect((await ask(`/api/auth/${path}`, { session })).status, path).toBe(404)
    const posted = await ask(`/api/auth/${path}`, {
      method: 'POST',
      session,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ csrfToken: 'x', data: { role: 'admin', sid: house.people.admin.identityId } }),
    })
    expect(posted.status, path).toBe(404)
  }
  expect((await ask('/api/auth/callback/credentials', { session })).status).toBe(404)
  expect(await opens(session)).toBe(true)
})

test('ten wrong passwords lock the account, for who knows the right one too, and alike for accounts that are none', async ({
  house,
}) => {
  const told = async (login: string) => {
    const answers: string[] = []
    for (let attempt = 1; attempt <= 11; attempt++) {
      const { status, to, text } = await knock({ login, password: `wrong ${attempt}` })
      answers.push(`${status} ${to} ${text}`)
    }
    return answers
  }
  const login = house.people.learner.login
  const ours = await told(login)
  expect(ours.slice(0, 10).every(answer => answer === '303 /sign-in?problem=wrong ')).toBe(true)
  expect(ours[10]).toBe('303 /sign-in?problem=too-many ')
  expect(await told(unknown())).toEqual(ours)

  const right = await knock({ login, password })
  expect(right.to).toBe('/sign-in?problem=too-many')
  expect(sessionIn(right)).toBe('')
  const program = await knock({ login, password, headers: { accept: 'application/json' } })
  expect(program.status).toBe(429)
  // Nobody else is locked out.
  expect(sessionIn(await knock({ login: house.people.teammate.login, password }))).not.toBe('')

  // What was refused unseen doesn't count: a quarter of an hour after the tenth it opens again.
  const key = `sign-in:account:${login}`
  const [counted] = await superuser`select sum(count)::int as count from limit_counters where key = ${key}`
  expect(counted?.count).toBe(10)
  await superuser`update limit_counters set window_starts = window_starts - interval '15 minutes' where key = ${key}`
  expect(sessionIn(await knock({ login, password }))).not.toBe('')
})

test('thirty wrong passwords at once are no way round', async ({ house }) => {
  const login = house.people.learner.login
  const answers = await Promise.all(
    Array.from({ length: 30 }, (_, at) => knock({ login, password: `at once ${at}` })),
  )
  const looked = answers.filter(answer => answer.to === '/sign-in?problem=wrong').length
  expect(looked).toBeGreaterThan(0)
  expect(looked).toBeLessThanOrEqual(10)
})

test('a hundred from one address close it, and no other', async ({ house }) => {
  test.slow()
  const from = somewhere()
  const login = house.people.learner.login
  const ends: Record<string, number> = {}
  for (let round = 0; round < 11; round++) {
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => knock({ login: unknown(), password: 'guess', from })),
    )
    for (const { to } of answers) ends[to] = (ends[to] ?? 0) + 1
  }
  expect(ends).toEqual({ '/sign-in?problem=wrong': 100, '/sign-in?problem=too-many': 10 })
  expect((await knock({ login, password, from })).to).toBe('/sign-in?problem=too-many')
  // What a sender writes into the header itself is not believed.
  expect((await knock({ login, password, from: `${somewhere()}, ${from}` })).to).toBe(
    '/sign-in?problem=too-many',
  )
  expect(sessionIn(await knock({ login, password }))).not.toBe('')
})

test('whoever signs in rightly is not counted', async ({ house }) => {
  const login = house.people.teammate.login
  for (let attempt = 1; attempt <= 12; attempt++)
    expect(sessionIn(await knock({ login, password })), `sign-in ${attempt}`).not.toBe('')
})

test('the way on after signing in never leads out of the portal', async ({ house }) => {
  const { login } = house.people.teammate
  const ways = {
    '/standards?said=x': '/standards?said=x',
    '//evil.example': '/',
    '/\\evil.example': '/',
    '/.//evil.example': '/',
    '/\t/evil.example': '/',
    '/\t/[': '/',
    'https://evil.example/': '/',
    '\u0000': '/',
  }
  for (const [next, to] of Object.entries(ways))
    expect((await knock({ login, password, next })).to, JSON.stringify(next)).toBe(to)
  const kept = sessionIn(await knock({ login, password }))
  expect((await ask('/sign-in?next=/.//evil.example', { session: kept })).to).toBe('/')
})

test('junk at the door is refused in plain words, and never a failure', async () => {
  const form = 'application/x-www-form-urlencoded'
  const sent: [string, string | Buffer, Record<string, string>][] = [
    ['nothing', '', { 'content-type': form }],
    ['no type', 'login=a', {}],
    ['JSON', '{"login":{"a":1}}', { 'content-type': 'application/json' }],
    ['no UTF-8', Buffer.from([0x6c, 0x3d, 0xff, 0xfe]), { 'content-type': form }],
    ['NUL', 'login=%00&password=%00&csrfToken=%00', { 'content-type': form }],
    ['half a pair', 'login=%ED%A0%80&password=x', { 'content-type': form }],
    ['bad percent', 'login=%E0%A4%A&next=%', { 'content-type': form }],
    ['a prototype', '__proto__=1&constructor[prototype]=x&login[]=a', { 'content-type': form }],
    ['an answer in JSON asked for', 'json=true&login=a&password=b', { 'content-type': form }],
    ['a long one', `login=${'x'.repeat(100_000)}&password=${'y'.repeat(100_000)}`, { 'content-type': form }],
    ['too much', 'x'.repeat(2_000_000), { 'content-type': form }],
    ['a junk token', 'login=a', { 'content-type': form, cookie: '__Host-csrf=|%E0%A4%A; __Host-session=%' }],
    [
      'a junk host',
      'login=a',
      { 'content-type': form, 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': '%' },
    ],
  ]
  for (const [what, body, headers] of sent) {
    const answer = await ask('/api/auth/callback/credentials', { method: 'POST', body, headers })
    expect([303, 400, 413, 415], `${what}: ${answer.status}`).toContain(answer.status)
    expect(answer.to, what).not.toContain('evil')
    expect(sessionIn(answer), what).toBe('')
  }
})

test('a page that was open for too long says so, and does not blame the password', async ({
  nobody,
  house,
}) => {
  await nobody.goto('/sign-in')
  await nobody.getByLabel('E-mail or username').fill(house.people.learner.login)
  await nobody.getByLabel('Password').fill(password)
  await nobody.context().clearCookies()
  await nobody.getByRole('button', { name: 'Sign in' }).click()
  await expect(nobody.getByText('open for too long')).toBeVisible()
  await expect(nobody.getByLabel('E-mail or username')).toHaveValue(house.people.learner.login)
})
