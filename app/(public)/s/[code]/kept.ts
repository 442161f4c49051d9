import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto'
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib'
import * as z from 'zod'

/** What a customer typed, on its way back to the form, and what is wrong with it. */
const keptForm = z.object({
  at: z.number(),
  values: z.record(z.string(), z.string()),
  errors: z.record(z.string(), z.string()),
})
type Kept = Omit<z.infer<typeof keptForm>, 'at'>

/** A quarter of an hour, in milliseconds. */
const longest = 15 * 60 * 1000
/** Most characters of a comment that go back: more are refused anyway. */
const mostOfComment = 4_000
/** Most characters of anything else. */
const mostElse = 300
/** Servers take 16,384 characters of address and headers together. */
const widest = 12_000

const key = () => createHash('sha256').update(`survey ${process.env.NEXTAUTH_SECRET}`).digest()

const seal = (text: string, code: string): string => {
  const start = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', key(), start).setAAD(Buffer.from(code))
  const small = brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } })
  const sealed = Buffer.concat([cipher.update(small), cipher.final()])
  return Buffer.concat([start, cipher.getAuthTag(), sealed]).toString('base64url')
}

/**
 * A refused answer as it goes back to its page in the address: without script there is no other place, as the survey
 * sets no cookie and the database keeps nothing that was refused. Sealed, so that no log and no history can read it,
 * for this code and a quarter of an hour. A comment too long for an address comes back as far as it fits.
 */
export const sealKept = (kept: Kept, code: string, now: Date): string => {
  const { comment = '', ...rest } = kept.values
  const chosen = Object.fromEntries(
    Object.entries(rest).map(([name, value]) => [name, value.slice(0, mostElse).toWellFormed()]),
  )
  const characters = Array.from(comment.slice(0, 2 * mostOfComment))
  for (let most = mostOfComment; ; most = Math.floor(most / 2)) {
    const values = comment
      ? { ...chosen, comment: characters.slice(0, most).join('').toWellFormed() }
      : chosen
    const sealed = seal(JSON.stringify({ ...kept, values, at: now.getTime() }), code)
    if (sealed.length <= widest || most === 0) return sealed
  }
}

/** What `sealKept` sealed, or null: too old, for another code, altered, no such thing. */
export const openKept = (sealed: unknown, code: string, now: Date): Kept | null => {
  if (typeof sealed !== 'string' || sealed.length > widest) return null
  const bytes = Buffer.from(sealed, 'base64url')
  if (bytes.length < 29) return null
  try {
    const cipher = createDecipheriv('aes-256-gcm', key(), bytes.subarray(0, 12))
    cipher.setAAD(Buffer.from(code)).setAuthTag(bytes.subarray(12, 28))
    const text = brotliDecompressSync(Buffer.concat([cipher.update(bytes.subarray(28)), cipher.final()]))
    const { at, ...kept } = keptForm.parse(JSON.parse(text.toString()))
    return Math.abs(now.getTime() - at) <= longest ? kept : null
  } catch {
    // Not sealed here, or altered on the way: there is no other way to ask.
    return null
  }
}
