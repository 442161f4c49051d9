import type { Page } from '@playwright/test'

/** Waits until the page's script has taken over: until then, links are the browser's own. */
export const hasScript = async (page: Page) => {
  await page.waitForFunction(() =>
    Object.keys(document.querySelector('a[data-walk]') ?? {}).some(name => name.startsWith('__reactProps')),
  )
}

/** Leaves a mark in the window, which is gone as soon as a page is loaded anew. */
export const mark = (page: Page) => page.evaluate(() => Object.assign(window, { mark: true }))
export const isMarked = (page: Page) => page.evaluate(() => 'mark' in window)
