import { randomUUID } from 'node:crypto'
import type { Page } from '@playwright/test'
import { addDays } from '@/lib/dates'
import {
  belonged,
  chose,
  finishes,
  hired,
  overBefore,
  overNow,
  promote,
  reads,
  shows,
  took,
} from './commitment'
import { inContext, inContextOf } from './context'
import { superuser } from './database'
import type { House, Person } from './house'
import { houseDay, join } from './house'
import { bare, readPdf } from './pdf'
import { expect, test } from './people'
import { kept } from './standards'

const page = '/commitment'
const wholeMonth = (day: string) =>
  new Intl.DateTimeFormat('en', { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  )
const month = wholeMonth(overNow.from)

/** The rows of a figure, each as its rank and what is said of it. */
const rowsOf = async (on: Page, figure: string) =>
  on
    .locator(`figure#${figure} tbody tr`)
    .evaluateAll(rows =>
      rows.map(row => [row.querySelector('th')?.textContent, row.querySelector('td')?.textContent]),
    )

/** Twenty-four at the front line, six supervisors and two heads; the admin is one of them. */
const staffed = async (house: House) => {
  const front = [
    ...(['learner', 'teammate', 'otherLearner'] as const).map(role => house.people[role]),
    ...(await hired(house, 'front_line', 21)),
  ]
  const above = [
    ...(['manager', 'otherManager', 'head', 'admin'] as const).map(role => house.people[role]),
    ...(await hired(house, 'supervisor', 4)),
  ]
  await belonged(house)
  return { front, above }
}

test('everybody sees the same four figures by rank, and they are what the rows say', async ({
  as,
  house,
}) => {
  const { front, above } = await staffed(house)
  const { from, to } = overNow
  for (const person of front.slice(0, 18)) {
    const round = await finishes(person, addDays(from, -10))
    await reads(person, round, from, 4)
  }
  // Too late for the month, or of the month after.
  await finishes(front[20] as Person, to)
  await took(front[21] as Person, to)
  for (const person of front.slice(0, 9)) await took(person, addDays(to, -1))
  // Three days and none are no practice; two readings and two choices on four days are.
  await chose(front[19] as Person, from, 3)
  await chose(front[20] as Person, addDays(from, -4), 4)
  const mixed = front[18] as Person
  await reads(mixed, await finishes(mixed, to), from, 2)
  await chose(mixed, addDays(from, 1), 2)
  for (const person of above.slice(0, 3)) await finishes(person, '2026-01-05')
  await took(above[0] as Person, '2026-01-05')
  await kept(house, 'Answering the phone')
  await superuser`insert into acceptances (organization_id, id, version_id, member_id, accepted_at, wording)
    select m.organization_id, gen_random_uuid(), v.id, m.id, now(), 'I stand by it.'
    from members m join standard_versions v using (organization_id)
    where m.organization_id = ${house.id} and m.rank <> 'front_line'`

  const count = async (of: string) => {
    const rows = await superuser<{ front: boolean; n: number }[]>`
      select m.rank = 'front_line' as front, count(*)::int as n from members m
      where m.organization_id = ${house.id} and m.deactivated_at is null and case ${of}
        when 'vision' then m.id in (select member_id from worksheet_rounds where slug = 'service-vision' and finished_on < ${to})
        when 'quiz' then m.id in (select member_id from attempts where quiz = 'given-life' and day < ${to})
        when 'practised' then 3 < (select count(distinct d.day) from (
          select member_id, day from readings union all select member_id, day from choices) d
          where d.member_id = m.id and d.day between ${from} and ${addDays(to, -1)})
        when 'accepted' then m.id in (select member_id from acceptances)
      end group by 1`
    return [true, false].map(side => rows.find(row => row.front === side)?.n ?? 0)
  }
  expect(await Promise.all(['vision', 'quiz', 'practised', 'accepted'].map(count))).toEqual([
    [18, 3],
    [9, 1],
    [19, 0],
    [0, 8],
  ])

  for (const who of ['learner', 'manager', 'admin'] as const) {
    const on = await as(who)
    await on.goto(page)
    expect(await rowsOf(on, 'vision'), who).toEqual([
      ['Front line', '18 of 24'],
      ['Leaders', '3 of 8'],
    ])
    expect(await rowsOf(on, 'quiz')).toEqual([
      ['Front line', '9 of 24'],
      ['Leaders', 'hardly anybody of 8'],
    ])
    expect(await rowsOf(on, 'practised')).toEqual([
      ['Front line', '19 of 24'],
      ['Leaders', 'hardly anybody of 8'],
    ])
    // A duty: to the number.
    expect(await rowsOf(on, 'accepted')).toEqual([
      ['Front line', '0 of 24'],
      ['Leaders', '8 of 8'],
    ])
    await expect(
      on.getByText(
        'The front line and the top lie furthest apart in the standards: of the front line 0 of 24 have accepted all of theirs, of those who lead 8 of 8.',
      ),
    ).toBeVisible()
    await expect(on.locator('figure#practised')).toContainText(
      `In ${month}, of those who were here all through it.`,
    )
  }

  // The month was counted: what changes afterwards tells nobody anything.
  const leo = await as('learner')
  await promote(front[0] as Person, 'supervisor')
  await superuser`delete from worksheet_rounds where organization_id = ${house.id} and member_id = ${above[0]?.memberId ?? ''}`
  await leo.goto(page)
  expect(await rowsOf(leo, 'vision')).toEqual([
    ['Front line', '18 of 24'],
    ['Leaders', '3 of 8'],
  ])
})

test('a gap that chance can make is none, and where few are here it is said why nothing is shown', async ({
  as,
  house,
}) => {
  const leo = await as('learner')
  await leo.goto(page)
  await expect(leo.getByText('There are too few people here')).toBeVisible()
  await expect(leo.locator('figure')).toHaveCount(0)

  // Seven belong here; three at the front line are too few to stand alone.
  await belonged(house)
  await leo.reload()
  expect(await rowsOf(leo, 'vision')).toEqual([['Everyone', 'hardly anybody of 7']])
  await expect(leo.getByText('so there is no gap to see')).toBeVisible()

  // Somebody new counts for the next month.
  await kept(house, 'Answering the phone')
  await join(house, 'Nina New', 'Desk')
  await leo.reload()
  expect(await rowsOf(leo, 'vision')).toEqual([['Everyone', 'hardly anybody of 7']])
  expect(await rowsOf(leo, 'accepted')).toEqual([['Everyone', '0 of 8']])
})

test('no clear difference is said as well', async ({ as, house }) => {
  const { front, above } = await staffed(house)
  for (const person of [...front.slice(0, 12), ...above.slice(0, 5)]) await finishes(person, overNow.from)
  const leo = await as('learner')
  await leo.goto(page)
  await expect(
    leo.getByText('There is no clear difference between the front line and those who lead.'),
  ).toBeVisible()
  await expect(leo.locator('figure#accepted')).toHaveCount(0)
})

test('one person more in the next month, and words stand for the numbers that would tell about them', async ({
  as,
  house,
}) => {
  const { front } = await staffed(house)
  for (const person of front.slice(0, 10)) await finishes(person, '2026-01-05')
  const before = await inContextOf(
    house,
    'learner',
    sql => sql`select ranks, vision from commitment_of_ranks(${overBefore.from}, ${overBefore.to})`,
  )
  expect(before[0]).toMatchObject({ vision: 10 })
  await promote(front[23] as Person, 'supervisor')
  const leo = await as('learner')
  await leo.goto(page)
  expect(await rowsOf(leo, 'vision')).toEqual([
    ['Front line', 'less than half of 23'],
    ['Leaders', 'hardly anybody of 9'],
  ])
})

test('managers see their own teams by name, each with the way to its people; learners see none', async ({
  as,
  house,
}) => {
  await kept(house, 'Answering the phone')
  const part = { name: 'Standards accepted by team' }
  const leo = await as('learner')
  await leo.goto(page)
  await expect(leo.getByRole('heading', { name: 'Who has accepted the standards?' })).toBeVisible()
  await expect(leo.getByRole('heading', part)).toHaveCount(0)
  for (const { name } of Object.values(house.people).filter(
    ({ login }) => login !== house.people.learner.login,
  ))
    await expect(leo.locator('main').getByText(name)).toHaveCount(0)

  const maya = await as('manager')
  await maya.goto(page)
  const teams = (on: Page) => on.getByRole('region', { name: 'Acceptances given' }).locator('tbody tr')
  await expect(teams(maya)).toHaveCount(1)
  await expect(teams(maya)).toContainText('0 of 3')
  await maya.getByRole('link', { name: 'Desk' }).click()
  await expect(maya).toHaveURL(`/standards/matrix?team=${house.teams.Desk}`)

  const ada = await as('admin')
  await ada.goto(page)
  await expect(teams(ada).locator('th')).toHaveText(['Desk', 'House', 'Kitchen'])
})

test('the dashboard leads here', async ({ as, house }) => {
  await kept(house, 'Answering the phone')
  await superuser`insert into daily_sums ${superuser({
    organization_id: house.id,
    team_id: house.teams.Desk,
    customers: 'external',
    channel: 'survey',
    slot: 0,
    day: houseDay(),
    entries: 30,
  })}`
  const maya = await as('manager')
  await maya.goto('/dashboard')
  await maya.getByRole('link', { name: 'Commitment from the front line to the top' }).click()
  await expect(maya.getByRole('heading', { level: 1 })).toHaveText('Commitment')
})

const ticksOf = (on: Page) => on.getByRole('region', { name: 'In their own name' })

test('a head of the organization shows their own ticks, and takes them back', async ({ as, house }) => {
  await staffed(house)
  const eva = await join(house, 'Eva Executive')
  await promote(eva, 'executive')
  await belonged(house)
  await finishes(eva, '2026-01-05')
  const [on, leo, maya] = [await as(eva), await as('learner'), await as('manager')]
  await maya.goto(page)
  await expect(maya.getByRole('button', { name: 'Show my ticks by name' })).toHaveCount(0)
  await on.goto(page)
  expect(await rowsOf(on, 'vision')).toEqual([
    ['Front line', 'hardly anybody of 24'],
    ['Leaders', 'hardly anybody of 9'],
  ])
  await expect(on.getByRole('region', { name: 'Show your own' })).toContainText('your name, Eva Executive')
  await on.getByRole('button', { name: 'Show my ticks by name' }).click()
  await expect(on.getByText('Your ticks are shown by name.')).toBeVisible()

  // She is one of nine in this month's figures: taken from them, hers would leave the others.
  await leo.goto(page)
  await expect(ticksOf(leo)).toContainText('Eva Executive')
  await expect(ticksOf(leo).getByText(`With the figures of ${wholeMonth(overNow.to)}`)).toHaveCount(3)
  await expect(ticksOf(leo).getByText('None is asked')).toBeVisible()
  await on.getByRole('button', { name: 'Stop showing my ticks' }).click()
  await expect(on.getByText('Your ticks are not shown any more.')).toBeVisible()
  await leo.reload()
  await expect(ticksOf(leo)).toHaveCount(0)
  const [{ deeds } = { deeds: [] }] = await superuser<{ deeds: string[] }[]>`
    select array_agg(deed order by at) as deeds from audit_entries
    where organization_id = ${house.id} and member_id = ${eva.memberId}`
  expect(deeds).toEqual(['commitment.show', 'commitment.hide'])
})

test('whoever shows theirs before the month is counted isn’t among the others; a former head isn’t shown', async ({
  as,
  house,
}) => {
  await staffed(house)
  const eva = await join(house, 'Eva Executive')
  await promote(eva, 'executive')
  await belonged(house)
  await finishes(eva, '2026-01-05')
  await chose(eva, overNow.from, 4)
  await kept(house, 'Answering the phone')
  await shows(eva)
  const [on, leo] = [await as(eva), await as('learner')]
  await leo.goto(page)
  expect((await rowsOf(leo, 'vision')).at(-1)).toEqual(['Leaders', 'hardly anybody of 8'])
  const ticks = ticksOf(leo).locator('dl > div')
  await expect(ticks).toHaveText([
    'Accepted the standardsNot yet',
    'Finished their visionDone',
    'Took the quizNot yet',
    'PractisedDone',
  ])

  await promote(eva, 'head')
  await leo.reload()
  await expect(ticksOf(leo)).toHaveCount(0)
  await on.goto(page)
  await expect(on.getByText('Your rank is another one now, so nobody sees it.')).toBeVisible()
  await on.getByRole('button', { name: 'Stop showing my ticks' }).click()
  await expect(on.getByText('Your ticks are not shown any more.')).toBeVisible()
  await expect(on.getByRole('button', { name: /my ticks/ })).toHaveCount(0)
})

test('on paper every part is there, and nothing to press', async ({ as, house }) => {
  await staffed(house)
  const name = 'Evangelina Maximiliana von Hohenlohe-Waldenburg-Schillingsfürst zu Donaudampfschifffahrt'
  const eva = await join(house, name)
  await promote(eva, 'executive')
  await belonged(house)
  await shows(eva)
  await kept(house, 'Answering the phone')
  const on = await as('admin')
  await promote(house.people.admin, 'executive')
  await on.goto(page)
  await expect(on.getByRole('button', { name: 'Show my ticks by name' })).toBeVisible()
  const { text } = await readPdf(await on.pdf({ preferCSSPageSize: true, tagged: true }))
  for (const there of [
    'Who practises?',
    'hardly anybody of 24',
    'In their own name',
    name,
    'Kitchen',
    '0 of 2',
  ])
    expect(text.toLowerCase(), there).toContain(bare(there).toLowerCase())
  expect(text).not.toContain(bare('Show my ticks by name'))
})

test('the database itself refuses everybody else, and what lies behind the figures', async ({ house }) => {
  const eva = await join(house, 'Eva Executive')
  await promote(eva, 'executive')
  const context = { person: eva, role: 'learner', own: [], managed: [] } as const
  const showing = (member: string) => (sql: Parameters<Parameters<typeof inContext>[1]>[0]) =>
    sql`insert into commitment_shown (id, member_id, shown_at) values (${randomUUID()}, ${member}, now())`
  const own = house.people.admin.memberId
  for (const member of [own, eva.memberId])
    await expect(inContextOf(house, 'admin', showing(member))).rejects.toMatchObject({ code: '42501' })

  // Whoever was let back in by somebody else may be somebody else.
  await superuser`insert into password_resets (organization_id, id, member_id, reset_at, closed_until)
    values (${house.id}, ${randomUUID()}, ${eva.memberId}, now(), now() + interval '1 day')`
  await expect(inContext(context, showing(eva.memberId))).rejects.toMatchObject({ code: '42501' })
  await superuser`delete from password_resets where member_id = ${eva.memberId}`
  expect((await inContext(context, showing(eva.memberId))).count).toBe(1)

  const touched = async (statement: string) =>
    inContextOf(house, 'admin', async sql => (await sql.unsafe(statement)).count)
  expect(await touched('select from commitment_shown')).toBe(1)
  expect(await touched('update commitment_shown set hidden_at = now()')).toBe(0)
  await promote(eva, 'head')
  expect(await touched('select from commitment_shown')).toBe(0)
  for (const refused of [
    'delete from commitment_shown',
    'select from commitment_months',
    'delete from commitment_months',
    `select count_commitment('2026-01-01', '2026-02-01', 1)`,
  ])
    await expect(touched(refused), refused).rejects.toMatchObject({ code: '42501' })
})
