import { superuser } from './database'
import { expect, test } from './people'
import { hang, responsesOf } from './survey-links'

// A page may take its time on a busy machine.
test.describe.configure({ timeout: 90_000 })

test('without script a customer cannot forget the one question', async ({ nobody, house }) => {
  const { code } = await hang(house)
  await nobody.goto(`/s/${code}`)
  await nobody.getByLabel('What should we keep').fill('The tea')
  await nobody.getByRole('button', { name: 'Send' }).first().click()
  await expect(nobody.getByLabel('What should we keep')).toHaveValue('The tea')
  expect(new URL(nobody.url()).pathname).toBe(`/s/${code}`)
  await nobody.getByLabel('Not satisfied', { exact: true }).check()
  await nobody.getByRole('button', { name: 'Send' }).first().click()
  await expect(nobody.getByRole('heading', { name: 'Thank you' })).toBeVisible()
  expect(await responsesOf(house)).toMatchObject([{ overall: 2, comment: 'The tea' }])
})

test('a browser that checks nothing itself loses nothing either', async ({ nobody, house }) => {
  const { code } = await hang(house)
  await nobody.route(`**/s/${code}`, async route => {
    const page = await route.fetch()
    await route.fulfill({ response: page, body: (await page.text()).replaceAll(' required=""', '') })
  })
  await nobody.goto(`/s/${code}`)
  await nobody.getByRole('group', { name: 'Somebody was glad' }).getByLabel('2').check()
  await nobody.getByRole('group', { name: 'Would you come back?' }).getByLabel('Not sure').check()
  await nobody.getByLabel('What should we keep').fill('Line one\nשורה שתיים 🫖')
  await nobody.getByRole('button', { name: 'Send' }).last().click()
  await expect(nobody.getByText('Choose one of the five, please.')).toBeVisible()
  await expect(nobody.getByRole('group', { name: 'Somebody was glad' }).getByLabel('2')).toBeChecked()
  await expect(
    nobody.getByRole('group', { name: 'Would you come back?' }).getByLabel('Not sure'),
  ).toBeChecked()
  await expect(nobody.getByLabel('What should we keep')).toHaveValue('Line one\nשורה שתיים 🫖')
  await nobody.getByLabel('Very satisfied').check()
  await nobody.getByRole('button', { name: 'Send' }).last().click()
  await expect(nobody.getByRole('heading', { name: 'Thank you' })).toBeVisible()
  expect(await responsesOf(house)).toMatchObject([
    { overall: 5, welcome: 2, would_return: 'unsure', comment: 'Line one\nשורה שתיים 🫖' },
  ])
})

test('a learner logs what they heard without script, after a slip that loses nothing', async ({
  as,
  house,
}) => {
  const leo = await as('learner')
  await leo.goto('/feedback/heard')
  await leo.getByLabel('Phone').check()
  await leo.getByLabel('Their words').fill('You rang back\u0007 as you said.')
  await leo.getByLabel('About whom').fill('tia')
  await leo.getByRole('group', { name: 'Their rating' }).getByLabel('5').check()
  await leo.getByRole('button', { name: 'Keep it' }).click()
  await expect(leo.getByText("This holds a character that can't be seen").first()).toBeVisible()
  await expect(leo.getByLabel('Phone')).toBeChecked()
  await expect(leo.getByLabel('About whom')).toHaveValue('tia')
  await expect(leo.getByRole('group', { name: 'Their rating' }).getByLabel('5')).toBeChecked()
  await leo.getByLabel('Their words').fill('You rang back as you said.')
  await leo.getByRole('button', { name: 'Keep it' }).click()
  await expect(leo.getByText('It is kept. Thank you for listening.')).toBeVisible()
  expect(await superuser`select * from heard_feedback where organization_id = ${house.id}`).toMatchObject([
    {
      channel: 'phone',
      words: 'You rang back as you said.',
      rating: 5,
      about_id: house.people.teammate.memberId,
      team_id: house.teams.Desk,
      logged_by: house.people.learner.memberId,
    },
  ])
})

test('a manager makes, pauses and revokes a link without script', async ({ as, house }) => {
  const maya = await as('manager')
  await maya.goto('/surveys')
  await maya.getByRole('link', { name: 'Make a link' }).click()
  await maya.getByLabel('Where will it be?').fill('x'.repeat(81))
  await maya.getByRole('button', { name: 'Make the link' }).click()
  await expect(maya.getByText('Keep it to 80 characters').first()).toBeVisible()
  await expect(maya.getByLabel('Where will it be?')).toHaveValue('x'.repeat(81))
  await maya.getByLabel('Where will it be?').fill('Card on the desk')
  await maya.getByRole('button', { name: 'Make the link' }).click()
  await expect(maya.getByText('The link is ready.')).toBeVisible()
  await maya.getByRole('button', { name: 'Pause' }).click()
  await expect(maya.getByText('The link is paused.')).toBeVisible()
  await maya.getByRole('button', { name: 'Take answers again' }).click()
  await expect(maya.getByText('The link takes answers again.')).toBeVisible()
  await maya.getByRole('button', { name: 'Revoke' }).click()
  await expect(maya.getByText('The link is revoked.')).toBeVisible()
  const links = await superuser`select * from survey_links where organization_id = ${house.id}`
  expect(links).toHaveLength(1)
  expect(links[0]).toMatchObject({ label: 'Card on the desk', team_id: house.teams.Desk, paused_at: null })
  expect(links[0]?.revoked_at).not.toBeNull()
})
