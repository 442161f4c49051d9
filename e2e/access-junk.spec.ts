import { test as base, expect } from '@playwright/test'
import { type Answer, ask, ownOrigin } from './access/ask'
import * as entries from './access/entries'
import { changedBy } from './access/judge'
import * as junk from './access/junk'
import { callAction, postForm } from './access/post'
import { actionRows, handlerRows, pageRows } from './access/rows'
import { foundWorld, type World } from './access/world'

const test = base.extend<{ world: World }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures' names from the pattern
  world: async ({}, use) => {
    await use(await foundWorld())
  },
})
test.describe.configure({ timeout: 120_000 })

const insides = /node_modules|PostgresError|violates \w+|\.(js|ts):\d+:\d+/

/** A plain answer: neither a failure nor a word of how it is made. */
const plain = (answer: Answer, what: string) => {
  expect(answer.status, what).toBeLessThan(500)
  expect(insides.exec(answer.text)?.[0], what).toBeUndefined()
}
const refused = (answer: Answer, what: string) => {
  plain(answer, what)
  expect(answer.status, what).toBeGreaterThanOrEqual(400)
}

/** One after the other: some write what they lead to, such as the next round of a worksheet. */
const addresses = async (world: World) => {
  const found = new Set<string>()
  for (const row of [...pageRows, ...handlerRows]) found.add(await row.address(world))
  return [...found]
}
const idOf = new Map(entries.actions().map(({ name, id }) => [name, id]))

test('posts from elsewhere, or from nowhere, are refused at every address', async ({ world }) => {
  const session = world.sessions.admin
  const origins = [
    null,
    'null',
    'https://evil.example',
    `${ownOrigin}.evil.example`,
    `${ownOrigin}:1`,
    '',
    '%',
    'x:',
  ]
  const headers = { 'content-type': 'application/x-www-form-urlencoded' }
  const all = await addresses(world)
  const changed = await changedBy(world, async () => {
    for (const address of all)
      for (const origin of origins) {
        const answer = await ask(address, { method: 'POST', origin, session, body: 'a=b', headers })
        expect(answer.status, `${address} from ${origin}`).toBe(403)
      }
  })
  expect(changed).toEqual([])
})

test('an action from elsewhere is refused, and from our own page it is done', async ({ world }) => {
  const session = world.sessions.admin
  for (const row of actionRows.filter(one => one.may.includes('admin'))) {
    const at = await row.at(world)
    const form = await row.form(world, 'admin')
    const id = idOf.get(row.action) ?? ''
    for (const origin of [null, 'null', 'https://evil.example']) {
      const changed = await changedBy(world, async () => {
        expect((await callAction(at, id, form, { session, origin })).status, row.action).toBe(403)
        expect((await postForm(at, id, form, { session, origin })).status, row.action).toBe(403)
      })
      expect(changed, `${row.action} from ${origin}`).toEqual([])
    }
  }
})

test('methods that nothing knows are refused at every address', async ({ world }) => {
  const session = world.sessions.admin
  for (const address of await addresses(world))
    for (const method of ['PATCH', 'DELETE', 'OPTIONS', 'PROPFIND', 'SEARCH'])
      expect((await ask(address, { method, session })).status, `${method} ${address}`).toBe(405)
})

test('route handlers know the methods that they name and no other', async ({ world }) => {
  const named = new Set(handlerRows.map(row => `${row.method} ${row.handler}`))
  for (const row of handlerRows)
    for (const method of ['GET', 'POST', 'PUT'])
      if (!named.has(`${method} ${row.handler}`)) {
        const answer = await ask(await row.address(world), {
          method,
          session: world.sessions.admin,
          body: method === 'GET' ? undefined : '{}',
          headers: { 'content-type': 'application/json' },
        })
        expect([404, 405], `${method} ${row.handler}: ${answer.status}`).toContain(answer.status)
      }
})

