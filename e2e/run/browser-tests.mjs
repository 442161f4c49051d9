import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from '../../app/run/build.mjs'
import { run } from '../../app/run/child.mjs'
import { atEnd, isEnding } from '../../app/run/ending.mjs'
import { serve } from '../../app/run/serve.mjs'
import { step } from '../../app/run/step.mjs'
import { ownDatabase } from '../../db/run/database.mjs'
import { environmentWith } from '../../db/run/environment.mjs'
import { project } from '../../db/run/folder.mjs'
import { freePort } from '../../db/run/free-port.mjs'
import { migrate } from '../../db/run/migrate.mjs'
import { seed } from '../../db/run/seed.mjs'
import { say } from '../../db/run/trouble.mjs'
import { findBrowser } from './browser.mjs'
import { chromiumHere } from './chromium.mjs'
import { one, sum } from './counts.mjs'

/** The day from which the demo in the tests counts back. */
const demoDay = '2026-03-02'

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
    return sum([one(true), await against(server, folder, word)])
  } catch (error) {
    if (isEnding()) throw error
    say(error)
    return one(false)
  }
}

async function against(server, folder, word) {
  await findBrowser()
  const database = await step('Starting a database for the tests', async () => {
    // The data is thrown away afterwards: it needs no care for a power cut.
    const opened = await ownDatabase(folder, { settings: ['fsync=off'] })
    await atEnd(opened.remove)
    await migrate(opened.owner)
    // The demo of a fixed day: what it holds is the same in every run.
    await seed(opened, demoDay)
    return opened
  })
  const port = await freePort()
  const more = { TEST_BUILD: '1', TRUSTED_PROXIES: '1', DEMO: '1' }
  const address = await step('Starting the portal and the jobs', () =>
    serve(database, { server, port, logs: folder, more }),
  )
  return specs(folder, word, {
    BASE_URL: address,
    ...(chromiumHere ? { CHROMIUM: chromiumHere } : {}),
    PORTAL_DATABASE_URL: database.portal,
    CLERK_DATABASE_URL: database.clerk,
    SUPERUSER_DATABASE_URL: database.superuser,
    NEXTAUTH_SECRET: database.secrets.nextauth,
    DATABASE_FOLDER: database.data,
    DEMO_DAY: demoDay,
  })
}

async function specs(folder, word, env) {
  const report = join(folder, 'browser.json')
  const playwright = join(project, 'node_modules/@playwright/test/cli.js')
  const filter = word ? [`${word.replace(/[^\w-]/g, '\\$&')}[^/\\\\]*\\.spec\\.ts$`] : []
  console.log('Browser tests')
  const { code } = await run(
    process.execPath,
    [playwright, 'test', '--config', 'e2e/playwright.config.ts', ...filter],
    {
      cwd: project,
      env: environmentWith({ ...env, BROWSER_REPORT: report }),
      show: true,
      stop: { signal: 'SIGINT', seconds: 30 },
    },
  )
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
