/** Crockford's base 32: no i, l, o or u, so that a code survives being read aloud. */
const digits = '0123456789abcdefghjkmnpqrstvwxyz'
const codeLength = 10

/** An id made by this application (UUIDv7) or by Postgres (v4), in lower case. */
export const idPattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[47][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/

/** Whether a piece of an address can be an id at all: others are not found without asking the database. */
export const isId = (text: string): boolean => idPattern.test(text)

/**
 * A UUIDv7: its first 48 bits are the millisecond, so ids of later moments sort later.
 * @param random ten bytes, of which 74 bits are used.
 */
export function newId(now: Date, random: Uint8Array = randomBytes(10)): string {
  const bytes = new Uint8Array(16)
  const view = new DataView(bytes.buffer)
  bytes.set(random, 6)
  view.setUint16(0, Math.floor(now.getTime() / 2 ** 32))
  view.setUint32(2, now.getTime() % 2 ** 32)
  view.setUint8(6, 0x70 | (view.getUint8(6) & 0x0f))
  view.setUint8(8, 0x80 | (view.getUint8(8) & 0x3f))
  const hex = Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}

/** A code of ten characters for an address that is printed and read aloud: 50 random bits, not a secret. */
export function newCode(random: Uint8Array = randomBytes(codeLength)): string {
  return Array.from(random, byte => digits.charAt(byte % digits.length)).join('')
}

/** The code that somebody typed or read from paper, as it is kept; null where it cannot be one. */
export function readCode(typed: string): string | null {
  if (typed.length > 100) return null
  const code = typed.toLowerCase().replace(/[\s-]/g, '').replace(/o/g, '0').replace(/[il]/g, '1')
  return /^[0-9a-hjkmnp-tv-z]{10}$/.test(code) ? code : null
}

/** A code as it is printed, in two groups of five. */
export function printCode(code: string): string {
  return `${code.slice(0, 5)}-${code.slice(5)}`
}

/** 256 random bits for an address that only its holder knows, in base64url; kept as a hash only. */
export function newSecret(random: Uint8Array = randomBytes(32)): string {
  return btoa(String.fromCharCode(...random))
    .replace(/\+/g, '-')
    .replace(/\//g, '_')
    .replace(/=+$/, '')
}

function randomBytes(count: number): Uint8Array {
  return crypto.getRandomValues(new Uint8Array(count))
}
