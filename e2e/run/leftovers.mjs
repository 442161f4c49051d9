import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { kept, made } from '../../db/run/folder.mjs'
import { isOurs } from '../../db/run/process.mjs'

/**
 * Removes what runs left that were killed before they could: their folders, and their databases if one still runs.
 * @param {'test' | 'bench'} kind of run
 */
export async function clearLeftovers(kind) {
  const name = new RegExp(`^${kind}-(\\d+)$`)
  const left = readdirSync(made(kept))
    .map(each => name.exec(each))
    .filter(match => match && !isOurs(Number(match[1]), kind === 'bench' ? 'e2e/bench/' : 'e2e/run/'))
  if (left.length === 0) return
  const { removeServer } = await import('../../db/run/server.mjs')
  for (const [each] of left) {
    const folder = join(kept, each)
    await removeServer(folder)
    rmSync(folder, { recursive: true, force: true })
  }
}
