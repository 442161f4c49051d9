import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isOurs } from './process.mjs'

/** What PostgreSQL wrote about the server on `data`; empty when there is none. It may be a leftover. */
export function pidFile(data) {
  const file = join(data, 'postmaster.pid')
  if (!existsSync(file)) return {}
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .map(line => line.trim())
  return { pid: Number(lines[0]), port: Number(lines[3]), status: lines[7] }
}

/** The server that runs on `data` just now, if one does. */
export function runningOn(data) {
  const file = pidFile(data)
  return file.pid && isOurs(file.pid, data) ? file : undefined
}
