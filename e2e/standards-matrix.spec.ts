import { randomUUID } from 'node:crypto'
import { unzipSync } from 'fflate'
import { inContextOf } from './context'
import { superuser } from './database'
import type { House, Role } from './house'
import { expect, moveClock, test } from './people'
import { writeStandard } from './standards'

const today = '2026-03-20T09:00:00+01:00'

/** The phone for everybody, voicemail for the desk; Leo accepted both, Tia the phone, late for the rest. */
const twoStandards = async (house: House) => {
  await superuser`update members set joined_at = '2026-01-01' where organization_id = ${house.id}`
  await superuser`update team_members set joined_at = '2026-01-01' where organization_id = ${house.id}`
  const phone = await writeStandard(house, 'The phone', [{ startsOn: '2026-03-02' }])
  const voicemail = await writeStandard(house, 'Voicemail', [{ startsOn: '2026-03-16' }])
  await superuser`insert into standard_audiences ${superuser({
    organization_id: house.id,
    id: randomUUID(),
    version_id: voicemail.ids[0] ?? '',
    team_id: house.teams.Desk,
  })}`
  const accepts = (who: Role, versionId: string | undefined) =>
    superuser`insert into acceptances ${superuser({
      organization_id: house.id,
      id: randomUUID(),
      version_id: versionId ?? '',
      member_id: house.people[who].memberId,
      accepted_at: new Date('2026-03-18T10:00:00Z'),
    })}`
  await accepts('learner', phone.ids[0])
  await accepts('learner', voicemail.ids[0])
  await accepts('teammate', voicemail.ids[0])
  return { phone: phone.standardId, voicemail: voicemail.standardId }
}

test('a manager sees who of theirs is missing what, the overdue first, and narrows it by the address', async ({
  as,
  house,
}) => {
  const { voicemail } = await twoStandards(house)
  const maya = await as('manager')
  await moveClock(maya.context(), today)
  await maya.goto('/standards')
  await maya.getByRole('link', { name: 'Who has accepted what' }).click()
  await expect(maya.getByText('3 acceptances are missing; 2 are overdue.')).toBeVisible()
  const lines = async () =>
    (await maya.getByRole('row').allTextContents()).map(text =>
      text.replace(/Remind.*?(?=Accepted|Until|Overdue)/, ' '),
    )
  expect(await lines()).toEqual([
    'PersonThe phoneVoicemail',
    'Maya ManagerDeskOverdue since Mar 16Until Mar 30',
    'Tia TeammateDesk Overdue since Mar 16Accepted Mar 18',
    'Leo LearnerDeskAccepted Mar 18Accepted Mar 18',
    'Missing2 of 31 of 3',
  ])
  await maya.getByLabel('Only who misses some').check()
  await maya.getByRole('combobox', { name: 'Standard' }).selectOption('Voicemail')
  await maya.getByRole('button', { name: 'Show' }).click()
  await expect(maya).toHaveURL(new RegExp(`standard=${voicemail}.*missing=yes`))
  await expect(maya.getByRole('row')).toHaveCount(3)
  await expect(maya.getByRole('row', { name: /Maya Manager/ })).toBeVisible()

  // Everybody for an admin; the kitchen is asked for the phone alone.
  const ada = await as('admin')
  await moveClock(ada.context(), today)
  await ada.goto('/standards/matrix')
  await expect(ada.getByRole('row', { name: /Otto Other/ }).getByText('Not asked')).toHaveCount(1)
  await ada.goto(`/standards/matrix?team=${house.teams.Kitchen}`)
  await expect(ada.getByRole('columnheader')).toHaveText(['Person', 'The phone'])
  expect((await maya.goto(`/standards/matrix?team=${house.teams.Kitchen}`))?.status()).toBe(404)
})

