import { closeSync, openSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { begin, end } from '../../app/run/child.mjs'
import { atEnd } from '../../app/run/ending.mjs'
import { Trouble } from '../../db/run/trouble.mjs'

const many = join(import.meta.dirname, 'many.mjs')

/**
 * Starts a built Next server, ours or the bare one, and waits until it answers. Both are started in just this way.
 * @param {string} folder with its `server.js`
 * @param {object} how
 * @param {number} how.port
 * @param {NodeJS.ProcessEnv} how.env
 * @param {string} how.log file
 * @param {string} how.ready path that answers once it is up
 * @param {string} [how.node] another Node than this one
 * @param {number} [how.processes] so many share the port
 * @returns {Promise<{ url: string, pid: number, stop: () => Promise<void> }>}
 */
export async function startServer(folder, { port, env, log, ready, node = process.execPath, processes = 1 }) {
  const output = openSync(log, 'w')
  const child = begin(node, processes === 1 ? ['server.js'] : [many, String(processes)], {
    cwd: folder,
    env,
    stdio: ['ignore', output, output],
  })
  closeSync(output)
  const stop = () => end(child)
  const forget = await atEnd(stop)
  const url = `http://127.0.0.1:${port}`
  for (let tries = 0; tries < 300; tries++) {
    if (child.exitCode !== null) break
    const answer = await fetch(url + ready).catch(() => undefined)
    await answer?.body?.cancel()
    if (answer?.ok)
      return {
        url,
        pid: child.pid,
        stop: () => {
          forget()
          return stop()
        },
      }
    await pause(100)
  }
  throw new Trouble(`The server in ${folder} did not start. It said:\n\n${readFileSync(log, 'utf8').trim()}`)
}
