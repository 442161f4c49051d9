import type { Page } from '@playwright/test'
import { expect, test } from './people'
import { lines, saved, values as sheet, stored, written } from './sheets'

const at = (step: string) => `${sheet}?step=${step}`
const ten = [
  'deciding how things go',
  'seeing a thing finished',
  'learning something new',
  'no two days alike',
  'being part of a good team',
  'being there for my family',
  'helping whoever is in need',
  'enjoying my days',
  'saying what is true',
  'keeping my word',
]
const picked = [
  'deciding',
  'accomplishment',
  'learning',
  'variety',
  'team',
  'family',
  'helping',
  'enjoyment',
  'truth',
  'reliability',
]
/** As Leo has it when he is through. */
const leos = {
  values: { picked, words: Object.fromEntries(picked.map((id, place) => [id, ten[place]])) },
  five: { letGo: picked.slice(0, 5) },
  three: { letGo: ['helping', 'enjoyment'] },
  success: {
    family: { work: 'I leave at six.', home: 'They know my evenings.' },
    truth: { work: 'I say so at once.', home: 'I say it kindly.' },
    reliability: { work: 'Nobody asks twice.', home: 'Six is six.' },
  },
  vision: 'One can build on my word.',
}
const titles = [
  'Ten that matter',
  'Five of the ten',
  'Three of the five',
  'What success looks like',
  'Your personal vision',
]
/** Saves and goes on, and waits until the next step is there. */
const goOn = async (page: Page) => {
  const here = await page.locator('#step-title').textContent()
  await page.getByRole('button', { name: 'Save and go on' }).click()
  await expect(
    page.getByRole('heading', { name: titles[titles.indexOf(here ?? '') + 1] ?? '' }),
  ).toBeFocused()
}
const box = (page: Page, name: string) => page.getByRole('checkbox', { name, exact: true })
const words = (page: Page, name: string) => page.locator('label').filter({ hasText: name })
const slip = (page: Page, value: string) => page.getByRole('checkbox', { name: `${value}: let go` })
/** Whether the words of a slip are struck through, as one sees them. */
const struck = (page: Page, value: string) =>
  words(page, value)
    .locator('[translate=no]')
    .evaluate(element => getComputedStyle(element).textDecorationLine === 'line-through')
/** The same on the whole sheet, where a value was narrowed down. */
const struckThrough = (page: Page, value: string) =>
  page
    .locator('section')
    .filter({ hasText: 'Five of the ten' })
    .getByText(value)
    .evaluate(element => getComputedStyle(element).textDecorationLine === 'line-through')
const place = (page: Page, value: string, name: string) =>
  page.getByRole('group', { name: value }).getByRole('textbox', { name })

