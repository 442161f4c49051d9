import type { Page } from '@playwright/test'
import { expect, test } from './people'
import { hasScript, isMarked, mark } from './walking'

/** A page that walks its links. */
const opened = async (page: Page, path: string) => {
  await page.goto(path)
  await hasScript(page)
}

test('a link is walked within the window, and back again', async ({ as }) => {
  const leo = await as('learner')
  await opened(leo, '/today')
  await mark(leo)
  await leo.getByRole('link', { name: 'Worksheets' }).first().click()
  await expect(leo.getByRole('heading', { level: 1, name: 'Worksheets' })).toBeVisible()
  await expect(leo).toHaveURL(/\/worksheets$/)
  await expect(leo.getByRole('link', { name: 'Worksheets' }).first()).toHaveAttribute('aria-current', 'page')
  await leo.goBack()
  await expect(leo.getByRole('heading', { level: 1, name: 'Today' })).toBeVisible()
  expect(await isMarked(leo)).toBe(true)

  await leo.getByRole('link', { name: 'Worksheets' }).first().focus()
  await leo.keyboard.press('Enter')
  await expect(leo.getByRole('heading', { level: 1, name: 'Worksheets' })).toBeVisible()
  expect(await isMarked(leo)).toBe(true)
})

test('whoever wants a link in another tab or window is left to the browser', async ({ as }) => {
  const leo = await as('learner')
  await opened(leo, '/today')
  // What is left of a click when all others have had it; it ends there, so that no tab opens.
  const taken = await leo.evaluateHandle(() => {
    const all: boolean[] = []
    window.addEventListener('click', event => {
      all.push(event.defaultPrevented)
      event.preventDefault()
    })
    return all
  })
  const link = leo.getByRole('link', { name: 'Worksheets' }).first()
  for (const modifier of ['Control', 'Meta', 'Shift', 'Alt'] as const)
    await link.click({ modifiers: [modifier] })
  await expect.poll(() => taken.jsonValue()).toEqual([false, false, false, false])
  await expect(leo).toHaveURL(/\/today$/)
  await link.click()
  await expect(leo).toHaveURL(/\/worksheets$/)
  expect(await taken.jsonValue()).toEqual([false, false, false, false, true])
})

test('a link of a question to the same page, and a picture that is a link, are walked too', async ({
  as,
}) => {
  const ada = await as('admin')
  await ada.setViewportSize({ width: 1280, height: 800 })
  await opened(ada, '/standards/templates')
  await mark(ada)
  await ada.getByRole('link', { name: 'Clinic' }).click()
  await expect(ada).toHaveURL(/\?kind=clinic/)
  await expect(ada.getByRole('link', { name: 'Clinic' })).toHaveAttribute('aria-current', 'page')
  await ada.getByRole('navigation').first().locator('a svg').first().click()
  await expect(ada.getByRole('heading', { level: 1, name: 'Today' })).toBeVisible()
  expect(await isMarked(ada)).toBe(true)
})

test('what is not a page of the portal is left to the browser', async ({ as }) => {
  const leo = await as('learner')
  await opened(leo, '/today')
  const taken = () =>
    leo.evaluate(() =>
      [
        { href: '/today' },
        { href: 'https://elsewhere.example/today' },
        { href: '/today', download: '' },
        { href: '/today', target: '_blank' },
      ].map(link => {
        const made = Object.assign(document.createElement('a'), link as object)
        made.dataset.walk = ''
        document.body.append(made)
        let prevented = false
        const look = (event: Event) => {
          prevented = event.defaultPrevented
          event.preventDefault()
        }
        window.addEventListener('click', look)
        made.click()
        window.removeEventListener('click', look)
        return prevented
      }),
    )
  await expect.poll(taken).toEqual([true, false, false, false])
})

test('on a low screen the rail begins where one is', async ({ as }) => {
  const ada = await as('admin')
  await ada.setViewportSize({ width: 1280, height: 560 })
  const rail = ada.getByRole('navigation', { name: 'The portal' })
  await ada.goto('/today')
  await expect(rail.getByRole('link', { name: 'Today' })).toBeInViewport({ ratio: 1 })
  await expect(rail.getByRole('link', { name: 'Account' })).not.toBeInViewport()
  await ada.goto('/account')
  await expect(rail.getByRole('link', { name: 'Account' })).toBeInViewport({ ratio: 1 })
  await expect(ada.getByRole('heading', { level: 1 })).toBeInViewport()
  // What is in sight stays where it is, and so does what is walked to.
  await opened(ada, '/compass')
  await expect(rail.getByRole('link', { name: 'Today' })).toBeInViewport({ ratio: 1 })
  const goals = rail.getByRole('link', { name: 'Goals' })
  const before = await goals.boundingBox()
  await goals.click()
  await expect(goals).toHaveAttribute('aria-current', 'page')
  expect(await goals.boundingBox()).toEqual(before)
})
