import { superuser } from './database'
import { expect, moveClock, test } from './people'
import { kept, writeStandard } from './standards'

test('a version with a day to come starts by itself; until then the one before stays in force', async ({
  as,
  house,
}) => {
  const { standardId } = await kept(house, 'The phone')
  await superuser`update members set joined_at = '2026-01-01' where organization_id = ${house.id}`
  const ada = await as('admin')
  await moveClock(ada.context(), '2026-05-04T09:00:00+02:00')
  await ada.goto(`/standards/${standardId}/edit`)
  await ada.getByLabel('The pledge').fill('Whoever rings hears a friendly voice.')
  await ada.getByRole('button', { name: 'Save the draft' }).click()
  await ada.getByLabel('It asks something new').check()
  await ada.getByLabel('What changed, and why').fill('Customers asked for it.')
  await ada.getByLabel('Starts on').fill('2026-05-03')
  await ada.getByRole('button', { name: 'Publish version 2' }).click()
  await expect(ada.getByText('Choose today or a day after').last()).toBeVisible()
  await ada.getByLabel('Starts on').fill('2026-05-11')
  await ada.getByRole('button', { name: 'Publish version 2' }).click()
  await expect(ada.getByText('It is published.')).toBeVisible()

  const leo = await as('learner')
  await moveClock(leo.context(), '2026-05-10T22:00:00+02:00')
  await leo.goto(`/standards/${standardId}`)
  await expect(leo.getByText('Version 1, in force since')).toBeVisible()
  await expect(leo.getByRole('heading', { name: 'Version 2 starts on May 11, 2026' })).toBeVisible()
  await leo.getByRole('button', { name: 'I have read it' }).click()
  await expect(leo.getByText('You accepted version 1')).toBeVisible()

  // The day after it asks again, everywhere.
  await moveClock(leo.context(), '2026-05-11T09:00:00+02:00')
  await leo.goto('/standards')
  await expect(leo.getByText('One standard is waiting for you')).toBeVisible()
  await expect(leo.getByText('friendly voice')).toBeVisible()
  await leo.goto('/')
  await expect(leo.getByText('A standard to accept')).toBeVisible()
  await leo.goto(`/standards/${standardId}`)
  await expect(leo.getByText('Version 2, in force since')).toBeVisible()
  await expect(leo.getByText('Read it and say so by May 25, 2026.')).toBeVisible()
  await leo.getByRole('button', { name: 'I have read it' }).click()
  await expect(leo.getByText('You accepted version 2')).toBeVisible()
})

test('the next version starts no earlier than the one before it', async ({ as, house }) => {
  const { standardId } = await writeStandard(house, 'The phone', [
    { startsOn: '2026-01-05' },
    { startsOn: '2031-01-06' },
    {},
  ])
  const ada = await as('admin')
  await ada.goto(`/standards/${standardId}`)
  await ada.getByLabel('A small correction').check()
  await ada.getByLabel('What changed, and why').fill('A word.')
  await ada.getByRole('button', { name: 'Publish version 3' }).click()
  await expect(ada.getByText('The version before it starts later').last()).toBeVisible()
  await ada.getByRole('textbox', { name: 'Starts on' }).fill('2031-01-06')
  await ada.getByRole('button', { name: 'Publish version 3' }).click()
  await expect(ada.getByText('It is published.')).toBeVisible()
})