test('pages know GET and HEAD, and a form only with an action', async ({ world }) => {
  const session = world.sessions.admin
  for (const row of pageRows) {
    const address = await row.address(world)
    expect((await ask(address, { method: 'PUT', session })).status, `PUT ${address}`).toBe(405)
    const head = await ask(address, { method: 'HEAD', session })
    plain(head, `HEAD ${address}`)
    expect(head.text).toBe('')
    const changed = await changedBy(world, async () => {
      for (const type of ['application/json', 'text/xml', 'application/x-www-form-urlencoded', '']) {
        const sent = { method: 'POST', session, body: '{}', headers: { 'content-type': type } }
        plain(await ask(address, sent), `POST ${address} as ${type}`)
      }
    })
    // Answered as a page that is asked for; of some it is noted that they were read.
    const noted = ['audit_entries', 'notice_times']
    expect(
      changed.filter(table => !noted.includes(table)),
      address,
    ).toEqual([])
  }
})

test('malformed cookies are no cookies', async () => {
  for (const address of ['/', '/sign-in', '/standards', '/nowhere', '/api/health'])
    for (const cookie of junk.junkCookies)
      plain(await ask(address, { headers: { cookie } }), `${address} ${cookie}`)
})

test('malformed ids in addresses are not found', async ({ world }) => {
  const session = world.sessions.admin
  const patterns = [...entries.pages(), ...entries.handlers().map(one => one.address)].filter(one =>
    /\[/.test(one),
  )
  expect(patterns.length).toBeGreaterThan(2)
  for (const pattern of patterns)
    for (const id of junk.junkIds) {
      const address = pattern.replace(/\[[^\]]+\]/g, id)
      const answer = await ask(address, { session })
      plain(answer, address)
      if (!pattern.startsWith('/s/'))
        expect([307, 400, 404, 405], `${address}: ${answer.status}`).toContain(answer.status)
    }
})

test('strange queries and headers of the router do no harm', async ({ world }) => {
  const session = world.sessions.admin
  const queries = [
    '?said=%00',
    '?said=a&said=b',
    '?__proto__[x]=1',
    '?next=//evil.example',
    '?%ff',
    '?_rsc=%00',
    '?a[]=',
  ]
  const headers: Record<string, string>[] = [
    { rsc: '1', 'next-url': '\u00ff' },
    { rsc: '1', 'next-router-prefetch': '1', 'next-router-segment-prefetch': '/_tree' },
    { 'x-forwarded-host': 'evil.example' },
    { 'x-forwarded-for': "1'; drop table members; --" },
    { 'accept-language': '\u00ff;q=x,,;;' },
    { 'accept-language': '__proto__' },
    { 'next-action': 'x' },
  ]
  for (const address of await addresses(world)) {
    for (const query of queries) plain(await ask(address + query, { session }), address + query)
  }
  for (const address of ['/', '/sign-in', '/standards', '/nowhere', '/api/health']) {
    for (const more of headers) {
      const first = await ask(address, { session, headers: more })
      plain(first, `${address} ${JSON.stringify(more)}`)
      const answer = first.to ? await ask(first.to, { session, headers: more }) : first
      plain(answer, `${first.to} ${JSON.stringify(more)}`)
      expect(answer.text).not.toContain('evil.example')
    }
  }
})

test('a place of the router that cannot be read shows nothing of how the portal is made', async ({
  world,
}) => {
  // Next reads it before the proxy does and answers some with 500.
  for (const tree of ['%7Bnope', '["",{}]', 'x'.repeat(60_000), '%ff', 'null']) {
    const asked = { session: world.sessions.admin, headers: { rsc: '1', 'next-router-state-tree': tree } }
    const { to } = await ask('/standards', asked)
    expect(insides.exec((await ask(to || '/standards', asked)).text)?.[0], tree).toBeUndefined()
  }
})

