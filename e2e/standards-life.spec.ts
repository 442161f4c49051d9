import { superuser } from './database'
import { expect, moveClock, test } from './people'

const at = (day: string) => `${day}T09:00:00+01:00`

test('a standard’s whole life, with the four people who meet it', async ({ as, house }) => {
  await superuser`update members set joined_at = '2026-01-01' where organization_id = ${house.id}`
  await superuser`update team_members set joined_at = '2026-01-01' where organization_id = ${house.id}`
  const [ada, maya, leo, hugo] = await Promise.all([as('admin'), as('manager'), as('learner'), as('head')])
  const everybody = [ada, maya, leo, hugo]
  const itIs = async (day: string) => {
    for (const page of everybody) await moveClock(page.context(), at(day))
  }

  // Ada writes it for the front line and whoever leads them, says what customers are told, and lets it start on a Monday.
  await itIs('2026-01-07')
  await ada.goto('/standards/new')
  await ada.getByLabel('Title').fill('Voicemail')
  await ada.getByLabel('Returning voicemail').check()
  await ada.getByLabel('The pledge').fill('Every message is answered by a call within six hours.')
  await ada.getByLabel('What is measured').fill('Time until we call back')
  await ada.getByLabel('Compared how').selectOption('at_most')
  await ada.getByLabel('Number').fill('6')
  await ada.getByLabel(/^Unit/).fill('hours')
  await ada.getByLabel(/^They expect/).fill('4')
  await ada.getByLabel('How do we know?').fill('Asked at the desk')
  await ada.getByRole('checkbox', { name: 'Front line' }).check()
  await ada.getByRole('checkbox', { name: 'Supervisors' }).check()
  await ada.getByLabel('A question to whoever accepts it').fill('When do you listen to the box?')
  await ada.getByRole('button', { name: 'Save the draft' }).click()
  await expect(ada.getByText('The draft is saved.')).toBeVisible()
  const standard = new URL(ada.url()).pathname
  await ada.getByLabel('What are customers told').fill('The recording says that we call back by the evening.')
  await ada.getByRole('textbox', { name: 'Starts on' }).fill('2026-01-12')
  await ada.getByRole('button', { name: 'Publish version 1' }).click()
  await expect(ada.getByText('It is published.')).toBeVisible()

  await leo.goto('/today')
  await expect(leo.getByText('A standard to accept')).toHaveCount(0)
  await leo.goto('/standards')
  await expect(leo.getByText('Starts on January 12, 2026')).toBeVisible()

  // On that Monday Leo meets it on Today, and answers.
  await itIs('2026-01-12')
  await leo.goto('/today')
  await leo.getByRole('link', { name: /Voicemail/ }).click()
  await expect(leo.getByText('The recording says that we call back by the evening.').first()).toBeVisible()
  await leo.getByLabel('When do you listen to the box?').fill('At nine, at one and at five.')
  await leo.getByRole('button', { name: 'I have read it and will keep it' }).click()
  await expect(leo.getByText('You accepted version 1 on January 12, 2026.')).toBeVisible()

  // Hugo leads the house: it isn't asked of him. His supervisor and two others are late in February.
  await itIs('2026-02-02')
  await hugo.goto(standard)
  await expect(hugo.getByText('It is not asked of you.')).toBeVisible()
  await hugo.goto('/standards/matrix')
  await expect(hugo.getByRole('row', { name: /Hugo Head/ })).toHaveCount(0)
  await expect(hugo.getByText('4 acceptances are missing; 4 are overdue.')).toBeVisible()

  // Maya sees Tia missing, reads what Leo answered, and reminds Tia; then she accepts it herself.
  await maya.goto(standard)
  await expect(maya.getByText('2 of 3 in your teams are missing.')).toBeVisible()
  await maya.goto(`${standard}/record`)
  await expect(maya.getByText('At nine, at one and at five.')).toBeVisible()
  await maya.goto('/standards/matrix')
  await maya.getByRole('link', { name: 'Remind who misses some' }).click()
  await maya.getByRole('button', { name: 'Remind them' }).click()
  await expect(maya.getByText('One person is reminded.')).toBeVisible()
  await maya.goto(standard)
  await maya.locator('#accept-form').getByLabel('When do you listen to the box?').fill('Whenever I come in.')
  await maya.getByRole('button', { name: 'I have read it and will keep it' }).click()
  await expect(maya.getByText('You accepted version 1')).toBeVisible()

  // A typo is mended and nobody is asked again; five hours become four, and everybody is.
  const revise = async (pledge: string, hours: string, kind: string, number: number) => {
    await ada.goto(`${standard}/edit`)
    await ada.getByLabel('The pledge').fill(pledge)
    await ada.getByLabel('Number').fill(hours)
    await ada.getByRole('button', { name: 'Save the draft' }).click()
    await expect(ada.getByText('The draft is saved.')).toBeVisible()
    await ada.getByLabel(kind).check()
    await ada.getByLabel('What changed, and why').fill('We looked at it again.')
    await ada.getByRole('button', { name: `Publish version ${number}` }).click()
    await expect(ada.getByText('It is published.')).toBeVisible()
  }
  await revise('Every message is answered with a call within six hours.', '6', 'A small correction', 2)
  await leo.goto('/standards')
  await expect(leo.getByText('is waiting for you')).toHaveCount(0)
  await revise('Every message is answered with a call within four hours.', '4', 'It asks something new', 3)
  await leo.goto('/standards')
  await expect(leo.getByText('One standard is waiting for you')).toBeVisible()
  await leo.getByRole('link', { name: 'Voicemail' }).click()
  await expect(leo.getByText('The pledge meets what customers expect.').first()).toBeVisible()
  await leo.getByLabel('What changed from').selectOption('1')
  await leo.getByRole('button', { name: 'Compare' }).click()
  await expect(leo.locator('del').first()).toContainText('by')
  await leo.goto(standard)
  await leo.getByLabel('When do you listen to the box?').fill('Every two hours.')
  await leo.getByRole('button', { name: 'I have read it and will keep it' }).click()
  await expect(leo.getByText('You accepted version 3')).toBeVisible()

  // Each version keeps its share; in the end it is retired, asked of nobody, and all of it stays readable.
  await maya.goto(standard)
  await expect(maya.getByText(/^\d of \d accepted$/)).toHaveText([
    '1 of 3 accepted',
    '2 of 3 accepted',
    '2 of 3 accepted',
  ])
  await ada.goto(standard)
  await ada.getByRole('button', { name: 'Retire it' }).click()
  await expect(ada.getByText('It is retired.')).toBeVisible()
  await maya.goto('/standards')
  await expect(maya.getByText('is waiting for you')).toHaveCount(0)
  await maya.getByRole('link', { name: 'Voicemail' }).click()
  await expect(maya.getByText('Retired on February 2, 2026.')).toBeVisible()
  await maya.goto(`${standard}/record`)
  await expect(maya.getByText('At nine, at one and at five.')).toBeVisible()
})
