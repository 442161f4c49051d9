import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The top level of the project. */
export const project = resolve(fileURLToPath(new URL('../..', import.meta.url)))

/** What belongs to this machine alone: the database, the secrets, the logs. Git ignores it. */
export const kept = join(project, '.service-compass')

/** A folder that exists from now on and that other users may walk through (the database's own user must). */
export function made(folder) {
  mkdirSync(folder, { recursive: true, mode: 0o755 })
  return folder
}
