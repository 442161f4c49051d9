import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { build } from '../../app/run/build.mjs'
import { atEnd, endAll, leaveCleanly } from '../../app/run/ending.mjs'
import { install } from '../../app/run/install.mjs'
import { checkNode } from '../../app/run/node-version.mjs'
import { kept, made } from '../../db/run/folder.mjs'
import { say } from '../../db/run/trouble.mjs'
import { findBrowser } from './browser.mjs'
import { clearLeftovers } from './leftovers.mjs'
import { playwright } from './playwright.mjs'

/** `npm run pictures`: takes the pictures of the README anew, from the demo of a fixed day in a build of these sources. */
async function pictures() {
  checkNode(process.versions.node)
  await install()
  await clearLeftovers('test')
  const folder = made(join(kept, `test-${process.pid}`))
  await atEnd(async () => rmSync(folder, { recursive: true, force: true }))
  const server = await build({ forTests: true })
  await findBrowser()
  const { demoPortal } = await import('./demo-portal.mjs')
  const env = await demoPortal(server, folder)
  const code = await playwright(['test', '--config', 'e2e/pictures/playwright.config.ts'], env)
  await endAll()
  process.exit(code)
}

leaveCleanly(pictures, { say, stopped: 130 })
