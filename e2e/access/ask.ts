import { request } from 'node:http'

const base = new URL(process.env.BASE_URL ?? 'http://localhost:3000')
/** The portal's own origin, as a browser on one of its pages would send it. */
export const ownOrigin = base.origin

export type Asked = {
  method?: string
  /** The value of the session cookie, or none. */
  session?: string | undefined
  /** Our own unless said otherwise; null sends none. */
  origin?: string | null
  headers?: Record<string, string>
  body?: string | Buffer | undefined
}

export type Answer = {
  status: number
  headers: Record<string, string | string[] | undefined>
  /** Where it leads, as a path; '' when it leads nowhere. */
  to: string
  text: string
}

/** One request without a browser: any method, any header, any bytes, no redirect followed. */
export const ask = (path: string, asked: Asked = {}): Promise<Answer> =>
  new Promise((done, failed) => {
    const method = asked.method ?? 'GET'
    const origin = asked.origin === undefined && method !== 'GET' ? ownOrigin : asked.origin
    const sent = request(
      { host: '127.0.0.1', port: base.port, method, path, agent: false, headers: headersOf(asked, origin) },
      answer => {
        const parts: Buffer[] = []
        answer.on('data', part => parts.push(part))
        answer.on('error', failed)
        answer.on('end', () =>
          done({
            status: answer.statusCode ?? 0,
            headers: answer.headers,
            to: pathOf(answer.headers.location ?? String(answer.headers['x-action-redirect'] ?? '')),
            text: Buffer.concat(parts).toString('utf8'),
          }),
        )
      },
    )
    sent.on('error', failed)
    sent.end(asked.body)
  })

const headersOf = (asked: Asked, origin: string | null | undefined) => ({
  host: base.host,
  ...(origin && { origin }),
  ...(asked.session && { cookie: `__Host-session=${asked.session}` }),
  ...(asked.body !== undefined && { 'content-length': String(Buffer.byteLength(asked.body)) }),
  ...asked.headers,
})

/** Next writes `address;push` for a client that has script. */
const pathOf = (location: string) => {
  if (!location) return ''
  const there = new URL(location.replace(/;(push|replace)$/, ''), base)
  return there.pathname + there.search
}
