import 'server-only'
import { randomUUID } from 'node:crypto'
import type { NextAuthOptions } from 'next-auth'
import CredentialsProvider from 'next-auth/providers/credentials'
import { asIdentity, asNobody } from '@/db/client'
import { openSession, rehashPassword } from '@/db/identities'
import { countAgainst, takeBack } from '@/db/limits'
import { findCredentials } from '@/db/membership'
import { addressOf } from './address'
import { hashPassword, isOutdated, verifyPassword } from './passwords'

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
 * Checks a login and a password and opens a session.
 * Whether the account exists or not, the same work is done and the same answer given.
 * Counting comes first and is taken back after a success, so that attempts at once cannot slip past the limit.
 */
const authorize = async (
  login: string,
  password: string,
  address: string,
): Promise<{ id: string } | 'wrong' | 'too-many'> => {
  const account = `sign-in:account:${login}`
  const place = `sign-in:address:${address}`
  const counts = await asNobody(tx =>
    Promise.all([countAgainst(tx, account, quarterOfAnHour), countAgainst(tx, place, quarterOfAnHour)]),
  )
  if (counts[0] > attemptsPerAccount || counts[1] > attemptsPerAddress) return 'too-many'

  const credentials = await asNobody(tx => findCredentials(tx, login))
  const right = await verifyPassword(credentials?.passwordHash, password)
  if (!credentials || !right) return 'wrong'

  const sessionId = randomUUID()
  const renewed = isOutdated(credentials.passwordHash) ? await hashPassword(password) : null
  await asIdentity(credentials.identityId, async tx => {
    await openSession(tx, sessionId, credentials.identityId)
    if (renewed) await rehashPassword(tx, renewed)
  })
  await asNobody(tx =>
    Promise.all([takeBack(tx, account, quarterOfAnHour), takeBack(tx, place, quarterOfAnHour)]),
  )
  return { id: sessionId }
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
        const login = String(given?.login ?? '')
          .trim()
          .toLowerCase()
          .normalize('NFC')
          .slice(0, 320)
        const password = String(given?.password ?? '').slice(0, 1024)
        const result = await authorize(login.replaceAll('\0', ''), password, addressOf(request.headers ?? {}))
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
