import { spawn, spawnSync } from 'node:child_process'
import { existsSync, openSync, closeSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { giveTo, placeFor } from './binaries.mjs'
import { made } from './folder.mjs'
import { gone, isOurs, lives } from './process.mjs'
import { Trouble } from './trouble.mjs'

/**
 * Starts a PostgreSQL of our own on 127.0.0.1, with its data below `folder`; makes the data the first time.
 * It runs in a process group of its own, so that Ctrl-C reaches it last and through us.
 * @param {string} folder
 * @param {string} password the superuser's
 * @param {string[]} [settings] further `name=value` settings
 * @returns {Promise<{ port: number, pid: number, data: string, exited: Promise<void>, stop: () => Promise<void>, remove: () => Promise<void> }>}
 */
export async function startServer(folder, password, settings = []) {
  const place = placeFor(made(folder))
  await stopOrphan(place.data)
  if (!existsSync(join(place.data, 'PG_VERSION'))) makeData(place, password)
  checkVersion(place)
  const log = join(folder, 'database.log')
  const port = await freePort()
  const child = launch(place, port, log, settings)
  const exited = new Promise(done => child.once('exit', () => done()))
  await untilReady(child, place.data, log)
  const stop = () => stopServer(child.pid)
  const remove = async () => {
    await stop()
    rmSync(place.elsewhere ?? place.data, { recursive: true, force: true })
  }
  return { port, pid: child.pid, data: place.data, exited, stop, remove }
}

/** The port of the server that runs on the data below `folder`, if one does. */
export function runningPort(folder) {
  const { data } = placeFor(made(folder))
  const { pid, port, status } = pidFile(data)
  return pid && status === 'ready' && isOurs(pid, data) ? port : undefined
}

function launch(place, port, log, settings) {
  const own = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'timezone=UTC', 'log_timezone=UTC', ...settings]
  const options = own.flatMap(setting => ['-c', setting])
  const output = openSync(log, 'w')
  const child = spawn(join(place.programs, 'postgres'), ['-D', place.data, '-p', String(port), ...options], {
    ...place.user, cwd: '/', detached: true, windowsHide: true, stdio: ['ignore', output, output],
  })
  closeSync(output)
  child.unref()
  return child
}

async function untilReady(child, data, log) {
  let failure
  child.once('error', error => { failure = error.message })
  child.once('exit', () => { failure ??= 'it ended at once' })
  for (let tries = 0; tries < 1200; tries++) {
    const file = pidFile(data)
    if (file.pid === child.pid && file.status === 'ready') return
    if (failure) throw databaseTrouble(`PostgreSQL did not start: ${failure}.`, tail(log))
    await pause(50)
  }
  throw databaseTrouble('PostgreSQL has not been ready for a minute.', tail(log))
}

/** SIGINT is PostgreSQL's fast and clean shutdown: it ends sessions and writes everything down. */
async function stopServer(pid) {
  if (!lives(pid)) return
  process.kill(pid, 'SIGINT')
  if (await gone(pid, 30)) return
  process.kill(pid, 'SIGQUIT')
  await gone(pid, 10)
}

/** A server outlives a starter that was killed. A pid file without its server is PostgreSQL's own affair. */
async function stopOrphan(data) {
  const { pid } = pidFile(data)
  if (pid && isOurs(pid, data)) await stopServer(pid)
}

function pidFile(data) {
  const file = join(data, 'postmaster.pid')
  if (!existsSync(file)) return {}
  const lines = readFileSync(file, 'utf8').split('\n').map(line => line.trim())
  return { pid: Number(lines[0]), port: Number(lines[3]), status: lines[7] }
}

/** The data is made beside and moved into place, so that an interrupted first start leaves nothing half made. */
function makeData(place, password) {
  const fresh = `${place.data}.new`
  const passwordFile = `${place.data}.password`
  rmSync(fresh, { recursive: true, force: true })
  giveTo(place.user, fresh)
  writeFileSync(passwordFile, '', { mode: 0o600 })
  if (place.user.uid !== undefined) giveFile(place.user, passwordFile)
  writeFileSync(passwordFile, `${password}\n`)
  // The built-in locale sorts alike everywhere; the shell's would decide the encoding too.
  const locale = ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8']
  const initdb = spawnSync(
    join(place.programs, 'initdb'),
    ['-D', fresh, '-U', 'postgres', '--auth=scram-sha-256', `--pwfile=${passwordFile}`, ...locale],
    { ...place.user, cwd: '/', encoding: 'utf8', windowsHide: true },
  )
  rmSync(passwordFile, { force: true })
  if (initdb.status !== 0) throw databaseTrouble('The database could not be made.', initdb.stderr || String(initdb.error))
  renameSync(fresh, place.data)
}
