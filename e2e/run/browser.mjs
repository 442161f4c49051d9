import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { run } from '../../app/run/child.mjs'
import { chromiumHere } from '../../app/run/chromium.mjs'
import { step } from '../../app/run/step.mjs'
import { environmentWith } from '../../db/run/environment.mjs'
import { project } from '../../db/run/folder.mjs'
import { Trouble } from '../../db/run/trouble.mjs'

/** Makes sure that there is a Chromium: the one named in CHROMIUM, the system's, or Playwright's, fetched when missing. */
export async function findBrowser() {
  if (chromiumHere && !existsSync(chromiumHere))
    throw new Trouble(`There is no Chromium at ${chromiumHere}, which CHROMIUM names.`)
  if (chromiumHere) return
  await step("Fetching Playwright's Chromium, unless it is there", async () => {
    const playwright = join(project, 'node_modules/@playwright/test/cli.js')
    const { code, said } = await run(process.execPath, [playwright, 'install', 'chromium'], {
      cwd: project,
      env: environmentWith({}),
    })
    if (code !== 0)
      throw new Trouble(
        `No Chromium could be fetched. Install one, or name it: CHROMIUM=/path/to/chromium\n\n${said.trim()}`,
      )
  })
}
