import 'server-only'
import { randomUUID } from 'node:crypto'
import type { NextAuthOptions } from 'next-auth'
import { encode } from 'next-auth/jwt'
import CredentialsProvider from 'next-auth/providers/credentials'
import { asIdentity, asNobody } from '@/db/client'
import { openSession, readIdentity, rehashPassword } from '@/db/identities'
import { countAgainst, takeBack } from '@/db/limits'
import { findCredentials } from '@/db/membership'
import { deviceOf } from '@/lib/devices'
import { tidyLogin } from '@/lib/people'
import { addressOf } from './address'
import { hashPassword, isOutdated, verifyPassword } from './passwords'
import { rememberTheme } from './theme'

export const sessionCookie = '__Host-session'
/** The longest that any cookie may live, in seconds; the session row decides sooner. */
const longest = 60 * 24 * 60 * 60

const cookie = (name: string) => ({
  name,
  options: { httpOnly: true, sameSite: 'lax' as const, path: '/', secure: true },
})

const quarterOfAnHour = 15 * 60
const attemptsPerAccount = 10
const attemptsPerAddress = 100

/**
 * Checks a login and a password, for signing in and wherever the password is asked for again.
 * Whether the account exists or not, the same work is done and the same answer given. Counting comes first and
 * is taken back after a success, so that attempts at once cannot slip past the limit; so is what was refused
 * without looking, so that the lock ends a quarter of an hour after the tenth wrong password.
 */
export const proveIdentity = async (login: string, password: string, address: string) => {
  const account = `sign-in:account:${login}`
  const place = `sign-in:address:${address}`
  const counts = await asNobody(tx =>
    Promise.all([countAgainst(tx, account, quarterOfAnHour), countAgainst(tx, place, quarterOfAnHour)]),
  )
  const back = (...keys: string[]) =>
    asNobody(tx => Promise.all(keys.map(key => takeBack(tx, key, quarterOfAnHour))))
  if (counts[1] > attemptsPerAddress) {
    await back(account, place)
    return 'too-many'
  }
  if (counts[0] > attemptsPerAccount) {
    await back(account)
    return 'too-many'
  }
  const credentials = await asNobody(tx => findCredentials(tx, login))
  const right = await verifyPassword(credentials?.passwordHash, password)
  if (!credentials || !right) return 'wrong'
  await back(account, place)
  return credentials
}

/** Opens a session for who signs in, and gives the device their theme. */
const authorize = async (login: string, password: string, headers: Record<string, unknown>) => {
  const credentials = await proveIdentity(login, password, addressOf(headers))
  if (typeof credentials === 'string') return credentials
  const { identityId } = credentials
  const sessionId = randomUUID()
  const renewed = isOutdated(credentials.passwordHash) ? await hashPassword(password) : null
  const theme = await asIdentity(identityId, async tx => {
    await openSession(tx, { id: sessionId, identityId, ...deviceOf(String(headers['user-agent'] ?? '')) })
    if (renewed) await rehashPassword(tx, renewed)
    return (await readIdentity(tx)).theme
  })
  await rememberTheme(theme)
  return { id: sessionId }
}

/** Opens a session for who has just chosen a password, who needn't type it again: the cookie to send. */
export const letIn = async (identityId: string, userAgent: string | null): Promise<string> => {
  const id = randomUUID()
  await asIdentity(identityId, tx => openSession(tx, { id, identityId, ...deviceOf(userAgent) }))
  const secret = process.env.NEXTAUTH_SECRET ?? ''
  const token = await encode({ token: { sid: id }, secret, maxAge: longest })
  return `${sessionCookie}=${token}; Path=/; Max-Age=${longest}; HttpOnly; Secure; SameSite=Lax`
}

/** next-auth's settings: one way in, a cookie that holds a session's id and nothing else. */
export const authOptions: NextAuthOptions = {
  secret: process.env.NEXTAUTH_SECRET ?? '',
  session: { strategy: 'jwt', maxAge: longest },
  jwt: { maxAge: longest },
  cookies: {
    sessionToken: cookie(sessionCookie),
    csrfToken: cookie('__Host-csrf'),
    callbackUrl: cookie('__Host-callback'),
  },
  pages: { signIn: '/sign-in', signOut: '/account', error: '/sign-in' },
  providers: [
    CredentialsProvider({
      credentials: { login: {}, password: {} },
      authorize: async (given, request) => {
        const login = tidyLogin(String(given?.login ?? '').slice(0, 320)).replaceAll('\0', '')
        const password = String(given?.password ?? '').slice(0, 1024)
        const result = await authorize(login, password, request.headers ?? {})
        if (result === 'wrong') return null
        if (result === 'too-many') throw new Error('TooMany')
        return result
      },
    }),
  ],
  callbacks: {
    // The token never takes anything from the browser: an id at sign-in, afterwards itself.
    jwt: ({ token, user }) => (user ? { sid: user.id } : { sid: token.sid }),
  },
}
