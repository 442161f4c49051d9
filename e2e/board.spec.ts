import { randomUUID } from 'node:crypto'
import type { Page } from '@playwright/test'
import type { TransactionSql } from 'postgres'
import { questions } from '@/lib/board/questions'
import { questionOf } from '@/lib/board/week'
import { answered, hidden } from './board'
import { superuser } from './database'
import { asMember } from './heard'
import type { Role } from './house'
import { expect, moveClock, test } from './people'

const boats = 'I count the boats until they are all in.'
const reason = 'The harbour master would know himself. Say it without him.'
const others = ['admin', 'head', 'manager', 'teammate', 'otherManager', 'otherLearner'] as const

const answer = async (page: Page, words: string, audience: string) => {
  await page.getByRole('textbox', { name: 'Your answer' }).fill(words)
  await page.getByLabel(audience).check()
  await page.getByRole('button', { name: /^Save/ }).click()
}
const own = (page: Page) => page.getByRole('region', { name: 'Your answer' })
const entry = (page: Page) => page.getByRole('listitem').filter({ hasText: 'Leo Learner' })

test('a learner answers for the desk, a teammate thanks, the kitchen sees nothing; the admin hides it, tells why, and brings it back', async ({
  as,
  house,
}) => {
  const leo = await as('learner')
  await leo.goto('/board')
  await expect(leo.getByText('Nobody has answered yet')).toBeVisible()
  await answer(leo, boats, 'Desk')
  await expect(leo.getByText('Your answer stands on the board.')).toBeVisible()
  await expect(own(leo).getByText('For Desk')).toBeVisible()
  await expect(own(leo).getByText('thank you')).toHaveCount(0)

  const tia = await as('teammate')
  await tia.goto('/board')
  await expect(entry(tia).getByText(boats)).toBeVisible()
  await tia.getByRole('button', { name: 'Say thank you to Leo Learner' }).dblclick()
  await expect(tia.getByText('You say thank you')).toBeVisible()
  await expect(entry(tia)).toBeInViewport()
  const maya = await as('manager')
  await maya.goto('/board')
  await expect(maya.getByText('Tia Teammate says thank you')).toBeVisible()
  await maya.getByRole('button', { name: 'Say thank you to Leo Learner' }).click()
  await expect(maya.getByText('You and Tia Teammate say thank you')).toBeVisible()
  for (const who of ['otherLearner', 'otherManager'] as const) {
    const page = await as(who)
    await page.goto('/board')
    await expect(page.getByText('Nobody has answered yet'), who).toBeVisible()
  }

  const ada = await as('admin')
  await ada.goto('/board')
  await ada.getByRole('link', { name: /^Hide it ?: Leo Learner$/ }).click()
  await ada.getByLabel('Why').fill(reason)
  await ada.getByRole('button', { name: 'Hide this answer' }).click()
  await expect(ada.getByText('The answer is off the board.')).toBeVisible()
  for (const page of [tia, maya]) {
    await page.goto('/board')
    await expect(page.getByText('Nobody has answered yet')).toBeVisible()
  }
  // In the week after, too, the writer is told.
  await moveClock(leo.context(), new Date(Date.now() + 8 * 24 * 3600 * 1000).toISOString())
  await leo.goto('/board')
  await leo.getByText('An answer of yours is off the board').getByRole('link').click()
  await expect(own(leo).getByText('Ada Admin took it off the board')).toBeVisible()
  await expect(own(leo).getByText(reason)).toBeVisible()
  await own(leo).getByText('Change it or take it back').click()
  await answer(leo, 'I count the boats.', 'Desk')
  await expect(own(leo).locator('blockquote')).toHaveText('I count the boats.')
  await expect(own(leo).getByText(reason)).toBeVisible()
  await tia.reload()
  await expect(tia.getByText('Nobody has answered yet')).toBeVisible()

  await ada.goto('/board')
  await expect(entry(ada).getByText('Hidden')).toBeVisible()
  await ada.getByRole('link', { name: /^Bring it back ?: Leo Learner$/ }).click()
  await expect(ada.getByText('I count the boats.')).toBeVisible()
  await ada.getByRole('button', { name: 'Bring it back' }).click()
  await expect(ada.getByText('The answer stands on the board again.')).toBeVisible()
  await tia.reload()
  await expect(tia.getByText('You and Maya Manager say thank you')).toBeVisible()
  await tia.getByRole('button', { name: 'Take my thanks back from Leo Learner' }).click()
  await expect(tia.getByText('Maya Manager says thank you')).toBeVisible()

  const deeds = await superuser`select deed, subject_id from audit_entries
    where organization_id = ${house.id} and deed in ('board.hide', 'board.bring-back') order by at, id`
  const { memberId } = house.people.learner
  expect(deeds.map(one => [one.deed, one.subject_id])).toEqual([
    ['board.hide', memberId],
    ['board.bring-back', memberId],
  ])
})

