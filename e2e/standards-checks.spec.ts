import type { Page } from '@playwright/test'
import { inContextOf } from './context'
import { superuser } from './database'
import type { House, Role } from './house'
import { expect, moveClock, test } from './people'
import { kept, writeStandard } from './standards'

const measured = { metric: 'Rings until somebody answers', comparison: 'at_most', value: 3, unit: 'rings' }

/** A check straight into the database, by the manager of the desk unless somebody else is named. */
const checked = async (
  house: House,
  { standardId, ids }: { standardId: string; ids: string[] },
  more: object,
) => {
  const id = crypto.randomUUID()
  await superuser`insert into standard_checks ${superuser({
    organization_id: house.id,
    id,
    standard_id: standardId,
    version_id: ids[0] ?? '',
    team_id: house.teams.Desk,
    member_id: null,
    checked_by: house.people.manager.memberId,
    day: '2026-03-02',
    checked_at: '2026-03-02T09:00:00Z',
    met: true,
    ...more,
  })}`
  return id
}

const whom = (page: Page) => page.getByRole('combobox', { name: 'Who is it about?' })

test('a manager checks a person and their team on a phone: choose, tap, and ready for the next', async ({
  as,
  house,
}) => {
  const { standardId } = await writeStandard(house, 'The phone', [{ startsOn: '2026-01-05', ...measured }])
  const maya = await as('manager')
  await maya.setViewportSize({ width: 360, height: 740 })
  await moveClock(maya.context(), '2026-03-20T09:00:00+01:00')
  await maya.goto(`/standards/${standardId}`)
  await maya.getByRole('link', { name: 'Check it' }).click()
  await expect(whom(maya).getByRole('option')).toHaveText([
    'Choose',
    'Desk, the whole team',
    'Leo Learner',
    'Tia Teammate',
  ])
  // The shortest one: whom, and one tap without scrolling.
  const met = maya.getByRole('button', { name: 'Met', exact: true })
  await expect(met).toBeInViewport({ ratio: 1 })
  await expect(maya.getByRole('button', { name: 'Not met' })).toBeInViewport({ ratio: 1 })
  await whom(maya).selectOption('Leo Learner')
  await met.click()
  await expect(maya.getByText('your first check of this today')).toBeVisible()

  // Still the same person; now with what was measured, which says what it would mean and decides nothing.
  await expect(whom(maya)).toHaveValue(`${house.teams.Desk}.${house.people.learner.memberId}`)
  const value = maya.getByLabel('Measured, in rings')
  await expect(maya.getByText('Rings until somebody answers: at most 3 rings')).toBeVisible()
  await value.fill('3')
  await expect(maya.getByText('That would be met. You decide.')).toBeVisible()
  await value.fill('4')
  await expect(maya.getByText('That would not be met. You decide.')).toBeVisible()
  await maya.getByLabel('Note').fill('A coach party at the desk.\nTwo lines at once.')
  await met.click()
  await expect(maya.getByText('your 2 checks of this today')).toBeVisible()
  await expect(value).toHaveValue('')
  await expect(maya.getByText('You decide')).toHaveCount(0)

  await whom(maya).selectOption('Desk, the whole team')
  await maya.getByRole('button', { name: 'Not met' }).click()
  await expect(maya.getByText('your 3 checks of this today')).toBeVisible()
  const rows =
    await superuser`select member_id, team_id, met, value, note, day::text, checked_by from standard_checks
    where standard_id = ${standardId} order by checked_at, id`
  const same = {
    team_id: house.teams.Desk,
    day: '2026-03-20',
    checked_by: house.people.manager.memberId,
  }
  const leo = house.people.learner.memberId
  expect(rows).toHaveLength(3)
  expect(rows).toEqual(
    expect.arrayContaining([
      { ...same, member_id: leo, met: true, value: null, note: null },
      {
        ...same,
        member_id: leo,
        met: true,
        value: 4,
        note: 'A coach party at the desk.\nTwo lines at once.',
      },
      { ...same, member_id: null, met: false, value: null, note: null },
    ]),
  )

  await maya.goto(`/standards/${standardId}`)
  await expect(maya.getByText('2 of 3 checks met in the last 90 days.')).toBeVisible()
  await maya.getByRole('link', { name: 'See all checks of it' }).click()
  await expect(maya.getByRole('listitem').filter({ hasText: '4 rings' })).toContainText('Leo Learner, Desk.')
})

