import { expect, test } from './people'
import { lines, values as sheet, stored } from './sheets'

test('from ten values to the vision without script; what was let go keeps its words', async ({
  as,
  house,
}) => {
  const leo = await as('learner')
  await leo.goto(sheet)
  await leo.getByRole('button', { name: 'Begin' }).click()
  const goOn = () => leo.getByRole('button', { name: 'Save and go on' }).click()
  const box = (name: string) => leo.getByRole('checkbox', { name, exact: true })
  const slip = (value: string) => leo.getByRole('checkbox', { name: `${value}: let go` })
  const place = (value: string, name: string) =>
    leo.getByRole('group', { name: value }).getByRole('textbox', { name })

  const nine = [
    'a good name',
    'quick, full days',
    'working by myself',
    'living by my faith',
    'getting a lot done',
  ]
  const kept = ['keeping my word', 'enjoying my days', 'saying what is true', 'no two days alike']
  for (const name of [...nine, ...kept, 'having real power']) await box(name).check({ force: true })
  await leo.getByLabel('Your own, line 1').fill('the sea')
  await goOn()
  await expect(leo.getByText('Choose or write no more than 10').last()).toBeVisible()
  await expect(box('having real power')).toBeChecked()
  await expect(leo.getByLabel('Your own, line 1')).toHaveValue('the sea')
  await box('having real power').uncheck({ force: true })
  await leo.getByLabel('Your words for keeping my word').fill('my word counts')
  await goOn()

  await expect(leo.getByText('10 are left. Let go of 5 more.')).toBeVisible()
  for (const value of nine) await slip(value).check({ force: true })
  await goOn()
  for (const value of kept.slice(2)) await slip(value).check({ force: true })
  await goOn()
  for (const value of ['my word counts', 'enjoying my days', 'the sea'])
    for (const name of ['At work', 'At home']) await place(value, name).fill(`${value}: ${name}`)
  await goOn()

  // Another one is let go and brought back, step by step.
  await leo.goto(`${sheet}?step=three`)
  await slip('the sea').check({ force: true })
  await goOn()
  await expect(leo.getByRole('group', { name: 'the sea' })).toHaveCount(0)
  await goOn()
  await leo.goto(`${sheet}?step=three`)
  await slip('the sea').uncheck({ force: true })
  await goOn()
  await expect(place('the sea', 'At home')).toHaveValue('the sea: At home')
  await goOn()
  await expect(leo.getByText('the sea: At work')).toBeVisible()
  await lines(leo).fill('My word counts, and Sunday belongs to the sea.')
  await leo.getByRole('button', { name: 'Save and see the whole sheet' }).click()
  await leo.getByRole('button', { name: 'Finish the sheet' }).click()
  await expect(leo.getByText('Done. It is yours to steer by.')).toBeVisible()
  expect(await stored(house.people.learner, 'three')).toEqual({ letGo: ['variety', 'truth'] })
})
