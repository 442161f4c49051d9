import { randomUUID } from 'node:crypto'
import type { TransactionSql } from 'postgres'
import { inContextOf } from './context'
import { superuser } from './database'
import { found } from './house'
import { expect, moveClock, test } from './people'
import { leos, written } from './sheets'
import { kept } from './standards'

const at = (day: string) => `${day}T09:00:00Z`
const tick = 'I have read it'

test('a newcomer is led to the letter, and what is due stands there', async ({ as, house }) => {
  const { learner } = house.people
  await kept(house, 'The phone')
  const leo = await as('learner')
  await leo.setViewportSize({ width: 360, height: 760 })
  await leo.goto('/')
  await expect(leo.getByRole('heading', { level: 1, name: 'Today' })).toBeVisible()
  await expect(leo.getByText('3 things are left for today.')).toBeVisible()

  // Six taps to have nothing left that can be done at once.
  await leo.getByRole('link', { name: /The phone/ }).click()
  await leo.getByRole('button', { name: 'I have read it and will keep it' }).click()
  await expect(leo.getByText(/You accepted/).first()).toBeVisible()
  await leo.getByRole('link', { name: 'Today' }).last().click()
  await expect(leo.getByText('2 things are left for today.')).toBeVisible()
  await written(learner, leos, { finishedOn: '2026-05-04' })
  await leo.reload()
  await leo.getByRole('button', { name: leos.three_things.ordinary }).click()
  await expect(leo.getByText('One thing is left for today.')).toBeVisible()
  await leo.getByRole('button', { name: tick }).click()
  await expect(leo.getByText('That is all for today. Have a good shift.')).toBeVisible()
  await expect(leo.getByText(leos.letter.felt)).toBeVisible()
})

test('a letter is read once a day; a day off is not missed, a usual day is', async ({ as, house }) => {
  await written(house.people.learner, leos, { finishedOn: '2026-05-01' })
  const leo = await as('learner')
  const other = await as('learner')
  // A Monday, opened twice.
  await moveClock(leo.context(), at('2026-05-04'))
  await moveClock(other.context(), at('2026-05-04'))
  await leo.goto('/today')
  await other.goto('/today')
  await expect(leo.getByText('Reading 1 of 21')).toBeVisible()
  const first = await leo.locator('[data-content]').first().textContent()
  await leo.getByRole('button', { name: tick }).dblclick()
  await expect(leo.getByText('Read today.')).toBeVisible()
  await other.getByRole('button', { name: tick }).click()
  await expect(other.getByText('Read today.')).toBeVisible()
  await expect(other.getByText('1 reading so far.')).toBeVisible()

  // Thursday: two days went by. Another prompt stands there.
  await moveClock(leo.context(), at('2026-05-07'))
  await leo.goto('/today')
  await expect(leo.getByText('Reading 2 of 21')).toBeVisible()
  await expect(leo.getByText('1 reading so far, 2 days without.')).toBeVisible()
  expect(await leo.locator('[data-content]').first().textContent()).not.toBe(first)
  await leo.getByRole('button', { name: tick }).click()
  await expect(leo.getByText('2 readings so far, 2 days without.')).toBeVisible()

  // Whoever works on Mondays and Saturdays alone has missed nothing but the Saturday when it is Monday again.
  await leo.goto('/account')
  for (const day of ['Tuesday', 'Wednesday', 'Thursday', 'Friday']) await leo.getByLabel(day).uncheck()
  await leo.getByLabel('Saturday').check()
  await leo.getByRole('button', { name: 'Save your working days' }).click()
  await expect(leo.getByText('Your working days are saved.')).toBeVisible()
  await expect(leo.getByLabel('Tuesday')).not.toBeChecked()
  await moveClock(leo.context(), at('2026-05-11'))
  await leo.goto('/today')
  await expect(leo.getByText('2 readings so far, 1 day without.')).toBeVisible()
})

test('a night shift is one day', async ({ as, house }) => {
  await written(house.people.learner, leos, { finishedOn: '2026-05-01' })
  const leo = await as('learner')
  await moveClock(leo.context(), '2026-05-04T22:00:00Z')
  await leo.goto('/today')
  await leo.getByRole('button', { name: tick }).click()
  await expect(leo.getByText('Read today.')).toBeVisible()
  await moveClock(leo.context(), '2026-05-05T01:30:00Z')
  await leo.goto('/today')
  await expect(leo.getByText('Read today.')).toBeVisible()
})

