import { superuser } from './database'
import { expect, moveClock, test } from './people'

test('a new organization asks everybody first, and sees the answers side by side', async ({ as }) => {
  const [ada, leo, maya] = await Promise.all([as('admin'), as('learner'), as('manager')])
  const itIs = async (day: string) => {
    for (const page of [ada, leo, maya]) await moveClock(page.context(), `${day}T09:00:00+01:00`)
  }
  await itIs('2026-02-02')
  await ada.goto('/standards')
  await ada.getByRole('link', { name: 'Ask everybody' }).click()
  await ada.getByLabel('Visitors').check()
  await ada.getByLabel('A word to go with it').fill('All of us have our hands full.')
  await expect(ada.getByLabel('Until when?')).toHaveValue('2026-02-09')
  await ada.getByRole('button', { name: 'Ask everybody' }).click()
  await expect(ada.getByText('Everybody is asked from now on.')).toBeVisible()
  await expect(ada.getByText('Nobody has answered yet.')).toBeVisible()

  // The same is not asked twice at a time.
  await ada.goto('/standards/exercises')
  await ada.getByLabel('Visitors').check()
  await ada.getByRole('button', { name: 'Ask everybody' }).click()
  await expect(ada.getByText('What is it about?: This is asked already')).toBeVisible()

  const answers = [
    { page: leo, pledge: 'Everybody gets a nod.', happens: 'They wait.' },
    { page: maya, pledge: 'Nobody waits longer than a minute.', happens: '' },
  ]
  for (const { page, pledge, happens } of answers) {
    await page.goto('/today')
    const asked = page.getByRole('region', { name: 'What would you count as good?' })
    await asked.getByRole('link', { name: /Visitors/ }).click()
    await expect(page.getByText('All of us have our hands full.')).toBeVisible()
    await page.getByLabel('What can we really keep?').fill(pledge)
    await page.getByLabel('What happens now?').fill(happens)
    await page.getByRole('button', { name: 'Send the proposal' }).click()
    await expect(page.getByText('Thank you. It has been sent')).toBeVisible()
    await page.goto('/today')
    await expect(asked).toHaveCount(0)
  }

  await ada.goto('/standards/exercises')
  await ada.getByRole('link', { name: /Visitors.*2 answers/ }).click()
  const cards = ada.getByRole('listitem').filter({ has: ada.getByRole('heading', { name: 'Visitors' }) })
  await expect(cards).toHaveCount(2)
  const mayas = cards.filter({ hasText: 'Maya Manager' })
  await expect(cards.filter({ hasText: 'Leo Learner' })).toContainText('They wait.')
  await expect(mayas).toContainText('Not answered')
  // The same question stands on the same line.
  const tops = await cards.evaluateAll(all =>
    all.map(card => [...card.querySelectorAll('h3')].map(h3 => Math.round(h3.getBoundingClientRect().top))),
  )
  expect(tops[0]).toHaveLength(4)
  expect(tops[1]).toEqual(tops[0])

  await mayas.getByRole('link', { name: 'Decide about what Maya Manager wrote' }).click()
  await ada.getByRole('radio', { name: /^Take it up/ }).check()
  await ada.getByRole('button', { name: 'Decide' }).click()
  await expect(ada.getByLabel('The pledge')).toHaveValue('Nobody waits longer than a minute.')
  await expect(ada.getByLabel('Visitors')).toBeChecked()
})

test('after its last day, or once it is ended, nobody is asked; what was typed meanwhile stays in the form', async ({
  as,
  house,
}) => {
  const begun = async (lastDay: string) => {
    const id = crypto.randomUUID()
    await superuser`insert into standard_exercises ${superuser({
      organization_id: house.id,
      id,
      category: lastDay === '2026-02-02' ? 'phone' : 'dress',
      asked_by: house.people.admin.memberId,
      asked_at: new Date('2026-01-26T08:00:00Z'),
      last_day: lastDay,
    })}`
    return id
  }
  const [over, going] = [await begun('2026-02-02'), await begun('2026-02-20')]
  const [ada, leo] = await Promise.all([as('admin'), as('learner')])
  for (const page of [ada, leo]) await moveClock(page.context(), '2026-02-03T09:00:00+01:00')
  await leo.goto('/today')
  const asked = leo.getByRole('region', { name: 'What would you count as good?' })
  await expect(asked.getByRole('link', { name: /Dress at work/ })).toBeVisible()
  await expect(asked.getByRole('link')).toHaveCount(1)
  await leo.goto(`/standards/proposals/new?exercise=${over}`)
  await expect(leo.getByText('This is asked no more.')).toBeVisible()
  await expect(leo.getByRole('button', { name: 'Send the proposal' })).toHaveCount(0)

  await leo.goto(`/standards/proposals/new?exercise=${going}`)
  await leo.getByLabel('What can we really keep?').fill('Ironed, and a badge.')
  await ada.goto(`/standards/exercises/${going}`)
  await ada.getByRole('button', { name: 'End it now' }).click()
  await expect(ada.getByText('It is asked of nobody any more.')).toBeVisible()
  await leo.getByRole('button', { name: 'Send the proposal' }).click()
  await expect(leo.getByText('This is asked no more. What you wrote is still here')).toBeVisible()
  await expect(leo.getByLabel('What can we really keep?')).toHaveValue('Ironed, and a badge.')
  await leo.goto('/today')
  await expect(asked).toHaveCount(0)

  // What is over makes room for asking again.
  await ada.goto('/standards/exercises')
  await ada.getByLabel('Answering the phone').check()
  await ada.getByRole('button', { name: 'Ask everybody' }).click()
  await expect(ada.getByText('Everybody is asked from now on.')).toBeVisible()
})
