import type { Page } from '@playwright/test'
import { superuser } from './database'
import { expect, test } from './people'
import { writeStandard } from './standards'

const save = async (page: Page) => {
  await page.getByRole('button', { name: 'Save the draft' }).click()
  await expect(page.getByText('The draft is saved.')).toBeVisible()
}

const begin = async (page: Page, title: string, category = 'Answering the phone') => {
  await page.goto('/standards/new')
  await page.getByLabel('Title').fill(title)
  await page.getByLabel(category).check()
  await page.getByLabel('The pledge').fill('Whoever rings hears a voice.')
}

test('every field of a standard is written, kept, shown, and stands in the form again', async ({
  as,
  house,
}) => {
  const ada = await as('admin')
  await begin(ada, 'Repairs', 'Another one')
  await ada.getByLabel('Your own word for it').fill('Workshop')
  await ada.getByLabel('How we do it').fill('Look at it *first*.\n\n- Say when\n- Say who')
  await ada.getByLabel('What is measured').fill('Time until it works again')
  await ada.getByLabel('Compared how').selectOption('at_most')
  await ada.getByLabel('Number').fill('3')
  await ada.getByLabel(/^Unit/).fill('days')
  await ada.getByLabel(/^They expect/).fill('1')
  await ada.getByLabel('Near enough within').fill('1')
  await ada.getByLabel('How do we know?').fill('Asked at the counter')
  await ada.getByLabel('Asked on').fill('2026-01-12')
  await ada.getByLabel('How many were asked').fill('34')
  await ada.getByLabel('What are customers told').fill('We will ring you on the day it is ready.')
  await ada.getByRole('checkbox', { name: 'Desk' }).check()
  await ada.getByRole('checkbox', { name: 'Front line' }).check()
  await ada.getByLabel('Days to read and accept it').fill('5')
  await ada.getByLabel('What will a manager look at?').fill('The list on the wall.')
  await save(ada)
  for (const shown of [
    'Workshop',
    'Time until it works again: at most 3 days',
    'Asked at the counter',
    'There is a gap between the pledge',
    'We will ring you on the day it is ready.',
    'The list on the wall.',
    'Front line: Desk',
  ])
    await expect(ada.getByText(shown).first(), shown).toBeVisible()

  await ada.getByRole('link', { name: 'Go on with the draft' }).click()
  await expect(ada.getByLabel(/^They expect/)).toHaveValue('1')
  await expect(ada.getByLabel('Asked on')).toHaveValue('2026-01-12')
  await expect(ada.getByRole('checkbox', { name: 'Desk' })).toBeChecked()
  await expect(ada.getByRole('checkbox', { name: 'Kitchen' })).not.toBeChecked()
  await expect(ada.getByRole('checkbox', { name: 'Front line' })).toBeChecked()
  await expect(ada.getByLabel('Days to read and accept it')).toHaveValue('5')
  await ada.getByRole('checkbox', { name: 'Desk' }).uncheck()
  await ada.getByRole('checkbox', { name: 'Kitchen' }).check()
  await save(ada)
  await expect(ada.getByText('Front line: Kitchen')).toBeVisible()
  const teams = await superuser`select team_id from standard_audiences where organization_id = ${house.id}`
  expect(teams.map(row => row.team_id)).toEqual([house.teams.Kitchen])
})

test('the guidance is seen as it will be read while it is written', async ({ as }) => {
  const ada = await as('admin')
  await begin(ada, 'Greeting', 'Visitors')
  const preview = ada.getByRole('region', { name: 'How it reads' })
  await ada.getByRole('button', { name: 'See how it reads' }).click()
  await expect(preview.getByText('Nothing is written yet.')).toBeVisible()
  await ada.getByLabel('How we do it').fill('# Look up\n\nSay **good morning**. <script>alert(1)</script>')
  await expect(preview.getByRole('heading', { name: 'Look up' })).toBeVisible()
  await expect(preview.locator('strong')).toHaveText('good morning')
  await expect(preview.locator('script')).toHaveCount(0)
  await ada.getByRole('button', { name: 'Close the preview' }).click()
  await expect(preview).toHaveCount(0)
})

