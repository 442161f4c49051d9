import type { Page, Request } from '@playwright/test'

/**
 * Makes `page.goto` refuse while an action that the page sent has no answer yet. A spec that goes on then has waited for
 * what was there before, and would fail on the day when the answer comes later than its next step.
 */
export const neverLeftUnanswered = (page: Page) => {
  const sent = new Set<Request>()
  const isSent = (request: Request) => request.method() === 'POST' && 'next-action' in request.headers()
  page.on('request', request => isSent(request) && sent.add(request))
  page.on('response', response => sent.delete(response.request()))
  page.on('requestfailed', request => sent.delete(request))
  page.on('domcontentloaded', () => sent.clear())
  const goto = page.goto.bind(page)
  page.goto = async (url, options) => {
    if (sent.size > 0)
      throw new Error(`${page.url()} was left for ${url} before it was answered: wait for what it says`)
    return goto(url, options)
  }
}