test('everybody who misses some is reminded once a day; who gets it and who is left out is shown before', async ({
  as,
  house,
}) => {
  await twoStandards(house)
  const maya = await as('manager')
  await moveClock(maya.context(), today)
  await maya.goto('/standards/matrix')
  await maya.getByRole('link', { name: 'Remind who misses some' }).click()
  await expect(maya.getByRole('region', { name: 'One person gets it' })).toContainText('Tia Teammate')
  await expect(maya.getByRole('region', { name: 'One person is left out' })).toContainText(
    'Maya Managerthat is you',
  )
  await maya.getByRole('button', { name: 'Remind them' }).dblclick()
  await expect(maya.getByText('One person is reminded.')).toBeVisible()
  expect(await superuser`select from standard_nudges where organization_id = ${house.id}`).toHaveLength(1)

  const hugo = await as('head')
  await moveClock(hugo.context(), today)
  await hugo.goto('/standards/matrix/nudge')
  await expect(hugo.getByRole('region', { name: /left out/ })).toContainText(
    'Tia Teammatewas reminded today by Maya Manager',
  )

  const tia = await as('teammate')
  await moveClock(tia.context(), '2026-03-20T10:00:00+01:00')
  await tia.goto('/notices')
  await tia.getByRole('link', { name: /Maya Manager reminds you: a standard waits for you/ }).click()
  await tia.getByRole('link', { name: 'The phone' }).click()
  await tia.getByRole('button', { name: 'I have read it' }).click()
  await expect(tia.getByText('You accepted version 1')).toBeVisible()
  await tia.goto('/notices')
  await expect(tia.getByText('reminds you')).toHaveCount(0)

  await maya.goto('/standards/matrix/nudge')
  await expect(maya.getByText('There is nobody to remind.')).toBeVisible()
})

test('one person alone is reminded from their line, and on the next day again', async ({ as, house }) => {
  await twoStandards(house)
  const hugo = await as('head')
  for (const day of ['2026-03-20T09:00:00+01:00', '2026-03-21T09:00:00+01:00']) {
    await moveClock(hugo.context(), day)
    await hugo.goto('/standards/matrix')
    await hugo
      .getByRole('row', { name: /Otto Other/ })
      .getByRole('link', { name: 'Remind' })
      .click()
    await expect(hugo.getByRole('listitem').filter({ hasText: 'misses' })).toHaveText([
      'Otto Othermisses one',
    ])
    await hugo.getByRole('button', { name: 'Remind them' }).click()
    await expect(hugo.getByText('One person is reminded.')).toBeVisible()
  }
  const rows = await superuser`select member_id, day::text from standard_nudges
    where organization_id = ${house.id} order by day`
  expect(rows.map(row => row.day)).toEqual(['2026-03-20', '2026-03-21'])
  const trail = await superuser`select subject_id from audit_entries
    where organization_id = ${house.id} and deed = 'standards.nudge'`
  expect(trail.map(row => row.subject_id)).toEqual(
    Array.from({ length: 2 }, () => house.people.otherLearner.memberId),
  )
})

