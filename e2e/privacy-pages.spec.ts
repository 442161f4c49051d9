import { shelf } from '@/lib/worksheets/shelf'
import type { Actor } from './access/actors'
import { ask } from './access/ask'
import { foundWorld } from './access/world'
import { superuser } from './database'
import { expect, test } from './people'
import { makeCanary } from './privacy/canary'
import { type Deed, deedsOf, send } from './privacy/deeds'
import { writeEverything } from './privacy/everything'
import { answeredAlike, names, searchesIn, typed } from './privacy/searches'
import { each, everyAddress, open, others, outsiders, shown, watch, wordsOf } from './privacy/walk'
import { hireWriter, ownAddresses } from './privacy/writer'
import { shared, written } from './sheets'

// The world of the access rows, and no demo: those rows know an address of every page and every download there is, and
// a form that is right for every action, so that whatever is added later is walked here too.

test.describe.configure({ timeout: 180_000 })

/** Pages that may show something else after the writer wrote than before, and why. */
const mayDiffer: Record<string, RegExp> = {
  'that a quiz was taken': /^\/quizzes\/[^/]+\/taken$/,
  'that a trail, notices and what was shared were read meanwhile': /\/(audit\?.*|trail|shared|notices)$/,
  'a token, new each time; and when a session was used': /^\/(sign-in\/token|account)$/,
}

const pairs = <A, B>(some: readonly A[], others: readonly B[]) =>
  some.flatMap(one => others.map((other): [A, B] => [one, other]))

test('what somebody keeps for themselves stands on no page, in no payload and no download of anybody else', async () => {
  const world = await foundWorld()
  const { sessions } = world
  const writer = await hireWriter(world.house)
  const everywhere = await everyAddress(world)
  expect(everywhere.length, 'addresses').toBeGreaterThan(60)

  // What pages showed before tells what numbers cannot: whether anything on them comes from the writer.
  const colleagues = ['manager', 'admin', 'teammate'] satisfies Actor[]
  const before = new Map<string, string>()
  await each(pairs(colleagues, everywhere), async ([actor, address]) => {
    before.set(`${actor} ${address}`, shown(await open(address, sessions[actor])))
  })

  const canary = makeCanary()
  const wrote = await writeEverything(writer, canary)
  const { look, leaks, reached } = watch(canary)
  const ofPerson = [`/people/${writer.person.memberId}`, `/people/${writer.person.memberId}/way-in`]
  const own = [...ownAddresses(wrote), ...ofPerson]
  const differs: string[] = []
  const opened: [Actor, string][] = []
  const fields = new Set<string>()
  const all = pairs<Actor, string>(others, [...new Set([...everywhere, ...own])])
  await each([...all, ...pairs<Actor, string>(outsiders, own)], async ([actor, address]) => {
    const answer = await open(address, sessions[actor])
    look(actor, address, answer)
    if (answer.status === 200) opened.push([actor, address])
    for (const field of searchesIn(answer)) fields.add(field)
    const was = before.get(`${actor} ${address}`)
    if (was !== undefined && was !== shown(answer)) differs.push(`${actor} ${address}`)
  })
  const moving = opened.filter(([actor]) => actor === 'admin')
  await each(moving, async ([actor, address]) =>
    look(`${actor}, moving on`, address, await open(address, sessions[actor], true)),
  )
  expect(leaks).toEqual([])
  const unexpected = differs.filter(
    one => !Object.values(mayDiffer).some(known => known.test(one.split(' ')[1] ?? '')),
  )
  expect(unexpected, 'pages that changed with what the writer wrote').toEqual([])
  expect(differs, 'a change would be seen').toContain('manager /quizzes/given-life/taken')

  for (const known of typed) expect([...fields, names], 'fields to search in').toContain(known)
  const words = ['goal', 'kept from the board', 'service-vision: vision'].map(canary.sought)
  const searches = [...pairs([...new Set([...fields, ...typed])], [canary.mark]), ...pairs(typed, words)]
  await each(pairs(colleagues, searches), async ([actor, [field, word]]) => {
    if (!(await answeredAlike(field, word, sessions[actor], look))) leaks.push(`${actor} searches ${field}`)
  })
  expect(leaks).toEqual([])

  const seen = new Set<string>()
  const steps = shelf.flatMap(({ slug, steps }) => steps.map(step => `/worksheets/${slug}?step=${step.key}`))
  await each([...own, ...steps, `/calendar/${wrote.calendar}/goals.ics`], async address => {
    for (const name of canary.found(wordsOf(await open(address, writer.session)))) seen.add(name)
  })
  expect([...canary.names, 'key to unsent text', 'day of a goal'].filter(name => !seen.has(name))).toEqual([])
  // The address of the calendar is shown once, when it is made.
  expect(seen).not.toContain('secret of the calendar')
  expect(seen).not.toContain('hash of that secret')

  expect(opened.length, 'pages').toBeGreaterThan(300)
  expect(reached.bytes, 'bytes').toBeGreaterThan(5_000_000)
  expect(searches.length, 'searches').toBeGreaterThan(30)
})

