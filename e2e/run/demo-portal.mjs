import { chromiumHere } from '../../app/run/chromium.mjs'
import { atEnd } from '../../app/run/ending.mjs'
import { serve } from '../../app/run/serve.mjs'
import { step } from '../../app/run/step.mjs'
import { ownDatabase } from '../../db/run/database.mjs'
import { freePort } from '../../db/run/free-port.mjs'
import { migrate } from '../../db/run/migrate.mjs'
import { seed } from '../../db/run/seed.mjs'

/** The day from which the demo in the tests counts back. */
const demoDay = '2026-03-02'

/**
 * Starts a portal built for tests, with a database of its own that holds the demo of a fixed day. Both end when we leave.
 * @param {string} server the folder of the build
 * @param {string} folder of this run
 * @returns {Promise<Record<string, string>>} what Playwright's files find in their environment
 */
export async function demoPortal(server, folder) {
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
  // The browser of the tests also draws what the portal gives as PDF.
  const drawing = chromiumHere ?? (await import('playwright-core')).chromium.executablePath()
  const more = { TEST_BUILD: '1', TRUSTED_PROXIES: '1', DEMO: '1', CHROMIUM: drawing }
  const address = await step('Starting the portal and the jobs', () =>
    serve(database, { server, port, logs: folder, more }),
  )
  return {
    BASE_URL: address,
    ...(chromiumHere ? { CHROMIUM: chromiumHere } : {}),
    PORTAL_DATABASE_URL: database.portal,
    CLERK_DATABASE_URL: database.clerk,
    SUPERUSER_DATABASE_URL: database.superuser,
    NEXTAUTH_SECRET: database.secrets.nextauth,
    DATABASE_FOLDER: database.data,
    LOGS_FOLDER: folder,
    DEMO_DAY: demoDay,
  }
}
