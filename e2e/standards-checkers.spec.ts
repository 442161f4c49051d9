import { inContextOf } from './context'
import { superuser } from './database'
import { expect, test } from './people'
import { kept } from './standards'

test('a manager appoints a colleague, who checks that team, sees only what they wrote, and can be let go', async ({
  as,
  house,
}) => {
  const { standardId, ids } = await kept(house, 'The phone')
  const [maya, otto] = await Promise.all([as('manager'), as('otherLearner')])
  const checkIt = otto.getByRole('link', { name: 'Check it' })
  await otto.goto(`/standards/${standardId}`)
  await expect(otto.getByRole('heading', { level: 1, name: 'The phone' })).toBeVisible()
  await expect(checkIt).toHaveCount(0)
  expect((await otto.goto(`/standards/${standardId}/check`))?.status()).toBe(404)

  await maya.goto('/standards/checks')
  await maya.getByRole('link', { name: 'Who else may check' }).click()
  await expect(maya.getByText('Nobody was appointed yet.')).toBeVisible()
  await expect(maya.getByRole('combobox', { name: 'Team' }).getByRole('option')).toHaveText([
    'Choose',
    'Desk',
  ])
  await maya.getByRole('combobox', { name: 'Team' }).selectOption('Desk')
  await maya.getByLabel('Colleague').fill('Otto')
  await maya.getByRole('button', { name: 'Appoint' }).click()
  await expect(maya.getByText('They can check from now on.')).toBeVisible()
  await expect(maya.getByRole('listitem').filter({ hasText: 'Otto Other, for Desk' })).toBeVisible()
  await maya.getByRole('combobox', { name: 'Team' }).selectOption('Desk')
  await maya.getByLabel('Colleague').fill('Otto')
  await maya.getByRole('button', { name: 'Appoint' }).click()
  await expect(maya.getByText('They are appointed for this team already').first()).toBeVisible()

  const others = await superuser`insert into standard_checks ${superuser({
    organization_id: house.id,
    id: crypto.randomUUID(),
    standard_id: standardId,
    version_id: ids[0] ?? '',
    team_id: house.teams.Desk,
    checked_by: house.people.manager.memberId,
    day: '2026-03-02',
    checked_at: '2026-03-02T09:00:00Z',
    met: true,
    note: 'Seen by Maya.',
  })} returning id`
  expect(others).toHaveLength(1)
  await otto.goto(`/standards/${standardId}`)
  await checkIt.click()
  const whom = otto.getByRole('combobox', { name: 'Who is it about?' })
  await expect(whom.getByRole('option')).toHaveText([
    'Choose',
    'Desk, the whole team',
    'Leo Learner',
    'Maya Manager',
    'Tia Teammate',
  ])
  await whom.selectOption('Leo Learner')
  await otto.getByLabel('Note').fill('You asked before you put her on hold.')
  await otto.getByRole('button', { name: 'Met', exact: true }).click()
  await expect(otto.getByText('your first check of this today')).toBeVisible()
  await otto.goto('/standards/checks')
  await expect(otto.getByText('You asked before you put her on hold.')).toBeVisible()
  await expect(otto.getByText('Seen by Maya.')).toHaveCount(0)
  await expect(otto.getByRole('heading', { name: 'When did somebody last look?' })).toBeVisible()

  await maya.goto('/standards/checks/colleagues')
  await maya.getByRole('button', { name: 'Let Otto Other check no more' }).click()
  await expect(maya.getByText('They check no more.')).toBeVisible()
  expect((await otto.goto(`/standards/${standardId}/check`))?.status()).toBe(404)
  expect(
    await superuser`select from standard_checks where checked_by = ${house.people.otherLearner.memberId}`,
  ).toHaveLength(1)
})

test('the database lets only managers of the team appoint, and only whoever was appointed check', async ({
  house,
}) => {
  const { standardId, ids } = await kept(house, 'The phone')
  const appointment = (by: 'manager' | 'otherManager' | 'learner', of: 'otherLearner' | 'learner') => ({
    id: crypto.randomUUID(),
    team_id: house.teams.Desk,
    member_id: house.people[of].memberId,
    appointed_by: house.people[by].memberId,
    appointed_at: new Date(),
  })
  for (const by of ['otherManager', 'learner'] as const)
    await expect(
      inContextOf(
        house,
        by,
        sql => sql`insert into standard_checkers ${sql(appointment(by, 'otherLearner'))}`,
      ),
    ).rejects.toThrow(/row-level security/)
  const check = () =>
    inContextOf(
      house,
      'otherLearner',
      sql =>
        sql`insert into standard_checks ${sql({
          id: crypto.randomUUID(),
          standard_id: standardId,
          version_id: ids[0] ?? '',
          team_id: house.teams.Desk,
          checked_by: house.people.otherLearner.memberId,
          day: '2026-03-02',
          checked_at: new Date(),
          met: true,
        })}`,
    )
  await expect(check()).rejects.toThrow(/row-level security/)
  await inContextOf(
    house,
    'manager',
    sql => sql`insert into standard_checkers ${sql(appointment('manager', 'otherLearner'))}`,
  )
  await check()
  const seen = await inContextOf(house, 'otherManager', sql => sql`select id from standard_checkers`)
  expect(seen).toHaveLength(0)
})
