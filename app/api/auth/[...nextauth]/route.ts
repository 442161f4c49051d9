import type { NextRequest } from 'next/server'
import NextAuth from 'next-auth'
import { authOptions } from '@/app/auth'

type Context = { params: Promise<{ nextauth: string[] }> }

const handler: (request: NextRequest, context: Context) => Promise<Response> = NextAuth(authOptions)

/** Only these of next-auth's own addresses are known here; its built-in pages are not. */
const known = new Set(['callback/credentials'])

const notFound = () => new Response(null, { status: 404 })

/**
 * Signing in. next-auth answers a wrong password with a redirect that forgets what was typed: the name is put
 * into a cookie of one minute, so that the page can show it again, and programs get plain status codes.
 */
export const POST = async (request: NextRequest, context: Context): Promise<Response> => {
  const { nextauth } = await context.params
  if (!known.has(nextauth.join('/'))) return notFound()
  const type = request.headers.get('content-type') ?? ''
  if (!type.startsWith('application/x-www-form-urlencoded')) return new Response(null, { status: 415 })
  if (Number(request.headers.get('content-length') ?? 0) > 16_384) return new Response(null, { status: 413 })
  const posted = await request.clone().text()
  const form = new URLSearchParams(posted)
  const answer = await handler(request, context)
  const failure = new URL(answer.headers.get('location') ?? '/', 'http://localhost').searchParams.get('error')
  if (!failure && answer.headers.getSetCookie().some(cookie => cookie.startsWith('__Host-session='))) {
    return see(safePath(form.get('next')), answer.headers.getSetCookie())
  }
  const tooMany = failure === 'TooMany'
  if (request.headers.get('accept')?.includes('application/json')) {
    return Response.json({ error: tooMany ? 'too_many' : 'wrong' }, { status: tooMany ? 429 : 401 })
  }
  const back = new URLSearchParams({ problem: tooMany ? 'too-many' : 'wrong' })
  const next = safePath(form.get('next'))
  if (next !== '/') back.set('next', next)
  const typed = encodeURIComponent((form.get('login') ?? '').slice(0, 320).toWellFormed())
  return see(`/sign-in?${back}`, [
    `__Host-typed=${typed}; Path=/; Max-Age=60; HttpOnly; Secure; SameSite=Strict`,
  ])
}

/** A path of this app to go on to, never an address elsewhere. */
const safePath = (given: string | null): string => {
  if (!given?.startsWith('/') || given.startsWith('//') || given.includes('\\')) return '/'
  const there = new URL(given, 'http://localhost')
  return there.origin === 'http://localhost' ? there.pathname + there.search : '/'
}

const see = (location: string, cookies: string[]) => {
  const headers = new Headers({ location, 'cache-control': 'no-store' })
  for (const cookie of cookies) headers.append('set-cookie', cookie)
  return new Response(null, { status: 303, headers })
}
