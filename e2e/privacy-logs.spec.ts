import { randomUUID } from 'node:crypto'
import { text } from 'node:stream/consumers'
import { ask } from './access/ask'
import { actions } from './access/entries'
import { postedForm, postForm } from './access/post'
import { superuser } from './database'
import { houseDay } from './house'
import { freePort, startPortal } from './own-portal'
import { expect, test } from './people'
import { makeCanary } from './privacy/canary'
import { writeEverything } from './privacy/everything'
import { logs } from './privacy/logs'
import { whereabouts } from './privacy/whereabouts'
import { hireWriter } from './privacy/writer'

const idOf = new Map(actions().map(({ name, id }) => [name, id]))

test('no log holds them, also not when something fails while they are saved', async ({ house }) => {
  const canary = makeCanary()
  const writer = await hireWriter(house)
  const { session } = writer
  const wrote = await writeEverything(writer, canary)

  // What can't be taken: a form with faults, a body cut off, and a row that somebody else holds too long.
  const today = houseDay()
  const words = canary.words('refused')
  const faulty = await postForm(
    '/today',
    idOf.get('practice/actions.ts#choose') ?? '',
    { day: '', words },
    { session },
  )
  expect(canary.found(faulty.text), 'it is given back').toContain('refused')
  const cut = `{"round":"${wrote.rounds['service-vision']}","answer":"${canary.words('cut off')}`
  const headers = { 'content-type': 'application/json' }
  const broken = await ask('/worksheets/service-vision/save', { method: 'PUT', session, headers, body: cut })
  expect(broken.status).toBe(400)
  const garbled = `--b\r\nContent-Disposition: form-data; name="0"\r\n\r\n[null,${canary.words('garbled')}\r\n--b--\r\n`
  const called = idOf.get('tough-day/actions.ts#add') ?? ''
  const unreadable = await ask('/tough-day', {
    method: 'POST',
    session,
    body: garbled,
    headers: { 'content-type': 'multipart/form-data; boundary=b', 'next-action': called },
  })
  expect(unreadable.status).toBe(400)
  const failed = await superuser.begin(async sql => {
    await sql`select from mantras where organization_id = ${house.id} for update`
    await sql`select from choices where organization_id = ${house.id} for update`
    const [mantra, choice] = ['practice/actions.ts#wordMantra', 'practice/actions.ts#choose'].map(
      name => idOf.get(name) ?? '',
    )
    return Promise.all([
      postForm('/today', mantra ?? '', { words: canary.words('failed mantra') }, { session }),
      postForm('/today', choice ?? '', { day: today, words: canary.words('failed choice') }, { session }),
    ])
  })
  for (const answer of failed) {
    expect(answer.status).toBe(500)
    expect(canary.found(answer.text)).toEqual([])
    expect(answer.text, 'and how to send it again is said').toContain('load this page again')
  }

  const said = logs()
  expect(Object.keys(said).sort()).toEqual(['database.log', 'jobs.log', 'web.log'])
  expect(said['web.log'], 'what failed').toMatch(/55P03.* insert into "(mantras|choices)"/)
  expect(said['database.log'], 'what failed').toContain('canceling statement due to lock timeout')
  // Numbers that look like the day of a goal are processes here.
  for (const [name, words] of Object.entries(said))
    expect(
      canary.found(words).filter(found => found !== 'day of a goal'),
      name,
    ).toEqual([])
})

test('a word in the log of Postgres would be found', async () => {
  const canary = makeCanary()
  await superuser.begin(async sql => {
    await sql`set local log_min_duration_statement = 0`
    await sql`select ${canary.words('logged')}::text as words`
  })
  await expect.poll(() => canary.found(logs()['database.log'] ?? '')).toEqual(['logged'])
})

/** A portal that says what it is sent, as one might while looking for a fault. */
const talkative = `
  import { Server } from 'node:http'
  const { emit } = Server.prototype
  Server.prototype.emit = function (name, request, ...more) {
    if (name === 'request') {
      const { push } = request
      request.push = part => (part && console.log(String(part)), push.call(request, part))
    }
    return emit.call(this, name, request, ...more)
  }`

test('a portal that says what it is sent would be found', async ({ house }) => {
  const canary = makeCanary()
  const { session } = await hireWriter(house)
  const port = await freePort()
  const address = `http://localhost:${port}`
  const database = {
    portal: process.env.PORTAL_DATABASE_URL ?? '',
    secrets: { nextauth: process.env.NEXTAUTH_SECRET ?? '' },
  }
  const defect = { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(talkative)}` }
  const portal = startPortal(port, database, defect, 'pipe')
  const said = Promise.all([portal.stdout, portal.stderr].map(each => (each ? text(each) : '')))
  try {
    const health = () =>
      fetch(`${address}/api/health`).then(
        ({ status }) => status,
        () => 0,
      )
    await expect.poll(health, { timeout: 30_000 }).toBe(200)
    const fields = { id: randomUUID(), words: canary.words('reason') }
    const { body, headers } = postedForm(idOf.get('tough-day/actions.ts#add') ?? '', fields)
    const sent = await fetch(`${address}/tough-day`, {
      method: 'POST',
      redirect: 'manual',
      body,
      headers: { ...headers, origin: address, cookie: `__Host-session=${session}` },
    })
    expect(sent.status).toBe(303)
  } finally {
    portal.kill('SIGKILL')
  }
  expect(canary.found((await said).join('\n'))).toEqual(['reason'])
})

test('words in what a job is told would be found', async ({ house }) => {
  const canary = makeCanary()
  const undone = new Error('undone')
  await superuser
    .begin(async sql => {
      const payload = JSON.stringify({ organizationId: house.id, about: canary.words('told') })
      await sql`select enqueue('tidy-invitations', ${payload}::text::json, ${house.id}, null)`
      expect(await whereabouts(canary.mark, sql as unknown as typeof superuser)).toEqual([
        'graphile_worker._private_jobs',
      ])
      throw undone
    })
    .catch(error => {
      if (error !== undone) throw error
    })
})
