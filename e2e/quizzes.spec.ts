import { randomUUID } from 'node:crypto'
import { givenLife } from '@/lib/quizzes/given-life'
import { asPortal, superuser } from './database'
import { found, type House, type Person } from './house'
import { expect, test } from './people'
import { answer, take } from './quiz-takers'

test.describe.configure({ timeout: 90_000 })

const questions = givenLife.questions.map(({ key, texts }) => ({ key, text: texts.en.question }))

const attemptsOf = (house: House) =>
  superuser`select member_id, first, quiz, version, team_id from attempts where organization_id = ${house.id}`

test('a learner takes the quiz and reads what the good answers are and why', async ({ as, house }) => {
  const leo = await as('learner')
  await leo.goto('/quizzes')
  const card = leo.getByRole('region', { name: 'Given life' })
  await expect(card.getByText('You have not taken it yet.')).toBeVisible()
  await card.getByRole('link', { name: 'Take the quiz' }).click()
  await expect(leo.getByText('Only you can read your answers.')).toBeVisible()
  await expect(leo.getByText('see that you took it and when, not how it went')).toBeVisible()
  await take(leo, ['smile', 'compliment', 'newcomers'])

  await expect(leo.getByText('You gave the good answer to 7 of 10 questions.')).toBeVisible()
  const doing = leo.getByRole('region', { name: 'What you do' })
  const knowing = leo.getByRole('region', { name: 'What you know' })
  await expect(doing.getByText('The good answer to 5 of 7').first()).toBeVisible()
  await expect(knowing.getByText('The good answer to 2 of 3').first()).toBeVisible()
  for (const { texts } of givenLife.questions) await expect(leo.getByText(texts.en.why)).toBeVisible()
  await expect(doing.getByRole('listitem').filter({ hasText: 'a compliment' })).toContainText(
    'You said no; the good answer is yes.',
  )
  await expect(doing.getByRole('listitem').filter({ hasText: 'never met' })).toContainText(
    'You said yes; the good answer is no.',
  )
  await expect(knowing.getByRole('listitem').filter({ hasText: 'stand' })).toContainText(
    'Your no is the good answer.',
  )
  const [stored] = await superuser`select answers from attempt_answers where organization_id = ${house.id}`
  expect(stored?.answers).toMatchObject({ smile: 'no', compliment: 'no', newcomers: 'yes', liking: 'no' })
  expect(await attemptsOf(house)).toEqual([
    {
      member_id: house.people.learner.memberId,
      first: true,
      quiz: 'given-life',
      version: 2,
      team_id: house.teams.Desk,
    },
  ])
})

test('what was ticked stays when something is missing, and the first missing question takes the focus', async ({
  as,
  house,
}) => {
  const leo = await as('learner')
  await leo.goto('/quizzes/given-life')
  const [first, second, third] = questions
  await leo
    .getByRole('group', { name: first?.text ?? '' })
    .getByLabel('Yes')
    .check()
  await leo
    .getByRole('group', { name: third?.text ?? '' })
    .getByLabel('No')
    .check()
  await leo.getByRole('button', { name: 'Show me the good answers' }).click()
  await expect(leo.getByText('8 things need another look')).toBeVisible()
  await expect(leo.getByRole('link', { name: 'Question 2: Choose one' })).toBeVisible()
  await expect(leo.getByRole('group', { name: second?.text ?? '' }).getByLabel('Yes')).toBeFocused()
  await expect(leo.getByRole('group', { name: second?.text ?? '' }).getByText('Choose one')).toBeVisible()
  await expect(leo.getByRole('group', { name: first?.text ?? '' }).getByLabel('Yes')).toBeChecked()
  await expect(leo.getByRole('group', { name: third?.text ?? '' }).getByLabel('No')).toBeChecked()
  expect(await attemptsOf(house)).toEqual([])
  await answer(leo)
  await leo.getByRole('button', { name: 'Show me the good answers' }).click()
  await expect(leo.getByText('You gave the good answer to every question.')).toBeVisible()
})