test('what is for oneself is read by nobody until it is shared, and what is taken back by nobody again', async ({
  as,
  house,
}) => {
  const leo = await as('learner')
  const ada = await as('admin')
  const seenByAda = async () => {
    const answer = await ada.goto('/board')
    return (await answer?.text())?.includes(boats)
  }
  await leo.goto('/board')
  await answer(leo, boats, 'Nobody but me')
  await expect(leo.getByText('Your answer is saved, for you alone.')).toBeVisible()
  expect(await seenByAda()).toBe(false)
  const [row] = await superuser`select id from board_answers where organization_id = ${house.id}`
  expect((await ada.goto(`/board/${row?.id}`))?.status()).toBe(404)

  // Opened twice; the second tab knows nothing of the first.
  const tab = await leo.context().newPage()
  await tab.goto('/board')
  await own(leo).getByText('Change it or share it').click()
  await answer(leo, boats, 'Everybody here')
  await expect(leo.getByText('Your answer stands on the board.')).toBeVisible()
  await own(tab).getByText('Change it or share it').click()
  await answer(tab, 'Something else.', 'Nobody but me')
  await expect(tab.getByText('Somebody has changed this in the meantime.').first()).toBeVisible()
  await expect(tab.getByRole('textbox', { name: 'Your answer' })).toHaveValue('Something else.')
  expect(await seenByAda()).toBe(true)

  await own(leo).getByText('Change it or take it back').click()
  await leo.getByRole('button', { name: 'Take it back' }).click()
  await expect(leo.getByText('Your answer is off the board.')).toBeVisible()
  await expect(own(leo).getByText(boats).first()).toBeVisible()
  expect(await seenByAda()).toBe(false)
  const trail = await asMember(
    house,
    'admin',
    sql => sql`select deed from audit_entries where deed like 'board.%'`,
  )
  expect(trail).toHaveLength(0)
})

