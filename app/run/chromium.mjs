import { existsSync } from 'node:fs'

/** What Debian installs. The shell draws no window, and takes half as long over a page as the whole browser does. */
const places = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium']

const named = process.env.CHROMIUM

/**
 * The Chromium that CHROMIUM names, or one of this machine. Undefined where there is none, or where CHROMIUM is `none`:
 * the portal makes no PDFs then, and the tests take Playwright's own.
 */
export const chromiumHere = named === 'none' ? undefined : named || places.find(place => existsSync(place))
