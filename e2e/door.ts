import { randomInt } from 'node:crypto'
import type { Page } from '@playwright/test'
import { type Answer, ask } from './access/ask'

const cookiesOf = (answer: Answer) =>
  [answer.headers['set-cookie'] ?? []].flat().map(cookie => cookie.split(';')[0] ?? '')

/** An address that nobody else in the specs comes from. */
export const somewhere = () =>
  `2001:db8:${[1, 2, 3, 4].map(() => randomInt(1, 65_535).toString(16)).join(':')}::1`

type Knock = {
  login: string
  password: string
  from?: string
  next?: string
  headers?: Record<string, string>
}

/** Opens the sign-in page and sends its form, without a browser. */
export const knock = async ({
  login,
  password,
  from = somewhere(),
  next,
  headers,
}: Knock): Promise<Answer> => {
  const page = await ask('/sign-in')
  const csrfToken = /name="csrfToken" value="([0-9a-f]+)"/.exec(page.text)?.[1] ?? ''
  const body = new URLSearchParams({ csrfToken, login, password, ...(next !== undefined && { next }) })
  return ask('/api/auth/callback/credentials', {
    method: 'POST',
    body: body.toString(),
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      cookie: cookiesOf(page).join('; '),
      'x-forwarded-for': from,
      ...headers,
    },
  })
}

/** The session cookie's value that an answer sets; '' where it sets none. */
export const sessionIn = (answer: Answer): string =>
  cookiesOf(answer)
    .find(cookie => cookie.startsWith('__Host-session='))
    ?.slice('__Host-session='.length) ?? ''

/** The value of the session cookie that a browser holds, to be kept and tried again later. */
export const keptCookie = async (page: Page): Promise<string> =>
  (await page.context().cookies('https://localhost/')).find(cookie => cookie.name === '__Host-session')
    ?.value ?? ''

/** Whether a kept cookie still opens the portal. */
export const opens = async (session: string): Promise<boolean> => {
  const answer = await ask('/account', { session })
  if (answer.status === 200) return true
  if (answer.status === 307 && answer.to.startsWith('/sign-in')) return false
  throw new Error(`a kept cookie was answered with ${answer.status}`)
}
