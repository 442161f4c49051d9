import { createHash, randomUUID } from 'node:crypto'
import { readToken } from '@/lib/invitation-token'
import { ask } from './access/ask'
import { superuser } from './database'
import { keptCookie, knock, opens, sessionIn, somewhere } from './door'
import { found, join, type Person, password } from './house'
import { expect, test } from './people'
import { leos, save, sheet, written } from './sheets'
import { aDayLater, deedsAbout, enter, fresh, letIn } from './ways-in'

test('a manager lets a learner back in; the learner is told, and their words stay closed for a day', async ({
  as,
  nobody,
  house,
}) => {
  const { learner } = house.people
  const round = await written(learner)
  const kept = sessionIn(await knock({ login: learner.login, password }))
  const maya = await as('manager')
  await maya.goto('/people?name=leo')
  await maya.getByRole('link', { name: 'Leo Learner' }).click()
  await expect(maya.getByText('stays closed to everybody for 24 hours')).toBeVisible()
  await maya.getByRole('button', { name: 'Make the link' }).dblclick()
  await expect(maya.getByRole('img', { name: 'The address as a QR code' })).toBeVisible()
  const link = await maya.getByText(/\/way-in\/[0-9a-z-]+$/).textContent()
  const path = new URL(link ?? '').pathname
  expect(await superuser`select from sign_in_codes where organization_id = ${house.id}`).toHaveLength(1)

  await nobody.goto(path)
  await expect(nobody.getByRole('heading', { level: 1 })).toHaveText('Welcome back, Leo Learner')
  await expect(nobody.getByText(learner.login)).toBeVisible()
  await nobody.getByLabel('A new password').fill('Leo-Learner')
  await nobody.getByRole('button', { name: 'Set the password' }).click()
  await expect(nobody.getByText('names that belong here').last()).toBeVisible()
  await expect(nobody.getByLabel('A new password')).toHaveValue('')
  await nobody.getByLabel('A new password').fill(fresh)
  await nobody.getByRole('button', { name: 'Set the password' }).click()
  const notice = nobody.getByRole('complementary', { name: 'Your password was reset' })
  await expect(notice).toContainText(/Maya Manager gave you a way back in, and it was used today at/)
  await expect(notice).toContainText(/closed until tomorrow at/)

  expect(await opens(kept)).toBe(false)
  expect((await knock({ login: learner.login, password })).to).toBe('/sign-in?problem=wrong')
  expect(sessionIn(await knock({ login: learner.login, password: fresh }))).not.toBe('')
  expect(await deedsAbout(learner)).toEqual(['people.let-in', 'account.come-back'])

  // Where their words would stand, a sentence does; nothing can be read, and nothing written over.
  const quiz = '/quizzes/given-life'
  const quizzes = ['/quizzes', quiz, `${quiz}/attempts`, `${quiz}/attempts/${randomUUID()}`]
  for (const page of ['/worksheets', sheet, `${sheet}/read`, ...quizzes]) {
    await nobody.goto(page)
    await expect(
      nobody.getByRole('heading', { name: /^Your words are closed until tomorrow at/ }),
    ).toBeVisible()
    expect(await nobody.content()).not.toContain(leos.vision)
  }
  const saving = { round, member: learner.memberId, step: 'vision', revision: 1, answer: 'Written over.' }
  const refused = await ask(`${sheet}/save`, {
    method: 'PUT',
    session: await keptCookie(nobody),
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ ...saving, pen: randomUUID(), stroke: 1 }),
  })
  expect([refused.status, refused.text]).toEqual([423, '{"error":"words_closed"}'])

  await nobody.goto('/standards')
  await notice.getByRole('button', { name: 'I have read this' }).click()
  await expect(notice).toHaveCount(0)
  await expect(nobody).toHaveURL(/\/standards$/)
  await nobody.goto(`${sheet}/read`)
  await expect(notice).toHaveCount(0)
  await expect(nobody.getByText('with the help of Maya Manager')).toBeVisible()

  await aDayLater(learner)
  await nobody.goto(`${sheet}/read`)
  await expect(nobody.getByText(leos.vision)).toBeVisible()
  expect((await save(nobody, [saving]))[0]?.status).toBe(200)
})

