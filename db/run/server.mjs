import { spawn } from 'node:child_process'
import { closeSync, existsSync, openSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { placeFor } from './binaries.mjs'
import { makeData } from './data.mjs'
import { made } from './folder.mjs'
import { freePort } from './free-port.mjs'
import { pidFile, runningOn } from './pid-file.mjs'
import { gone, lives } from './process.mjs'
import { databaseTrouble } from './trouble.mjs'

/**
 * Starts a PostgreSQL of our own on 127.0.0.1 with its data below `folder`; makes the data the first time.
 * It runs in a process group of its own, so that Ctrl-C reaches it last and through us. When it dies it comes back on
 * the same port until it is told to stop.
 * @param {string} folder
 * @param {string} password the superuser's
 * @param {string[]} [settings] further `name=value` settings
 */
export async function startServer(folder, password, settings = []) {
  const place = placeFor(made(folder))
  const log = join(folder, 'database.log')
  const orphan = runningOn(place.data)
  if (orphan) await stopServer(orphan.pid)
  makeData(place, password)

  const port = await freePort()
  let child
  let wanted = true
  const run = async () => {
    child = launch(place, port, log, settings)
    child.once('exit', () => wanted && setTimeout(() => wanted && run().catch(() => {}), 500))
    await untilReady(child, place.data, log)
  }
  try {
    await run()
  } catch (error) {
    wanted = false
    throw error
  }
  const stop = async () => {
    wanted = false
    await stopServer(child.pid)
  }
  const remove = async () => {
    await stop()
    removeData(place)
  }
  return { port, data: place.data, stop, remove }
}

/** Ends the server on the data below `folder`, if one still runs, and deletes the data. */
export async function removeServer(folder) {
  const place = placeFor(made(folder))
  const orphan = runningOn(place.data)
  if (orphan) await stopServer(orphan.pid)
  removeData(place)
}

/** Whether there is data below `folder`. */
export const hasData = folder => existsSync(placeFor(made(folder)).data)

/** The port of the server that already runs on the data below `folder`, if one does. */
export function runningPort(folder) {
  const running = runningOn(placeFor(made(folder)).data)
  return running?.status === 'ready' ? running.port : undefined
}

function removeData({ elsewhere, data }) {
  rmSync(elsewhere ?? data, { recursive: true, force: true })
}

function launch(place, port, log, settings) {
  const all = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'timezone=UTC', ...settings]
  const output = openSync(log, 'w')
  const child = spawn(
    join(place.programs, 'postgres'),
    ['-D', place.data, '-p', String(port), ...all.flatMap(setting => ['-c', setting])],
    { ...place.user, cwd: '/', detached: true, windowsHide: true, stdio: ['ignore', output, output] },
  )
  closeSync(output)
  return child
}

async function untilReady(child, data, log) {
  let failure
  child.once('error', error => {
    failure = error.message
  })
  child.once('exit', () => {
    failure ??= 'it ended at once'
  })
  for (let tries = 0; tries < 1200; tries++) {
    const { pid, status } = pidFile(data)
    if (pid === child.pid && status === 'ready') return
    if (failure) throw databaseTrouble(`PostgreSQL did not start: ${failure}.`, readFileSync(log, 'utf8'))
    await pause(25)
  }
  throw databaseTrouble('PostgreSQL was not ready within half a minute.', readFileSync(log, 'utf8'))
}

/** SIGINT is PostgreSQL's fast and clean shutdown: sessions end, everything is written down. */
async function stopServer(pid) {
  if (!lives(pid)) return
  process.kill(pid, 'SIGINT')
  if (await gone(pid, 30)) return
  process.kill(pid, 'SIGQUIT')
  await gone(pid, 10)
}
