import type { Route } from 'playwright-core'

/** What a page without script is made of. */
const needed = ['document', 'stylesheet', 'font', 'image']

const anywhere = ['0.0.0.0', '::', '']

/** Where this portal answers on the machine itself. */
export function ownOrigin(): string {
  const { HOSTNAME = '', PORT = '3000' } = process.env
  const host = anywhere.includes(HOSTNAME) ? '127.0.0.1' : HOSTNAME
  return `http://${host.includes(':') ? `[${host}]` : host}:${PORT}`
}

/**
 * Answers what the browser asks for, from this portal and from nowhere else. The asker's cookies go along with the page
 * itself; the browser never has them.
 */
export const fromHere = (cookies: string) => async (route: Route) => {
  const request = route.request()
  const origin = ownOrigin()
  const url = request.url()
  const type = request.resourceType()
  if (url.startsWith('data:')) return route.continue()
  if (!url.startsWith(`${origin}/`) || request.method() !== 'GET' || !needed.includes(type))
    return route.abort()
  const answer = await fetch(url, {
    headers: type === 'document' ? { cookie: cookies } : {},
    redirect: 'manual',
    cache: 'no-store',
    signal: AbortSignal.timeout(10_000),
  })
  const headers = Object.fromEntries(answer.headers)
  // It comes unpacked.
  for (const name of ['content-encoding', 'content-length', 'transfer-encoding', 'set-cookie'])
    delete headers[name]
  await route.fulfill({ status: answer.status, headers, body: Buffer.from(await answer.arrayBuffer()) })
}
