import autocannon from 'autocannon'
import { Trouble } from '../../db/run/trouble.mjs'
import { quantile } from './figures.ts'

/**
 * Asks for one address, over and over, from several connections at once.
 * @param {string} url
 * @param {object} how
 * @param {number} how.connections
 * @param {number} [how.seconds] how long; else `requests` says how many
 * @param {Record<string, string>} [how.headers]
 * @param {object[]} [how.requests] each is sent once, with its own `method`, `path`, `headers` and `body`
 * @param {(status: number) => boolean} [how.right] whether an answer is the expected one
 * @returns {Promise<{ perSecond: number, p95: number, answers: number }>} p95 in milliseconds
 */
export async function load(
  url,
  { connections, seconds, headers, requests, right = status => status === 200 },
) {
  let next = 0
  const instance = autocannon({
    url,
    connections,
    headers,
    timeout: 60,
    ...(requests
      ? {
          amount: requests.length,
          requests: [{ setupRequest: request => ({ ...request, ...requests[next++ % requests.length] }) }],
        }
      : { duration: seconds }),
  })
  const times = []
  const wrong = new Map()
  let first
  let last
  instance.on('response', (_client, status, _bytes, time) => {
    last = performance.now()
    first ??= last - time
    times.push(time)
    if (!right(status)) wrong.set(status, (wrong.get(status) ?? 0) + 1)
  })
  const { errors } = await instance
  if (errors > 0 || wrong.size > 0 || times.length === 0)
    throw new Trouble(
      `${url} was not answered as it should be: ${errors} errors, ${times.length} answers, ` +
        `among them with another status ${JSON.stringify([...wrong])}.`,
    )
  return {
    perSecond: (times.length * 1000) / (last - first),
    p95: quantile(times, 0.95),
    answers: times.length,
  }
}

/** Asks so often that what is compiled while it runs is compiled, and fails where the answer is not a page. */
export async function warmUp(url, headers, times = 40) {
  for (let time = 0; time < times; time++) {
    const answer = await fetch(url, { headers, redirect: 'manual' })
    await answer.text()
    if (answer.status !== 200) throw new Trouble(`${url} answered ${answer.status}.`)
  }
}
