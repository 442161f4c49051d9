import 'server-only'
import { cookies } from 'next/headers'
import { decode } from 'next-auth/jwt'
import { cache } from 'react'
import { asNobody } from '@/db/client'
import { findIdentity } from '@/db/joining'
import { type FoundMember, findMember } from '@/db/membership'
import { dayOf } from '@/lib/dates'
import { sessionCookie } from './auth'
import { movedClock } from './clock'

/** Who is asking, and when: checked against the database on every request. */
export type Member = Omit<FoundMember, 'now'> & { now: Date; today: string }

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** Decrypting a cookie takes half a millisecond, so the ids of recent ones are kept; the row is still asked. */
const remembered = new Map<string, string>()
const mostRemembered = 5_000

const sessionIdIn = async (token: string): Promise<string | null> => {
  const known = remembered.get(token)
  if (known) return known
  if (token.length > 4_096) return null
  // A cookie that is not one of ours, or altered, is no cookie.
  const claims = await decode({ token, secret: process.env.NEXTAUTH_SECRET ?? '' }).catch(() => null)
  const sid = claims?.sid
  if (typeof sid !== 'string' || !uuid.test(sid)) return null
  if (remembered.size >= mostRemembered) remembered.delete(remembered.keys().next().value ?? '')
  remembered.set(token, sid)
  return sid
}

/** The id in the cookie of this request; whether the session lives is for the database to say. */
const sentSession = async (): Promise<string | null> => {
  const token = (await cookies()).get(sessionCookie)?.value
  return token ? sessionIdIn(token) : null
}

/** The person who asks, also one who belongs to no organization any more, or not yet. For joining one. */
export const currentIdentity = async () => {
  const sid = await sentSession()
  const identity = sid ? await asNobody(tx => findIdentity(tx, sid)) : null
  return identity && sid ? { ...identity, sessionId: sid } : null
}

/** The member who asks, or null. */
export const currentMember = cache(async (): Promise<Member | null> => {
  const jar = await cookies()
  const sid = await sentSession()
  if (!sid) return null
  const found = await asNobody(tx => findMember(tx, sid))
  if (!found) return null
  const now = movedClock(jar.get('clock')?.value) ?? new Date(found.now)
  return { ...found, now, today: dayOf(now, found.clock) }
})
