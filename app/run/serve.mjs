import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { environmentWith } from '../../db/run/environment.mjs'
import { project } from '../../db/run/folder.mjs'
import { Trouble } from '../../db/run/trouble.mjs'
import { chromiumHere } from './chromium.mjs'
import { atEnd, Interrupted, isEnding } from './ending.mjs'
import { keep } from './keep.mjs'

/**
 * Starts the portal and the jobs, and waits until the portal answers. Both end when we leave.
 * @param {import('../../db/run/database.mjs').Database} database
 * @param {object} how
 * @param {string} [how.server] folder of the built server; without it the development server runs
 * @param {number} how.port
 * @param {string} how.logs folder
 * @param {boolean} [how.demo] people may be tried on at the sign-in page
 * @param {string} [how.host] 127.0.0.1 unless said otherwise
 * @param {string} [how.address] what browsers call it: http://localhost:<port> unless said otherwise
 * @param {Record<string, string>} [how.more] for the environment of both
 * @returns {Promise<string>} the address
 */
export async function serve(
  database,
  { server, port, logs, demo = false, host = '127.0.0.1', address, more = {} },
) {
  const url = address ?? `http://localhost:${port}`
  const web = keep('The portal', server ? ['server.js'] : development(host, port), {
    cwd: server ?? project,
    env: environmentWith({
      ...(chromiumHere ? { CHROMIUM: chromiumHere } : {}),
      ...more,
      NODE_ENV: server ? 'production' : 'development',
      PORTAL_DATABASE_URL: database.portal,
      NEXTAUTH_SECRET: process.env.NEXTAUTH_SECRET ?? database.secrets.nextauth,
      SETUP_CODE: process.env.SETUP_CODE ?? database.secrets.setup,
      NEXTAUTH_URL: url,
      HOSTNAME: host,
      PORT: String(port),
      ...(demo ? { DEMO: '1' } : {}),
    }),
    ...(server ? { log: join(logs, 'web.log') } : {}),
  })
  const jobs = keep('The jobs', ['--conditions=react-server', '--import', 'tsx', 'app/jobs/worker.ts'], {
    cwd: project,
    env: environmentWith({
      ...more,
      CLERK_DATABASE_URL: database.clerk,
      DATABASE_URL: database.owner,
      NEXTAUTH_URL: url,
    }),
    log: join(logs, 'jobs.log'),
  })
  await atEnd(() => Promise.all([web.stop(), jobs.stop()]).then(() => {}))
  await untilItAnswers(`http://${host === '0.0.0.0' ? '127.0.0.1' : host}:${port}/api/health`, web)
  return url
}

function development(host, port) {
  return [join(project, 'node_modules/next/dist/bin/next'), 'dev', '-H', host, '-p', String(port)]
}

async function untilItAnswers(address, web) {
  for (let tries = 0; tries < 600; tries++) {
    if (web.failures() > 0) throw new Trouble(`The portal did not start. It said:\n\n${web.tail()}`)
    if (isEnding()) throw new Interrupted()
    if (await answers(address)) return
    await pause(100)
  }
  throw new Trouble(`The portal has not answered for a minute. It said:\n\n${web.tail()}`)
}

async function answers(address) {
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(5000) })
    await response.body?.cancel()
    return response.status < 500
  } catch {
    return false
  }
}
