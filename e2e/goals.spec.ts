import { randomUUID } from 'node:crypto'
import type { Page } from '@playwright/test'
import type { TransactionSql } from 'postgres'
import { inContextOf } from './context'
import { superuser } from './database'
import { writtenGoal } from './goals'
import { expect, moveClock, test } from './people'
import { written } from './sheets'

const at = (day: string) => `${day}T09:00:00Z`
const region = (page: Page, name: string) => page.getByRole('region', { name })
const others = ['admin', 'head', 'manager', 'teammate', 'otherManager'] as const
const tables = ['goals', 'goal_milestones', 'goal_reviews', 'goal_states', 'calendar_feeds'] as const

test('a vague goal is asked one question and kept all the same; its steps have prizes, and are taken where the day begins', async ({
  as,
  house,
}) => {
  const leo = await as('learner')
  await moveClock(leo.context(), at('2026-05-04'))
  await leo.setViewportSize({ width: 360, height: 760 })
  await leo.goto('/goals')
  await expect(leo.getByText('You have written down no goal yet.')).toBeVisible()
  await expect(region(leo, 'How others have begun').getByRole('listitem')).toHaveCount(3)
  await leo.getByRole('link', { name: 'Write a goal' }).click()
  await leo.getByLabel('Your goal').fill('Be organised')
  await leo.getByRole('button', { name: 'Save the goal' }).dblclick()
  await expect(leo.getByRole('heading', { level: 1, name: 'Be organised' })).toBeVisible()

  const question = leo.getByRole('complementary', { name: 'One question' })
  await expect(question.locator('[data-content]')).toHaveText(/^If somebody filmed one of your days/)
  await question.getByRole('button', { name: 'Keep it as it is' }).click()
  await expect(leo.getByText('It stays as it is.')).toBeVisible()
  await expect(question).toHaveCount(0)

  for (const [name, day, prize] of [
    ['Empty the top drawer', '2026-05-04', 'An hour in the hammock'],
    ['Empty the other three', '2026-05-09', 'Ice cream with Tia'],
  ] as const) {
    await leo.getByText('Add a milestone').click()
    const form = leo.locator('details[open]')
    await form.getByLabel('The step').fill(name)
    await form.getByLabel('By when').fill(day)
    await form.getByLabel('The prize there').fill(prize)
    await form.getByRole('button', { name: 'Save the milestone' }).dblclick()
    await expect(region(leo, 'Milestones').getByText(name, { exact: true }).first()).toBeVisible()
    await expect(leo.getByText('The milestone is saved.')).toBeVisible()
  }
  await expect(region(leo, 'Milestones').locator('ol > li')).toHaveCount(2)

  // Due today: one tap where the day begins.
  await leo.goto('/today')
  const due = region(leo, 'Your goals')
  await expect(due.getByText('Due today')).toBeVisible()
  await expect(due.getByText('Empty the other three')).toHaveCount(0)
  await expect(leo.getByText('3 things are left for today.')).toBeVisible()
  await due.getByRole('button', { name: 'Reached Empty the top drawer' }).click()
  await expect(leo.getByText('Reached. Well done.')).toBeVisible()
  await expect(due.getByText('Earned: An hour in the hammock')).toBeVisible()
  await expect(leo.getByText('2 things are left for today.')).toBeVisible()
  // A slip of the finger is taken back, and done again on the goal's own page.
  await due.getByRole('button', { name: 'Not reached after all' }).click()
  await expect(due.getByText('Due today')).toBeVisible()
  await due.getByRole('link', { name: 'Be organised' }).click()
  await expect(leo.getByRole('heading', { level: 1, name: 'Be organised' })).toBeVisible()
  await leo.getByRole('button', { name: 'Reached Empty the top drawer' }).click()
  await expect(leo.getByText('Reached on May 4, 2026')).toBeVisible()
  await expect(leo.getByText('Earned: An hour in the hammock')).toBeVisible()
  const [{ count }] = await superuser<[{ count: number }]>`
    select count(*)::int from goals where organization_id = ${house.id}`
  expect(count).toBe(1)
})

