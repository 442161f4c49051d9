import type { Page } from '@playwright/test'
import { writtenGoal } from './goals'
import { bare, fetched, papers, readPdf } from './pdf'
import { expect, test } from './people'
import { leos, written } from './sheets'

test.describe.configure({ timeout: 90_000 })

/** Whether a poster is one sheet and all of it is on it, as the browser draws it. */
const fits = (page: Page) =>
  page.locator('.paper').evaluate(sheet => {
    const edge = sheet.getBoundingClientRect()
    return [...sheet.querySelectorAll('p')].every(part => {
      const box = part.getBoundingClientRect()
      return (
        box.right <= edge.right &&
        box.bottom <= edge.bottom &&
        part.scrollWidth <= part.clientWidth + 1 &&
        Math.abs(edge.height / edge.width - (sheet.matches('.paper-a4') ? 297 / 210 : 279.4 / 215.9)) < 0.002
      )
    })
  })

test('a goal is hung on a wall: one sheet, however long the words, in both papers', async ({ as, house }) => {
  const leo = await as('learner')
  for (const words of [
    'Sail',
    'Greet ten guests by name on each early shift',
    'Zażółć gęślą jaźń, über Straßen nach Ísafjörður',
    'Wolfeschlegelsteinhausenbergerdorff'.repeat(5),
    'MMMMM WWWWW '.repeat(16).trim(),
    'Быть рядом, когда трудно, и уходить, когда уже легко',
  ]) {
    const { id } = await writtenGoal(house.people.learner, { words })
    for (const paper of ['a4', 'letter'] as const) {
      await leo.goto(`/goals/${id}/poster?paper=${paper}`)
      expect(await fits(leo), `${words} on ${paper}`).toBe(true)
      await leo.emulateMedia({ media: 'print' })
      const pdf = await readPdf(await leo.pdf({ preferCSSPageSize: true, tagged: true }))
      expect(pdf.sizes, `${words} on ${paper}`).toEqual([papers[paper]])
      expect(pdf.text).toContain(bare(words))
      await leo.emulateMedia({ media: 'screen' })
    }
  }
  await leo.goto('/goals')
  await leo.getByRole('link', { name: 'Sail' }).click()
  await leo.getByRole('link', { name: 'Poster' }).click()
  await expect(leo.getByRole('heading', { level: 1 })).toHaveText('Your goal, to frame')
})

test('as a PDF it has one page and its words, as a picture the shape of its paper', async ({ as, house }) => {
  const { learner } = house.people
  await written(learner, leos, { finishedOn: '2026-02-01' })
  await written(
    learner,
    { vision: 'I tell people how things are. '.repeat(45).trim() },
    { slug: 'personal-values', finishedOn: '2026-02-01' },
  )
  const leo = await as('learner')
  await leo.goto('/compass')
  await leo.getByRole('link', { name: /^Poster.*service vision$/ }).click()
  await expect(leo.locator('.paper')).toContainText(leos.vision)
  for (const paper of ['a4', 'letter'] as const) {
    const long = await fetched(leo, `/compass/poster/vision/pdf?paper=${paper}`)
    const pdf = await readPdf(await long.body())
    expect(pdf).toMatchObject({ tagged: true, sizes: [papers[paper]] })
    expect(pdf.text).toContain(bare('I tell people how things are. '.repeat(45)))
    const picture = await fetched(leo, `/compass/poster/service-vision/png?paper=${paper}`)
    expect(picture.headers()['content-disposition']).toBe(
      `attachment; filename="poster-service-vision-${paper}.png"`,
    )
    const png = await picture.body()
    expect(png.subarray(1, 4).toString()).toBe('PNG')
    const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)]
    expect(width).toBeGreaterThan(2_300)
    expect(height / width).toBeCloseTo(papers[paper][1] / papers[paper][0], 2)
  }
})

test('letters are drawn or named, and words that don’t fit are not cut', async ({ as, house }) => {
  const { learner } = house.people
  const leo = await as('learner')
  const made = async (words: string) => {
    const { id } = await writtenGoal(learner, { words })
    await leo.goto(`/goals/${id}/poster`)
    return fetched(leo, `/goals/${id}/poster/pdf`)
  }
  for (const words of ['Ĝis la revido, Thủy', 'Ελλάδα', 'До встречи, друзья'])
    expect((await readPdf(await (await made(words)).body())).text).toContain(bare(words))
  const refused = await made('Speak to her in \u{10FF00}\u{10FF01}, and smile \u{1FADF}')
  expect(refused.status()).toBe(303)
  await leo.goto(refused.headers().location ?? '')
  const said = leo.getByText('These are in no font of this portal')
  await expect(said).toContainText('\u{10FF00} \u{10FF01}')
  await expect(leo.getByRole('button', { name: 'Print' })).toBeVisible()

  await leo.goto(`/goals/${(await writtenGoal(learner, { words: 'ללמוד את שמות כולם' })).id}/poster`)
  await expect(leo.getByText('ללמוד').last()).toHaveCSS('direction', 'rtl')

  await written(
    learner,
    { vision: 'Line\n'.repeat(180) },
    { slug: 'personal-values', finishedOn: '2026-02-01' },
  )
  await leo.goto('/compass/poster/vision')
  await expect(leo.getByText('don’t fit on one sheet')).toBeVisible()
  await expect(leo.locator('.paper')).toHaveCount(0)
  const long = await fetched(leo, '/compass/poster/vision/pdf')
  expect(long.status()).toBe(303)
  expect(long.headers().location).toContain('trouble=long')
})

test('only its writer can make one', async ({ as, house }) => {
  const { learner } = house.people
  const { id } = await writtenGoal(learner)
  await written(learner, leos, { finishedOn: '2026-02-01' })
  for (const who of ['teammate', 'manager', 'admin'] as const) {
    const other = await as(who)
    await other.goto('/today')
    for (const page of [`/goals/${id}/poster`, '/compass/poster/service-vision', '/compass/poster/other']) {
      for (const there of [page, `${page}/png`])
        expect((await fetched(other, there)).status(), `${who} at ${there}`).toBe(404)
    }
  }
  const leo = await as('learner')
  await leo.goto('/today')
  expect((await fetched(leo, `/goals/${id}/poster/gif`)).status()).toBe(400)
})
