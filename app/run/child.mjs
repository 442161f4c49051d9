import { spawn } from 'node:child_process'
import { setTimeout as pause } from 'node:timers/promises'
import { atEnd, Interrupted, isEnding } from './ending.mjs'

/**
 * Starts a program in a process group of its own: Ctrl-C reaches it through us, in our order, and ending it ends what it
 * started too.
 */
export function begin(program, args, options = {}) {
  return spawn(program, args, { detached: process.platform !== 'win32', windowsHide: true, ...options })
}

/** Asks the program and all it started to end, and insists after some seconds. */
export async function end(child, signal = 'SIGTERM', seconds = 5) {
  if (child.pid === undefined) return
  const exited = new Promise(done => child.once('exit', done))
  if (child.exitCode === null && child.signalCode === null) {
    kill(child.pid, signal)
    await Promise.race([exited, pause(seconds * 1000, undefined, { ref: false })])
  }
  kill(child.pid, 'SIGKILL')
}

function kill(pid, signal) {
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, signal)
  } catch (error) {
    if (error.code !== 'ESRCH') throw error
  }
}

/**
 * Runs a program to its end and keeps what it says.
 * @param {string} program
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions & { show?: boolean, stop?: { signal: string, seconds: number } }} [options]
 *   `show` also prints it; `stop` is how it is ended
 * @returns {Promise<{ code: number, said: string }>}
 */
export async function run(
  program,
  args,
  { show = false, stop = { signal: 'SIGTERM', seconds: 5 }, ...options } = {},
) {
  const child = begin(program, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] })
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', text => {
      said += text
      if (show) process.stdout.write(text)
    })
  const closed = new Promise(done => {
    child.once('error', error => done({ code: 1, said: error.message }))
    child.once('close', code => done({ code: code ?? 1, said }))
  })
  const forget = await atEnd(() => end(child, stop.signal, stop.seconds))
  const result = await closed
  forget()
  if (isEnding()) throw new Interrupted()
  return result
}

/** npm is a script on Windows, which only a shell can start. */
export function npm(args, options) {
  return process.platform === 'win32'
    ? run('npm.cmd', args, { ...options, shell: true })
    : run('npm', args, options)
}
