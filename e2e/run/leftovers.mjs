import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { kept, made } from '../../db/run/folder.mjs'
import { isOurs } from '../../db/run/process.mjs'

/** Removes what test runs left that were killed before they could: their folders, and their databases if one still runs. */
export async function clearLeftovers() {
  const left = readdirSync(made(kept))
    .map(name => /^test-(\d+)$/.exec(name))
    .filter(match => match && !isOurs(Number(match[1]), 'e2e/run/'))
  if (left.length === 0) return
  const { removeServer } = await import('../../db/run/server.mjs')
  for (const [name] of left) {
    const folder = join(kept, name)
    await removeServer(folder)
    rmSync(folder, { recursive: true, force: true })
  }
}
