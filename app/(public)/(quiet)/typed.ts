import * as z from 'zod'

/** Carry what was typed, and what was wrong with it, over the redirect back to a form: for a minute. */
type Cookie = '__Host-join' | '__Host-set-up' | '__Host-way-in'

const schema = z.object({
  /** What it belongs to, such as the hash of an invitation's secret: another page doesn't show it. */
  of: z.string(),
  values: z.record(z.string(), z.string().max(400)),
  errors: z.record(z.string(), z.array(z.string().max(80)).max(3)),
})
export type Typed = z.infer<typeof schema>

/** As much of a text as a cookie may carry; nobody has a longer name. */
const kept = (text: string) => Array.from(text.toWellFormed()).slice(0, 120).join('')

/** The header that sets the cookie. */
export const typedHeader = (cookie: Cookie, { of, values, errors }: Typed): string => {
  const short = Object.fromEntries(Object.entries(values).map(([name, text]) => [name, kept(text)]))
  const value = Buffer.from(JSON.stringify({ of, values: short, errors })).toString('base64url')
  return `${cookie}=${value}; Path=/; Max-Age=60; HttpOnly; Secure; SameSite=Strict`
}

export const readTyped = (cookie: string | undefined, of: string): Typed | null => {
  try {
    const typed = schema.parse(JSON.parse(Buffer.from(cookie ?? '', 'base64url').toString()))
    return typed.of === of ? typed : null
  } catch {
    // Whatever else is in the cookie, it is not ours.
    return null
  }
}
