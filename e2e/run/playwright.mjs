import { join } from 'node:path'
import { run } from '../../app/run/child.mjs'
import { environmentWith } from '../../db/run/environment.mjs'
import { project } from '../../db/run/folder.mjs'

/**
 * Runs Playwright's own command, and shows what it says.
 * @param {string[]} args such as `['test', '--config', '…']`
 * @param {Record<string, string>} env
 * @returns {Promise<number>} its exit code
 */
export async function playwright(args, env) {
  const cli = join(project, 'node_modules/@playwright/test/cli.js')
  const { code } = await run(process.execPath, [cli, ...args], {
    cwd: project,
    env: environmentWith(env),
    show: true,
    stop: { signal: 'SIGINT', seconds: 30 },
  })
  return code
}