test('the database shows an answer to those it is for, and its hiding to the admins and its writer', async ({
  house,
}) => {
  const { people, teams } = house
  const mine = await answered(house, 'learner', { words: boats, audience: 'self' })
  const desks = await answered(house, 'learner', { words: boats, teamId: teams.Desk, week: '2026-05-04' })
  const houses = await answered(house, 'head', { words: boats, teamId: teams.House })
  const off = await answered(house, 'learner', { words: boats, week: '2026-05-11' })
  await hidden(house, off, reason)
  const back = await answered(house, 'teammate', { words: boats })
  await superuser`update board_answers set withdrawn_at = now() where id = ${back}`

  const seen = async (who: Role) => {
    const rows = await asMember(house, who, sql => sql`select id from board_answers`)
    return rows.map(({ id }) => id).sort()
  }
  const sees: Record<(typeof others)[number] | 'learner', string[]> = {
    learner: [mine, desks, houses, off],
    teammate: [desks, houses, back],
    manager: [desks, houses],
    head: [desks, houses],
    admin: [desks, houses, off],
    otherManager: [houses],
    otherLearner: [houses],
  }
  for (const [who, ids] of Object.entries(sees)) expect(await seen(who as Role), who).toEqual(ids.sort())
  const reasons = (sql: TransactionSql) => sql`select from board_hiding_reasons`
  for (const who of ['learner', ...others] as const)
    expect(await asMember(house, who, reasons), who).toHaveLength(['learner', 'admin'].includes(who) ? 1 : 0)

  for (const who of others) {
    const count = (work: (sql: TransactionSql) => Promise<{ count: number }>) =>
      asMember(house, who, work).then(({ count }) => count)
    expect(
      await count(
        sql => sql`update board_answers set words = 'x' where id <> ${back}
      and id <> ${houses}`,
      ),
    ).toBe(0)
    expect(await count(sql => sql`delete from board_answers`)).toBe(0)
    const forged = asMember(
      house,
      who,
      sql => sql`insert into board_answers (id, member_id, week, question, words, audience, saved_at, shared_at)
        values (${randomUUID()}, ${people.learner.memberId}, '2026-05-18', 'laughed', 'x', 'organization', now(), now())`,
    )
    await expect(forged, `${who} answers for him`).rejects.toThrow('row-level security')
    const thanks = asMember(
      house,
      who,
      sql => sql`insert into board_thanks (id, answer_id, member_id, thanked_at)
        values (${randomUUID()}, ${mine}, ${people[who].memberId}, now())`,
    )
    await expect(thanks, `${who} thanks for what is his own`).rejects.toThrow('row-level security')
    if (who === 'admin') continue
    const hiding = asMember(
      house,
      who,
      sql => sql`insert into board_hidings (id, answer_id) values (${randomUUID()}, ${desks})`,
    )
    await expect(hiding, `${who} hides it`).rejects.toThrow('row-level security')
  }
  const elsewhere = asMember(
    house,
    'learner',
    sql => sql`update board_answers set audience = 'team', team_id = ${teams.Kitchen} where id = ${desks}`,
  )
  await expect(elsewhere, 'he shares with a team that isn’t his').rejects.toThrow('row-level security')

  // While his words are closed after a reset, he reads what everybody reads, and writes nothing.
  await superuser`insert into password_resets (organization_id, id, member_id, reset_at, closed_until)
    values (${house.id}, ${randomUUID()}, ${people.learner.memberId}, now(), now() + interval '1 day')`
  expect(await seen('learner')).toEqual([desks, houses].sort())
  expect(await asMember(house, 'learner', reasons)).toHaveLength(0)
  const kept = await asMember(house, 'learner', sql => sql`update board_answers set words = 'x'`)
  expect(kept.count).toBe(0)
})

test('each week has its question; Today speaks of it once, and it is never left to do', async ({ as }) => {
  const leo = await as('learner')
  const part = leo.getByRole('region', { name: 'A question for this week' })
  const at = (day: string) => moveClock(leo.context(), `${day}T09:00:00Z`)
  await at('2026-05-11')
  await leo.goto('/today')
  await expect(part).toContainText(questions.en[questionOf('2026-05-11')])
  await expect(leo.getByText('2 things are left for today.')).toBeVisible()
  await part.getByRole('link', { name: 'Answer it on the board, if you like' }).click()
  await expect(
    leo.getByRole('heading', { level: 2, name: questions.en[questionOf('2026-05-11')] }),
  ).toBeVisible()
  // Left open over Sunday night, it is taken for the week that it was asked in.
  await at('2026-05-18')
  await answer(leo, boats, 'Everybody here')
  await expect(leo.getByText('Your answer stands on the board.')).toBeVisible()
  await expect(leo.getByText(/^The week of .*2026$/)).toBeVisible()
  await leo.goto('/today')
  await expect(part).toContainText(questions.en[questionOf('2026-05-18')])
  await at('2026-05-19')
  await leo.reload()
  await expect(leo.getByRole('heading', { level: 1, name: 'Today' })).toBeVisible()
  await expect(part).toHaveCount(0)

  await at('2026-06-08')
  await leo.goto('/board')
  await leo.getByRole('link', { name: 'An earlier week' }).click()
  await expect(own(leo).getByRole('blockquote')).toHaveText(boats)
  await leo.getByRole('link', { name: 'This week' }).click()
  await expect(leo.getByRole('textbox', { name: 'Your answer' })).toHaveValue('')
})