test('after twenty-one readings the vision stands there; editing keeps the count, a new round starts at one', async ({
  as,
  house,
}) => {
  const { learner } = house.people
  const round = await written(learner, leos, { finishedOn: '2026-04-01' })
  const read = (number: number) =>
    superuser`insert into readings (organization_id, id, member_id, round_id, number, day, read_at)
      values (${house.id}, ${randomUUID()}, ${learner.memberId}, ${round}, ${number},
        ${'2026-04-01'}::date + ${number}::int, now())`
  for (let number = 1; number <= 20; number++) await read(number)
  const leo = await as('learner')
  await moveClock(leo.context(), at('2026-05-04'))
  await leo.goto('/worksheets/service-vision?step=letter')
  await leo.getByRole('textbox', { name: 'How it made them feel' }).fill('I slept on the train.')
  await expect(leo.locator('.sheet p[aria-hidden]')).toHaveText('Saved')
  await leo.goto('/today')
  await expect(leo.getByText('Reading 21 of 21')).toBeVisible()
  await expect(leo.getByText('I slept on the train.')).toBeVisible()
  await leo.getByRole('button', { name: tick }).click()
  await expect(leo.getByText('Read today.')).toBeVisible()
  await moveClock(leo.context(), at('2026-05-05'))
  await leo.goto('/today')
  await expect(leo.getByRole('heading', { name: 'Your service vision' })).toBeVisible()
  await expect(leo.getByText(leos.vision)).toBeVisible()
  await expect(leo.getByText('I slept on the train.')).toHaveCount(0)

  await written(learner, leos, { number: 2, finishedOn: '2026-05-05' })
  await leo.reload()
  await expect(leo.getByText('Reading 1 of 21')).toBeVisible()
})

test('readings and working days are seen by their member alone', async ({ as, house }) => {
  const { learner } = house.people
  const round = await written(learner, leos, { finishedOn: '2026-05-01', openly: true })
  const leo = await as('learner')
  await leo.goto('/today')
  await leo.getByRole('button', { name: tick }).click()
  await expect(leo.getByText('Read today.')).toBeVisible()
  const [row] = await superuser`select round_id, number from readings where member_id = ${learner.memberId}`
  expect(row).toEqual({ round_id: round, number: 1 })
  const maya = await as('manager')
  await maya.goto('/today')
  await expect(maya.getByText('What do you steer by?')).toBeVisible()
  await expect(maya.getByText(leos.letter.felt)).toHaveCount(0)
  await superuser`insert into working_days (organization_id, id, member_id, days)
    values (${house.id}, ${randomUUID()}, ${learner.memberId}, '{1,2}')`
  for (const table of ['readings', 'working_days']) {
    const read = (sql: TransactionSql) => sql`select from ${sql(table)} where member_id = ${learner.memberId}`
    expect(await inContextOf(house, 'learner', read), table).toHaveLength(1)
    for (const who of ['admin', 'head', 'manager', 'teammate'] as const)
      expect(await inContextOf(house, who, read), `${who} reads ${table}`).toHaveLength(0)
  }
  const trail = (sql: TransactionSql) => sql`select from audit_entries where deed like 'readings.%'`
  expect(await inContextOf(house, 'learner', trail)).toHaveLength(1)
  expect(await inContextOf(house, 'admin', trail)).toHaveLength(0)
})

test('a customer’s kind line stands there, another one the next day, and no unkind one', async ({ as }) => {
  const house = await found()
  const { learner } = house.people
  const lines = [
    'She remembered my dog.',
    'Somebody held the door for my mother.',
    'You called back when you said.',
  ]
  for (const [at, words] of [...lines, 'Never again.'].entries())
    await superuser`insert into heard_feedback ${superuser({
      organization_id: house.id,
      id: randomUUID(),
      team_id: house.teams.Desk,
      day: '2026-05-04',
      logged_at: `2026-05-04T1${at}:00:00Z`,
      logged_by: learner.memberId,
      channel: 'spoken',
      words,
      rating: at < 3 ? 5 : 1,
    })}`
  const leo = await as(learner)
  const seen = new Set<string>()
  for (const day of ['2026-05-05', '2026-05-06', '2026-05-07']) {
    await moveClock(leo.context(), at(day))
    await leo.goto('/today')
    const part = leo.getByRole('region', { name: 'A customer’s words' })
    seen.add((await part.locator('blockquote').textContent()) ?? '')
  }
  expect([...seen].sort()).toEqual(lines.sort())
})
