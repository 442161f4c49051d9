import { demoPeople } from '@/lib/demo'
import type { Actor } from './access/actors'
import * as entries from './access/entries'
import { pageRows } from './access/rows'
import { superuser } from './database'
import { fitsEveryWidth, isAccessible } from './pages/look'
import { textsOutsideTheCatalogue } from './pages/texts'
import { expect, test } from './people'

test.describe.configure({ timeout: 900_000 })

/** One of each kind of page is looked at; the demo has hundreds of some. */
const most = 1

/**
 * One for each part: what the others see is seen by these. A kind of page that the part before may open too has been
 * looked at closely there; by the next it is only opened, and has to fit.
 */
const before: Record<string, Actor | null> = { learner: null, manager: 'learner', admin: 'manager' }

const matching = (address: string) => new RegExp(`^${address.replace(/\[[^\]]+\]/g, '[^/]+')}$`)
const files = entries.handlers().map(({ address }) => matching(address))
const patterns = entries
  .pages()
  .map(page => ({ page, matches: matching(page) }))
  .sort((a, b) => Number(a.page.includes('[')) - Number(b.page.includes('[')))
const kindOf = (path: string) => patterns.find(({ matches }) => matches.test(path))?.page

const isSeenBefore = (part: string, path: string) => {
  const other = before[part]
  const kind = kindOf(path)
  return other ? pageRows.some(row => row.page === kind && row.may.includes(other)) : false
}

for (const { login, name, part } of demoPeople.filter(({ part }) => part in before))
  test(`${name} follows every link of the demo`, async ({ as }) => {
    const [person] = await superuser<{ identityId: string }[]>`
      select id as "identityId" from identities where login = ${login}`
    const page = await as({
      name,
      login,
      memberId: '',
      organizationId: '',
      identityId: person?.identityId ?? '',
    })
    const waiting = ['/']
    const seen = new Map<string, string[]>()
    for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
      const answer = await page.goto(path)
      expect(answer?.status(), `a link of ${name}’s leads to ${path}`).toBe(200)
      await fitsEveryWidth(page)
      if (!isSeenBefore(part, path)) {
        await isAccessible(page, 'phone')
        await page.context().addCookies([{ name: 'locale', value: 'en-XA', url: page.url() }])
        await page.reload()
        expect.soft(await textsOutsideTheCatalogue(page), path).toEqual([])
        await page.context().clearCookies({ name: 'locale' })
      }
      const links = await page
        .locator('a[href^="/"]')
        .evaluateAll(found => found.map(link => new URL((link as HTMLAnchorElement).href).pathname))
      for (const link of new Set(links)) {
        const kind = kindOf(link)
        // What is taken away as a file is no page; its own spec opens it.
        if (!kind && files.some(file => file.test(link))) continue
        if (!kind) expect.soft(link, `a link on ${path} leads to no page`).toBe('')
        const known = seen.get(kind ?? '') ?? []
        if (!kind || known.includes(link) || known.length >= most) continue
        seen.set(kind, [...known, link])
        waiting.push(link)
      }
    }
    expect(seen.size).toBeGreaterThan(1)
  })
