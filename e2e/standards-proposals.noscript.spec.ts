import { superuser } from './database'
import { expect, test } from './people'
import { writeStandard } from './standards'
import { hang } from './survey-links'

test('a standard is proposed, after a slip that loses nothing, and decided without script', async ({
  as,
}) => {
  const [leo, ada] = await Promise.all([as('learner'), as('admin')])
  await leo.goto('/standards/proposals/new')
  await leo.getByLabel('Another one').check()
  await leo.getByLabel('What would you call it?').fill('Keys')
  await leo.getByLabel('What happens now?').fill('Nobody knows who has them.')
  await leo.getByLabel('What can we really keep?').fill('Whoever asks for a key has it within a minute.')
  await leo.getByRole('button', { name: 'Send the proposal' }).click()
  await expect(leo.getByText('Your own word for it: Write something here')).toBeVisible()
  await expect(leo.getByLabel('What happens now?')).toHaveValue('Nobody knows who has them.')
  await leo.getByLabel('Your own word for it').fill('Keys')
  await leo.getByRole('button', { name: 'Send the proposal' }).click()
  await expect(leo.getByText('Thank you. It has been sent')).toBeVisible()

  await ada.goto('/standards/proposals')
  await ada.getByRole('link', { name: /Keys/ }).click()
  await ada.getByRole('radio', { name: /^Not now/ }).check()
  await ada.getByRole('button', { name: 'Decide' }).click()
  await expect(ada.getByText('A word to Leo Learner: Write something here')).toBeVisible()
  await ada.getByRole('radio', { name: /^Take it up/ }).check()
  await ada.getByRole('button', { name: 'Decide' }).click()
  await expect(ada.getByText('It is a draft now')).toBeVisible()
  await expect(ada.getByLabel('The pledge')).toHaveValue('Whoever asks for a key has it within a minute.')
})

test('everybody is asked, and customers answer a question on a standard, without script', async ({
  as,
  house,
  nobody,
}) => {
  const { standardId } = await writeStandard(house, 'The phone', [
    { startsOn: '2026-01-05', metric: 'Rings', comparison: 'at_most', value: 3, unit: 'rings' },
  ])
  const { code } = await hang(house)
  const [ada, leo] = await Promise.all([as('admin'), as('learner')])
  await ada.goto('/standards/exercises')
  await ada.getByLabel('Dress at work').check()
  await ada.getByRole('button', { name: 'Ask everybody' }).click()
  await expect(ada.getByText('Everybody is asked from now on.')).toBeVisible()
  await leo.goto('/today')
  await leo.getByRole('link', { name: /Dress at work/ }).click()
  await leo.getByLabel('What can we really keep?').fill('One can read our names.')
  await leo.getByRole('button', { name: 'Send the proposal' }).click()
  await expect(leo.getByText('Thank you. It has been sent')).toBeVisible()

  await ada.goto(`/standards/${standardId}/ask`)
  await ada.getByRole('button', { name: 'Put it on the surveys' }).click()
  await expect(ada.getByText('Customers find the question on the surveys')).toBeVisible()
  await nobody.goto(`/s/${code}`)
  await nobody.getByLabel('Rings: how was it this time?').fill('many')
  await nobody.getByLabel('Very satisfied').check()
  await nobody.getByRole('button', { name: 'Send' }).last().click()
  await expect(nobody.getByText('Write a number')).toBeVisible()
  await expect(nobody.getByLabel('Rings: how was it this time?')).toHaveValue('many')
  await nobody.getByLabel('Rings: how was it this time?').fill('4')
  await nobody.getByRole('button', { name: 'Send' }).last().click()
  await expect(nobody.getByRole('heading', { name: 'Thank you' })).toBeVisible()
  expect(
    await superuser`select value from question_answers where organization_id = ${house.id}`,
  ).toMatchObject([{ value: 4 }])
})