test('a goal is looked at on its days, and rests in its owner’s words', async ({ as, house }) => {
  await writtenGoal(house.people.learner, {
    words: 'Be organised',
    rhythm: 'two_weeks',
    rhythmFrom: '2026-05-04',
    milestone: { name: 'The top drawer', due: '2026-05-09' },
  })
  const leo = await as('learner')
  const due = region(leo, 'Your goals')
  const look = due.getByRole('link', { name: /Look at it/ })
  await moveClock(leo.context(), at('2026-05-17'))
  await leo.goto('/today')
  await expect(due.getByText('Due for 8 days now')).toBeVisible()
  await expect(look).toHaveCount(0)
  await moveClock(leo.context(), at('2026-05-19'))
  await leo.goto('/today')
  await look.click()
  await leo.getByRole('button', { name: 'Keep it' }).click()
  await expect(leo.getByText('Write something here').first()).toBeVisible()
  await leo.getByLabel('Are you stuck?').fill('At the third drawer.')
  await leo.getByLabel('What will you change?').fill('Begin with the second.')
  await leo.getByRole('button', { name: 'Keep it' }).click()
  const looks = region(leo, 'Reviews')
  await expect(looks.getByText('At the third drawer.')).toBeVisible()
  await expect(looks.getByText('Next on June 1, 2026.')).toBeVisible()
  await leo.goto('/today')
  await expect(due).toBeVisible()
  await expect(look).toHaveCount(0)
  await moveClock(leo.context(), at('2026-06-01'))
  await leo.goto('/today')
  await look.click()
  await expect(leo.getByText('Begin with the second.')).toBeVisible()

  await leo.goto('/goals')
  await leo.getByRole('link', { name: 'Be organised' }).click()
  await leo.getByText('Say how it stands').click()
  await leo.getByLabel('paused for a while').check()
  await leo.getByLabel('In your own words').fill('The drawers are at the carpenter’s.')
  await leo.getByRole('button', { name: 'Note it' }).click()
  await expect(leo.getByText('Paused on June 1, 2026')).toBeVisible()
  await expect(leo.getByText('The drawers are at the carpenter’s.')).toBeVisible()
  await leo.goto('/today')
  await expect(leo.getByRole('heading', { level: 1, name: 'Today' })).toBeVisible()
  await expect(due).toHaveCount(0)
  await leo.goto('/goals')
  await expect(region(leo, 'Paused').getByText('0 of 1 milestone reached')).toBeVisible()
})

