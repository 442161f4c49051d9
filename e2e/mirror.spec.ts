import { randomUUID } from 'node:crypto'
import type { TransactionSql } from 'postgres'
import { inContextOf } from './context'
import { superuser } from './database'
import { log } from './heard'
import { expect, moveClock, test } from './people'
import { leos, written } from './sheets'

const today = '2026-05-06'

const obstacles = {
  obstacles: { picked: ['own_1', 'own_2'], words: { own_1: 'The chief in a mood', own_2: 'The printer' } },
  answers: { own_1: { do: 'Breathe out, and finish with the guest first.' } },
}

test('on a tough day one tap leads to what was decided for it, and a line is left for the next one', async ({
  as,
  house,
}) => {
  const { learner } = house.people
  const leo = await as('learner')
  await leo.setViewportSize({ width: 360, height: 760 })
  await leo.goto('/standards')
  await leo.getByText('More', { exact: true }).click()
  await leo.getByRole('link', { name: 'A tough day' }).last().click()
  await expect(leo.getByRole('heading', { level: 1, name: 'A tough day' })).toBeVisible()
  // Before anything is written, our own sentence stands there, and nothing is empty.
  await expect(leo.getByText('The rest can wait. This person is here now.')).toBeVisible()
  await expect(leo.getByRole('heading', { name: 'What happened?' })).toHaveCount(0)

  await written(learner, leos, { finishedOn: '2026-05-01' })
  await written(learner, obstacles, { slug: 'what-gets-in-the-way' })
  await written(learner, { me: { own_1: 'I sleep better.' } }, { slug: 'value-of-service' })
  await leo.reload()
  await leo.getByRole('link', { name: 'The chief in a mood' }).click()
  await expect(leo.getByRole('heading', { name: 'What you decided to do' })).toBeVisible()
  await expect(leo.getByText('Breathe out, and finish with the guest first.')).toBeVisible()
  for (const words of [leos.vision, leos.letter.felt, 'I sleep better.'])
    await expect(leo.getByText(words)).toBeVisible()
  await leo.getByRole('link', { name: 'Something else happened' }).click()
  await leo.getByRole('link', { name: 'The printer' }).click()
  await expect(leo.getByText('You have not decided yet what to do about this')).toBeVisible()
  await leo.goto('/tough-day?what=hard-day')
  await expect(leo.getByText('Then nothing has to be solved.')).toBeVisible()

  for (const line of ['For the man with two dogs.', 'For the rent.']) {
    await leo.getByLabel('A line for the next tough day').fill(line)
    await leo.getByRole('button', { name: 'Keep it' }).click()
    await expect(leo.getByText(line).first()).toBeVisible()
  }
  await leo.getByRole('button', { name: 'Take it out For the rent.' }).click()
  await expect(leo.getByText('Taken out.')).toBeVisible()
  await leo.goto('/tough-day')
  await expect(leo.getByText('For the man with two dogs.').first()).toBeVisible()
  await expect(leo.getByText('For the rent.')).toHaveCount(0)

  const own = (sql: TransactionSql) => sql`select words from reasons`
  expect(await inContextOf(house, 'learner', own)).toEqual([{ words: 'For the man with two dogs.' }])
  for (const who of ['admin', 'head', 'manager', 'teammate'] as const)
    expect(await inContextOf(house, who, own), who).toHaveLength(0)
  const maya = await as('manager')
  await maya.goto('/tough-day')
  await expect(maya.getByRole('heading', { level: 1, name: 'A tough day' })).toBeVisible()
  for (const words of ['two dogs', 'The printer', leos.vision])
    await expect(maya.getByText(words)).toHaveCount(0)
})

test('the mirror shows oneself one’s pulse beside one’s own ratings and the customers’, and offers after a low run', async ({
  as,
  house,
}) => {
  const { learner } = house.people
  const leo = await as('learner')
  await moveClock(leo.context(), `${today}T16:00:00Z`)
  await leo.goto('/mirror')
  await expect(leo.getByText('What you note on Today gathers here.')).toBeVisible()

  const pulses = [
    ['2026-04-20', 5],
    ['2026-05-04', 2],
    ['2026-05-05', 1],
  ] as const
  for (const [day, rating] of pulses)
    await superuser`insert into pulses (organization_id, id, member_id, day, written_at, rating)
      values (${house.id}, ${randomUUID()}, ${learner.memberId}, ${day}, now(), ${rating})`
  await written(
    learner,
    { ratings: { ratings: { phone: '4', greeting: '2' }, counted: false } },
    { slug: 'six-ways', finishedOn: '2026-04-22' },
  )
  await log(house, { words: 'He walked me to the lift.', rating: 5, about: 'learner', day: '2026-05-05' })
  await log(house, { words: 'Nobody looked up.', rating: 1, day: '2026-05-05' })
  await leo.reload()
  await expect(leo.getByText('Your work satisfaction was 2.7 of 5 on average, over 3 days.')).toBeVisible()
  await expect(leo.getByText('You rated yourself 3.0, in one look at yourself.')).toBeVisible()
  await expect(leo.getByText('Customers gave you 5.0, once.')).toBeVisible()
  await expect(leo.getByText('He walked me to the lift.')).toBeVisible()
  await expect(leo.getByText('Nobody looked up.')).toHaveCount(0)
  await leo.getByText('Show table').click()
  await expect(leo.getByRole('row', { name: /^Apr 20 5\.0 3\.0 –/ })).toBeVisible()
  await expect(leo.getByRole('row', { name: /^May 4 1\.5 – 5\.0/ })).toBeVisible()
  await expect(leo.getByRole('heading', { name: 'The last days were hard ones' })).toHaveCount(0)

  await leo.goto('/today')
  await leo.getByRole('button', { name: '2 of 5' }).click()
  await expect(leo.getByText('You gave it a 2.')).toBeVisible()
  await leo.getByRole('link', { name: 'My mirror' }).last().click()
  await expect(leo.getByRole('heading', { name: 'The last days were hard ones' })).toBeVisible()
  await expect(leo.getByRole('link', { name: 'Look at the six ways' })).toHaveAttribute(
    'href',
    '/worksheets/six-ways',
  )
  const maya = await as('manager')
  await moveClock(maya.context(), `${today}T16:00:00Z`)
  await maya.goto('/mirror')
  await expect(maya.getByText('What you note on Today gathers here.')).toBeVisible()
})
