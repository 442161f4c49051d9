import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { made } from './folder.mjs'
import { isOurs } from './process.mjs'

const note = folder => join(made(folder), 'running.json')

/** The `npm start` that runs on `folder` just now, if one does. A note left by one that was killed does not count. */
export function starterOn(folder) {
  if (!existsSync(note(folder))) return undefined
  const starter = readNote(folder)
  return starter && isOurs(starter.pid, 'start.mjs') ? starter : undefined
}

/** Notes that this process runs on `folder`, and where it can be reached. */
export function noteStarter(folder, address) {
  writeFileSync(note(folder), JSON.stringify({ pid: process.pid, address }))
}

/** Takes the note away again. */
export function forgetStarter(folder) {
  rmSync(note(folder), { force: true })
}

function readNote(folder) {
  try {
    return JSON.parse(readFileSync(note(folder), 'utf8'))
  } catch {
    return undefined
  }
}
