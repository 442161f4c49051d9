import { superuser } from './database'
import { heardBy, kept } from './heard'
import { found, join } from './house'
import { expect, moveClock, test } from './people'

// Several people with browsers of their own, on a machine that may be busy.
test.describe.configure({ timeout: 90_000 })

test('what can’t be kept is refused beside its field; a double click keeps it once', async ({
  as,
  house,
}) => {
  const leo = await as('learner')
  await leo.goto('/feedback/heard')
  await leo.getByLabel('E-mail').check()
  await leo.getByLabel('Their words').fill('x'.repeat(100_000))
  await leo.getByRole('group', { name: 'Their rating' }).getByLabel('2').check()
  await leo.getByRole('button', { name: 'Keep it' }).click()
  await expect(leo.getByText('Keep it to 4,000 characters').last()).toBeVisible()
  await expect(leo.getByLabel('Their words')).toHaveValue('x'.repeat(100_000))
  await expect(leo.getByLabel('E-mail')).toBeChecked()
  await expect(leo.getByRole('group', { name: 'Their rating' }).getByLabel('2')).toBeChecked()
  await leo.getByLabel('Their words').fill('')
  await leo.getByRole('button', { name: 'Keep it' }).click()
  await expect(leo.getByText('Write something here').last()).toBeVisible()
  expect(await kept(house)).toHaveLength(0)

  const words = '  ‮⁧سرّنا وصولكم⁩ 👩🏽‍🍳\n“Twice”, she said: cafe\u0301  '
  await leo.getByLabel('Their words').fill(words)
  await leo.getByRole('group', { name: 'Their rating' }).getByLabel('None').check()
  await leo.getByRole('button', { name: 'Keep it' }).dblclick()
  await expect(leo.getByText('It is kept.')).toBeVisible()
  expect(await kept(house)).toMatchObject([
    { words: words.normalize('NFC').trim(), rating: null, channel: 'email' },
  ])
  const [sums] = await superuser`select sum(entries)::int as n from daily_sums
    where organization_id = ${house.id}`
  expect(sums?.n).toBe(1)
})

test('a person, a standard or a team that isn’t there to choose is refused beside its field', async ({
  as,
  house,
}) => {
  const other = await found()
  const leo = await as('learner')
  const forge = async (field: string, value: string) => {
    await leo.goto('/feedback/heard')
    await leo.getByLabel('Phone').check()
    await leo.getByLabel('Their words').fill('Kept where it is')
    await leo.locator('form#heard').evaluate(
      (form, [name, id]) => {
        for (const old of form.querySelectorAll(`[name="${name}"]`)) old.removeAttribute('name')
        form.append(Object.assign(document.createElement('input'), { type: 'hidden', name, value: id }))
      },
      [field, value] as const,
    )
    await leo.getByRole('button', { name: 'Keep it' }).click()
    await expect(leo.getByText('One thing needs another look')).toBeVisible()
    await expect(leo.getByLabel('Their words')).toHaveValue('Kept where it is')
  }
  await forge('about', 'Hugo Nowhere')
  await forge('about', 'Other')
  await forge('standardId', other.people.learner.memberId)
  await forge('teamId', house.teams.Kitchen)
  await forge('teamId', other.teams.Desk)
  await forge('teamId', 'x')
  expect(await kept(house)).toHaveLength(0)
})

test('whoever is in no team or in several says for which team it is', async ({ as, house }) => {
  const ada = await as('admin')
  await ada.goto('/feedback/heard')
  await ada.getByLabel('Letter').check()
  await ada.getByLabel('Their words').fill('To whom it may concern: well done.')
  await ada.getByRole('button', { name: 'Keep it' }).click()
  await expect(ada.getByText('Choose one').last()).toBeVisible()
  await ada.getByLabel('For which team?').selectOption('Kitchen')
  await ada.getByRole('button', { name: 'Keep it' }).click()
  await expect(ada.getByText('It is kept.')).toBeVisible()
  expect(await kept(house)).toMatchObject([{ team_id: house.teams.Kitchen }])
  const [row] = await superuser`select day::text from daily_sums where organization_id = ${house.id}`
  expect(row?.day).toBeDefined()
})

test('a night shift’s feedback belongs to the day that has not ended yet', async ({ as, house }) => {
  const leo = await as('learner')
  await superuser`update organizations set time_zone = 'Europe/Lisbon' where id = ${house.id}`
  await moveClock(leo.context(), '2026-07-15T02:30:00Z')
  await heardBy(leo, 'At half past three you still smiled.')
  const [row] = await superuser`select h.day::text as day, s.day::text as summed from heard_feedback h
    join daily_sums s using (organization_id, team_id, day) where h.organization_id = ${house.id} limit 1`
  expect(row).toEqual({ day: '2026-07-14', summed: '2026-07-14' })
})

test('a name is enough: the field suggests, and says when more than one person fits', async ({
  as,
  house,
}) => {
  const [one, other] = [await join(house, 'Ana Silva', 'Desk'), await join(house, 'Ana Silva', 'Kitchen')]
  const leo = await as('learner')
  await leo.goto('/feedback/heard')
  const suggested = leo.locator('datalist option')
  // The people of one's own team come first.
  await expect(suggested.first()).toHaveAttribute('value', 'Ana Silva · Desk')
  await leo.getByLabel('About whom').pressSequentially('ana s')
  await expect(suggested).toHaveCount(2)
  await leo.getByLabel('Phone').check()
  await leo.getByLabel('Their words').fill('Ana found my glasses.')
  await leo.getByLabel('About whom').fill('ana silva')
  await leo.getByRole('button', { name: 'Keep it' }).click()
  await expect(leo.getByText('More than one person fits').last()).toBeVisible()
  await expect(leo.getByLabel('About whom')).toHaveValue('ana silva')
  await leo.getByLabel('About whom').fill('Ana Silva · Kitchen')
  await leo.getByRole('button', { name: 'Keep it' }).click()
  await expect(leo.getByText('It is kept.')).toBeVisible()
  expect(await kept(house)).toMatchObject([{ about_id: other.memberId, team_id: house.teams.Kitchen }])
  expect(one.memberId).not.toBe(other.memberId)
})
