import { inContextOf } from './context'
import { superuser } from './database'
import { expect, moveClock, test } from './people'
import { kept, writeStandard } from './standards'

test('people accept in the organization’s own words, and the record keeps them', async ({ as, house }) => {
  const { standardId } = await kept(house, 'The phone')
  const ada = await as('admin')
  await ada.goto('/settings')
  await ada.getByLabel('The words with which people accept').fill('Yes, customers can hold me to it')
  await ada.getByRole('button', { name: 'Save the settings' }).click()
  await expect(ada.getByText('It is saved')).toBeVisible()
  const leo = await as('learner')
  await leo.goto(`/standards/${standardId}`)
  await leo.getByRole('button', { name: 'Yes, customers can hold me to it' }).click()
  await expect(leo.getByText('You accepted version 1')).toBeVisible()
  await ada.goto(`/standards/${standardId}/record`)
  await expect(
    ada
      .getByRole('row', { name: /Leo Learner/ })
      .getByText('In the portal: “Yes, customers can hold me to it”'),
  ).toBeVisible()
})

test('a standard with a question is accepted with an answer, which managers and admins can read', async ({
  as,
  house,
}) => {
  const { standardId } = await writeStandard(house, 'The phone', [
    { startsOn: '2026-01-05', question: 'What do you do when nobody else can pick up?' },
  ])
  const leo = await as('learner')
  await leo.goto(`/standards/${standardId}`)
  await expect(leo.getByText('Your managers and admins can read your answer.')).toBeVisible()
  const answer = leo.getByLabel('What do you do when nobody else can pick up?')
  await leo.getByRole('button', { name: 'I have read it' }).click()
  await expect(answer).toHaveAttribute('aria-invalid', 'true')
  await answer.fill('I switch the recording on.\nAnd try it out.')
  await leo.getByRole('button', { name: 'I have read it' }).click()
  await expect(leo.getByText('You accepted version 1')).toBeVisible()
  await expect(leo.getByText('I switch the recording on.')).toBeVisible()

  const maya = await as('manager')
  await maya.goto(`/standards/${standardId}/record`)
  await expect(maya.getByText('I switch the recording on.')).toBeVisible()
  for (const who of ['teammate', 'otherManager', 'otherLearner'] as const) {
    expect(await inContextOf(house, who, sql => sql`select answer from acceptances`), who).toHaveLength(0)
    const page = await as(who)
    await page.goto(`/standards/${standardId}`)
    await expect(page.getByText('I switch the recording on.')).toHaveCount(0)
  }
})

test('what was signed on paper is recorded by a manager, for their own people and days that can be', async ({
  as,
  house,
}) => {
  const { standardId, ids } = await writeStandard(house, 'The phone', [{ startsOn: '2026-03-02' }])
  const maya = await as('manager')
  await moveClock(maya.context(), '2026-03-20T09:00:00+01:00')
  await maya.goto(`/standards/${standardId}`)
  await maya.getByText('Somebody signed on paper').click()
  const person = maya.getByRole('combobox', { name: 'Person' })
  await expect(person.getByRole('option')).toHaveText(['Choose', 'Leo Learner', 'Tia Teammate'])
  await person.selectOption('Tia Teammate')
  const day = maya.getByLabel('Signed on')
  await maya.getByRole('button', { name: 'Record it' }).click()
  await expect(day).toHaveAttribute('aria-invalid', 'true')
  for (const [typed, said] of [
    ['2026-03-21', 'Write today or a day before'],
    ['2026-03-01', 'Choose the day the version started'],
  ] as const) {
    await day.fill(typed)
    await maya.getByRole('button', { name: 'Record it' }).click()
    await expect(maya.getByText(said).last()).toBeVisible()
    await expect(person).toHaveValue(house.people.teammate.memberId)
  }
  await day.fill('2026-03-12')
  await maya.getByRole('button', { name: 'Record it' }).click()
  await expect(maya.getByText('It is recorded.')).toBeVisible()
  await expect(maya.getByText('One person has accepted it')).toBeVisible()
  await maya.goto(`/standards/${standardId}/record`)
  const row = maya.getByRole('row', { name: /Tia Teammate/ })
  await expect(row.getByText('March 12, 2026')).toBeVisible()
  await expect(row.getByText('On paper, recorded by Maya Manager')).toBeVisible()

  const tia = await as('teammate')
  await tia.goto(`/standards/${standardId}`)
  await expect(tia.getByText('You signed version 1 on paper on March 12, 2026.')).toBeVisible()

  // Neither in somebody else's name, nor for whom one doesn't lead, nor for oneself.
  const forge = (who: 'manager' | 'teammate', member: string, recordedBy: string | null) =>
    inContextOf(
      house,
      who,
      sql => sql`insert into acceptances (id, version_id, member_id, recorded_by)
        values (gen_random_uuid(), ${ids[0] ?? ''}, ${member}, ${recordedBy})`,
    )
  const { learner, manager, otherLearner, admin } = house.people
  await expect(forge('manager', learner.memberId, null)).rejects.toThrow('row-level security')
  await expect(forge('manager', learner.memberId, admin.memberId)).rejects.toThrow('row-level security')
  await expect(forge('manager', otherLearner.memberId, manager.memberId)).rejects.toThrow(
    'row-level security',
  )
  await expect(forge('manager', manager.memberId, manager.memberId)).rejects.toThrow('row-level security')
  await expect(forge('teammate', learner.memberId, house.people.teammate.memberId)).rejects.toThrow(
    'row-level security',
  )
})

test('the record shows every version with its text and who accepted it, also of people who left; looking is noted', async ({
  as,
  house,
}) => {
  const { standardId, ids } = await writeStandard(house, 'The phone', [
    { startsOn: '2026-01-05', pledge: 'Within five rings.' },
    { startsOn: '2026-02-02', pledge: 'Within three rings.', what_changed: 'Customers asked for it.' },
  ])
  for (const who of ['learner', 'otherLearner'] as const)
    await superuser`insert into acceptances ${superuser({
      organization_id: house.id,
      id: crypto.randomUUID(),
      version_id: ids[0] ?? '',
      member_id: house.people[who].memberId,
      accepted_at: new Date('2026-01-10T08:30:00Z'),
    })}`
  await superuser`update members set deactivated_at = now() where id = ${house.people.otherLearner.memberId}`
  const ada = await as('admin')
  await ada.goto(`/standards/${standardId}`)
  await ada.getByRole('link', { name: 'All acceptances, as a record to show' }).click()
  const first = ada.getByRole('region', { name: 'Version 1, in force from January 5, 2026' })
  await expect(first.getByText('Within five rings.')).toBeVisible()
  await expect(
    first.getByRole('row', { name: /Leo Learner/ }).getByText('January 10, 2026, 9:30 AM'),
  ).toBeVisible()
  await expect(first.getByRole('row', { name: /Otto Other \(left\)/ })).toBeVisible()
  const second = ada.getByRole('region', { name: 'Version 2, in force from February 2, 2026' })
  await expect(second.getByText('Nobody accepted this version.')).toBeVisible()
  await expect(second.getByText('Customers asked for it.')).toBeVisible()
  const [noted] = await superuser`select subject_id, member_id from audit_entries
    where organization_id = ${house.id} and deed = 'standards.see-record'`
  expect(noted).toMatchObject({ subject_id: standardId, member_id: house.people.admin.memberId })

  const maya = await as('manager')
  await maya.goto(`/standards/${standardId}/record`)
  await expect(maya.getByText('Leo Learner')).toBeVisible()
  await expect(maya.getByText('Otto Other')).toHaveCount(0)
})