test('a pledge that stays behind what customers expect is published only with what they are told', async ({
  as,
  house,
}) => {
  const { standardId } = await writeStandard(house, 'Repairs', [
    {
      metric: 'Time',
      comparison: 'at_most',
      value: 5,
      unit: 'days',
      expected_value: 1,
      expected_source: 'Cards',
      near_enough: 1,
    },
  ])
  const ada = await as('admin')
  await ada.goto(`/standards/${standardId}`)
  const told = ada.getByLabel('What are customers told')
  await ada.getByRole('button', { name: 'Publish version 1' }).click()
  await expect(told).toBeFocused()
  await expect(told).toHaveAttribute('aria-invalid', 'true')
  await told.fill('It takes us a week; we ring you the day before.')
  await ada.getByRole('button', { name: 'Publish version 1' }).click()
  await expect(ada.getByText('It is published.')).toBeVisible()
  await expect(ada.getByRole('heading', { name: 'What customers are told' }).first()).toBeVisible()
  const leo = await as('learner')
  await leo.goto(`/standards/${standardId}`)
  await expect(leo.getByText('It takes us a week').first()).toBeVisible()
})

test('it is given to somebody to look after, by name', async ({ as, house }) => {
  const { standardId } = await writeStandard(house, 'The phone', [{ startsOn: '2026-01-05' }])
  const ada = await as('admin')
  await ada.goto(`/standards/${standardId}`)
  const owner = ada.getByLabel('Who looks after it?')
  await expect(owner).toHaveValue('Ada Admin')
  await owner.fill('Nobody Known')
  await ada.getByRole('button', { name: 'Save who it is' }).click()
  await expect(owner).toHaveAttribute('aria-invalid', 'true')
  await expect(owner).toHaveValue('Nobody Known')
  await owner.fill('Maya Manager')
  await ada.getByRole('button', { name: 'Save who it is' }).click()
  await expect(ada.getByText('It is saved who looks after it.')).toBeVisible()
  const leo = await as('learner')
  await leo.goto(`/standards/${standardId}`)
  await expect(leo.getByText('Maya Manager looks after it.')).toBeVisible()
  await expect(leo.getByLabel('Who looks after it?')).toHaveCount(0)
})

test('a draft is discarded: of a new standard all of it, of a published one the draft alone', async ({
  as,
  house,
}) => {
  const ada = await as('admin')
  await begin(ada, 'A slip')
  await ada.getByRole('checkbox', { name: 'Desk' }).check()
  await save(ada)
  const address = new URL(ada.url()).pathname
  const other = await as('admin')
  await other.goto(`${address}/edit`)
  await ada.getByRole('button', { name: 'Discard this draft' }).click()
  await expect(ada.getByText('The draft is gone.')).toBeVisible()
  await expect(ada).toHaveURL('/standards?said=discarded')
  expect((await ada.goto(address))?.status()).toBe(404)
  expect(await superuser`select from standards where organization_id = ${house.id}`).toHaveLength(0)
  expect(await superuser`select from standard_audiences where organization_id = ${house.id}`).toHaveLength(0)
  // Whoever was writing in it meanwhile saves what they have as a standard of its own.
  await other.getByLabel('The pledge').fill('It was worth keeping.')
  await save(other)
  await expect(other.getByText('It was worth keeping.')).toBeVisible()

  const { standardId, ids } = await writeStandard(house, 'The phone', [{ startsOn: '2026-01-05' }, {}])
  await ada.goto(`/standards/${standardId}`)
  await ada.getByRole('button', { name: 'Discard this draft' }).click()
  await expect(ada.getByText('The draft is gone.')).toBeVisible()
  await expect(ada.getByText('Version 1, in force since')).toBeVisible()
  const left = await superuser`select id from standard_versions where standard_id = ${standardId}`
  expect(left.map(row => row.id)).toEqual([ids[0]])
})