test('a double click makes one attempt, and sending the same page again makes no second', async ({
  as,
  house,
}) => {
  const leo = await as('learner')
  await leo.goto('/quizzes/given-life')
  await answer(leo)
  const id = await leo.locator('input[name=id]').inputValue()
  await leo.getByRole('button', { name: 'Show me the good answers' }).dblclick()
  await expect(leo.getByRole('heading', { name: 'How it went' })).toBeVisible()

  await leo.goto('/quizzes/given-life')
  await answer(leo, ['smile'])
  await leo.locator('input[name=id]').evaluate((input: HTMLInputElement, same) => {
    input.value = same
  }, id)
  await leo.getByRole('button', { name: 'Show me the good answers' }).click()
  await expect(leo.getByText('You gave the good answer to every question.')).toBeVisible()
  expect((await attemptsOf(house)).length).toBe(1)
  const sums = await superuser`select distinct (q.counts ->> 0)::int as people
    from quiz_sums cross join lateral jsonb_each(counts) q (question, counts) where organization_id = ${house.id}`
  expect(sums).toEqual([{ people: 1 }])
})

test('the managers of the team and the admin see who took it and when; of another team, nobody', async ({
  as,
}) => {
  const leo = await as('learner')
  await take(leo, ['smile'])
  await leo.goto('/quizzes')
  await expect(leo.getByText('Who has taken it')).toHaveCount(0)
  expect((await leo.goto('/quizzes/given-life/taken'))?.status()).toBe(404)

  for (const who of ['manager', 'head', 'admin'] as const) {
    const page = await as(who)
    await page.goto('/quizzes')
    const card = page.getByRole('region', { name: 'Given life' })
    await card.getByRole('link', { name: 'Who has taken it' }).click()
    const row = page.getByRole('row', { name: /Leo Learner/ })
    await expect(row, who).toBeVisible()
    await expect(row).not.toContainText('Not yet')
    await expect(page.getByRole('row', { name: /Tia Teammate/ })).toContainText('Not yet')
    await expect(page.getByText('9 of 10')).toHaveCount(0)
    await page.goto('/quizzes/four-needs/taken')
    await expect(page.getByRole('row', { name: /Leo Learner/ })).toContainText('Not yet')
  }
  const mona = await as('otherManager')
  await mona.goto('/quizzes/given-life/taken')
  await expect(mona.getByRole('row', { name: /Otto Other/ })).toBeVisible()
  await expect(mona.getByText('Leo Learner')).toHaveCount(0)
})

test('somebody else’s answers are a page that cannot be found', async ({ as }) => {
  const leo = await as('learner')
  const path = await take(leo)
  expect((await leo.goto(path))?.status()).toBe(200)
  const stranger = (await found()).people.admin
  for (const who of ['teammate', 'manager', 'head', 'admin', 'otherLearner', stranger] as const) {
    const page = await as(who)
    expect((await page.goto(path))?.status(), typeof who === 'string' ? who : 'stranger').toBe(404)
  }
})

test('what is not there cannot be found either', async ({ as }) => {
  const leo = await as('learner')
  const path = await take(leo)
  for (const lost of [
    '/quizzes/constructor',
    '/quizzes/constructor/attempts',
    '/quizzes/constructor/taken',
    '/quizzes/given-life/attempts/not-an-id',
    `/quizzes/given-life/attempts/${randomUUID()}`,
    path.replace('given-life', 'another'),
    path.replace('given-life', 'four-needs'),
  ])
    expect((await leo.goto(lost))?.status(), lost).toBe(404)
})