test('what is to stop is turned round, an aim breaks into goals, and nothing is written over', async ({
  as,
  house,
}) => {
  const leo = await as('learner')
  await leo.goto('/goals/new')
  await leo.getByText('Did it begin as something to stop?').click()
  await leo.getByLabel('What you want to stop').fill('Sighing before I pick up')
  await leo.getByLabel('A year or more').check()
  await leo.getByRole('button', { name: 'Save the goal' }).click()
  await expect(leo.getByText('What will you do instead?').first()).toBeVisible()
  await expect(leo.getByLabel('What you want to stop')).toHaveValue('Sighing before I pick up')
  await leo.getByLabel('Your goal').fill('Breathe out, smile, then pick up, on 9 calls of 10')
  await leo.getByRole('button', { name: 'Save the goal' }).click()
  await expect(leo.getByText('Sighing before I pick up')).toHaveCSS('text-decoration-line', 'line-through')
  const aim = new URL(leo.url()).pathname

  await leo.getByRole('link', { name: 'Add a smaller goal' }).click()
  await expect(leo.getByLabel('Part of')).toHaveValue(aim.split('/').at(-1) ?? '')
  await leo.getByLabel('Your goal').fill('Smile on the first call of each shift')
  await leo.getByRole('button', { name: 'Save the goal' }).click()
  await expect(leo.getByRole('link', { name: 'Breathe out, smile' })).toBeVisible()
  const part = new URL(leo.url()).pathname

  // The aim can't become a part of its own part: it isn't offered, and refused where it is sent all the same.
  await leo.goto(`${aim}/edit`)
  await expect(leo.getByLabel('Part of')).toHaveCount(0)
  await superuser`update goals set parent_id = null where organization_id = ${house.id}`
  await leo.goto(`${aim}/edit`)
  await superuser`update goals set parent_id = ${aim.split('/')[2] ?? ''} where id = ${part.split('/')[2] ?? ''}`
  await leo.getByLabel('Part of').selectOption({ label: 'Smile on the first call of each shift' })
  await leo.getByRole('button', { name: 'Save the goal' }).click()
  await expect(leo.getByText("A goal can't be a part of itself").first()).toBeVisible()

  // Two windows: the second saving is told, and keeps what was typed.
  const other = await leo.context().newPage()
  await other.goto(`${part}/edit`)
  await leo.goto(`${part}/edit`)
  await leo.getByLabel('Your goal').fill('Smile on the first two calls')
  await leo.getByRole('button', { name: 'Save the goal' }).click()
  await expect(leo.getByRole('heading', { level: 1, name: 'Smile on the first two calls' })).toBeVisible()
  await other.getByLabel('Your goal').fill('Smile on the last call')
  await other.getByRole('button', { name: 'Save the goal' }).click()
  await expect(other.getByText('Somebody has changed this in the meantime.')).toBeVisible()
  await expect(other.getByLabel('Your goal')).toHaveValue('Smile on the last call')

  // Going back to the empty form and sending it anew writes nothing over either.
  await leo.goto('/goals/new')
  await leo.getByLabel('Your goal').fill('Read one page a day')
  await leo.getByRole('button', { name: 'Save the goal' }).click()
  await expect(leo.getByRole('heading', { level: 1, name: 'Read one page a day' })).toBeVisible()
  const sent =
    await superuser`select id from goals where organization_id = ${house.id} and words like 'Read%'`
  await leo.goto('/goals/new')
  await leo.locator('input[name=id]').evaluate((input, id) => input.setAttribute('value', id), sent[0]?.id)
  await leo.getByLabel('Your goal').fill('Read two pages a day')
  await leo.getByRole('button', { name: 'Save the goal' }).click()
  await expect(leo.getByText('Somebody has changed this in the meantime.')).toBeVisible()
  await expect(leo.getByLabel('Your goal')).toHaveValue('Read two pages a day')
  await leo.getByLabel('Your goal').fill('Read one page a day')
  await leo.getByRole('button', { name: 'Save the goal' }).click()
  await expect(leo.getByRole('heading', { level: 1, name: 'Read one page a day' })).toBeVisible()

  // Removing the aim leaves its part standing.
  await leo.goto(aim)
  await leo.getByText('Remove this goal').click()
  await leo.getByRole('button', { name: 'Remove it for good' }).click()
  await expect(leo.getByText('The goal is gone.')).toBeVisible()
  await expect(leo.getByRole('link', { name: 'Smile on the first two calls' })).toBeVisible()
})

test('a line of one’s own worksheet begins a goal; its words stand in no address', async ({ as, house }) => {
  const { learner } = house.people
  const dreams = { dreams: { own_1: 'See the northern lights', own_2: 7 } }
  const round = await written(learner, dreams, { slug: 'dreams-and-goals' })
  const leo = await as('learner')
  await leo.goto(`/goals/new?sheet=${round}&line=own_1`)
  await expect(leo.getByLabel('Your goal')).toHaveValue('See the northern lights')
  for (const query of [
    `sheet=${round}&line=own_2`,
    `sheet=${round}&line=constructor`,
    'sheet=x&line=own_1',
    'sheet=a&sheet=b',
  ]) {
    await leo.goto(`/goals/new?${query}`)
    await expect(leo.getByLabel('Your goal'), query).toHaveValue('')
  }
  const tia = await as('teammate')
  await tia.goto(`/goals/new?sheet=${round}&line=own_1`)
  await expect(tia.getByLabel('Your goal')).toHaveValue('')
})

