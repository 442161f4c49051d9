import { join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { superuser } from '../database'
import { moveClock, test } from '../people'

/** Shortly before the early shift, on the day from which the demo counts back. */
const morning = `${process.env.DEMO_DAY}T06:50:00Z`

/** Opens a page as one of the demo's people, as whoever looks around does: with a click on the sign-in page. */
const be = async (page: Page, name: string, path: string) => {
  await moveClock(page.context(), morning)
  await page.goto(`/sign-in?next=${encodeURIComponent(path)}`)
  await page.getByRole('button', { name: `Be ${name}` }).click()
  await page.waitForURL(({ pathname }) => pathname !== '/sign-in')
}

/** Takes the picture, once the letters are there: the first screen, or all of the page down to `below` points under `last`. */
const take = async (page: Page, name: string, last?: Locator, below = 32) => {
  await page.evaluate(async () => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    await document.fonts.ready
  })
  const box = await last?.boundingBox()
  if (box) await page.setViewportSize({ width: 1280, height: Math.ceil(box.y + box.height + below) })
  await page.screenshot({ path: join(import.meta.dirname, `${name}.png`), animations: 'disabled' })
}

test.describe('at a desk', () => {
  test.use({ viewport: { width: 1280, height: 860 } })

  test('Maya compares three months with the three before', async ({ nobody }) => {
    await be(nobody, 'Maya', '/dashboard?range=last_90&compare=before')
    const needs = nobody.locator('figure', { hasText: 'Which of the four needs do we meet?' })
    await needs.locator('svg').first().waitFor()
    await take(nobody, 'dashboard', needs)
  })

  test('Maya lets go of values until three are left', async ({ nobody }) => {
    await be(nobody, 'Maya', '/worksheets/personal-values?step=three')
    await take(nobody, 'worksheet', nobody.getByRole('button', { name: 'Save and go on' }))
  })

  test('Maya sees what customers expect, and who has not promised it yet', async ({ nobody }) => {
    await be(nobody, 'Maya', '/standards')
    await nobody.getByRole('link', { name: 'Voicemail' }).click()
    await nobody.getByRole('heading', { name: 'Voicemail', level: 1 }).waitFor()
    await take(nobody, 'standard', nobody.getByRole('row').nth(3), 0)
  })
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 776 }, deviceScaleFactor: 2 })

  test('Leo reads his letter before the shift', async ({ nobody }) => {
    await be(nobody, 'Leo', '/today')
    await take(nobody, 'today')
  })

  test('a customer is asked how it was', async ({ nobody }) => {
    const [link] = await superuser<{ code: string }[]>`
      select l.code from survey_links l join teams t using (organization_id)
      where t.id = l.team_id and t.name = 'Front desk' order by l.created_at, l.id limit 1`
    await moveClock(nobody.context(), morning)
    await nobody.goto(`/s/${link?.code}`)
    await take(nobody, 'survey')
  })

  test.describe('at night', () => {
    test.use({ colorScheme: 'dark' })

    test('Leo notes what a customer said', async ({ nobody }) => {
      await be(nobody, 'Leo', '/feedback/heard')
      await nobody.getByLabel('Said in person').check()
      await nobody
        .getByLabel('Their words')
        .fill(
          'She had counted on a night at the airport. The soup at eleven, she said, was the whole holiday.',
        )
      await take(nobody, 'heard')
    })
  })
})