test('with the mouse, from ten to the personal vision; what was let go and brought back keeps its words', async ({
  as,
  house,
}) => {
  const { learner } = house.people
  const leo = await as('learner')
  await leo.goto('/worksheets')
  await leo.getByRole('link', { name: 'Personal values', exact: true }).click()
  await leo.getByRole('button', { name: 'Begin' }).click()
  await expect(leo.getByText('0 of 10 picked')).toBeVisible()
  for (const value of ten.slice(0, 9)) await words(leo, value).click()
  await leo.getByLabel('Your own, line 1').fill('the sea')
  await expect(leo.getByText('10 of 10 picked')).toBeVisible()

  // There is no eleventh: neither from the list, nor of one's own.
  await words(leo, ten[9] ?? '').click()
  await expect(leo.getByText('You have picked 10. Take one back')).toBeVisible()
  await expect(box(leo, ten[9] ?? '')).not.toBeChecked()
  await leo.getByLabel('Your own, line 2').fill('the hills')
  await expect(box(leo, 'Pick the hills')).not.toBeChecked()
  await words(leo, ten[0] ?? '').click()
  await words(leo, ten[9] ?? '').click()
  await leo.getByLabel('Your words for saying what is true').fill('saying it straight')
  await saved(leo)
  expect(await stored(learner, 'values')).toMatchObject({
    picked: [...picked.slice(1), 'own_1'],
    words: { truth: 'saying it straight', own_1: 'the sea', own_2: 'the hills' },
  })
  await goOn(leo)

  await expect(leo.getByText('10 are left. Let go of 5 more.')).toBeVisible()
  for (const value of [...ten.slice(1, 5), 'the sea']) await words(leo, value).click()
  await expect(leo.getByText('5 are left.')).toBeVisible()
  expect(await struck(leo, 'the sea')).toBe(true)
  expect(await struck(leo, 'saying it straight')).toBe(false)
  await words(leo, ten[5] ?? '').click()
  await expect(leo.getByText('4 are left. Bring back 1.')).toBeVisible()
  await words(leo, 'the sea').click()
  expect(await struck(leo, 'the sea')).toBe(false)
  await goOn(leo)

  await expect(leo.getByText('Let go before')).toBeVisible()
  await words(leo, ten[6] ?? '').click()
  await words(leo, ten[7] ?? '').click()
  await goOn(leo)
  await place(leo, 'the sea', 'At work').fill('I see it from the desk.')
  await place(leo, 'the sea', 'At home').fill('On it, once a month.')
  await place(leo, 'keeping my word', 'At work').fill('Nobody asks twice.')
  await goOn(leo)

  // The sea is let go, and its words wait for it.
  await leo.goto(at('three'))
  await words(leo, 'the sea').click()
  await words(leo, ten[6] ?? '').click()
  await goOn(leo)
  await expect(leo.getByRole('group', { name: 'the sea' })).toHaveCount(0)
  await leo.getByText('Kept from what you let go').click()
  await expect(leo.getByText('On it, once a month.')).toBeVisible()
  await place(leo, ten[6] ?? '', 'At work').fill('I stay till it is done.')
  await saved(leo)
  await leo.goto(at('three'))
  await words(leo, ten[6] ?? '').click()
  await words(leo, 'the sea').click()
  await goOn(leo)
  await expect(place(leo, 'the sea', 'At home')).toHaveValue('On it, once a month.')
  await place(leo, 'keeping my word', 'At home').fill('Six is six.')
  await place(leo, 'saying it straight', 'At work').fill('At once.')
  await place(leo, 'saying it straight', 'At home').fill('Kindly.')
  await goOn(leo)

  // The three texts stand beside the lines, without being asked for; what was let go doesn't.
  await expect(leo.getByText('On it, once a month.')).toBeVisible()
  await expect(leo.getByText('saying it straight')).toBeVisible()
  await expect(leo.getByText('I stay till it is done.')).toHaveCount(0)
  await lines(leo).fill('I say how things are, and Sunday belongs to the sea.')
  await leo.getByRole('button', { name: 'Save and see the whole sheet' }).click()
  await leo.getByRole('button', { name: 'Finish the sheet' }).click()
  await expect(leo.getByText('Done. It is yours to steer by.')).toBeVisible()

  // One may change one's mind, and it stays done.
  await leo.getByRole('link', { name: /^Change.*Your personal vision$/ }).click()
  await lines(leo).fill('I say how things are, kindly.')
  await leo.getByRole('button', { name: 'Save and see the whole sheet' }).click()
  await expect(leo.getByText('I say how things are, kindly.')).toBeVisible()
  await expect(leo.getByText(/^Done on/)).toBeVisible()
})

test('printed it is a page of a workbook: the vision, the way there, nothing to press', async ({
  as,
  house,
}) => {
  await written(house.people.learner, leos, { slug: 'personal-values', finishedOn: '2026-05-04' })
  const leo = await as('learner')
  await leo.goto(`${sheet}/read`)
  await leo.emulateMedia({ media: 'print' })
  await expect(leo.getByText('One can build on my word.')).toBeVisible()
  await expect(leo.getByText('They know my evenings.')).toBeVisible()
  expect(await struckThrough(leo, 'no two days alike')).toBe(true)
  expect(await struckThrough(leo, 'keeping my word')).toBe(false)
  for (const thing of [leo.locator('button'), leo.locator('nav'), leo.getByText('Change')])
    for (const one of await thing.all()) await expect(one).toBeHidden()
})

