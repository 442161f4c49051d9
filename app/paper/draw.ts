import type { Browser, Page } from 'playwright-core'
import { lettersOf } from '@/lib/letters'
import { type Paper, sizes } from '@/lib/papers'
import { end, openBrowser, rest } from './browser'
import { missingAmong } from './missing-letters'
import { nameInMargin } from './name-in-margin'
import { fromHere, ownOrigin } from './own-page'
import { inTurn, tooBusy } from './turns'

export type Format = 'pdf' | 'png'

export type Drawn =
  | { file: Buffer }
  /** Letters that no font here has. */
  | { missing: string[] }
  | { failed: 'busy' | 'broken' | 'long' }

type Asked = {
  /** Of a page of this portal that holds one `.paper`. */
  path: string
  /** The asker's own. */
  cookies: string
  format: Format
  paper: Paper
  /** All of it must stand on one sheet. */
  single: boolean
}

/** Dots of a picture to each of the browser's: 288 to the inch. */
const fineness = 3
const longest = 25_000

/** Draws one of our own pages as its asker sees it, as they would print it. Never throws. */
export async function draw(asked: Asked): Promise<Drawn> {
  const drawn = await inTurn(() => withoutFailing(asked))
  return drawn === tooBusy ? { failed: 'busy' } : drawn
}

async function withoutFailing(asked: Asked): Promise<Drawn> {
  let late: NodeJS.Timeout | undefined
  try {
    const browser = await openBrowser()
    const tooLate = new Promise<never>((_, fail) => {
      late = setTimeout(() => fail(new Error(`not drawn within ${longest} ms`)), longest)
    })
    const drawn = await Promise.race([drawIn(browser, asked), tooLate])
    rest()
    return drawn
  } catch (error) {
    // It holds no words: the browser is told an address, and what it failed at.
    process.stderr.write(`A page could not be drawn. ${error instanceof Error ? error.message : error}\n`)
    await end()
    return { failed: 'broken' }
  } finally {
    clearTimeout(late)
  }
}

async function drawIn(browser: Browser, { path, cookies, format, paper, single }: Asked): Promise<Drawn> {
  const size = inDots(paper)
  const context = await browser.newContext({
    javaScriptEnabled: false,
    colorScheme: 'light',
    viewport: size,
    deviceScaleFactor: format === 'png' ? fineness : 1,
    serviceWorkers: 'block',
    acceptDownloads: false,
  })
  try {
    await context.route('**/*', fromHere(cookies))
    const page = await context.newPage()
    await page.emulateMedia({ media: 'print' })
    const answer = await page.goto(ownOrigin() + path, { waitUntil: 'load', timeout: 20_000 })
    if (answer?.status() !== 200) throw new Error(`the page answered ${answer?.status()}`)
    const text = await page.evaluate(madeReady)
    const missing = await page.evaluate(missingAmong, {
      letters: lettersOf(text),
      within: '.paper .font-serif',
    })
    if (missing.length > 0) return { missing }
    if (single && (await page.evaluate(heightOfSheet)) > size.height + 1) return { failed: 'long' }
    await page.evaluate(nameInMargin)
    return { file: await fileOf(page, format) }
  } finally {
    await context.close()
  }
}

const inDots = (paper: Paper) => {
  const dots = (millimetres: number) => Math.round((millimetres / 25.4) * 96)
  return { width: dots(sizes[paper].width), height: dots(sizes[paper].height) }
}

const fileOf = (page: Page, format: Format) =>
  format === 'png'
    ? page.screenshot({ type: 'png', animations: 'disabled' })
    : page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true })

/**
 * In the browser: the sheet's own text, once every font is there; words stay unseen while theirs is on its way. On paper
 * nothing can be followed, and an address of this machine is no use.
 */
async function madeReady(): Promise<string> {
  // Beside each of ours stands one of the device's, of the same widths, which it may lack.
  const ours = [...document.fonts].filter(({ family }) => !/fallback/i.test(family))
  await Promise.all(ours.map(font => font.load()))
  for (const link of document.querySelectorAll('.paper a')) link.removeAttribute('href')
  return document.querySelector('.paper')?.textContent ?? ''
}

function heightOfSheet(): number {
  return document.querySelector('.paper')?.scrollHeight ?? 0
}
