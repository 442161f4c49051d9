import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'

/** Whether process `pid` lives. */
export function lives(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}

/** Whether process `pid` lives and was started with `words` in its command: a number alone may be somebody else's by now. */
export function isOurs(pid, words) {
  return lives(pid) && commandOf(pid).includes(words)
}

function commandOf(pid) {
  if (process.platform === 'linux') return commandInProc(pid)
  if (process.platform === 'win32')
    return spawnSync('powershell', [
      '-c',
      `(Get-CimInstance Win32_Process -Filter "ProcessId=${Number(pid)}").CommandLine`,
    ]).stdout.toString()
  return spawnSync('ps', ['-ww', '-o', 'command=', '-p', String(pid)]).stdout.toString()
}

function commandInProc(pid) {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
  } catch {
    return ''
  }
}

/** Waits until `pid` is gone, at most `seconds`. Answers whether it is. */
export async function gone(pid, seconds) {
  for (let tries = 0; tries < seconds * 20; tries++) {
    if (!lives(pid)) return true
    await pause(50)
  }
  return !lives(pid)
}