test('the database gives the answers to their writer alone, and the sums to nobody', async ({
  as,
  house,
}) => {
  await take(await as('learner'))
  const portal = asPortal()
  /** What a statement brings to light in somebody's name: rows, or the code of the refusal. */
  const as1 = (person: Person, role: string, managed: string[], statement: string) =>
    portal
      .begin(async sql => {
        await sql`select set_config('app.organization_id', ${house.id}, true),
          set_config('app.member_id', ${person.memberId}, true), set_config('app.role', ${role}, true),
          set_config('app.identity_id', ${person.identityId}, true), set_config('app.own_teams', '{}', true),
          set_config('app.managed_teams', ${`{${managed.join(',')}}`}, true)`
        return (await sql.unsafe(statement)).count
      })
      .catch((error: { code: string }) => error.code)
  const { learner, manager, admin, teammate } = house.people
  const teams = Object.values(house.teams)
  const answers = 'select answers from attempt_answers'
  expect(await as1(learner, 'learner', [], answers)).toBe(1)
  expect(await as1(manager, 'manager', teams, answers)).toBe(0)
  expect(await as1(admin, 'admin', teams, answers)).toBe(0)
  expect(await as1(manager, 'manager', teams, 'select from attempts')).toBe(1)
  expect(await as1(teammate, 'learner', [], 'select from attempts')).toBe(0)
  for (const table of ['quiz_sums', 'quiz_counted', 'quiz_month_teams'])
    for (const statement of [
      `select from ${table}`,
      `delete from ${table}`,
      `insert into ${table} default values`,
    ])
      expect(await as1(admin, 'admin', teams, statement), statement).toBe('42501')
  for (const statement of ['update attempts set first = false', 'delete from attempt_answers'])
    expect(await as1(learner, 'learner', [], statement), statement).toBe('42501')
  const forged = `insert into attempts (id, member_id, quiz, version, first, day, submitted_at)
    values (gen_random_uuid(), '${learner.memberId}', 'given-life', 1, false, '2026-10-01', now())`
  expect(await as1(manager, 'manager', teams, forged)).toBe('42501')
  await portal.end()
})

test('what is no answer is refused beside its question, and nothing is stored', async ({ as, house }) => {
  const leo = await as('learner')
  const [first] = questions
  for (const junk of ['maybe', 'x'.repeat(100_000), '👩‍🍳', 'مرحبا', 'y\u0000es']) {
    await leo.goto('/quizzes/given-life')
    await answer(leo)
    const group = leo.getByRole('group', { name: first?.text ?? '' })
    await group.getByLabel('No').evaluate((input: HTMLInputElement, text) => {
      input.value = text
    }, junk)
    await leo.getByRole('button', { name: 'Show me the good answers' }).click()
    await expect(group.getByText('Choose one')).toBeVisible()
    await expect(leo.getByRole('group', { name: questions[9]?.text ?? '' }).getByLabel('Yes')).toBeChecked()
  }
  for (const [name, junk] of [
    ['id', '7'],
    ['asked', 'given-life'],
    ['asked', 'given-life/3'],
    ['asked', '__proto__/1'],
  ] as const) {
    await leo.goto('/quizzes/given-life')
    await answer(leo)
    await leo.locator(`input[name=${name}]`).evaluate((input: HTMLInputElement, text) => {
      input.value = text
    }, junk)
    await leo.getByRole('button', { name: 'Show me the good answers' }).click()
    await expect(leo.getByText("This doesn't fit any more")).toBeVisible()
    await expect(leo.getByRole('group', { name: questions[9]?.text ?? '' }).getByLabel('Yes')).toBeChecked()
  }
  // Answers to one quiz are none to another.
  await leo.locator('input[name=asked]').evaluate((input: HTMLInputElement) => {
    input.value = 'four-needs/1'
  })
  await leo.getByRole('button', { name: 'Show me the good answers' }).click()
  await expect(leo.getByText('8 things need another look')).toBeVisible()
  expect(await attemptsOf(house)).toEqual([])
})

test('two tabs sent at the same moment are two attempts, of which one is the first', async ({
  as,
  house,
}) => {
  const [one, two] = [await as('learner'), await as('learner')]
  for (const tab of [one, two]) {
    await tab.goto('/quizzes/given-life')
    await answer(tab)
  }
  await Promise.all(
    [one, two].map(tab => tab.getByRole('button', { name: 'Show me the good answers' }).click()),
  )
  for (const tab of [one, two]) await expect(tab.getByRole('heading', { name: 'How it went' })).toBeVisible()
  expect((await attemptsOf(house)).map(({ first }) => first).sort()).toEqual([false, true])
})

test('the trail says who took it, without contents', async ({ as, house }) => {
  const path = await take(await as('learner'))
  const trail = await superuser`
    select deed, member_id, subject_id from audit_entries where organization_id = ${house.id}`
  expect(trail).toEqual([
    { deed: 'quizzes.take', member_id: house.people.learner.memberId, subject_id: path.split('/').at(-1) },
  ])
})