test('it is taken away as CSV and as an Excel file, as it stands on the screen', async ({ as, house }) => {
  await twoStandards(house)
  await superuser`update members set name = '=1+1' where id = ${house.people.teammate.memberId}`
  const maya = await as('manager')
  await moveClock(maya.context(), today)
  await maya.goto('/standards/matrix')
  const links = {
    csv: await maya.getByRole('link', { name: 'All 3 people as CSV' }).getAttribute('href'),
    xlsx: await maya.getByRole('link', { name: 'All 3 people as an Excel file' }).getAttribute('href'),
  }
  const csv = await (await maya.request.get(links.csv ?? '')).text()
  // The mark by which Excel takes it for UTF-8 comes first.
  expect(csv.startsWith('\uFEFF')).toBe(true)
  expect(csv.trim().split('\n')).toEqual([
    'Person,Teams,The phone,Voicemail',
    'Maya Manager,Desk,"Overdue since March 16, 2026","Until March 30, 2026"',
    `'=1+1,Desk,"Overdue since March 16, 2026","Accepted March 18, 2026"`,
    'Leo Learner,Desk,"Accepted March 18, 2026","Accepted March 18, 2026"',
    'Missing,,2 of 3,1 of 3',
  ])
  const book = await maya.request.get(links.xlsx ?? '')
  expect(book.headers()['content-disposition']).toBe('attachment; filename="standards-2026-03-20.xlsx"')
  const parts = unzipSync(new Uint8Array(await book.body()))
  const texts = Object.entries(parts)
    .filter(([name]) => /sharedStrings|sheet1/.test(name))
    .map(([, part]) => new TextDecoder().decode(part))
    .join('')
  for (const text of ['=1+1', 'Voicemail', 'Overdue since March 16, 2026', '2 of 3'])
    expect(texts).toContain(text)
  // A name is a text there too, never a formula.
  expect(texts).not.toContain('<f>')
  const taken = await superuser`select from audit_entries
    where organization_id = ${house.id} and deed = 'standards.export-matrix'`
  expect(taken).toHaveLength(2)
  expect((await maya.request.get('/standards/matrix/file?format=pdf')).status()).toBe(400)
})

test('fifty people stand on a page, and the rest on the next', async ({ as, house }) => {
  await twoStandards(house)
  await superuser.begin(async sql => {
    for (let at = 0; at < 52; at++) {
      const [identity, member] = [randomUUID(), randomUUID()]
      await sql`insert into identities ${sql({ id: identity, login: `${identity}@x`, password_hash: '-' })}`
      await sql`insert into members ${sql({
        organization_id: house.id,
        id: member,
        identity_id: identity,
        name: `Zoe ${String(at).padStart(2, '0')}`,
        joined_at: '2026-03-10',
      })}`
    }
  })
  const ada = await as('admin')
  await moveClock(ada.context(), today)
  await ada.goto('/standards/matrix')
  await expect(ada.getByText('Page 1 of 2')).toBeVisible()
  await expect(ada.getByRole('row')).toHaveCount(52)
  await ada.getByRole('link', { name: 'Next page' }).click()
  await expect(ada.getByText('Page 2 of 2')).toBeVisible()
  await expect(ada.getByRole('row')).toHaveCount(11)
  await expect(ada.getByRole('link', { name: 'Page before' })).toBeVisible()
})

test('nobody reminds in another’s name, or whom they don’t lead; nobody else sees who was', async ({
  house,
}) => {
  const { manager, learner, otherLearner, admin, teammate } = house.people
  const forge = (who: Role, member: string, by: string) =>
    inContextOf(
      house,
      who,
      sql => sql`insert into standard_nudges (id, member_id, day, nudged_by, nudged_at)
        values (gen_random_uuid(), ${member}, '2026-03-20', ${by}, now()) returning id`,
    )
  await expect(forge('manager', learner.memberId, admin.memberId)).rejects.toThrow('row-level security')
  await expect(forge('manager', otherLearner.memberId, manager.memberId)).rejects.toThrow(
    'row-level security',
  )
  await expect(forge('manager', manager.memberId, manager.memberId)).rejects.toThrow('row-level security')
  await expect(forge('learner', teammate.memberId, learner.memberId)).rejects.toThrow('row-level security')
  await superuser`insert into standard_nudges ${superuser({
    organization_id: house.id,
    id: randomUUID(),
    member_id: learner.memberId,
    day: '2026-03-20',
    nudged_by: manager.memberId,
    nudged_at: new Date(),
  })}`
  const seen = (who: Role) => inContextOf(house, who, sql => sql`select id from standard_nudges`)
  for (const who of ['learner', 'manager', 'head', 'admin'] as const)
    expect(await seen(who), who).toHaveLength(1)
  for (const who of ['teammate', 'otherManager', 'otherLearner'] as const)
    expect(await seen(who), who).toHaveLength(0)
})
