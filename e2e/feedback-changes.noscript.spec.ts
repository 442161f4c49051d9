import { superuser } from './database'
import { kept, log, makeTag } from './heard'
import { join } from './house'
import { expect, test } from './people'
import { hang, send } from './survey-links'

// A page may take its time on a busy machine.
test.describe.configure({ timeout: 90_000 })

test('the list is narrowed, searched and turned without script', async ({ as, request, house }) => {
  const { code } = await hang(house)
  for (let one = 1; one <= 21; one++) await send(request, code, { overall: '4', comment: `Answer ${one}.` })
  await join(house, 'Tia Teatime', 'Desk')
  await log(house, { words: 'Tia waited with me.', about: 'teammate', channel: 'phone' })
  const maya = await as('manager')
  await maya.goto('/feedback')
  await maya.getByRole('link', { name: 'Older feedback' }).click()
  await expect(maya.locator('main ol blockquote')).toHaveCount(2)
  await maya.getByRole('link', { name: 'Newer feedback' }).click()
  await expect(maya.locator('main ol blockquote')).toHaveCount(20)
  await maya.getByText('More ways to narrow it down').click()
  await maya.getByLabel('Came in by').selectOption('Phone')
  await maya.getByLabel('Words in it').fill('waiting')
  await maya.getByLabel('About whom').fill('tia')
  await maya.getByRole('button', { name: 'Show' }).click()
  await expect(maya.getByText('More than one person fits; choose one, or add the team')).toBeVisible()
  await maya.getByRole('link', { name: 'Tia Teammate · Desk' }).click()
  await expect(maya.locator('main ol blockquote')).toHaveText(['Tia waited with me.'])
  await expect(maya.locator('mark')).toHaveText(['waited'])
  expect(new URL(maya.url()).searchParams.get('about')).toBe(house.people.teammate.memberId)
  await maya.getByRole('link', { name: 'Clear all' }).click()
  await expect(maya.locator('main ol blockquote')).toHaveCount(20)
})

test('what one logged is mended, after a clash that shows both, and withdrawn without script', async ({
  as,
  house,
}) => {
  const { id } = await log(house, { words: 'As it was.', rating: 3 })
  const leo = await as('learner')
  await leo.goto(`/feedback/${id}/edit`)
  await leo.getByLabel('Their words').fill('Mine.')
  await leo.getByLabel('About whom').fill('Nobody Known')
  const other = await leo.context().newPage()
  await other.goto(`/feedback/${id}/edit`)
  await other.getByLabel('Their words').fill('From elsewhere.')
  await other.getByRole('button', { name: 'Save the change' }).click()
  await expect(other.getByText('The change is saved')).toBeVisible()

  await leo.getByRole('button', { name: 'Save the change' }).click()
  await expect(leo.getByText('Nobody here is called that').first()).toBeVisible()
  await expect(leo.getByLabel('Their words')).toHaveValue('Mine.')
  await expect(leo.getByLabel('About whom')).toHaveValue('Nobody Known')
  await leo.goto(`/feedback/${id}/edit`)
  const third = await leo.context().newPage()
  await third.goto(`/feedback/${id}/edit`)
  await third.getByLabel('Letter').check()
  await third.getByRole('button', { name: 'Save the change' }).click()
  await expect(third.getByText('The change is saved')).toBeVisible()
  await leo.getByLabel('Their words').fill('Mine at last.')
  await leo.getByRole('button', { name: 'Save the change' }).click()
  await expect(leo.getByRole('heading', { name: 'This was changed somewhere else' })).toBeVisible()
  await expect(leo.getByText('From elsewhere.')).toBeVisible()
  await expect(leo.getByLabel('Their words')).toHaveValue('Mine at last.')
  await leo.getByRole('button', { name: 'Save the change' }).click()
  await expect(leo.getByText('The change is saved')).toBeVisible()
  expect(await kept(house)).toMatchObject([{ words: 'Mine at last.', revision: 4, rating: 3 }])

  await leo.getByRole('button', { name: 'Withdraw it' }).click()
  await expect(leo.getByText('Write something here').first()).toBeVisible()
  await leo.getByLabel('Why?').fill('It was a joke.')
  await leo.getByRole('button', { name: 'Withdraw it' }).click()
  await expect(leo.getByText('It is withdrawn.')).toBeVisible()
  expect((await kept(house))[0]?.withdrawn_at).not.toBeNull()
})

test('tags and what a comment touches are set without script', async ({ as, request, house }) => {
  await makeTag(house, 'Waiting')
  const { code } = await hang(house)
  await send(request, code, { overall: '1', comment: 'An hour for a key.' })
  const [response] = await superuser`select id from responses where organization_id = ${house.id}`
  const ada = await as('admin')
  await ada.goto('/feedback/tags')
  await ada.getByLabel('Name').fill('x'.repeat(41))
  await ada.getByRole('button', { name: 'Add it' }).click()
  await expect(ada.getByText('Keep it to 40 characters').first()).toBeVisible()
  await expect(ada.getByLabel('Name')).toHaveValue('x'.repeat(41))
  await ada.getByLabel('Name').fill('Keys')
  await ada.getByRole('button', { name: 'Add it' }).click()
  await expect(ada.getByText('The tag is saved.')).toBeVisible()
  const maya = await as('manager')
  await maya.goto(`/feedback/${response?.id}`)
  await maya.getByLabel('Keys').check()
  await maya.getByRole('button', { name: 'Save the tags' }).click()
  await expect(maya.getByText('The tags are saved.')).toBeVisible()
  await maya.getByLabel('About').fill('tia')
  await maya.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(maya.getByText('It is saved.')).toBeVisible()
  const [row] = await superuser`select about_id, (select count(*)::int from feedback_tags g
    where g.organization_id = r.organization_id and g.response_id = r.id) as tags
    from responses r where organization_id = ${house.id}`
  expect(row).toEqual({ about_id: house.people.teammate.memberId, tags: 1 })
})