test('what is missing or wrong is said beside its field, nothing typed is lost, and Enter decides nothing', async ({
  as,
  house,
}) => {
  const { standardId } = await writeStandard(house, 'The phone', [{ startsOn: '2026-01-05', ...measured }])
  const maya = await as('manager')
  await maya.goto(`/standards/${standardId}/check`)
  const value = maya.getByLabel('Measured, in rings')
  await value.fill('three')
  await maya.getByLabel('Note').fill('x'.repeat(601))
  await maya.getByRole('button', { name: 'Not met' }).click()
  await expect(maya.getByText('Choose one').last()).toBeVisible()
  await expect(maya.getByText('Write a number').last()).toBeVisible()
  await expect(maya.getByText('Keep it to 600 characters').last()).toBeVisible()
  await expect(value).toHaveValue('three')
  await maya.getByLabel('Note').fill('It rang for long.')
  await whom(maya).selectOption('Tia Teammate')
  await value.fill('5')
  await value.press('Enter')
  await expect(maya.getByText('How was it?: Choose one')).toBeVisible()
  expect(await superuser`select from standard_checks where standard_id = ${standardId}`).toHaveLength(0)
  await expect(value).toHaveValue('5')
  await expect(maya.getByLabel('Note')).toHaveValue('It rang for long.')
  await maya.getByRole('button', { name: 'Not met' }).click()
  await expect(maya.getByText('your first check of this today')).toBeVisible()
})

test('whoever was checked reads it and answers once; a teammate and other managers see nothing of it', async ({
  as,
  house,
}) => {
  const standard = await kept(house, 'The phone')
  const about = { member_id: house.people.learner.memberId, met: false, note: 'You looked past her.' }
  const id = await checked(house, standard, about)
  await checked(house, standard, { note: 'All four of you looked up.' })
  const see = async (who: Role) => {
    const page = await as(who)
    await page.goto('/standards/checks')
    const own = await page.getByText('You looked past her.').count()
    const team = await page.getByText('All four of you looked up.').count()
    const rows = await inContextOf(house, who, sql => sql`select note from standard_checks order by note`)
    expect(rows.map(row => row.note).sort(), who).toEqual(
      [...(team ? ['All four of you looked up.'] : []), ...(own ? ['You looked past her.'] : [])].sort(),
    )
    await page.close()
    return { own, team }
  }
  for (const who of ['learner', 'manager', 'head', 'admin'] as const)
    expect(await see(who), who).toEqual({ own: 1, team: 1 })
  expect(await see('teammate')).toEqual({ own: 0, team: 1 })
  for (const who of ['otherManager', 'otherLearner'] as const)
    expect(await see(who), who).toEqual({ own: 0, team: 0 })

  const leo = await as('learner')
  await leo.goto('/standards')
  await leo.getByRole('link', { name: 'See the checks' }).click()
  const entry = leo.getByRole('listitem').filter({ hasText: 'You looked past her.' })
  await expect(entry).toContainText('Not met')
  await expect(entry).toContainText('You. Checked by Maya Manager')
  await expect(leo.getByText('Answer it')).toHaveCount(1)
  await entry.getByText('Answer it').click()
  await entry.getByRole('button', { name: 'Send the answer' }).click()
  await expect(entry.getByText('Write something here').last()).toBeVisible()
  await entry
    .getByLabel('Your answer')
    .fill('I was reading her name from the list.\nNext time I look up first.')
  await entry.getByRole('button', { name: 'Send the answer' }).click()
  await expect(leo.getByText('Your answer stands beside the check.')).toBeVisible()
  await expect(entry.getByText('Next time I look up first.')).toBeVisible()
  await expect(leo.getByText('Answer it')).toHaveCount(0)

  const maya = await as('manager')
  await maya.goto(`/standards/${standard.standardId}`)
  await expect(maya.getByText('Leo Learner answered:')).toBeVisible()
  await expect(maya.getByText('Next time I look up first.')).toBeVisible()
  const tia = await as('teammate')
  await tia.goto(`/standards/${standard.standardId}`)
  await expect(tia.getByText('1 of 1 checks met in the last 90 days.')).toHaveCount(0)
  await expect(tia.getByText('Next time I look up first.')).toHaveCount(0)

  // It stands: neither the answer nor anything else of the check changes any more.
  const changed = (who: Role, column: string) =>
    inContextOf(
      house,
      who,
      async sql =>
        (await sql`update standard_checks set ${sql({ [column]: 'Another' }, column)} where id = ${id}`)
          .count,
    )
  expect(await changed('learner', 'reply')).toBe(0)
  for (const who of ['manager', 'admin', 'learner'] as const)
    await expect(changed(who, 'note'), who).rejects.toThrow('permission denied')
})

