import { randomUUID } from 'node:crypto'
import type { TransactionSql } from 'postgres'
import { addDays, weekday } from '@/lib/dates'
import { inContextOf } from './context'
import { superuser } from './database'
import { senderOn } from './days'
import type { Person } from './house'
import { expect, moveClock, test } from './people'
import { leos, written } from './sheets'

const at = (day: string) => `${day}T09:00:00Z`
/** A Monday. */
const first = '2026-03-02'

const read = async (person: Person, roundId: string, days: string[]) => {
  for (const [number, day] of days.entries())
    await superuser`insert into readings ${superuser({
      organization_id: person.organizationId,
      id: randomUUID(),
      member_id: person.memberId,
      round_id: roundId,
      number: number + 1,
      day,
      read_at: at(day),
    })}`
}

test('forty days with days off: the letter is read to its end, held against the days, and followed by a new one', async ({
  as,
  house,
}) => {
  const { learner } = house.people
  const roundId = await written(learner, leos, { finishedOn: '2026-03-01' })
  const leo = await as('learner')
  const send = senderOn(leo)
  // Five days a week, and a week away in the middle.
  const worked = Array.from({ length: 40 }, (_, n) => addDays(first, n)).filter(
    (day, n) => weekday(day) <= 5 && !(n >= 14 && n < 21),
  )
  for (const [n, day] of worked.entries()) {
    await send('readings/actions.ts#tick', at(day), { id: randomUUID(), roundId })
    if (n % 4 !== 0) continue
    await send('practice/actions.ts#choose', at(day), { day, words: `I look up, day ${n}.` })
    await send('practice/actions.ts#lookBack', `${day}T16:00:00Z`, {
      day,
      happened: 'yes',
      wentWell: `Somebody smiled on day ${n}.`,
      ...(n === 8 && { heardIt: 'on' }),
    })
  }
  const [{ readings } = { readings: 0 }] = await superuser<{ readings: number }[]>`
    select count(*)::int as readings from readings where member_id = ${learner.memberId}`
  expect(readings, 'days off cost nothing and add nothing').toBe(worked.length)

  await moveClock(leo.context(), at(addDays(first, 40)))
  await leo.goto('/today')
  await expect(leo.getByRole('heading', { name: 'Your service vision' })).toBeVisible()
  await leo.getByRole('link', { name: 'Hold your letter and your days side by side' }).click()
  await expect(leo.getByText('Read 21 times, from March 2, 2026 to April 6, 2026.')).toBeVisible()
  await expect(leo.getByText(leos.letter.felt)).toBeVisible()
  // Of the days with a note, those up to the twenty-first reading.
  await expect(leo.getByText('You noted something on 6 days. Once somebody said')).toBeVisible()
  await expect(leo.getByRole('heading', { name: 'The first: Monday, March 2' })).toBeVisible()
  await expect(leo.getByRole('heading', { name: 'The last: Monday, April 6' })).toBeVisible()
  await expect(leo.getByText('I look up, day 8.')).not.toBeVisible()
  await leo.getByText('The 4 days between').click()
  await expect(leo.getByText('I look up, day 8.')).toBeVisible()

  await leo.getByLabel('What has changed between you and your letter?').fill('I stopped waiting for it.')
  await leo.getByRole('button', { name: 'Keep it' }).click()
  await expect(leo.getByText('Kept. It stands here whenever you want it.')).toBeVisible()
  const noted = (sql: TransactionSql) => sql`select from comparisons`
  expect(await inContextOf(house, 'learner', noted)).toHaveLength(1)
  for (const who of ['admin', 'head', 'manager', 'teammate'] as const)
    expect(await inContextOf(house, who, noted), who).toHaveLength(0)

  await leo.getByRole('button', { name: 'Write a new letter' }).click()
  await expect(leo.getByRole('heading', { name: 'One customer' })).toBeVisible()
  await leo.goto('/readings')
  await expect(leo.getByRole('link', { name: 'Go on with your new letter' })).toBeVisible()
  await superuser`delete from worksheet_rounds where member_id = ${learner.memberId} and number = 2`
  await written(learner, { ...leos, vision: 'They laugh with me.' }, { number: 2, finishedOn: '2026-04-11' })
  await leo.goto('/today')
  await expect(leo.getByText('Reading 1 of 21')).toBeVisible()
  await leo.goto('/readings')
  await expect(leo.getByText('No reading yet.')).toBeVisible()
  await leo.getByRole('link', { name: /Letter 1/ }).click()
  await expect(leo.getByLabel('What has changed between you and your letter?')).toHaveValue(
    'I stopped waiting for it.',
  )
  await expect(leo.getByRole('button', { name: 'Write a new letter' })).toHaveCount(0)
})

test('after sixty days Today asks once how to go on, and what was read before is kept either way', async ({
  as,
  house,
}) => {
  const { learner, teammate } = house.people
  const days = [0, 3, 10].map(n => addDays(first, n))
  const [leos1, tias] = [
    await written(learner, leos, { finishedOn: '2026-03-01' }),
    await written(teammate, leos, { finishedOn: '2026-03-01' }),
  ]
  await read(learner, leos1, days)
  await read(teammate, tias, days)
  const [leo, tia] = [await as('learner'), await as('teammate')]
  const question = 'You first read this letter on March 2, 2026, and 3 times in all.'

  await moveClock(leo.context(), at(addDays(first, 59)))
  await leo.goto('/today')
  await expect(leo.getByText('Reading 4 of 21')).toBeVisible()
  await expect(leo.getByText(question)).toHaveCount(0)
  for (const page of [leo, tia]) {
    await moveClock(page.context(), at(addDays(first, 60)))
    await page.goto('/today')
    await expect(page.getByText(question)).toBeVisible()
  }
  await leo.getByRole('button', { name: 'Begin afresh' }).click()
  await expect(leo.getByText('The count begins again at 1. The days before are kept.')).toBeVisible()
  await expect(leo.getByText('Reading 1 of 21')).toBeVisible()
  await leo.getByRole('button', { name: 'I have read it' }).click()
  await expect(leo.getByText('1 reading so far.')).toBeVisible()
  await tia.getByRole('button', { name: 'Go on from here' }).click()
  await expect(tia.getByText('Reading 4 of 21')).toBeVisible()
  for (const page of [leo, tia]) {
    await expect(page.getByText(question)).toHaveCount(0)
    await moveClock(page.context(), at(addDays(first, 160)))
    await page.goto('/today')
    await expect(page.getByText('You first read this letter')).toHaveCount(0)
  }
  await expect(leo.getByText('Reading 2 of 21')).toBeVisible()
  expect(await superuser`select from readings where member_id = ${learner.memberId}`).toHaveLength(4)
})
