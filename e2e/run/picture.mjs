import { chromium } from 'playwright'
import { chromiumHere } from './chromium.mjs'

/** Takes the README's picture of a demo that runs: `npm run picture -- http://localhost:3000`. */
const address = process.argv[2] ?? 'http://localhost:3000'

const browser = await chromium.launch({
  ...(chromiumHere ? { executablePath: chromiumHere } : {}),
  args: ['--no-sandbox', '--disable-dev-shm-usage'],
})
const page = await browser.newPage({ viewport: { width: 1280, height: 860 }, colorScheme: 'light' })
await page.goto(`${address}/sign-in?next=/dashboard`)
await page.getByRole('button', { name: 'Be Maya' }).click()
await page.locator('figure svg').first().waitFor()
await page.screenshot({ path: 'public/dashboard.png' })
await browser.close()
console.log('public/dashboard.png shows what Maya sees.')
