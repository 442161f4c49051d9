import { expect, test } from './people'
import { leos, lines, sheet, stepAt, stored, written } from './sheets'

test('the whole sheet is written without script', async ({ as, house }) => {
  const leo = await as('learner')
  await leo.goto('/worksheets')
  await leo.getByRole('link', { name: 'Service vision', exact: true }).click()
  await leo.getByRole('button', { name: 'Begin' }).click()
  const goOn = () => leo.getByRole('button', { name: 'Save and go on' }).click()

  const endless = 'She waited. '.repeat(8_000)
  await lines(leo).fill(endless)
  await goOn()
  await expect(leo.getByText('Keep it to 2,000 characters').last()).toBeVisible()
  await expect(lines(leo)).toHaveValue(endless)
  await lines(leo).fill(leos.customer)
  await goOn()

  await expect(leo.getByRole('heading', { name: 'A quiet minute' })).toBeVisible()
  await goOn()
  for (const name of ['heard', 'calm', 'safe', 'hopeful', 'lighter', 'welcome'])
    await leo.getByLabel(name, { exact: true }).check()
  await leo.getByLabel('Your own word, 1 of 3').fill('not a nuisance')
  await goOn()
  await expect(leo.getByText('Choose or write no more than 5').last()).toBeVisible()
  await expect(leo.getByLabel('hopeful')).toBeChecked()
  await expect(leo.getByLabel('Your own word, 1 of 3')).toHaveValue('not a nuisance')
  for (const name of ['heard', 'calm', 'safe', 'hopeful'])
    await leo.getByLabel(name, { exact: true }).uncheck()
  await goOn()
  await lines(leo).fill(leos.vision)
  await goOn()
  await lines(leo, 'For someone who is confused').fill(leos.three_things.confused)
  await lines(leo, 'For someone whose wish can’t be met').fill(leos.three_things.cannot)
  await lines(leo, 'On an ordinary day').fill(leos.three_things.ordinary)
  await goOn()
  await lines(leo, 'What you did').fill(leos.letter.did)
  await lines(leo, 'How it made them feel').fill(leos.letter.felt)
  await leo.getByRole('button', { name: 'Save and see the whole sheet' }).click()
  await expect(leo.locator('blockquote')).toHaveText(leos.vision)
  await leo.getByRole('button', { name: 'Finish the sheet' }).click()
  await expect(leo.getByText('Done. It is yours to steer by.')).toBeVisible()
  expect(await stored(house.people.learner, 'feelings')).toEqual({
    chosen: ['welcome', 'lighter'],
    own: ['not a nuisance'],
  })
})

test('two windows meet without script: both texts are shown, and nothing is overwritten unseen', async ({
  as,
  house,
}) => {
  const { learner } = house.people
  await written(learner, { ...leos, vision: 'As it was.' })
  const desk = await as('learner')
  const phone = await as('learner')
  await desk.goto(stepAt('vision'))
  await phone.goto(stepAt('vision'))
  await lines(phone).fill('From the phone.')
  await phone.getByRole('button', { name: 'Save and go on' }).click()
  await expect(phone.getByRole('heading', { name: 'What it makes you do' })).toBeVisible()
  await lines(desk).fill('From the desk.')
  await desk.getByRole('button', { name: 'Save and go on' }).click()
  await expect(desk.getByText('From the phone.')).toBeVisible()
  await expect(lines(desk)).toHaveValue('From the desk.')
  expect(await stored(learner, 'vision')).toBe('From the phone.')
  await desk.getByRole('button', { name: 'Save and go on' }).click()
  await expect(desk.getByRole('heading', { name: 'What it makes you do' })).toBeVisible()
  expect(await stored(learner, 'vision')).toBe('From the desk.')
})

test('the same form sent again by going back saves once more and makes nothing twice', async ({ as }) => {
  const leo = await as('learner')
  await leo.goto(sheet)
  await leo.getByRole('button', { name: 'Begin' }).click()
  await lines(leo).fill('One.')
  await leo.getByRole('button', { name: 'Save and go on' }).click()
  await leo.goto(stepAt('customer'))
  await expect(lines(leo)).toHaveValue('One.')
})