test('with the keyboard alone', async ({ as, house }) => {
  const { learner } = house.people
  await written(
    learner,
    { values: { ...leos.values, picked: picked.slice(0, 9) } },
    { slug: 'personal-values' },
  )
  const leo = await as('learner')
  await leo.goto(at('values'))
  /** Steps on until the thing has the focus, as a person would. */
  const tabTo = async (thing: ReturnType<Page['getByRole']>) => {
    for (let presses = 0; presses < 90; presses += 1) {
      if (await thing.evaluate(element => element === document.activeElement)) return
      await leo.keyboard.press('Tab')
    }
    throw new Error(`no key leads to ${thing}`)
  }
  await tabTo(box(leo, 'keeping my word'))
  await leo.keyboard.press('Space')
  await expect(leo.getByText('10 of 10 picked')).toBeVisible()
  const next = leo.getByRole('button', { name: 'Save and go on' })
  await tabTo(leo.getByLabel('Your words for keeping my word'))
  await leo.keyboard.press('Control+A')
  await leo.keyboard.type('my word counts')
  await tabTo(next)
  await leo.keyboard.press('Enter')
  await expect(leo.getByRole('heading', { name: 'Five of the ten' })).toBeFocused()
  for (const value of ten.slice(0, 6)) {
    await tabTo(slip(leo, value))
    await leo.keyboard.press('Space')
  }
  await leo.keyboard.press('Space')
  await expect(leo.getByText('5 are left.')).toBeVisible()
  await tabTo(next)
  await leo.keyboard.press('Enter')
  await expect(leo.getByRole('heading', { name: 'Three of the five' })).toBeFocused()
  for (const value of ten.slice(6, 8)) {
    await tabTo(slip(leo, value))
    await leo.keyboard.press('Space')
  }
  await tabTo(next)
  await leo.keyboard.press('Enter')
  for (const value of [ten[5] ?? '', ten[8] ?? '', 'my word counts'])
    for (const name of ['At work', 'At home']) {
      await tabTo(place(leo, value, name))
      await leo.keyboard.type(`${value}, ${name}`)
    }
  await tabTo(next)
  await leo.keyboard.press('Enter')
  await tabTo(lines(leo))
  await leo.keyboard.type('My word counts.')
  await tabTo(leo.getByRole('button', { name: 'Save and see the whole sheet' }))
  await leo.keyboard.press('Enter')
  await tabTo(leo.getByRole('button', { name: 'Finish the sheet' }))
  await leo.keyboard.press('Enter')
  await expect(leo.getByText('Done. It is yours to steer by.')).toBeVisible()
})

test.describe('on a phone', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } })

  test('with a thumb: picked, let go, brought back, and wherever one is one sees how many', async ({
    as,
    house,
  }) => {
    const { learner } = house.people
    await written(learner, {}, { slug: 'personal-values' })
    const leo = await as('learner')
    await leo.goto(at('values'))
    for (const value of ten) await words(leo, value).tap()
    await expect(leo.getByText('10 of 10 picked')).toBeInViewport()
    await goOn(leo)
    for (const value of ten.slice(0, 5)) await words(leo, value).tap()
    await words(leo, ten[0] ?? '').tap()
    await expect(leo.getByText('6 are left. Let go of 1 more.')).toBeInViewport()
    await words(leo, ten[9] ?? '').tap()
    expect(await struck(leo, ten[9] ?? '')).toBe(true)
    for (const one of await leo.locator('.sheet label').all())
      expect((await one.boundingBox())?.height).toBeGreaterThanOrEqual(44)
    await saved(leo)
    expect(await stored(learner, 'five')).toEqual({ letGo: [...picked.slice(1, 5), 'reliability'] })
  })
})

test('two windows that narrowed apart lose nothing', async ({ as, house }) => {
  const { learner } = house.people
  await written(learner, leos, { slug: 'personal-values' })
  const desk = await as('learner')
  const phone = await as('learner')
  await desk.goto(at('three'))
  await phone.goto(at('three'))
  await words(phone, ten[7] ?? '').click()
  await saved(phone)
  await words(desk, ten[6] ?? '').click()
  await desk.getByRole('button', { name: 'Join them' }).click()
  await expect(desk.getByText('5 are left. Let go of 2 more.')).toBeVisible()
  await saved(desk)
  expect(await stored(learner, 'three')).toEqual({ letGo: [] })
})

test('what cannot be kept is refused beside its line, and stays as it was typed', async ({ as, house }) => {
  const { learner } = house.people
  await written(learner, leos, { slug: 'personal-values' })
  const leo = await as('learner')
  await leo.goto(at('values'))
  const line = leo.getByLabel('Your words for keeping my word')
  await line.fill('word '.repeat(20))
  await leo.getByRole('button', { name: 'Save and go on' }).click()
  await expect(line).toBeFocused()
  await expect(leo.getByText('Keep it to 60 characters')).toBeVisible()
  await expect(line).toHaveValue('word '.repeat(20))
  const odd = '＝SUM(A1) <b>‮ Ώ 👩‍👩‍👧 "'
  await line.fill(odd)
  await saved(leo)
  expect(await stored(learner, 'values')).toMatchObject({ words: { reliability: odd.normalize('NFC') } })
  await leo.reload()
  await expect(line).toHaveValue(odd.normalize('NFC'))
})
