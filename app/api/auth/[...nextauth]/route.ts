import { NextRequest } from 'next/server'
import NextAuth from 'next-auth'
import { authOptions, sessionCookie } from '@/app/auth'
import { readBody } from '@/app/body'
import { safePath } from '@/lib/safe-path'

type Context = { params: Promise<{ nextauth: string[] }> }

const handler: (request: NextRequest, context: Context) => Promise<Response> = NextAuth(authOptions)

/** Of next-auth's own addresses this one is known; sessions are neither told nor changed by any other. */
const known = 'callback/credentials'

const plain = (status: number) => new Response(null, { status, headers: { 'cache-control': 'no-store' } })

export const GET = () => plain(404)

/** How next-auth's redirects read; what it doesn't name is trouble of ours, never a wrong password. */
const problems: Record<string, { problem: string; status: number }> = {
  CredentialsSignin: { problem: 'wrong', status: 401 },
  TooMany: { problem: 'too-many', status: 429 },
  csrf: { problem: 'again', status: 403 },
}
const trouble = { problem: 'trouble', status: 503 }

/**
 * Signing in. next-auth answers a wrong password with a redirect that forgets what was typed: the name is put
 * into a cookie of one minute, so that the page can show it again, and programs get plain status codes.
 */
export const POST = async (request: NextRequest, context: Context): Promise<Response> => {
  const { nextauth } = await context.params
  if (nextauth.join('/') !== known) return plain(404)
  const type = request.headers.get('content-type') ?? ''
  if (!type.startsWith('application/x-www-form-urlencoded')) return plain(415)
  const posted = await readBody(request)
  if (!posted) return plain(400)
  const text = (name: string) => (typeof posted[name] === 'string' ? posted[name] : '')
  const next = safePath(text('next'))

  const answer = await handler(asked(request, text), context)
  const cookies = answer.headers.getSetCookie()
  if (
    cookies.some(cookie => cookie.startsWith(`${sessionCookie}=`) && !cookie.startsWith(`${sessionCookie}=;`))
  )
    return see(next, cookies)

  const { problem, status } = problems[failureIn(answer)] ?? trouble
  if (request.headers.get('accept')?.includes('application/json'))
    return Response.json({ error: problem.replace('-', '_') }, { status })
  const back = new URLSearchParams({ problem, ...(next !== '/' && { next }) })
  const typed = encodeURIComponent(text('login').slice(0, 320).toWellFormed())
  return see(`/sign-in?${back}`, [
    `__Host-typed=${typed}; Path=/; Max-Age=60; HttpOnly; Secure; SameSite=Strict`,
  ])
}

/** The same request with just what next-auth needs: other fields would change the form of its answer. */
const asked = (request: NextRequest, text: (name: string) => string) => {
  const body = new URLSearchParams(
    ['csrfToken', 'login', 'password'].map((name): [string, string] => [name, text(name)]),
  )
  const headers = new Headers(request.headers)
  headers.set('content-type', 'application/x-www-form-urlencoded')
  headers.delete('content-length')
  return new NextRequest(request.url, { method: 'POST', headers, body: body.toString() })
}

const failureIn = (answer: Response): string => {
  const there = new URL(answer.headers.get('location') ?? '/', 'http://localhost').searchParams
  return there.get('error') ?? (there.has('csrf') ? 'csrf' : '')
}

const see = (location: string, cookies: string[]) => {
  const headers = new Headers({ location, 'cache-control': 'no-store' })
  for (const cookie of cookies) headers.append('set-cookie', cookie)
  return new Response(null, { status: 303, headers })
}