test('a month shows its days; on a phone it is a list of those that have something', async ({
  as,
  house,
}) => {
  const { learner } = house.people
  await writtenGoal(learner, {
    words: 'Learn forty words',
    due: '2026-05-29',
    rhythm: 'week',
    rhythmFrom: '2026-05-08',
    milestone: { name: 'Twenty words', due: '2026-05-20' },
  })
  const leo = await as('learner')
  await moveClock(leo.context(), at('2026-05-20'))
  await leo.goto('/goals')
  await leo.getByRole('link', { name: 'By month' }).click()
  await expect(leo.getByRole('heading', { level: 1, name: 'May 2026' })).toBeVisible()
  await expect(leo.getByRole('columnheader', { name: 'Monday' })).toBeVisible()
  await expect(leo.getByRole('cell', { name: '20 Milestone: Twenty words' })).toBeVisible()
  await expect(leo.getByRole('cell', { name: '22 Look at: Learn forty words' })).toBeVisible()
  await expect(leo.getByRole('cell', { name: '29 By today: Learn forty words' })).toBeVisible()
  await leo.setViewportSize({ width: 360, height: 760 })
  await expect(leo.getByText('Wednesday, May 20')).toBeVisible()
  await expect(leo.getByText('Thursday, May 21')).toBeHidden()
  await leo.getByRole('link', { name: 'The month after' }).click()
  await expect(leo.getByText('Nothing of your goals falls into this month.')).toBeVisible()
  for (const month of ['2026-13', '2026', 'may', '2026-1']) {
    const answer = await leo.goto(`/goals/month/${month}`)
    expect(answer?.status(), month).toBe(404)
  }
})

test('nobody else finds anything of a goal: not on a page, not in the database, not in the trail', async ({
  as,
  house,
}) => {
  const { learner } = house.people
  const { id } = await writtenGoal(learner, { words: 'Leave this place for the sea' })
  const leo = await as('learner')
  await leo.goto(`/goals/${id}/review`)
  await leo.getByLabel('Does it still make sense?').fill('More than ever.')
  await leo.getByRole('button', { name: 'Keep it' }).click()
  await leo.getByText('Say how it stands').click()
  await leo.getByLabel('paused for a while').check()
  await leo.getByRole('button', { name: 'Note it' }).click()
  await expect(leo.getByText('Noted.')).toBeVisible()
  await leo.goto('/goals/calendar')
  await leo.getByRole('button', { name: 'Make the address' }).click()
  await expect(leo.getByText('shown this once. Copy it now.')).toBeVisible()

  for (const table of tables) {
    const read = (sql: TransactionSql) => sql`select from ${sql(table)}`
    expect(await inContextOf(house, 'learner', read), table).toHaveLength(1)
    for (const who of others) {
      expect(await inContextOf(house, who, read), `${who} reads ${table}`).toHaveLength(0)
      const changed = await inContextOf(
        house,
        who,
        sql => sql`update ${sql(table)} set member_id = member_id`,
      )
      expect(changed.count, `${who} changes ${table}`).toBe(0)
      const removed = await inContextOf(house, who, sql => sql`delete from ${sql(table)}`)
      expect(removed.count, `${who} removes from ${table}`).toBe(0)
      const [row] = await superuser`select to_jsonb(t) as row from ${superuser(table)} t
        where organization_id = ${house.id}`
      const forged = inContextOf(
        house,
        who,
        sql => sql`insert into ${sql(table)} select * from
          jsonb_populate_record(null::${sql(table)}, ${sql.json({ ...row?.row, id: randomUUID() })})`,
      )
      await expect(forged, `${who} writes for him`).rejects.toThrow('row-level security')
    }
  }
  // Nor can anybody hang something of theirs on it.
  const hung = inContextOf(
    house,
    'teammate',
    sql => sql`insert into goal_milestones (id, goal_id, member_id, name, created_at)
      values (${randomUUID()}, ${id}, ${house.people.teammate.memberId}, 'x', now())`,
  )
  await expect(hung).rejects.toThrow('goal_milestones_goal')

  const trail = (sql: TransactionSql) => sql`select from audit_entries where deed like 'goals.%'`
  expect((await inContextOf(house, 'learner', trail)).length).toBeGreaterThan(0)
  for (const who of others) expect(await inContextOf(house, who, trail), who).toHaveLength(0)
  for (const who of ['admin', 'manager', 'teammate'] as const) {
    const page = await as(who)
    for (const path of [`/goals/${id}`, `/goals/${id}/edit`, `/goals/${id}/review`]) {
      const answer = await page.goto(path)
      expect(answer?.status(), `${who} opens ${path}`).toBe(404)
    }
    await page.goto('/goals')
    await expect(page.getByText('You have written down no goal yet.')).toBeVisible()
  }
})
