import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { npm } from '../../../app/run/child.mjs'
import { step } from '../../../app/run/step.mjs'
import { Trouble } from '../../../db/run/trouble.mjs'

/**
 * Another Node to compare with: a path to one, or a version (`24`) that npm fetches for this run.
 * @returns {Promise<{ name: string, path: string }>}
 */
export async function otherNode(asked, folder) {
  const path = existsSync(asked) ? asked : await step(`Fetching Node ${asked}`, () => fetched(asked, folder))
  const { stdout, status } = spawnSync(path, ['--version'], { encoding: 'utf8' })
  if (status !== 0) throw new Trouble(`There is no Node at ${path}.`)
  return { name: stdout.trim(), path }
}

async function fetched(version, folder) {
  const to = join(folder, 'node')
  mkdirSync(to, { recursive: true })
  const name = `node-${process.platform}-${process.arch}`
  const { code, said } = await npm(['install', '--no-save', '--prefix', to, `${name}@${version}`], {
    cwd: to,
  })
  if (code !== 0) throw new Trouble(`npm has no Node ${version} for this machine:\n\n${said.trim()}`)
  return join(to, 'node_modules', name, 'bin/node')
}