test('forged checks and answers are refused by the database itself', async ({ house }) => {
  const standard = await kept(house, 'The phone')
  const another = await kept(house, 'Visitors')
  const { teams, people } = house
  const forge = (who: Role, more: object = {}) =>
    inContextOf(house, who, sql => {
      const row = {
        id: crypto.randomUUID(),
        standard_id: standard.standardId,
        version_id: standard.ids[0] ?? '',
        team_id: teams.Desk,
        member_id: people.learner.memberId as string | null,
        checked_by: people[who].memberId,
        day: '2026-03-02',
        checked_at: '2026-03-02T09:00:00Z',
        met: true,
        ...more,
      }
      return sql`insert into standard_checks ${sql(row)}`
    })
  await forge('manager')
  await forge('manager', { member_id: null })
  await forge('head')
  await forge('admin')
  const refused = (who: Role, more: object, why = 'row-level security') =>
    expect(forge(who, more), `${who} ${JSON.stringify(more)}`).rejects.toThrow(why)
  await refused('teammate', {})
  await refused('learner', { member_id: null })
  await refused('otherManager', {})
  await refused('manager', { checked_by: people.admin.memberId })
  await refused('manager', { member_id: people.manager.memberId }, 'standard_checks_by_another')
  await refused('manager', { member_id: people.otherLearner.memberId })
  await refused('manager', { team_id: teams.Kitchen, member_id: people.otherLearner.memberId })
  await refused('manager', { version_id: another.ids[0] })
  await refused('manager', { reply: 'Mea culpa.', replied_at: '2026-03-02T10:00:00Z' })

  const reply = (who: Role) =>
    inContextOf(
      house,
      who,
      async sql => (await sql`update standard_checks set reply = 'Mea culpa.', replied_at = now()`).count,
    )
  for (const who of ['teammate', 'manager', 'otherManager', 'admin'] as const)
    expect(await reply(who), who).toBe(0)
  await expect(inContextOf(house, 'admin', sql => sql`delete from standard_checks`)).rejects.toThrow(
    'permission denied',
  )
  expect(await reply('learner')).toBe(3)
  expect(await reply('learner')).toBe(0)
})

test('what was never looked at comes first, then what was looked at longest ago, in one’s own teams', async ({
  as,
  house,
}) => {
  const [phone, visitors, dress] = [
    await kept(house, 'The phone'),
    await kept(house, 'Visitors'),
    await kept(house, 'Dress at work'),
  ]
  await checked(house, phone, { day: '2026-03-10', checked_at: '2026-03-10T09:00:00Z' })
  await checked(house, phone, { day: '2026-03-12', checked_at: '2026-03-12T09:00:00Z' })
  await checked(house, visitors, { day: '2026-03-11', checked_at: '2026-03-11T09:00:00Z' })
  const elsewhere = { team_id: house.teams.Kitchen, checked_by: house.people.otherManager.memberId }
  await checked(house, dress, elsewhere)
  await superuser`update standards set retired_at = now() where id = ${(await kept(house, 'Old')).standardId}`
  const lately = (page: Page) =>
    page.getByRole('region', { name: 'When did somebody last look?' }).getByRole('listitem')
  const maya = await as('manager')
  await maya.goto('/standards/checks')
  await expect(lately(maya)).toHaveText([
    'Dress at workNever',
    'VisitorsLast on March 11, 2026',
    'The phoneLast on March 12, 2026',
  ])
  const ada = await as('admin')
  await ada.goto('/standards/checks')
  await expect(lately(ada)).toHaveText([
    'Dress at workLast on March 2, 2026',
    'VisitorsLast on March 11, 2026',
    'The phoneLast on March 12, 2026',
  ])
  await lately(ada).getByRole('link', { name: 'Visitors' }).click()
  await expect(ada.getByRole('heading', { name: 'Check: Visitors' })).toBeVisible()
  const leo = await as('learner')
  await leo.goto('/standards/checks')
  await expect(leo.getByText('Newest first')).toBeVisible()
  await expect(lately(leo)).toHaveCount(0)
})

