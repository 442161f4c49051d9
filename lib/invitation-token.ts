import { newCode } from './ids'

const length = 28

/** The secret of an invitation: 140 random bits in characters that survive being copied from paper. */
export function newToken(random: Uint8Array = crypto.getRandomValues(new Uint8Array(length))): string {
  return newCode(random)
}

/** The secret that somebody followed or typed from a slip, as it is hashed; null where it cannot be one. */
export function readToken(typed: string): string | null {
  if (typed.length > 100) return null
  const token = typed.toLowerCase().replace(/[\s-]/g, '').replace(/o/g, '0').replace(/[il]/g, '1')
  return /^[0-9a-hjkmnp-tv-z]{28}$/.test(token) ? token : null
}

/** A secret as it stands in the address and on paper: seven groups of four. */
export function printToken(token: string): string {
  return token.match(/.{4}/g)?.join('-') ?? token
}