test('any two versions stand side by side, word by word', async ({ as, house }) => {
  const { standardId } = await writeStandard(house, 'The phone', [
    { startsOn: '2026-01-05', pledge: 'Whoever rings hears a voice within five rings.' },
    { startsOn: '2026-02-02', pledge: 'Whoever rings hears a voice within three rings.', change: 'material' },
    {
      startsOn: '2026-03-02',
      pledge: 'Whoever rings hears a voice within three rings.',
      look_for: 'The list of calls.',
      change: 'minor',
    },
  ])
  const leo = await as('learner')
  await leo.goto(`/standards/${standardId}`)
  await leo.getByLabel('What changed from').selectOption('1')
  await leo.getByRole('button', { name: 'Compare' }).click()
  await expect(leo.getByText('From version 1 to version 3.')).toBeVisible()
  await expect(leo.locator('del')).toHaveText('Taken out: five')
  await expect(leo.locator('ins')).toHaveText(['New: three', 'New: The list of calls.'])
  await expect(leo.getByRole('heading', { name: 'How we do it' })).toHaveCount(0)

  // The other way round it reads the same, and without numbers it is the newest change.
  await leo.goto(`/standards/${standardId}/changes?from=3&to=1`)
  await expect(leo.getByText('From version 1 to version 3.')).toBeVisible()
  await leo.goto(`/standards/${standardId}/changes`)
  await expect(leo.getByText('From version 2 to version 3.')).toBeVisible()
  for (const numbers of ['?from=7', '?from=1&to=x', '?from=1&from=2'])
    expect((await leo.goto(`/standards/${standardId}/changes${numbers}`))?.status(), numbers).toBe(404)
})

test('each version tells its share of acceptances, over the teams of whoever looks', async ({
  as,
  house,
}) => {
  const { standardId, ids } = await writeStandard(house, 'The phone', [
    { startsOn: '2026-01-05' },
    { startsOn: '2026-02-02', change: 'minor' },
    { startsOn: '2026-03-02', change: 'material' },
  ])
  await superuser`update members set joined_at = '2025-01-01' where organization_id = ${house.id}`
  const accepts = (who: 'learner' | 'teammate' | 'otherLearner', version: number, at: string) =>
    superuser`insert into acceptances ${superuser({
      organization_id: house.id,
      id: crypto.randomUUID(),
      version_id: ids[version - 1] ?? '',
      member_id: house.people[who].memberId,
      accepted_at: new Date(at),
    })}`
  await accepts('learner', 1, '2026-01-10')
  await accepts('teammate', 2, '2026-02-10')
  await accepts('otherLearner', 1, '2026-01-10')
  await accepts('learner', 3, '2026-03-10')

  const shares = async (who: 'manager' | 'admin') => {
    const page = await as(who)
    await page.goto(`/standards/${standardId}`)
    return page.getByText(/^\d+ of \d+ accepted$/).allTextContents()
  }
  expect(await shares('manager')).toEqual(['1 of 3 accepted', '2 of 3 accepted', '1 of 3 accepted'])
  expect(await shares('admin')).toEqual(['1 of 7 accepted', '3 of 7 accepted', '2 of 7 accepted'])
  const leo = await as('learner')
  await leo.goto(`/standards/${standardId}`)
  await expect(leo.getByText('You accepted version 3')).toBeVisible()
  await expect(leo.getByText(/of \d+ accepted/)).toHaveCount(0)
})

test('a retired standard is asked of nobody and stays readable; brought back, acceptances stand', async ({
  as,
  house,
}) => {
  const { standardId, ids } = await kept(house, 'The phone')
  await superuser`insert into acceptances ${superuser({
    organization_id: house.id,
    id: crypto.randomUUID(),
    version_id: ids[0] ?? '',
    member_id: house.people.learner.memberId,
    accepted_at: new Date('2026-01-10'),
  })}`
  const ada = await as('admin')
  await ada.goto(`/standards/${standardId}`)
  await ada.getByRole('button', { name: 'Retire it' }).click()
  await expect(ada.getByText('It is retired.')).toBeVisible()

  const tia = await as('teammate')
  await tia.goto('/standards')
  await expect(tia.getByText('is waiting for you')).toHaveCount(0)
  await tia.getByRole('link', { name: 'The phone' }).click()
  await expect(tia.getByText('Retired on')).toBeVisible()
  await expect(tia.getByText('Whoever rings hears a voice.').first()).toBeVisible()
  await expect(tia.getByRole('button', { name: 'I have read it' })).toHaveCount(0)

  await ada.getByRole('button', { name: 'Bring it back' }).click()
  await expect(ada.getByText('It is in force again.')).toBeVisible()
  const leo = await as('learner')
  await leo.goto(`/standards/${standardId}`)
  await expect(leo.getByText('You accepted version 1')).toBeVisible()
  await tia.goto('/standards')
  await expect(tia.getByText('One standard is waiting for you')).toBeVisible()
})
