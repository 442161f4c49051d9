import { createServer } from 'node:net'
import { Trouble } from '../../db/run/trouble.mjs'

/** A browser that is told `localhost` may try any of these first. */
const hosts = ['127.0.0.1', '0.0.0.0', '::1', '::']

/**
 * The port to serve on: the wanted one or none, else 3000 or the next free one.
 * @param {string | undefined} wanted
 * @returns {Promise<number>}
 */
export async function choosePort(wanted) {
  if (wanted) return exactly(wanted)
  for (let port = 3000; port < 3100; port++) if (!(await obstacle(port))) return port
  throw new Trouble('All ports from 3000 to 3099 are taken. Name a free one: PORT=8080 npm start')
}

async function exactly(wanted) {
  const port = Number(wanted)
  if (!Number.isInteger(port) || port < 1 || port > 65535)
    throw new Trouble(`PORT should be a number from 1 to 65535, not "${wanted}".`)
  const code = await obstacle(port)
  if (code === 'EACCES')
    throw new Trouble(`Port ${port} needs more rights than you have here. Take one from 1024 on.`)
  if (code)
    throw new Trouble(
      `Port ${port} is taken by another program. Stop it, or name another: PORT=8080 npm start`,
    )
  return port
}

/** Why nobody may listen on `port`, or nothing. An address that this machine lacks is no obstacle. */
async function obstacle(port) {
  for (const host of hosts) {
    const code = await tryToListen(port, host)
    if (code === 'EADDRINUSE' || code === 'EACCES') return code
  }
}

function tryToListen(port, host) {
  return new Promise(done => {
    const probe = createServer()
    probe.once('error', error => done(error.code))
    probe.listen({ port, host, exclusive: true, ipv6Only: true }, () => probe.close(() => done(undefined)))
  })
}
