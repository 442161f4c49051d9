import 'server-only'
import { hkdfSync } from 'node:crypto'

/**
 * The key to the copies of unsent text that somebody's devices hold, in base64. It goes only into pages for that
 * person, which no browser stores; without it nobody reads a copy, whoever holds the device.
 */
export const unsentKey = (identityId: string): string => {
  const secret = process.env.NEXTAUTH_SECRET ?? ''
  return Buffer.from(hkdfSync('sha256', secret, identityId, 'unsent text on a device', 32)).toString('base64')
}