test('more checks than fit on a page go on on the next, none of them twice', async ({ as, house }) => {
  const standard = await kept(house, 'The phone')
  for (let number = 1; number <= 53; number++)
    await checked(house, standard, {
      note: `Number ${number}.`,
      checked_at: new Date(Date.UTC(2026, 2, 2, 9, number)),
    })
  const maya = await as('manager')
  await maya.goto(`/standards/checks?standard=${standard.standardId}`)
  await expect(maya.getByText(/^Number \d+\.$/)).toHaveCount(50)
  await maya.getByRole('link', { name: 'See older ones' }).click()
  await expect(maya.getByText(/^Number \d+\.$/)).toHaveText(['Number 3.', 'Number 2.', 'Number 1.'])
})

test('a check is of the version in force that day; a retired standard is checked no more', async ({
  as,
  house,
}) => {
  const { standardId, ids } = await writeStandard(house, 'The phone', [
    { startsOn: '2026-01-05', ...measured },
    { startsOn: '2026-03-02' },
  ])
  const maya = await as('manager')
  await moveClock(maya.context(), '2026-02-20T09:00:00+01:00')
  const address = `/standards/${standardId}/check?of=${house.teams.Desk}`
  const tap = async (saying: string) => {
    await maya.goto(address)
    await maya.getByRole('button', { name: 'Met', exact: true }).click()
    await expect(maya.getByText(saying)).toBeVisible()
  }
  await tap('your first check of this today')
  await moveClock(maya.context(), '2026-03-02T09:00:00+01:00')
  await tap('your first check of this today')
  await expect(maya.getByLabel('Measured')).toHaveCount(0)
  const rows = await superuser`select version_id, day::text from standard_checks
    where standard_id = ${standardId} order by day`
  expect(rows).toEqual([
    { version_id: ids[0], day: '2026-02-20' },
    { version_id: ids[1], day: '2026-03-02' },
  ])
  await maya.goto(address)
  await superuser`update standards set retired_at = now() where id = ${standardId}`
  await maya.getByRole('button', { name: 'Met', exact: true }).click()
  await expect(maya.getByText('Somebody has changed this in the meantime')).toBeVisible()
  await maya.goto(address)
  await expect(
    maya.getByText('We can’t find that page').or(maya.getByText("We can't find that page")),
  ).toBeVisible()
})

test('a slip of the thumb is taken back the same day by whoever made it, while nobody has answered', async ({
  as,
  house,
}) => {
  const standard = await kept(house, 'The phone')
  const maya = await as('manager')
  await maya.goto(`/standards/${standard.standardId}/check?of=${house.teams.Desk}`)
  await maya.getByRole('button', { name: 'Not met' }).click()
  await expect(maya.getByText('your first check of this today')).toBeVisible()
  const tia = await as('teammate')
  await tia.goto('/standards/checks')
  await expect(tia.getByText('Not met')).toBeVisible()
  await expect(tia.getByRole('button', { name: 'Take it back' })).toHaveCount(0)
  await maya.getByRole('button', { name: 'Take it back' }).click()
  await expect(maya.getByText('It is taken back')).toBeVisible()
  await expect(maya.getByText('What you saw of it today')).toHaveCount(0)
  await tia.reload()
  await expect(tia.getByText('Nothing about you or your team has been checked yet.')).toBeVisible()
  for (const address of ['/standards/checks', `/standards/${standard.standardId}`]) {
    await maya.goto(address)
    await expect(maya.getByText('Not met')).toHaveCount(0)
  }
  await expect(maya.getByText('There is no check of the last 90 days that you may see.')).toBeVisible()
  expect(await inContextOf(house, 'admin', sql => sql`select from standard_checks`)).toHaveLength(0)

  // Not what is older than a day, what was answered, or what somebody else wrote; and never together with an answer.
  const leo = { member_id: house.people.learner.memberId, checked_at: new Date() }
  const old = await checked(house, standard, {})
  const answered = await checked(house, standard, { ...leo, reply: 'I know.', replied_at: new Date() })
  const fresh = await checked(house, standard, leo)
  const withdraw = (who: Role, id: string, reply: string | null = null) =>
    inContextOf(
      house,
      who,
      async sql =>
        (
          await sql`update standard_checks set withdrawn_at = now(), reply = ${reply}, replied_at = ${reply && new Date()}
          where id = ${id}`
        ).count,
    )
  expect(await withdraw('manager', old)).toBe(0)
  expect(await withdraw('manager', answered)).toBe(0)
  expect(await withdraw('admin', fresh)).toBe(0)
  await expect(withdraw('learner', fresh)).rejects.toThrow('row-level security')
  await expect(withdraw('manager', fresh, 'I am sorry.')).rejects.toThrow('row-level security')
  expect(await withdraw('manager', fresh)).toBe(1)
})
