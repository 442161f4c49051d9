import { createHmac, randomUUID } from 'node:crypto'
import { type BrowserContext, test as base, expect, type Page } from '@playwright/test'
import { encode } from 'next-auth/jwt'
import { superuser } from './database'
import { found, type House, type Person, type Role } from './house'
import { neverLeftUnanswered } from './leaving'

const secret = process.env.NEXTAUTH_SECRET ?? ''
const host = (name: string, value: string) => ({ name, value, url: 'https://localhost/', secure: true })

/** Signs a browser in as `person`, as the sign-in page would have done. */
export const signIn = async (context: BrowserContext, person: Person): Promise<string> => {
  const sid = randomUUID()
  await superuser`insert into sessions ${superuser({ id: sid, identity_id: person.identityId })}`
  const token = await encode({ token: { sid }, secret })
  await context.addCookies([{ ...host('__Host-session', token), httpOnly: true, sameSite: 'Lax' }])
  return sid
}

/** Moves the clock of a browser's member; sessions, limits and tokens keep Postgres's own time. */
export const moveClock = async (context: BrowserContext, instant: string) => {
  const iso = new Date(instant).toISOString()
  const mark = createHmac('sha256', secret).update(iso).digest('hex')
  await context.addCookies([host('clock', `${iso}.${mark}`)])
}

/** What a browser may say without a spec failing: that what it asked for was refused, not found, or closed for a time. */
const allowed = /Failed to load resource: the server responded with a status of (401|403|404|409|423)/

const listen = (page: Page, complaints: string[]) => {
  page.on('pageerror', error => complaints.push(`${page.url()}: ${error.message}`))
  page.on('console', message => {
    if (message.type() !== 'error' && message.type() !== 'warning') return
    if (allowed.test(message.text()) && !message.location().url.includes('/_next/')) return
    complaints.push(`${page.url()}: ${message.text()}`)
  })
}

type Fixtures = {
  house: House
  /** `const maya = await as('manager')`: a page of a browser of her own, signed in. */
  as: (who: Role | Person) => Promise<Page>
  /** A page of somebody who is not signed in. */
  nobody: Page
  complaints: string[]
}

/** Playwright's `test` with a house of its own and people in it; any error in a console fails the spec. */
export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures' names from the pattern
  complaints: async ({}, use) => {
    const complaints: string[] = []
    await use(complaints)
    expect(complaints, 'errors and policy violations in the console').toEqual([])
  },
  // biome-ignore lint/correctness/noEmptyPattern: as above
  house: async ({}, use) => {
    await use(await found())
  },
  as: async ({ browser, house, complaints, contextOptions }, use) => {
    const contexts: BrowserContext[] = []
    await use(async who => {
      const context = await browser.newContext(contextOptions)
      contexts.push(context)
      await signIn(context, typeof who === 'string' ? house.people[who] : who)
      const page = await context.newPage()
      listen(page, complaints)
      neverLeftUnanswered(page)
      return page
    })
    for (const context of contexts) await context.close()
  },
  nobody: async ({ browser, complaints, contextOptions }, use) => {
    const context = await browser.newContext(contextOptions)
    const page = await context.newPage()
    listen(page, complaints)
    neverLeftUnanswered(page)
    await use(page)
    await context.close()
  },
})

export { expect } from '@playwright/test'