test('nobody passes by the proxy with the headers of Next’s own', async ({ world }) => {
  const headers: Record<string, string>[] = [
    { 'x-middleware-subrequest': 'proxy:proxy:proxy:proxy:proxy' },
    { 'x-middleware-subrequest': 'middleware:middleware:middleware:middleware:middleware' },
    { 'x-middleware-next': '1' },
    { 'x-middleware-rewrite': '/standards' },
    { 'x-matched-path': '/standards' },
    { 'x-invoke-path': '/standards' },
  ]
  for (const more of headers) {
    const what = JSON.stringify(more)
    expect(await ask('/standards', { headers: more }), what).toMatchObject({ status: 307 })
    const posted = { method: 'POST', origin: null, session: world.sessions.admin, headers: more, body: '' }
    expect((await ask('/standards', posted)).status, what).toBe(403)
    const page = await ask('/standards', { session: world.sessions.learner, headers: more })
    expect(page.headers['content-security-policy'], what).toContain("frame-ancestors 'none'")
  }
})

test('whatever cannot be read as a form of ours is refused before an action sees it', async ({ world }) => {
  const session = world.sessions.admin
  const [id = ''] = idOf.values()
  const at = '/standards/new'
  for (const [what, sent] of [...Object.entries(junk.junkCalls(id)), ...Object.entries(junk.junkForms(id))]) {
    const changed = await changedBy(world, async () => {
      const answer = await ask(at, {
        method: 'POST',
        session,
        body: sent.body,
        headers: {
          ...(sent.type && { 'content-type': sent.type }),
          ...(sent.called !== undefined && { 'next-action': sent.called }),
        },
      })
      refused(answer, what)
    })
    expect(changed, what).toEqual([])
  }
  const forged = { host: 'evil.example"', origin: 'http://evil.example"' }
  plain(await callAction(at, id, {}, { session, origin: null, headers: forged }), 'a host that is none')
  expect(
    (await callAction(at, id, {}, { session, headers: { 'x-forwarded-host': 'evil.example' } })).status,
  ).toBe(200)
})

for (const row of actionRows) {
  test(`action ${row.action}: strange fields, missing fields, wrong types`, async ({ world }) => {
    const [actor = 'admin'] = row.may
    const session = world.sessions[actor]
    const at = await row.at(world)
    const id = idOf.get(row.action) ?? ''
    const good = await row.form(world, actor)
    const forms = {
      'strange fields': { ...good, ...junk.strangeFields },
      nothing: {},
      'everything twice': Object.fromEntries(
        Object.entries(good).map(([name, value]) => [name, [value, value].flat()]),
      ),
      ...Object.fromEntries(
        [
          '\u0000',
          '\ufffd\u202e\u{1F991}',
          'x'.repeat(100_000),
          '-1',
          '1e999',
          '{}',
          '%00',
          '99999999999999999999',
        ].map(text => [text.slice(0, 8), Object.fromEntries(Object.keys(good).map(name => [name, text]))]),
      ),
      ...Object.fromEntries(Object.keys(good).map(name => [`without ${name}`, { ...good, [name]: [] }])),
    }
    for (const [what, form] of Object.entries(forms)) {
      plain(await callAction(at, id, form, { session }), `${what}, with script`)
      plain(await postForm(at, id, form, { session }), `${what}, without script`)
    }
  })
}

for (const row of handlerRows.filter(one => one.method !== 'GET')) {
  test(`${row.method} ${row.handler}${row.of ? `, ${row.of}` : ''}: malformed bodies`, async ({ world }) => {
    const [actor = 'admin'] = row.may.filter(one => world.sessions[one])
    const address = await row.address(world)
    const types = [
      'application/json',
      'application/x-www-form-urlencoded',
      'multipart/form-data; boundary=b',
      '',
    ]
    for (const type of types)
      for (const body of [
        ...junk.junkJson,
        'a=%ff&b=%',
        Buffer.from([0xff, 0xfe, 0x00]),
        'x'.repeat(600_000),
      ])
        plain(
          await ask(address, {
            method: row.method,
            session: world.sessions[actor],
            body,
            headers: { 'content-type': type },
          }),
          `${type} ${String(body).slice(0, 20)}`,
        )
  })
}
