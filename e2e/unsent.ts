import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect } from './people'
import { lines, sheet } from './sheets'

/** A page of a busy machine takes a while; of one with a defect nothing is to be hoped for. */
const patience = 8_000
export const impatience = 1_500

/** A page of its own, since a browser without network complains in its console. */
export const unheard = async (page: Page): Promise<Page> => page.context().newPage()

/** How many copies of unsent text lie on the device. */
export const copiesOn = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const databases = await indexedDB.databases()
    if (!databases.some(each => each.name === 'service-compass')) return 0
    const database = await new Promise<IDBDatabase>((done, fail) => {
      const request = indexedDB.open('service-compass')
      request.onsuccess = () => done(request.result)
      request.onerror = () => fail(request.error)
    })
    const count = await new Promise<number>(done => {
      const request = database.transaction('unsent').objectStore('unsent').count()
      request.onsuccess = () => done(request.result)
    })
    database.close()
    return count
  })

/** Types into the open step and waits until the device has a copy; false where none ever comes. */
export const copied = async (page: Page, text: string, timeout = patience): Promise<boolean> => {
  await lines(page).fill(text)
  return expect
    .poll(() => copiesOn(page), { timeout })
    .toBeGreaterThan(0)
    .then(
      () => true,
      () => false,
    )
}

/** The tab dies as it does when a device runs out of memory: nothing in it is told. */
export const kill = async (page: Page) => {
  const session = await page.context().newCDPSession(page)
  const died = page.waitForEvent('crash')
  session.send('Page.crash').catch(() => {})
  await died
  await page.close()
}

/** Whether what was typed in a tab that died stands in the sheet again when it is opened anew. */
export const comesBack = async (
  page: Page,
  step: string,
  text: string,
  timeout = patience,
): Promise<boolean> => {
  await page.goto(`${sheet}?step=${step}`)
  return expect(lines(page))
    .toHaveValue(text, { timeout })
    .then(
      () => true,
      () => false,
    )
}

/** Whether the device is rid of everything that was unsent, within the time that a page takes. */
export const isCleared = async (page: Page, timeout = patience): Promise<boolean> =>
  expect
    .poll(() => copiesOn(page), { timeout })
    .toBe(0)
    .then(
      () => true,
      () => false,
    )

/** Whether words can be read in any store that a page of ours has on the device. */
export const readableByPages = (page: Page, words: string): Promise<boolean> =>
  page.evaluate(async sought => {
    const asBytes = (thing: unknown): string => {
      if (thing instanceof ArrayBuffer) return asBytes(new Uint8Array(thing))
      if (thing instanceof Uint8Array) return new TextDecoder('latin1').decode(thing)
      if (typeof thing === 'object' && thing !== null)
        return Object.entries(thing).flat().map(asBytes).join(' ')
      return String(thing)
    }
    const found = [JSON.stringify(localStorage), JSON.stringify(sessionStorage), document.cookie]
    for (const name of await caches.keys()) found.push(name)
    for (const { name } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>(done => {
        const request = indexedDB.open(name ?? '')
        request.onsuccess = () => done(request.result)
      })
      for (const store of database.objectStoreNames) {
        const all = await new Promise<unknown>(done => {
          const request = database.transaction(store).objectStore(store).getAll()
          request.onsuccess = () => done(request.result)
        })
        found.push(asBytes(all))
      }
      database.close()
    }
    return found.some(text => text.includes(sought))
  }, words)

/** Whether words lie in any file of a browser's profile, in the encodings that browsers write. */
export const readableOnDisk = (profile: string, words: string): boolean => {
  const sought = [Buffer.from(words, 'utf8'), Buffer.from(words, 'utf16le')]
  return readdirSync(profile, { recursive: true, withFileTypes: true })
    .filter(each => each.isFile())
    .map(each => readFileSync(join(each.parentPath, each.name)))
    .some(bytes => sought.some(each => bytes.includes(each)))
}

/** Defects, each in the one mechanism that a check is for. They are put into a page before its own script runs. */
export const defects = {
  noCopy: () => {
    IDBObjectStore.prototype.put = function () {
      return this.get('nothing') as unknown as IDBRequest<IDBValidKey>
    }
  },
  inClear: () => {
    crypto.subtle.encrypt = async (_how, _key, plain) =>
      new Uint8Array(plain as Uint8Array<ArrayBuffer>).buffer
  },
  neverCleared: () => {
    IDBObjectStore.prototype.delete = function () {
      return this.get('nothing') as unknown as IDBRequest<undefined>
    }
  },
}