test('nobody is let back in by who stands no higher, and nobody lets themselves in', async ({
  as,
  house,
}) => {
  const { learner, manager, head, admin, otherLearner } = house.people
  const closed: [Parameters<typeof as>[0], Person[]][] = [
    ['learner', [learner, house.people.teammate, admin]],
    ['manager', [manager, head, admin, otherLearner]],
    ['otherManager', [learner, manager]],
    ['head', [head, manager, admin]],
    ['admin', [admin]],
  ]
  for (const [who, others] of closed) {
    const session = await keptCookie(await as(who))
    for (const { name, memberId } of others)
      expect((await ask(`/people/${memberId}/way-in`, { session })).status, `${who} of ${name}`).toBe(404)
  }
  const maya = await as('manager')
  await maya.goto(`/people/${learner.memberId}/way-in`)
  await maya.locator('form#way-in input[name=memberId]').evaluate((input, id) => {
    ;(input as HTMLInputElement).value = id
  }, admin.memberId)
  await maya.getByRole('button', { name: 'Make the link' }).click()
  await expect(maya.getByText('Somebody has changed this')).toBeVisible()
  expect(await superuser`select from sign_in_codes where organization_id = ${house.id}`).toHaveLength(0)
  const hugo = await as('head')
  expect(await letIn(hugo, learner)).toMatch(/^\/way-in\//)
  const ada = await as('admin')
  expect(await letIn(ada, head)).toMatch(/^\/way-in\//)
})

test('a code opens once, for half an hour, while its giver may give it, and the newest alone', async ({
  as,
  house,
}) => {
  const { learner, teammate, manager } = house.people
  const maya = await as('manager')
  const first = await letIn(maya, learner)
  const second = await letIn(maya, learner)
  expect((await enter(first, fresh)).status).toBe(404)
  const token = readToken(second.replace('/way-in/', '')) ?? ''
  expect(token.length * 5).toBeGreaterThanOrEqual(128)
  const [row] = await superuser`select secret_hash, to_jsonb(c)::text as whole,
    expires_at - now() between '29 minutes' and '30 minutes' as lasts
    from sign_in_codes c where organization_id = ${house.id}`
  expect(row).toMatchObject({ secret_hash: createHash('sha256').update(token).digest('hex'), lasts: true })
  expect(row?.whole).not.toContain(token)

  // Two clicks are one reset, and both let in; anybody else who finds the slip later is not.
  const answers = await Promise.all([enter(second, fresh), enter(second, fresh)])
  expect(answers.map(answer => [answer.status, sessionIn(answer) !== ''])).toEqual([
    [303, true],
    [303, true],
  ])
  const resets = () => superuser`select from password_resets where organization_id = ${house.id}`
  expect(await resets()).toHaveLength(1)
  expect((await enter(second, 'some other words entirely')).status).toBe(404)
  for (const path of [second, '/way-in/nothing-of-ours']) expect((await ask(path)).status, path).toBe(404)

  const late = await letIn(maya, teammate)
  await superuser`update sign_in_codes set expires_at = now() - interval '1 second'
    where organization_id = ${house.id} and used_at is null`
  expect((await enter(late, fresh)).status).toBe(404)

  const demoted = await letIn(maya, teammate)
  await superuser`update team_members set manages = false
    where organization_id = ${house.id} and member_id = ${manager.memberId}`
  expect((await ask(demoted)).status).toBe(404)
  expect((await enter(demoted, fresh)).status).toBe(404)
  await superuser`update team_members set manages = true
    where organization_id = ${house.id} and member_id = ${manager.memberId}`
  await superuser`update members set deactivated_at = now()
    where organization_id = ${house.id} and id = ${teammate.memberId}`
  expect((await enter(demoted, fresh)).status).toBe(404)
  expect(await resets()).toHaveLength(1)
})

test('who is an admin elsewhere can’t be entered from here; who may in both can', async ({ as, house }) => {
  const other = await found()
  const { learner, admin } = house.people
  await superuser`insert into members ${superuser({
    organization_id: other.id,
    id: randomUUID(),
    identity_id: learner.identityId,
    name: 'Leo Elsewhere',
    is_admin: true,
  })}`
  for (const who of ['admin', 'manager'] as const) {
    const page = await as(who)
    await page.goto(`/people/${learner.memberId}/way-in`)
    await expect(page.getByText('They belong to another organization too')).toBeVisible()
    await expect(page.getByRole('button', { name: 'Make the link' })).toHaveCount(0)
  }
  await superuser`insert into members ${superuser({
    organization_id: other.id,
    id: randomUUID(),
    identity_id: admin.identityId,
    name: 'Ada Elsewhere',
    is_admin: true,
  })}`
  const ada = await as('admin')
  const path = await letIn(ada, learner)
  await superuser`update members set is_admin = false
    where organization_id = ${other.id} and identity_id = ${admin.identityId}`
  expect((await enter(path, fresh)).status).toBe(404)
  await superuser`update members set is_admin = true
    where organization_id = ${other.id} and identity_id = ${admin.identityId}`
  expect((await enter(path, fresh)).status).toBe(303)
  const told = await superuser`select m.name, g.name as giver, r.closed_until > now() as closed
    from password_resets r join members m on m.id = r.member_id and m.organization_id = r.organization_id
    left join members g on g.id = r.given_by and g.organization_id = r.organization_id
    where m.identity_id = ${learner.identityId} order by 1`
  expect(told).toEqual([
    { name: 'Leo Elsewhere', giver: 'Ada Elsewhere', closed: true },
    { name: 'Leo Learner', giver: 'Ada Admin', closed: true },
  ])
})

test('codes are tried a hundred times from one address, and then no more', async ({ as, house }) => {
  const from = somewhere()
  const wrong = () =>
    `/way-in/${randomUUID()
      .replaceAll('-', '')
      .slice(0, 28)
      .replaceAll(/(.{4})(?=.)/g, '$1-')}`
  const ends: Record<number, number> = {}
  for (let round = 0; round < 11; round++)
    for (const { status } of await Promise.all(Array.from({ length: 10 }, () => enter(wrong(), fresh, from))))
      ends[status] = (ends[status] ?? 0) + 1
  expect(ends).toEqual({ 404: 100, 429: 10 })
  const paula = await join(house, 'Paula', 'Desk')
  const path = await letIn(await as('manager'), paula)
  expect((await enter(path, fresh, from)).status).toBe(429)
  expect((await enter(path, 'short')).status).toBe(400)
  expect((await enter(path, fresh)).status).toBe(303)
})
