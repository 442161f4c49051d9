import { shelf } from '@/lib/worksheets/shelf'
import { byKind, type Step } from '@/lib/worksheets/worksheet'
import { superuser } from './database'
import { bare, fetched, papers, readPdf } from './pdf'
import { expect, test } from './people'
import { leos, written } from './sheets'

test.describe.configure({ timeout: 120_000 })

/** Something in each place of a step, with its name in it; of as many values as there may be. */
const filled = ({ key, ...step }: Step): unknown => {
  const say = (place: string, many = 1) => `Penned at ${key} ${place}. `.repeat(many).trim()
  const each = (keys: readonly string[], many = 1) =>
    Object.fromEntries(keys.map(name => [name, say(name, many)]))
  const own = (count: number) => Array.from({ length: count }, (_, at) => `own_${at + 1}`)
  return byKind<Step, unknown>({ key, ...step } as Step, {
    text: () => say('one'),
    paragraph: () => say('many', 20),
    quiet_minute: ({ cues }) => each(cues),
    choose: ({ options }) => ({ chosen: options.slice(0, 2), own: [] }),
    list: ({ places }) => each(places, 4),
    letter: () => each(['did', 'felt', 'signed'], 3),
    pick: ({ count }) => ({
      picked: own(count),
      words: Object.fromEntries(own(count).map(id => [id, say(id)])),
    }),
    narrow: ({ count }) => ({ letGo: own(30).slice(count) }),
    lines: () => Object.fromEntries(own(9).map(id => [id, say(id)])),
    sort: ({ axes }) =>
      Object.fromEntries(
        own(9).map(id => [id, Object.fromEntries(axes.map(axis => [axis.key, axis.groups[0]]))]),
      ),
    for_each: ({ places }) => Object.fromEntries(own(9).map(id => [id, each(places)])),
    rows: ({ columns }) =>
      Object.fromEntries(
        own(3).map(id => [
          id,
          Object.fromEntries(columns.map(({ key, options }) => [key, options?.[0] ?? say(key)])),
        ]),
      ),
    rate: ({ places }) => ({
      ratings: Object.fromEntries(places.map(place => [place, '4'])),
      counted: false,
    }),
  })
}

test('every worksheet comes out of the printer blank, with its prompts and examples, and filled, with every word', async ({
  as,
  house,
}) => {
  // Two files of every worksheet there is.
  test.setTimeout(300_000)
  const leo = await as('learner')
  const { learner } = house.people
  for (const { slug, steps, texts } of shelf) {
    await test.step(slug, async () => {
      await superuser`delete from limit_counters where key like ${`%:${learner.memberId}`}`
      await written(learner, Object.fromEntries(steps.map(step => [step.key, filled(step)])), { slug })
      const paper = slug.length % 2 ? 'letter' : 'a4'
      for (const kind of ['blank', 'print'] as const) {
        await leo.goto(`/worksheets/${slug}/${kind}?paper=${paper}`)
        const shown = bare((await leo.locator('.paper').textContent()) ?? '')
        const answer = await fetched(leo, `/worksheets/${slug}/${kind}/pdf?paper=${paper}`)
        expect(answer.status(), `${slug}, ${kind}`).toBe(200)
        expect(answer.headers()['content-disposition']).toMatch(/^attachment; filename="[a-z0-9-]+\.pdf"$/)
        const pdf = await readPdf(await answer.body())
        expect(pdf).toMatchObject({ tagged: true, language: 'en' })
        expect(pdf.title).toContain(texts.en.title)
        expect(pdf.headings).toBeGreaterThan(0)
        for (const size of pdf.sizes) expect(size).toEqual(papers[paper])
        // In the order of the page, but for what stands in the margins and what is told in columns.
        const sentences = (await leo.locator('.paper :is(h1, h2, p, li, dt, dd):visible').allInnerTexts())
          .flatMap(text => text.split('\n'))
          .map(bare)
          .filter(text => text.length > 3)
        expect(shown.length).toBeGreaterThan(100)
        expect(
          sentences.filter(
            text => !withoutFurniture(pdf.text, texts.en.title, pdf.sizes.length).includes(text),
          ),
        ).toEqual([])
        if (kind === 'print') continue
        for (const step of steps) {
          expect(shown).toContain(bare(step.texts.en.prompt))
          expect(shown).toContain(bare(step.texts.en.example))
        }
        expect(pdf.text).not.toContain('Pennedat')
      }
    })
  }
})

/** Without the name and the number of each page, which may come to stand in the middle of a sentence. */
const withoutFurniture = (text: string, title: string, pages: number) => {
  let left = text
  for (let page = 1; page <= pages; page++)
    left = left.replace(`${bare(title)}${page}${pages}`, '').replace(`${page}${pages}${bare(title)}`, '')
  return left
}

