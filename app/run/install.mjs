import { existsSync, readFileSync, statfsSync } from 'node:fs'
import { join } from 'node:path'
import { environmentWith } from '../../db/run/environment.mjs'
import { project } from '../../db/run/folder.mjs'
import { Trouble } from '../../db/run/trouble.mjs'
import { npm } from './child.mjs'
import { step } from './step.mjs'

const gigabytes = 2

/** Installs the packages of package-lock.json when node_modules holds others. */
export async function install() {
  if (isInstalled()) return
  const { bavail, bsize } = statfsSync(project)
  if (bavail * bsize < gigabytes * 1e9)
    throw new Trouble(
      `The disk has less than ${gigabytes} GB left, and the packages and the build need that. Make some room.`,
    )
  await step('Installing packages (about half a minute when npm knows them already)', async () => {
    const options = { cwd: project, env: environmentWith({ NODE_ENV: undefined }) }
    const quiet = ['--include=dev', '--no-audit', '--no-fund', '--loglevel=error']
    let { code, said } = await npm(['ci', ...quiet], options)
    // Some registries lack packages for other systems, and npm ci then finds the lock file wanting.
    if (code !== 0 && said.includes('EUSAGE'))
      ({ code, said } = await npm(['install', '--no-save', ...quiet], options))
    if (code !== 0) throw explained(said)
  })
}

/** npm writes down what it installed when it is done; an interrupted installation leaves no such file. */
function isInstalled() {
  const written = join(project, 'node_modules/.package-lock.json')
  if (!existsSync(written)) return false
  const installed = JSON.parse(readFileSync(written, 'utf8')).packages
  const wanted = JSON.parse(readFileSync(join(project, 'package-lock.json'), 'utf8')).packages
  return Object.entries(wanted).every(
    ([path, { version, optional }]) => path === '' || optional || installed[path]?.version === version,
  )
}

function explained(said) {
  const words = said.trim().split('\n').slice(-12).join('\n')
  if (/ENOSPC/.test(said)) return new Trouble('The disk is full: make some room and start again.')
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ECONNRESET/.test(said))
    return new Trouble(`npm could not reach its registry. Is this machine online?\n\n${words}`)
  if (/EACCES|EPERM/.test(said))
    return new Trouble(`npm may not write here: do these files belong to another user?\n\n${words}`)
  return new Trouble(`npm could not install the packages:\n\n${words}`)
}
