import * as z from 'zod'

/** Carries what was typed, and what was wrong with it, over the redirect back to the form: for a minute. */
export const typedCookie = '__Host-join'

const texts = z.record(z.string(), z.array(z.string().max(80)).max(3))
const schema = z.object({
  /** The hash of the secret it belongs to: another invitation's page doesn't show it. */
  of: z.string(),
  values: z.object({ name: z.string().max(400), username: z.string().max(400) }),
  errors: texts,
})
export type Typed = z.infer<typeof schema>

/** As much of a text as a cookie may carry; nobody has a longer name. */
const kept = (text: string) => Array.from(text.toWellFormed()).slice(0, 160).join('')

export const typedHeader = ({ of, values, errors }: Typed): string => {
  const typed = { of, values: { name: kept(values.name), username: kept(values.username) }, errors }
  const value = Buffer.from(JSON.stringify(typed)).toString('base64url')
  return `${typedCookie}=${value}; Path=/; Max-Age=60; HttpOnly; Secure; SameSite=Strict`
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
