import { createHmac, timingSafeEqual } from 'node:crypto'

/**
 * The instant that a test asked for: `2026-03-01T08:00:00.000Z.<hmac>`, signed with the installation's secret.
 * Only a test build honours it; in any other build this is a constant null.
 */
export const movedClock = (cookie: string | undefined): Date | null => {
  if (process.env.TEST_BUILD !== '1' || !cookie) return null
  const cut = cookie.lastIndexOf('.')
  const instant = cookie.slice(0, cut)
  const given = Buffer.from(cookie.slice(cut + 1), 'hex')
  const right = createHmac('sha256', process.env.NEXTAUTH_SECRET ?? '')
    .update(instant)
    .digest()
  if (given.length !== right.length || !timingSafeEqual(given, right)) return null
  const date = new Date(instant)
  return Number.isNaN(date.getTime()) ? null : date
}