test('a sheet in work is printed in the paper of where one is, and in the other on request', async ({
  as,
  house,
}) => {
  const leo = await as('learner')
  const { letter: _, ...begun } = leos
  await written(house.people.learner, begun)
  await leo.goto('/worksheets')
  const card = leo
    .getByRole('listitem')
    .filter({ has: leo.getByRole('heading', { name: 'Service vision', exact: true }) })
  await expect(card.getByRole('link', { name: /^Blank sheet for paper/ })).toBeVisible()
  await card.getByRole('link', { name: /^Print or PDF/ }).click()
  await expect(leo.getByRole('heading', { level: 1 })).toHaveText('Service vision')
  await expect(leo.locator('.paper')).toContainText(leos.vision)
  await expect(leo.getByText('Set for A4.')).toBeVisible()
  await leo.getByRole('link', { name: 'On Letter' }).click()
  await expect(leo.getByText('Set for US Letter.')).toBeVisible()
  const download = leo.waitForEvent('download')
  await leo.getByRole('link', { name: 'PDF', exact: true }).click()
  expect((await download).suggestedFilename()).toBe('service-vision-letter.pdf')
  await superuser`update identities set time_zone = 'America/Denver' where id = ${house.people.learner.identityId}`
  await leo.goto('/worksheets/service-vision/print')
  await expect(leo.getByText('Set for US Letter.')).toBeVisible()
})

test('printing from the browser leaves the buttons out and keeps the sheet', async ({ as, house }) => {
  const leo = await as('learner')
  await written(house.people.learner)
  await leo.goto('/worksheets/service-vision/print?paper=letter')
  await leo.emulateMedia({ media: 'print', colorScheme: 'dark' })
  await expect(leo.getByRole('button', { name: 'Print' })).toBeHidden()
  const pdf = await readPdf(await leo.pdf({ preferCSSPageSize: true, tagged: true }))
  expect(pdf.sizes[0]).toEqual(papers.letter)
  expect(pdf.text).toContain(bare(leos.letter.felt))
  expect(pdf.text).not.toContain('OnA4')
})

test('nobody else can, it leaves a trace that only its writer reads, and ten an hour are enough', async ({
  as,
  house,
}) => {
  const { learner } = house.people
  const round = await written(learner)
  const leo = await as('learner')
  await leo.goto('/worksheets/service-vision/print')
  for (const who of ['teammate', 'manager', 'admin'] as const) {
    const other = await as(who)
    await other.goto('/today')
    for (const there of ['print?round=1', 'print/pdf?round=1'])
      expect((await fetched(other, `/worksheets/service-vision/${there}`)).status(), who).toBe(404)
  }
  expect((await fetched(leo, '/worksheets/service-vision/print/pdf')).status()).toBe(200)
  const trail = await superuser`select subject_id from audit_entries
    where organization_id = ${house.id} and deed = 'worksheets.print'`
  expect(trail).toEqual([{ subject_id: round }])
  const ada = await as('admin')
  await ada.goto('/settings/audit')
  await expect(ada.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(ada.getByRole('row', { name: 'Made a PDF of a worksheet' })).toHaveCount(0)
  await leo.goto('/account/trail')
  await expect(leo.getByRole('row', { name: 'Made a PDF of a worksheet' })).toHaveCount(1)

  await superuser`update limit_counters set count = 10 where key = ${`exports:${learner.memberId}`}`
  const refused = await fetched(leo, '/worksheets/service-vision/print/pdf')
  expect(refused.status()).toBe(303)
  await leo.goto(refused.headers().location ?? '')
  await expect(leo.getByText('Those were many files within an hour')).toBeVisible()
  await expect(leo.getByRole('button', { name: 'Print' })).toBeVisible()
  expect((await fetched(leo, '/worksheets/service-vision/blank/pdf')).status()).toBe(200)
})

test('two rounds are two sheets, and a letter that no font has is named', async ({ as, house }) => {
  const { learner } = house.people
  await written(learner, { ...leos, vision: 'The first one.' })
  await written(learner, { ...leos, vision: 'The second one, with \u{10FF00}.' }, { number: 2 })
  const leo = await as('learner')
  await leo.goto('/worksheets/service-vision/print?round=1')
  await expect(leo.locator('.paper')).toContainText('The first one.')
  await expect(leo.locator('.paper')).not.toContainText('The second one')
  await leo.goto('/worksheets/service-vision/print')
  await leo.getByRole('link', { name: 'PDF', exact: true }).click()
  await expect(leo.getByText('These are in no font of this portal')).toContainText('\u{10FF00}')
  expect(leo.url()).not.toContain('10FF00')
  expect(leo.url()).not.toContain(encodeURIComponent('\u{10FF00}'))
})