test('no answer to a form or a saving tells them, whoever sends what', async () => {
  const world = await foundWorld()
  const writer = await hireWriter(world.house)
  const canary = makeCanary()
  const wrote = await writeEverything(writer, canary)
  const { look, leaks, reached } = watch(canary)
  const senders = ['manager', 'admin', 'teammate'] satisfies Actor[]
  // One after the other for each: nobody takes away under their own hands what they are writing in.
  const deeds = new Map<Actor, Deed[]>()
  for (const actor of senders) deeds.set(actor, await deedsOf(world, actor, wrote))
  await each([...deeds], async ([actor, all]) => {
    for (const deed of all) look(actor, JSON.stringify(deed), await send(deed, world.sessions[actor]))
  })
  const headers = { 'content-type': 'application/json' }
  const savings = senders.flatMap(actor =>
    shelf.map(({ slug, steps }) => ({ actor, slug, step: steps[0]?.key })),
  )
  await each(savings, async ({ actor, slug, step }) => {
    for (const member of [world.house.people[actor].memberId, writer.person.memberId]) {
      const saving = { round: wrote.rounds[slug], member, step, revision: 0, answer: 'x' }
      const body = JSON.stringify({ ...saving, pen: crypto.randomUUID(), stroke: 1 })
      const asked = { method: 'PUT', session: world.sessions[actor], headers, body }
      look(actor, `saving ${step}`, await ask(`/worksheets/${slug}/save`, asked))
    }
  })
  expect(leaks).toEqual([])
  expect(reached.answers, 'answers').toBeGreaterThan(250)
})

test('a page that shows what was taken back is found', async ({ as, house }) => {
  const canary = makeCanary()
  const { learner } = house.people
  const answers = { vision: { answer: canary.words('vision') } }
  const round = await written(learner)
  const id = await shared(learner, { round, answers, audience: 'team', team: house.teams.Desk })
  await superuser`update worksheet_shares set withdrawn_at = now() where id = ${id}`
  const tia = (await as('teammate')).request
  const seen = async () => canary.found(await (await tia.get(`/worksheets/shared/${id}`)).text())
  expect(await seen()).toEqual([])

  // The rule of shares, loosened for this one house.
  const [rule] = await superuser`
    select qual from pg_policies where tablename = 'worksheet_shares' and policyname = 'worksheet_shares_read'`
  const rewrite = (using: string) =>
    expect(() =>
      superuser.begin(async sql => {
        // Others would wait behind it for whoever uses the table just now.
        await sql`set local lock_timeout = '100ms'`
        await sql.unsafe(`alter policy worksheet_shares_read on worksheet_shares using (${using})`)
      }),
    ).toPass({ timeout: 20_000 })
  await rewrite(`${rule?.qual} or worksheet_shares.organization_id = '${house.id}'`)
  try {
    expect(await seen()).toEqual(['vision'])
  } finally {
    await rewrite(String(rule?.qual))
  }
  expect(await seen()).toEqual([])
})
