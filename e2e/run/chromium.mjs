import { existsSync } from 'node:fs'

/** What Debian installs. The shell draws no window, and takes half as long over a test as the whole browser does. */
const places = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium']

/** The Chromium that CHROMIUM names, or one of this machine; undefined leaves it to Playwright's own. */
export const chromiumHere = process.env.CHROMIUM || places.find(place => existsSync(place))
