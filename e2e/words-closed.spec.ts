import { randomUUID } from 'node:crypto'
import { asPortal, superuser } from './database'
import type { Person } from './house'
import { expect, test } from './people'
import { leos, lines, saved, stepAt, stored, told, written } from './sheets'
import { aDayLater, enter, fresh, letIn } from './ways-in'

test('what was typed into an open sheet stays there while words are closed, and is saved when they open', async ({
  as,
  house,
}) => {
  const { learner } = house.people
  await written(learner, { ...leos, customer: 'As it was.' })
  const leo = await as('learner')
  await leo.goto(stepAt('customer'))
  await expect(lines(leo)).toHaveValue('As it was.')
  expect((await enter(await letIn(await as('manager'), learner), fresh)).status).toBe(303)
  await lines(leo).fill('Written meanwhile.')
  const dialog = leo.getByRole('dialog', { name: 'Sign in to save' })
  await dialog.getByLabel('E-mail or username').fill(learner.login)
  await dialog.getByLabel('Password').fill(fresh)
  await dialog.getByRole('button', { name: 'Sign in and save' }).click()
  await expect(told(leo)).toContainText('closed for a day')
  await expect(lines(leo)).toHaveValue('Written meanwhile.')
  expect(await stored(learner, 'customer')).toBe('As it was.')
  await aDayLater(learner)
  await leo.evaluate(() => window.dispatchEvent(new Event('focus')))
  await saved(leo)
  expect(await stored(learner, 'customer')).toBe('Written meanwhile.')
})

test('while words are closed the database shows them to nobody, whatever the application asks', async ({
  house,
  as,
}) => {
  const { learner } = house.people
  await written(learner)
  const attempt = { organization_id: house.id, id: randomUUID(), member_id: learner.memberId }
  await superuser`insert into attempts ${superuser({
    ...attempt,
    quiz: 'given-life',
    version: 1,
    first: true,
    day: '2026-03-02',
    submitted_at: new Date(),
  })}`
  await superuser`insert into attempt_answers ${superuser({ ...attempt, answers: superuser.json({}) })}`
  const tables = (
    await superuser`select tablename from pg_policies where policyname like '%\\_writer' order by 1`
  ).map(row => String(row.tablename))
  expect(tables).toEqual(expect.arrayContaining(['attempt_answers', 'worksheet_answers']))
  for (const [{ rule }] of await Promise.all(
    tables.map(
      name => superuser<[{ rule: string }]>`select qual || with_check as rule from pg_policies
        where policyname = ${`${name}_writer`}`,
    ),
  ))
    expect(rule.match(/closed_until > now\(\)/g), rule).toHaveLength(2)

  const portal = asPortal()
  const within = (person: Person, work: (sql: typeof portal) => Promise<unknown>) =>
    portal.begin(async sql => {
      await sql`select set_config('app.organization_id', ${house.id}, true),
        set_config('app.identity_id', ${person.identityId}, true),
        set_config('app.member_id', ${person.memberId}, true), set_config('app.role', 'admin', true),
        set_config('app.own_teams', '{}', true), set_config('app.managed_teams', '{}', true)`
      return work(sql as unknown as typeof portal)
    })
  const seen = () =>
    within(learner, async sql => [
      (await sql`select from worksheet_answers`).length,
      (await sql`select from attempt_answers`).length,
    ])
  const deed = (statement: (sql: typeof portal) => Promise<{ count: number }>) =>
    within(learner, async sql => (await statement(sql)).count).catch(error => error.code)

  expect(await seen()).toEqual([5, 1])
  const ada = await as('admin')
  expect((await enter(await letIn(ada, learner), fresh)).status).toBe(303)
  expect(await seen()).toEqual([0, 0])
  const [round] = await superuser`select id from worksheet_rounds where member_id = ${learner.memberId}`
  expect([
    await deed(sql => sql`update worksheet_answers set revision = 9`),
    await deed(sql => sql`delete from worksheet_answers`),
    await deed(
      sql => sql`insert into worksheet_answers (id, round_id, member_id, step, value, revision, saved_at)
        values (${randomUUID()}, ${round?.id}, ${learner.memberId}, 'new', '1', 1, now())`,
    ),
    // Nobody opens them before their time.
    await deed(sql => sql`update password_resets set closed_until = now()`),
    await deed(sql => sql`delete from password_resets`),
    await deed(sql => sql`select from sign_in_codes`),
  ]).toEqual([0, 0, '42501', '42501', '42501', '42501'])
  // Tia's stay open to Tia.
  await written(house.people.teammate)
  expect(
    await within(house.people.teammate, async sql => (await sql`select from worksheet_answers`).length),
  ).toBe(5)

  await superuser`update password_resets set closed_until = now() - interval '1 second'
    where member_id = ${learner.memberId}`
  expect(await seen()).toEqual([5, 1])
  await portal.end()
})
