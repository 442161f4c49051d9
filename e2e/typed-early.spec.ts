import type { Locator, Page } from '@playwright/test'
import { superuser } from './database'
import { expect, test } from './people'
import { lines, saved, stepAt, stored, written } from './sheets'

/** Opens a page whose script is still on its way; what is returned lets it come. */
const openedEarly = async (page: Page, path: string) => {
  const waiting: (() => void)[] = []
  let here = false
  const script = /_next\/static\/.*\.js/
  await page.route(script, async route => {
    if (!here) await new Promise<void>(done => waiting.push(done))
    await route.continue()
  })
  await page.goto(path, { waitUntil: 'commit' })
  return async (field: Locator) => {
    here = true
    for (const done of waiting) done()
    await expect
      .poll(() => field.evaluate(element => Object.keys(element).some(key => key.startsWith('__react'))))
      .toBe(true)
    await page.unroute(script)
  }
}

const caret = (field: Locator) =>
  field.evaluate((element: HTMLTextAreaElement) => [element.selectionStart, element.selectionEnd])

test('what is typed before the script comes stays, and is saved', async ({ as, house }) => {
  const { learner } = house.people
  await written(learner, { vision: 'Whoever asks me leaves' })
  const leo = await as('learner')
  const scriptComes = await openedEarly(leo, stepAt('vision'))
  await lines(leo).click()
  await lines(leo).press('End')
  await lines(leo).pressSequentially(' with an answer')
  await scriptComes(lines(leo))
  await expect(lines(leo)).toHaveValue('Whoever asks me leaves with an answer')
  await lines(leo).pressSequentially(', always')
  await saved(leo)
  expect(await stored(learner, 'vision')).toBe('Whoever asks me leaves with an answer, always')
})

test('the caret stays where it was put, and marked text stays marked', async ({ as, house }) => {
  await written(house.people.learner, { vision: 'Whoever asks me leaves' })
  const leo = await as('learner')
  let scriptComes = await openedEarly(leo, stepAt('vision'))
  await lines(leo).click()
  await lines(leo).press('End')
  await scriptComes(lines(leo))
  expect(await caret(lines(leo))).toEqual([22, 22])

  scriptComes = await openedEarly(leo, stepAt('vision'))
  await lines(leo).selectText()
  await scriptComes(lines(leo))
  expect(await caret(lines(leo))).toEqual([0, 22])
})

test('two texts that met before the script came still wait for a decision when it has', async ({
  as,
  house,
}) => {
  const { learner } = house.people
  await written(learner, { vision: 'Whoever asks me leaves' })
  const leo = await as('learner')
  const scriptComes = await openedEarly(leo, stepAt('vision'))
  await lines(leo).fill('Early words.')
  await superuser`update worksheet_answers set value = ${superuser.json('From elsewhere.')}, revision = revision + 1
    where member_id = ${learner.memberId} and step = 'vision'`
  await leo.getByRole('button', { name: 'Save and go on' }).click()
  await expect(leo.getByText('That text stands here, yours in the fields below.')).toBeVisible()
  await expect(lines(leo)).toHaveValue('Early words.')
  await lines(leo).fill('Early words, and more.')
  await scriptComes(lines(leo))
  const both = leo.getByRole('region', { name: 'Two texts for the same step' })
  await expect(both.getByText('From elsewhere.')).toBeVisible()
  await expect(both.getByText('Early words, and more.')).toBeVisible()
  await both.getByRole('button', { name: 'Join them' }).click()
  await saved(leo)
  expect(await stored(learner, 'vision')).toBe('From elsewhere. Early words, and more.')
})

test('in a form too, nothing typed early is lost', async ({ as }) => {
  const ada = await as('admin')
  const mission = ada.getByLabel('Mission')
  const save = ada.getByRole('button', { name: 'Save the settings' })
  await ada.goto('/settings')
  await mission.fill('A roof.')
  await save.click()
  await expect(ada.getByText('It is saved')).toBeVisible()

  const scriptComes = await openedEarly(ada, '/settings')
  await mission.fill('A roof and a view.')
  await scriptComes(mission)
  await expect(mission).toHaveValue('A roof and a view.')
  await save.click()
  await expect(ada.getByText('It is saved')).toBeVisible()
  await ada.reload()
  await expect(mission).toHaveValue('A roof and a view.')
})
