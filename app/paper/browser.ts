import type { Browser } from 'playwright-core'

/** A browser that nobody needs any more is ended after so many milliseconds. */
const keptFor = 15_000

type Kept = { browser?: Promise<Browser> | undefined; ending?: NodeJS.Timeout | undefined }

const shared = globalThis as { paperBrowser?: Kept }
shared.paperBrowser ??= {}
const kept = shared.paperBrowser

/** Whether a PDF can be made here: the variable CHROMIUM names a browser. */
export const canDraw = (): boolean => !['', 'none', undefined].includes(process.env.CHROMIUM)

/**
 * The browser that CHROMIUM names, started where none is running. It ends with this process, however that goes: it
 * listens at a pipe that closes then.
 */
export async function openBrowser(): Promise<Browser> {
  clearTimeout(kept.ending)
  const running = await kept.browser?.catch(() => undefined)
  if (running?.isConnected()) return running
  kept.browser = launch()
  return kept.browser
}

async function launch(): Promise<Browser> {
  const { chromium } = await import('playwright-core')
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? '',
    // Root has no sandbox to put it in.
    chromiumSandbox: process.getuid?.() !== 0,
    args: ['--disable-dev-shm-usage', '--disable-background-networking', '--font-render-hinting=none'],
    timeout: 15_000,
    // When to end is for the portal to say.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  })
}

/** It isn't needed just now. */
export function rest() {
  clearTimeout(kept.ending)
  kept.ending = setTimeout(() => void end(), keptFor).unref()
}

/** Ends it; the next one who needs it starts another. */
export async function end() {
  clearTimeout(kept.ending)
  const ending = kept.browser
  kept.browser = undefined
  const browser = await ending?.catch(() => undefined)
  await browser?.close().catch(() => {})
}
