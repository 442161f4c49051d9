import { randomUUID } from 'node:crypto'
import { superuser } from './database'
import { found, type Person } from './house'
import { expect, test } from './people'

const noted = (
  { organizationId, memberId }: Person,
  deed: string,
  at: string | Date,
  subject: string | null = null,
) =>
  superuser`insert into audit_entries ${superuser({
    organization_id: organizationId,
    id: randomUUID(),
    member_id: memberId,
    deed,
    subject_id: subject,
    at,
  })}`

test('an admin finds who did what, by person, deed and day, page by page; and that they looked stands there too', async ({
  as,
  house,
}) => {
  const { admin, learner, manager, teammate } = house.people
  const elsewhere = await found()
  await noted(elsewhere.people.admin, 'teams.remove', '2026-03-02T10:00:00Z')
  // 03:30 in Berlin still belongs to the first of March.
  await noted(manager, 'people.invite', '2026-03-02T02:30:00Z')
  await noted(admin, 'people.see-person', '2026-03-02T03:30:00Z', learner.memberId)
  await noted(learner, 'worksheets.write', '2026-03-02T04:00:00Z')
  await noted(learner, 'tea.pour', '2026-03-02T05:00:00Z')
  for (let minute = 0; minute < 55; minute++)
    await noted(teammate, 'standards.accept', new Date(Date.UTC(2026, 2, 3, 10, minute)))

  const ada = await as('admin')
  await ada.goto('/settings')
  await ada.getByRole('link', { name: 'The trail' }).click()
  const rows = ada.getByRole('row')
  await expect(rows).toHaveCount(51)
  const newest = await rows.nth(1).textContent()
  expect(newest).toMatch(/^Accepted a standardTia TeammateMarch 3, 2026, 11:54/)
  // What comes meanwhile moves nothing to another page.
  await noted(admin, 'teams.save', '2026-03-04T10:00:00Z')
  await ada.getByRole('link', { name: 'Older' }).click()
  await expect(rows).toHaveCount(1 + 5 + 3)
  await expect(rows.nth(1)).toContainText('11:04')
  await expect(rows.nth(6)).toContainText('Something else (tea.pour)')
  await expect(rows.nth(7)).toContainText('Opened a person: Leo Learner')
  // Nobody is to see here whether somebody writes for themselves.
  await expect(ada.getByRole('table')).not.toContainText('Wrote in a worksheet')
  await expect(ada.getByRole('table')).not.toContainText('Removed a team')

  await ada.getByLabel('Who, or about whom').fill('leo')
  await ada.getByRole('button', { name: 'Look', exact: true }).click()
  await expect(ada).toHaveURL(/who=leo/)
  await expect(rows).toHaveCount(3)
  await ada.getByLabel('Who, or about whom').fill('')
  await ada.getByLabel('From', { exact: false }).fill('2026-03-01')
  await ada.getByLabel('Until').fill('2026-03-01')
  await ada.getByRole('button', { name: 'Look', exact: true }).click()
  await expect(rows).toHaveCount(2)
  await expect(rows.nth(1)).toContainText('Invited somebody')
  await ada.getByRole('link', { name: 'Show everything' }).click()
  await expect(rows).toHaveCount(51)
  await expect(ada.getByLabel('Until')).toHaveValue('')
  await ada.getByLabel('What', { exact: true }).selectOption('Read the trail')
  await ada.getByRole('button', { name: 'Look', exact: true }).click()
  await expect(rows).toHaveCount(6)
  await ada.goto('/settings/audit?who=%00&deed=drop%20table&from=2026-02-30&after=x')
  await expect(rows).toHaveCount(51)

  const maya = await as('manager')
  await maya.goto('/settings/audit')
  await expect(maya.getByRole('heading', { level: 1 })).toHaveText("We can't find that page")
})

test('everybody finds what concerns themselves, and nothing else', async ({ as, house }) => {
  const { admin, learner, teammate } = house.people
  await noted(admin, 'people.see-person', '2026-03-02T03:30:00Z', learner.memberId)
  await noted(admin, 'people.see-person', '2026-03-02T03:31:00Z', teammate.memberId)
  await noted(learner, 'worksheets.write', '2026-03-02T04:00:00Z')
  await noted(teammate, 'standards.accept', '2026-03-02T05:00:00Z')
  for (const who of ['learner', 'admin'] as const) {
    const page = await as(who)
    await page.goto('/account')
    await page.getByRole('link', { name: 'What concerns you' }).click()
    await expect(page.getByRole('row')).toHaveCount(3)
    const texts = await page.getByRole('row').allTextContents()
    expect(texts.slice(1).map(text => text.replace(/March.*/, ''))).toEqual(
      who === 'learner'
        ? ['Wrote in a worksheetLeo Learner', 'Opened a person: Leo LearnerAda Admin']
        : ['Opened a person: Tia TeammateAda Admin', 'Opened a person: Leo LearnerAda Admin'],
    )
  }
})
