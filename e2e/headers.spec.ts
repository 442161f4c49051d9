import { demoPassword } from '@/lib/demo'
import { ask } from './access/ask'
import { pageRows } from './access/rows'
import { foundWorld, type World } from './access/world'
import { expect, test } from './people'

const policyOf = (header: unknown) =>
  Object.fromEntries(
    String(header)
      .split(';')
      .map(part => part.trim().split(/\s+/))
      .map(([name = '', ...values]) => [name, values]),
  )

/** One after the other: several of them begin rounds of the same sheet. */
const openings = async (world: World) => {
  const found: { address: string; session: string | undefined }[] = []
  for (const row of pageRows.filter(({ opener }) => opener))
    found.push({ address: await row.address(world), session: world.sessions[row.opener ?? 'nobody'] })
  return found
}

test('every page carries the headers that keep it to itself', async () => {
  const world = await foundWorld()
  for (const { address, session } of await openings(world)) {
    const { status, headers } = await ask(address, { session })
    expect(status, address).toBe(200)
    expect(headers, address).toMatchObject({
      'cache-control': expect.stringContaining('no-store'),
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'same-origin',
      'cross-origin-opener-policy': 'same-origin',
    })
    expect(headers['strict-transport-security'], address).toMatch(/max-age=\d{8}/)
    for (const feature of ['camera', 'microphone', 'geolocation'])
      expect(headers['permissions-policy'], address).toContain(`${feature}=()`)
    expect(headers['x-powered-by'], address).toBeUndefined()
  }
})

test('so does every refusal', async () => {
  const world = await foundWorld()
  const refusals = [
    await ask('/standards'),
    await ask('/nowhere', { session: world.sessions.learner }),
    await ask('/standards/new', { session: world.sessions.learner }),
    await ask('/standards', {
      method: 'POST',
      origin: 'https://evil.example',
      session: world.sessions.learner,
    }),
    await ask('/standards', { method: 'DELETE', session: world.sessions.learner }),
    await ask('/standards/%ff', { session: world.sessions.learner }),
    await ask('/sign-out', { method: 'POST', session: world.sessions.deactivated }),
    await ask('/api/health'),
  ]
  for (const { status, headers } of refusals) {
    expect(headers['cache-control'], `${status}`).toContain('no-store')
    expect(headers['x-content-type-options'], `${status}`).toBe('nosniff')
  }
})

test('only scripts and styles with the nonce of this one answer run', async () => {
  const world = await foundWorld()
  const nonces = new Set<string>()
  const all = await openings(world)
  for (const { address, session } of all) {
    const { headers, text } = await ask(address, { session })
    const policy = policyOf(headers['content-security-policy'])
    const nonce = /'nonce-([A-Za-z0-9+/=]{22,})'/.exec(policy['script-src']?.join(' ') ?? '')?.[1] ?? ''
    expect(nonce, `${address} has a nonce`).not.toBe('')
    nonces.add(nonce)
    expect(policy).toEqual({
      'default-src': ["'self'"],
      'script-src': ["'self'", `'nonce-${nonce}'`, "'strict-dynamic'"],
      'style-src': ["'self'", `'nonce-${nonce}'`],
      'style-src-attr': ["'unsafe-inline'"],
      'img-src': ["'self'", 'data:'],
      'font-src': ["'self'"],
      'connect-src': ["'self'"],
      'object-src': ["'none'"],
      'base-uri': ["'none'"],
      'form-action': ["'self'"],
      'frame-ancestors': ["'none'"],
    })
    const scripts = [...text.matchAll(/<script\b[^>]*>/g)].map(([tag]) => tag)
    expect(scripts.length, address).toBeGreaterThan(1)
    expect(
      scripts.filter(tag => !tag.includes(`nonce="${nonce}"`)),
      `${address}: scripts without the nonce`,
    ).toEqual([])
    expect(text, `${address}: an event handler in an attribute`).not.toMatch(/<[^>]+\son\w+="/)
  }
  expect(nonces.size, 'each answer has its own').toBe(all.length)
})

test('the policy that a client sends is overwritten', async () => {
  const world = await foundWorld()
  const forged = {
    'content-security-policy': "script-src 'nonce-ZXZpbA=='",
    'content-security-policy-report-only': "script-src 'nonce-ZXZpbA=='",
    'x-nonce': 'ZXZpbA==',
    'x-csrf': 'forged-by-the-client',
    'x-path': '/forged',
  }
  for (const [address, session] of [
    ['/standards', world.sessions.learner],
    ['/sign-in', undefined],
    ['/standards', undefined],
  ] as const) {
    const { headers, text, to } = await ask(address, { session, headers: forged })
    expect(JSON.stringify(headers), address).not.toContain('ZXZpbA==')
    expect(text, address).not.toContain('ZXZpbA==')
    expect(text, address).not.toContain('forged')
    expect(to, address).not.toContain('forged')
  }
})

test('what was put into a page by somebody does not run', async ({ as, complaints }) => {
  const maya = await as('manager')
  await maya.goto('/standards')
  const title = await maya.title()
  await maya.evaluate(() => {
    const run = 'document.title = `ran`'
    const put = document.createElement('div')
    put.innerHTML = `<img alt="" src="data:," onerror="${run}"><a href="javascript:${run}">x</a><script>${run}</script>`
    document.body.append(put)
    put.querySelector('a')?.click()
  })
  await expect.poll(() => complaints.length, 'violations of the policy').toBe(2)
  for (const complaint of complaints.splice(0)) expect(complaint).toContain('Content Security Policy')
  expect(await maya.title()).toBe(title)
})

test('cookies are ours alone: __Host-, Secure, HttpOnly, SameSite, and no id but the session’s', async ({
  nobody,
}) => {
  await nobody.goto('/sign-in')
  await nobody.getByLabel('Password').fill(demoPassword)
  await nobody.getByLabel(/E-mail/).fill('leo@harbour')
  await nobody.getByRole('button', { name: 'Sign in', exact: true }).click()
  await nobody.waitForURL(url => url.pathname !== '/sign-in')
  const cookies = await nobody.context().cookies()
  expect(cookies.map(cookie => cookie.name)).toContain('__Host-session')
  for (const cookie of cookies) {
    expect(cookie.name).toMatch(/^__Host-/)
    expect(cookie, cookie.name).toMatchObject({ secure: true, httpOnly: true, path: '/' })
    expect(['Lax', 'Strict'], cookie.name).toContain(cookie.sameSite)
    expect(cookie.value.length, cookie.name).toBeLessThan(400)
  }
})

test('files that are the same for everybody may be kept, and pages are never among them', async () => {
  const { text } = await ask('/sign-in')
  const files = [...text.matchAll(/(?:src|href)="(\/_next\/static\/[^"]+)"/g)].map(match => match[1] ?? '')
  expect(files.length).toBeGreaterThan(2)
  for (const file of new Set(files)) {
    const { status, headers } = await ask(file)
    expect(status, file).toBe(200)
    expect(headers['cache-control'], file).toContain('immutable')
    expect(headers['x-content-type-options'], file).toBe('nosniff')
  }
})
