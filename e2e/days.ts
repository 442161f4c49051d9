import type { Page } from '@playwright/test'
import { actions } from './access/entries'
import { type Fields, postForm } from './access/post'
import { expect, moveClock } from './people'

/**
 * Sends forms at an instant as a browser without script would, in the name of whoever is signed in on a page:
 * `await send('readings/actions.ts#tick', '2026-03-02T07:00:00Z', { id, roundId })`
 */
export const senderOn = (page: Page) => {
  const ids = new Map(actions().map(({ name, id }) => [name, id]))
  return async (action: string, instant: string, fields: Fields) => {
    await moveClock(page.context(), instant)
    const jar = await page.context().cookies()
    const cookie = jar.map(({ name, value }) => `${name}=${value}`).join('; ')
    const answer = await postForm('/today', ids.get(action) ?? '', fields, { headers: { cookie } })
    expect(answer.status, `${action} at ${instant}`).toBe(303)
  }
}
