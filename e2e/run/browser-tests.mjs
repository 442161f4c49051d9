import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from '../../app/run/build.mjs'
import { isEnding } from '../../app/run/ending.mjs'
import { project } from '../../db/run/folder.mjs'
import { say } from '../../db/run/trouble.mjs'
import { findBrowser } from './browser.mjs'
import { one, sum } from './counts.mjs'
import { demoPortal } from './demo-portal.mjs'
import { playwright } from './playwright.mjs'

/** Whether a spec's file name holds `word`; without a word, whether there is any. */
export function hasSpecs(word = '') {
  const names = readdirSync(join(project, 'e2e'), { recursive: true }).map(path => path.split(/[\\/]/).at(-1))
  return names.some(name => name.endsWith('.spec.ts') && name.includes(word))
}

/**
 * Builds for production and runs the specs in a browser against it, with a database of its own. The build counts as one.
 * @param {string} folder of this run
 * @param {string | undefined} word only specs whose file name holds it
 * @returns {Promise<import('./counts.mjs').Counts>}
 */
export async function browserTests(folder, word) {
  try {
    const server = await build({ forTests: true })
    await findBrowser()
    return sum([one(true), await specs(folder, word, await demoPortal(server, folder))])
  } catch (error) {
    if (isEnding()) throw error
    say(error)
    return one(false)
  }
}

async function specs(folder, word, env) {
  const report = join(folder, 'browser.json')
  const filter = word ? [`${word.replace(/[^\w-]/g, '\\$&')}[^/\\\\]*\\.spec\\.ts$`] : []
  console.log('Browser tests')
  const args = ['test', '--config', 'e2e/playwright.config.ts', ...filter]
  const code = await playwright(args, { ...env, BROWSER_REPORT: report })
  if (code !== 0) keepLogs(folder)
  if (!existsSync(report)) return one(false)
  const { stats, errors } = JSON.parse(readFileSync(report, 'utf8'))
  const failed = stats.unexpected + stats.flaky + errors.length
  return { passed: stats.expected, failed: code !== 0 && failed === 0 ? 1 : failed, skipped: stats.skipped }
}

/** The run's folder goes away; what the portal said about a failure stays beside the pictures of it. */
function keepLogs(folder) {
  const results = join(project, 'test-results')
  mkdirSync(results, { recursive: true })
  for (const name of ['web.log', 'jobs.log', 'database.log'])
    if (existsSync(join(folder, name))) copyFileSync(join(folder, name), join(results, name))
  console.log('What the portal, the jobs and the database said: test-results/*.log')
}
