import { expect, type Page } from '@playwright/test'
import axe from 'axe-core'

declare global {
  interface Window {
    axe: typeof axe
  }
}

/** A small phone, a desk, a wide desk, and what a desk has left at 200%. */
const widths = [360, 640, 1280, 1600]

const softly = expect.configure({ soft: true })

/** What sticks out sideways, or null. */
const sticksOut = (page: Page) =>
  page.evaluate(() => {
    const room = document.documentElement.clientWidth
    if (document.documentElement.scrollWidth <= room) return null
    const [out] = [...document.querySelectorAll('main *')].filter(
      element => element.getBoundingClientRect().right > room + 1,
    )
    return `${document.documentElement.scrollWidth} px of ${room}: ${out?.outerHTML.slice(0, 200)}`
  })

/** No sideways scroll at any width; the page is left at a desk's. */
export const fitsEveryWidth = async (page: Page) => {
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 })
    // A chart draws itself anew for the room that it gets.
    await softly.poll(() => sticksOut(page), `${page.url()} scrolls sideways at ${width} px`).toBeNull()
  }
  await page.setViewportSize({ width: 1280, height: 800 })
}

/** What was just changed about the page is drawn, and no colour is on its way to another one. */
const drawn = (page: Page) =>
  page.evaluate(async () => {
    await new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))
    await Promise.all(document.getAnimations().map(({ finished }) => finished))
  })

/**
 * What axe finds in a page, as a line each; `rules` are the only ones asked, if some are named. It is put into the page
 * once, and tells of what is wrong alone: what it would tell of the rest takes as long again.
 */
const violations = async (page: Page, rules?: readonly string[]): Promise<string[]> => {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source)
  const found = await page.evaluate(
    named =>
      window.axe.run(document, {
        resultTypes: ['violations'],
        ...(named ? { runOnly: named } : { rules: { 'target-size': { enabled: true } } }),
      }),
    rules && [...rules],
  )
  return found.violations.map(
    ({ id, help, nodes }) => `${id}: ${help} — ${nodes.map(node => node.html.slice(0, 160)).join(' | ')}`,
  )
}

/** What depends on how a page is laid out and coloured; all else is as true at a desk. */
const ofLooks = ['color-contrast', 'link-in-text-block', 'target-size', 'scrollable-region-focusable']

/** Every rule of axe: in light at a desk, and those about looks in dark on a phone; or all of them there alone. */
export const isAccessible = async (page: Page, where: 'both' | 'phone' = 'both') => {
  // A colour on its way to another one is neither.
  await page.emulateMedia({ reducedMotion: 'reduce' })
  if (where === 'both') expect.soft(await violations(page), `${page.url()} by axe`).toEqual([])
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.setViewportSize({ width: 360, height: 800 })
  await drawn(page)
  expect
    .soft(
      await violations(page, where === 'both' ? ofLooks : undefined),
      `${page.url()} by axe, in the dark on a phone`,
    )
    .toEqual([])
  await page.emulateMedia({ colorScheme: 'light' })
  await page.setViewportSize({ width: 1280, height: 800 })
  await drawn(page)
}

/** One first heading, one main part, and a way past the places by keyboard. */
export const hasItsParts = async (page: Page, heading?: string | RegExp) => {
  await expect.soft(page.locator('h1')).toHaveCount(1)
  await expect.soft(page.locator('main')).toHaveCount(1)
  if (heading) await expect.soft(page.locator('h1')).toHaveText(heading)
  await expect.soft(page).toHaveTitle(/\S/)
  if ((await page.locator('nav').count()) === 0) return
  await page.keyboard.press('Tab')
  const skip = page.locator('a[href="#page"]')
  await expect.soft(skip).toBeFocused()
  await expect.soft(skip).toBeInViewport()
  await page.keyboard.press('Enter')
  await expect.soft(page.locator('main')).toBeFocused()
}
