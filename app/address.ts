import { isIP } from 'node:net'

/**
 * The address that a request came from, for limits. It is taken from `X-Forwarded-For` only where the
 * installation says how many proxies of its own stand before the app (TRUSTED_PROXIES); else all share one.
 */
export const addressOf = (headers: Record<string, unknown> | Headers): string => {
  const trusted = Number(process.env.TRUSTED_PROXIES ?? 0)
  const raw = headers instanceof Headers ? headers.get('x-forwarded-for') : headers['x-forwarded-for']
  if (trusted < 1 || typeof raw !== 'string') return 'direct'
  const hops = raw.split(',').map(hop => hop.trim())
  const hop = hops.at(-trusted) ?? ''
  return isIP(hop) ? hop : 'direct'
}
