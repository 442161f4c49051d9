import { chromium } from '@playwright/test'
import { chromiumHere } from '../../../app/run/chromium.mjs'
import { findBrowser } from '../../run/browser.mjs'
import { inDemo } from '../place.mjs'
import { table } from '../table.ts'

/** What each kind of page loads. */
const weighed = [
  { name: 'Today', who: 'leo@harbour', path: '/today' },
  { name: 'Worksheets', who: 'leo@harbour', path: '/worksheets' },
  { name: 'A worksheet', who: 'leo@harbour', path: '/worksheets/service-vision?step=letter' },
  { name: 'Personal values', who: 'leo@harbour', path: '/worksheets/personal-values' },
  { name: 'A quiz', who: 'leo@harbour', path: '/quizzes/given-life' },
  { name: 'Quiz history', who: 'leo@harbour', path: '/quizzes/given-life/attempts' },
  { name: 'Standards', who: 'leo@harbour', path: '/standards' },
  { name: 'Feedback', who: 'leo@harbour', path: '/feedback' },
  { name: 'Heard feedback', who: 'leo@harbour', path: '/feedback/heard' },
  { name: 'Account', who: 'leo@harbour', path: '/account' },
  { name: 'The dashboard', who: 'maya@harbour', path: '/dashboard' },
]

/**
 * What a browser really loads for each page the first time, in kB as it comes over the line. A script marked
 * `nomodule` is in the page, and no browser of today fetches it.
 */
export async function weigh(place, { ours, bare }) {
  await findBrowser()
  const [link] = await place.sql`
    select code from survey_links where revoked_at is null and paused_at is null and last_day is null limit 1`
  const browser = await chromium.launch({
    ...(chromiumHere ? { executablePath: chromiumHere } : {}),
    args: ['--no-sandbox', '--disable-dev-shm-usage'],
  })
  try {
    const least = await loaded(browser, bare.url)
    const rows = [rowOf('A bare page', least, least)]
    for (const { name, who, path } of weighed) {
      const { cookie } = await inDemo(place, who)
      rows.push(rowOf(name, await loaded(browser, ours.url + path, cookie), least))
    }
    rows.push(rowOf('The survey', await loaded(browser, `${ours.url}/s/${link.code}`), least))
    return table(['kB, compressed', 'script', 'above bare', 'fonts', 'styles', 'document'], rows)
  } finally {
    await browser.close()
  }
}

const rowOf = (name, { script, font, stylesheet, document }, least) => [
  name,
  kB(script),
  kB(script - least.script),
  kB(font),
  kB(stylesheet),
  kB(document),
]

const kB = bytes => (bytes / 1000).toFixed(1)

async function loaded(browser, address, cookie) {
  const context = await browser.newContext()
  if (cookie) {
    const [name, value] = cookie.split(/=(.*)/s)
    await context.addCookies([{ name, value, url: 'https://localhost/', secure: true, httpOnly: true }])
  }
  const page = await context.newPage()
  const requests = []
  page.on('requestfinished', request => requests.push(request))
  const answer = await page.goto(address.replace('127.0.0.1', 'localhost'), { waitUntil: 'networkidle' })
  if (answer?.status() !== 200) throw new Error(`${address} answered ${answer?.status()}`)
  const sums = { script: 0, font: 0, stylesheet: 0, document: 0 }
  for (const request of requests) {
    const kind = request.resourceType()
    if (kind in sums) sums[kind] += (await request.sizes()).responseBodySize
  }
  await context.close()
  return sums
}
