import { createHash, randomBytes } from 'node:crypto'
import { type NextRequest, NextResponse } from 'next/server'
import { unreadable } from './app/posted'

const session = '__Host-session'
const csrf = '__Host-csrf'

/** Content policy of one response; only scripts that carry its nonce run. */
const policy = (nonce: string) =>
  [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${process.env.NODE_ENV === 'development' ? " 'unsafe-eval'" : ''}`,
    process.env.NODE_ENV === 'development'
      ? "style-src 'self' 'unsafe-inline'"
      : `style-src 'self' 'nonce-${nonce}'; style-src-attr 'unsafe-inline'`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ')

const refused = (status: number) =>
  new NextResponse(null, { status, headers: { 'cache-control': 'no-store' } })

/** Route handlers that people without a session may post to; the others need a session cookie. */
const openToPost = [
  /^\/api\/auth\//,
  /^\/join\/[^/]+\/accept$/,
  /^\/set-up\/begin$/,
  /^\/s\/[^/]+\/send$/,
  /^\/way-in\/[^/]+\/enter$/,
]
/** Addresses that route handlers answer; pages know GET and POST only. */
const putTo = [/^\/worksheets\/[^/]+\/save$/]

/** The sign-in page, and pages over which somebody signs in again. */
const asksForToken = new Set(['/sign-in', '/sign-in/token'])

/**
 * Before every request: refuses methods that nothing knows and posts that come from elsewhere, and makes the
 * nonce. It guards no page: what somebody may see or do, the gate decides.
 */
export const proxy = async (request: NextRequest) => {
  const { method, headers, nextUrl, cookies } = request
  const path = nextUrl.pathname
  if (!decodes(path)) return refused(400)
  if (method !== 'GET' && method !== 'HEAD') {
    if (method !== 'POST' && !(method === 'PUT' && putTo.some(known => known.test(path)))) return refused(405)
    // Compared as text: reading junk as an address would throw.
    const host = headers.get('host') ?? ''
    const origin = headers.get('origin')
    if (origin !== `https://${host}` && origin !== `http://${host}`) return refused(403)
    const isOpen = isAction(request) || openToPost.some(known => known.test(path))
    if (!isOpen && !cookies.has(session)) return refused(403)
    const problem = method === 'POST' ? await unreadable(request) : null
    if (problem) return refused(problem)
  }

  const nonce = randomBytes(16).toString('base64')
  const passed = new Headers(headers)
  passed.set('content-security-policy', policy(nonce))
  passed.set('x-nonce', nonce)
  passed.set('x-path', path + nextUrl.search)
  passed.delete('x-csrf')
  // Next would compare the origin with it; the host is what counts here, and it has been compared.
  passed.delete('x-forwarded-host')
  const token = asksForToken.has(path) && method === 'GET' ? csrfToken(cookies.get(csrf)?.value) : null
  if (token) passed.set('x-csrf', token.split('|')[0] ?? '')

  const response = NextResponse.next({ request: { headers: passed } })
  response.headers.set('content-security-policy', policy(nonce))
  response.headers.set('cache-control', 'no-store')
  if (token) response.cookies.set(csrf, token, { httpOnly: true, sameSite: 'lax', path: '/', secure: true })
  return response
}

/** The form of a page, sent with script or without: the gate says that its reader is signed out, and what to do. */
const isAction = ({ method, headers }: NextRequest) =>
  method === 'POST' &&
  (headers.has('next-action') || headers.get('content-type')?.startsWith('multipart/form-data') === true)

/** Whether the address is UTF-8 when its escapes are taken off; Next answers others with 500. */
const decodes = (path: string) => {
  try {
    decodeURIComponent(path)
    return true
  } catch {
    return false
  }
}

/** next-auth's own form of the token, minted here because a page cannot set the cookie that goes with it. */
const csrfToken = (present: string | undefined): string => {
  const sign = (value: string) =>
    createHash('sha256').update(`${value}${process.env.NEXTAUTH_SECRET}`).digest('hex')
  const [value, hash] = (present ?? '').split('|')
  if (value && hash === sign(value)) return `${value}|${hash}`
  const fresh = randomBytes(32).toString('hex')
  return `${fresh}|${sign(fresh)}`
}

export const config = { matcher: ['/((?!_next/static|icon.svg|favicon.ico).*)'] }
