import { closeSync, openSync, readFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { begin, end } from './child.mjs'

const watcher = new URL('./leave-with-starter.mjs', import.meta.url).href

/**
 * Keeps a Node process running: one that ends by itself is started again, at once and then ever more slowly.
 * @param {string} name for people
 * @param {string[]} args Node's
 * @param {{ cwd: string, env: NodeJS.ProcessEnv, log?: string }} how without a log it speaks to the terminal
 * @returns {{ tail: () => string, failures: () => number, stop: () => Promise<void> }}
 */
export function keep(name, args, { cwd, env, log }) {
  let child
  let wanted = true
  let failures = 0

  const launch = mode => {
    const output = log ? openSync(log, mode) : 'inherit'
    const began = performance.now()
    child = begin(process.execPath, ['--import', watcher, ...args], {
      cwd,
      env: { ...env, LEAVES_WITH_STARTER: '1' },
      stdio: ['pipe', output, output],
    })
    if (log) closeSync(output)
    child.once('exit', (code, signal) => again(began, signal ?? code))
  }
  const again = async (began, reason) => {
    if (!wanted) return
    failures = performance.now() - began > 60_000 ? 1 : failures + 1
    console.error(`${name} ended (${reason}) and is started again.${log ? ` Its words: ${log}` : ''}`)
    await pause(Math.min(30_000, 500 * 2 ** (failures - 1)))
    if (wanted) launch('a')
  }
  launch('w')
  return {
    tail: () => (log ? readFileSync(log, 'utf8').trim().split('\n').slice(-15).join('\n') : ''),
    failures: () => failures,
    stop: () => {
      wanted = false
      return end(child)
    },
  }
}
