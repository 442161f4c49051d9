import { randomUUID } from 'node:crypto'
import { expect, test } from '@playwright/test'
import { type Actor, actors, signedIn } from './access/actors'
import { ask } from './access/ask'
import * as entries from './access/entries'
import { betraysNothing, changedBy } from './access/judge'
import { callAction, postForm } from './access/post'
import { actionRows, handlerRows, pageRows } from './access/rows'
import { foundWorld } from './access/world'

const idOf = new Map(entries.actions().map(({ name, id }) => [name, id]))
const pagesOf = new Map(entries.actions().map(({ name, pages }) => [name, pages]))
const rowName = ({ of }: { of?: string }) => (of ? `, ${of}` : '')

test.describe.configure({ timeout: 120_000 })

/** Where a page has no words to betray, the answer that is moved on to is looked at for one of each kind of asker. */
const alsoMoving: readonly Actor[] = ['nobody', 'learner', 'admin', 'strangerAdmin']

test.describe('every entry point has its row in e2e/access/rows', () => {
  test('every page', () => {
    const known = new Set(pageRows.map(row => row.page))
    const found = entries.pages()
    expect(
      found.filter(page => !known.has(page)),
      'pages without a row',
    ).toEqual([])
    expect(
      [...known].filter(page => !found.includes(page)),
      'rows without a page',
    ).toEqual([])
  })

  test('every action', () => {
    const known = new Set(actionRows.map(row => row.action))
    expect(
      [...idOf.keys()].filter(name => !known.has(name)),
      'actions without a row',
    ).toEqual([])
    expect(
      [...known].filter(name => !idOf.has(name)),
      'rows without an action',
    ).toEqual([])
  })

  test('every method of every route handler', () => {
    const known = new Set(handlerRows.map(row => `${row.method} ${row.handler}`))
    const found = entries
      .handlers()
      .flatMap(({ address, methods }) => methods.map(method => `${method} ${address}`))
    expect(
      found.filter(one => !known.has(one)),
      'handlers without a row',
    ).toEqual([])
    expect(
      [...known].filter(one => !found.includes(one)),
      'rows without a handler',
    ).toEqual([])
  })

  test('and a file of actions exports nothing but what the gate made', () => {
    for (const { file, text } of entries.actionFiles()) {
      expect(text, `${file}: 'use server' stands at the top, or not at all`).toMatch(/^['"]use server['"]/)
      const exported = [...text.matchAll(/^export .*$/gm)].map(([line]) => line)
      expect(
        exported.filter(line => !/^export const \w+ = (?:action|preparedAction)\(/.test(line)),
        `${file} exports something else`,
      ).toEqual([])
    }
  })
})

for (const row of pageRows) {
  test(`page ${row.page}${rowName(row)}`, async () => {
    const world = await foundWorld()
    const address = await row.address(world)
    for (const actor of actors) {
      const session = world.sessions[actor]
      const signedOut = !signedIn.includes(actor)
      const answer = await ask(address, { session })
      if (!row.may.includes(actor) && signedOut) {
        expect(answer, actor).toMatchObject({
          status: 307,
          to: `/sign-in?next=${encodeURIComponent(address)}`,
        })
      } else if (!row.may.includes(actor)) {
        expect(answer.status, `${actor} opens it`).toBe(404)
        // It comes whole, so that it says so without script too.
        expect(answer.text, `${actor} is told`).toMatch(/<h1\b/)
      } else if (row.leads?.(actor)) {
        expect(answer, actor).toMatchObject({ status: 307, to: row.leads(actor) })
      } else {
        expect(answer.status, `${actor} may open it`).toBe(200)
        if (row.words) expect(answer.text.includes(row.words), `${actor} reads it`).toBe(true)
      }
      const may = row.may.includes(actor) && (row.open || !actor.startsWith('stranger'))
      if (!may) betraysNothing(answer, world, actor, '', row.words)
      if (!row.words && !alsoMoving.includes(actor)) continue
      // What a page with script asks for when it moves on.
      const moving = await ask(address, { session, headers: { rsc: '1' } })
      const moved = moving.to ? await ask(moving.to, { session, headers: { rsc: '1' } }) : moving
      if (row.may.includes(actor) && row.words && !row.leads?.(actor))
        expect(moved.text.includes(row.words), `${actor} reads it, moving on`).toBe(true)
      if (!may) betraysNothing(moved, world, actor, 'moving on', row.words)
    }
  })
}

for (const row of actionRows) {
  const id = idOf.get(row.action) ?? ''

  test(`action ${row.action}: changes nothing for whoever may not`, async () => {
    const world = await foundWorld()
    const at = await row.at(world)
    for (const actor of actors.filter(one => !row.may.includes(one))) {
      const session = world.sessions[actor]
      const form = await row.form(world, actor)
      const ways = {
        'from its page': () => callAction(at, id, form, { session }),
        'without script': () => postForm(at, id, form, { session }),
        'from the sign-in page': () => callAction('/sign-in', id, form, { session }),
        'from an address that is none': () => postForm('/nowhere', id, form, { session }),
        'as if passed on': () =>
          callAction(at, id, form, { session, headers: { 'x-action-forwarded': '1' } }),
      }
      const changed = await changedBy(world, async () => {
        for (const [way, send] of Object.entries(ways)) {
          const answer = await send()
          betraysNothing(answer, world, actor, way)
          const signedOut = !signedIn.includes(actor)
          if (way === 'without script' && signedOut) expect(answer.status, `${actor}, ${way}`).toBe(401)
          if (way !== 'from its page') continue
          const status = signedOut || row.told?.includes(actor) ? 200 : 404
          expect(answer.status, `${actor}, ${way}`).toBe(status)
          if (status === 200) expect(answer.text, actor).toContain('"status":"error"')
        }
      })
      expect(changed, `${actor} changed something, in one of ${Object.keys(ways).length} ways`).toEqual([])
    }
    // What stands in a page that another member has opened.
    for (const actor of row.may.slice(0, 1)) {
      const form = { ...(await row.form(world, actor)), opened_by: randomUUID() }
      const changed = await changedBy(world, async () => {
        const answer = await postForm(at, id, form, { session: world.sessions[actor] })
        expect(answer.status, `${actor}, as somebody else`).toBe(409)
      })
      expect(changed, `${actor} saved what another had opened`).toEqual([])
    }
  })

  test(`action ${row.action}: is done for whoever may`, async () => {
    const world = await foundWorld()
    const at = await row.at(world)
    const stands = pagesOf
      .get(row.action)
      ?.map(page => new RegExp(`^${page.replace(/\[[^\]]+\]/g, '[^/]+')}$`))
    expect(
      stands?.some(page => page.test(at.split('?')[0] ?? '')),
      `${at} has no form for it; these have: ${pagesOf.get(row.action)?.join(' ')}`,
    ).toBe(true)
    for (const [number, actor] of row.may.entries()) {
      const session = world.sessions[actor]
      for (const send of number === 0 ? [callAction, postForm] : [callAction]) {
        const form = await row.form(world, actor)
        const changed = await changedBy(world, async () => {
          const answer = await send(at, id, form, { session })
          expect(answer.text, `${actor} is told of an error`).not.toContain('"status":"error"')
          expect(answer.status, actor).toBeLessThan(400)
        })
        expect(changed, `${actor} may, and nothing changed`).not.toEqual([])
      }
    }
  })
}

for (const row of handlerRows) {
  test(`${row.method} ${row.handler}${rowName(row)}`, async () => {
    const world = await foundWorld()
    const address = await row.address(world)
    type Sent = Awaited<ReturnType<NonNullable<typeof row.send>>> | undefined
    const send = async (actor: (typeof actors)[number], sent: Sent) => {
      const session = world.sessions[actor]
      if (!sent) return ask(address, { method: row.method, session })
      return 'form' in sent
        ? ask(address, {
            method: row.method,
            session,
            body: new URLSearchParams(sent.form).toString(),
            headers: { 'content-type': 'application/x-www-form-urlencoded' },
          })
        : ask(address, {
            method: row.method,
            session,
            body: JSON.stringify(sent.json),
            headers: { 'content-type': 'application/json' },
          })
    }
    for (const actor of actors) {
      const may = row.may.includes(actor)
      const otherwise = { nobody: row.method === 'GET' ? 401 : 403, deactivated: 401, ...row.refused }
      const status = may
        ? row.done
        : ((otherwise as Record<string, number>)[actor] ?? otherwise.others ?? 404)
      const sent = await row.send?.(world, actor)
      const changed = await changedBy(world, async () => {
        const answer = await send(actor, sent)
        expect(answer.status, actor).toBe(status)
        if (!may) betraysNothing(answer, world, actor)
      })
      if (may && !row.silent) expect(changed, `${actor} may, and nothing changed`).not.toEqual([])
      else expect(changed, `${actor} changed something`).toEqual([])
    }
  })
}
