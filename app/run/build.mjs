import { createHash } from 'node:crypto'
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { environmentWith } from '../../db/run/environment.mjs'
import { kept, made, project } from '../../db/run/folder.mjs'
import { Trouble } from '../../db/run/trouble.mjs'
import { run } from './child.mjs'
import { step } from './step.mjs'

const sources = [
  'app',
  'lib',
  'db',
  'public',
  'proxy.ts',
  'instrumentation.ts',
  'next.config.mjs',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
]

/**
 * Builds the portal when its sources changed since the last build.
 * @param {{ forTests?: boolean }} [how] a build for tests lies in `.next-test` and lets them move the clock
 * @returns {Promise<string>} the server's folder
 */
export async function build({ forTests = false } = {}) {
  const folder = join(project, forTests ? '.next-test' : '.next')
  const server = join(folder, 'standalone')
  const note = join(made(kept), forTests ? 'built-for-tests' : 'built')
  const hash = hashOf(sources)
  if (existsSync(join(server, 'server.js')) && existsSync(note) && readFileSync(note, 'utf8') === hash)
    return server

  rmSync(note, { force: true })
  await step('Building the pages (after a change only)', async () => {
    const next = join(project, 'node_modules/next/dist/bin/next')
    const env = environmentWith({ NODE_ENV: 'production', TEST_BUILD: forTests ? '1' : undefined })
    const { code, said } = await run(process.execPath, [next, 'build'], { cwd: project, env })
    if (code !== 0) throw new Trouble(`The build failed:\n\n${said.trim().split('\n').slice(-40).join('\n')}`)
    // Next leaves what browsers fetch out of the server's folder.
    cpSync(join(folder, 'static'), join(server, forTests ? '.next-test' : '.next', 'static'), {
      recursive: true,
    })
    if (existsSync(join(project, 'public')))
      cpSync(join(project, 'public'), join(server, 'public'), { recursive: true })
  })
  writeFileSync(note, hash)
  return server
}

/** One hash over all files, names and contents, below `paths`; generated declarations and tests are left out. */
function hashOf(paths) {
  const hash = createHash('sha256').update(process.version)
  for (const path of paths) add(hash, path)
  return hash.digest('hex')
}

function add(hash, path) {
  const full = join(project, path)
  if (!existsSync(full) || /\.d\.json\.ts$|\.test\.tsx?$/.test(path)) return
  if (statSync(full).isDirectory()) {
    for (const name of readdirSync(full).sort()) add(hash, `${path}/${name}`)
    return
  }
  hash.update(`\0${path}\0`).update(readFileSync(full))
}
