import type { Page } from '@playwright/test'
import { superuser } from './database'
import { log } from './heard'
import { found, type House } from './house'
import { expect, signIn, test } from './people'
import { kept } from './standards'

const pledge = 'Whoever rings hears a voice within three rings.'

/** Ada writes a standard and publishes it; the page is left on it. */
const publish = async (ada: Page, title = 'The phone') => {
  await ada.goto('/standards/new')
  await ada.getByLabel('Title').fill(title)
  await ada.getByLabel('Answering the phone').check()
  await ada.getByLabel('The pledge').fill(pledge)
  await ada.getByRole('button', { name: 'Save the draft' }).click()
  await expect(ada.getByText('The draft is saved.')).toBeVisible()
  await ada.getByRole('button', { name: 'Publish version 1' }).click()
  await expect(ada.getByText('It is published.')).toBeVisible()
  return new URL(ada.url()).pathname
}

const versionsOf = (house: House) =>
  superuser`select title, number, revision, published_at from standard_versions where organization_id = ${house.id}`

test('an admin publishes a standard, a learner accepts it, the manager sees who is missing', async ({
  as,
}) => {
  const ada = await as('admin')
  const path = await publish(ada)

  const leo = await as('learner')
  await leo.goto('/standards')
  await expect(leo.getByText('One standard is waiting for you')).toBeVisible()
  await leo.getByRole('link', { name: 'The phone' }).click()
  await expect(leo.getByText(pledge).first()).toBeVisible()
  await expect(leo.getByText('Who has accepted it')).toHaveCount(0)
  await leo.getByRole('button', { name: 'I have read it and will keep it' }).click()
  await expect(leo.getByText('Thank you. Customers can count on you.')).toBeVisible()
  await expect(leo.getByText('You accepted version 1')).toBeVisible()

  const maya = await as('manager')
  await maya.goto(path)
  await expect(maya.getByText('2 of 3 in your teams are missing.')).toBeVisible()
  const row = maya.getByRole('row', { name: /Leo Learner/ })
  await expect(row.getByText('Until')).toHaveCount(0)
  await expect(maya.getByRole('row', { name: /Tia Teammate/ }).getByText('Until')).toBeVisible()
  await expect(maya.getByText('Otto Other')).toHaveCount(0)

  const hugo = await as('head')
  await hugo.goto(path)
  await expect(hugo.getByRole('row', { name: /Otto Other/ })).toBeVisible()
})

test('a minor change lets acceptances stand, a material one asks everybody again', async ({ as }) => {
  const ada = await as('admin')
  const path = await publish(ada)
  const leo = await as('learner')
  await leo.goto(path)
  await leo.getByRole('button', { name: 'I have read it and will keep it' }).click()
  await expect(leo.getByText('You accepted version 1')).toBeVisible()

  const revise = async (text: string, kind: string, number: number) => {
    await ada.goto(`${path}/edit`)
    await ada.getByLabel('The pledge').fill(text)
    await ada.getByRole('button', { name: 'Save the draft' }).click()
    await expect(ada.getByText('The draft is saved.')).toBeVisible()
    await ada.getByLabel(kind).check()
    await ada.getByLabel('What changed, and why').fill(`Because of ${text}`)
    await ada.getByRole('button', { name: `Publish version ${number}` }).click()
    await expect(ada.getByText('It is published.')).toBeVisible()
  }

  await revise('Whoever rings, hears a voice within three rings.', 'A small correction', 2)
  await leo.goto(path)
  await expect(leo.getByText('You accepted version 1')).toBeVisible()

  await revise('Whoever rings hears a voice within two rings.', 'It asks something new', 3)
  await leo.goto(path)
  await expect(
    leo.getByText('Because of Whoever rings hears a voice within two rings.').first(),
  ).toBeVisible()
  await leo.getByRole('button', { name: 'I have read it and will keep it' }).click()
  await expect(leo.getByText('You accepted version 3')).toBeVisible()
  // Old versions stay readable.
  await leo.getByText(/^Version 1,/).click()
  await expect(leo.getByText(pledge, { exact: true })).toBeVisible()
})

test('a draft is seen by admins alone', async ({ as, house }) => {
  const ada = await as('admin')
  await ada.goto('/standards/new')
  await ada.getByLabel('Title').fill('Visitors')
  await ada.getByLabel('Visitors').check()
  await ada.getByLabel('The pledge').fill('Nobody waits unseen.')
  await ada.getByRole('button', { name: 'Save the draft' }).click()
  await expect(ada.getByText('The draft is saved.')).toBeVisible()
  const path = new URL(ada.url()).pathname
  for (const who of ['learner', 'manager', 'head'] as const) {
    const page = await as(who)
    expect((await page.goto(path))?.status(), who).toBe(404)
    await page.goto('/standards')
    await expect(page.getByText('There is no standard yet.')).toBeVisible()
  }
  expect((await versionsOf(house)).length).toBe(1)
})

test('a stranger finds nothing, and a learner may not write', async ({ as, house }) => {
  const ada = await as('admin')
  const path = await publish(ada)
  const stranger = await as((await found()).people.admin)
  expect((await stranger.goto(path))?.status()).toBe(404)
  expect((await stranger.goto(`${path}/edit`))?.status()).toBe(404)
  const leo = await as('learner')
  expect((await leo.goto('/standards/new'))?.status()).toBe(404)
  expect((await leo.goto(`${path}/edit`))?.status()).toBe(404)
  expect((await leo.goto('/standards/not-an-id'))?.status()).toBe(404)
  expect((await versionsOf(house)).length).toBe(1)
})

test('what cannot be kept is refused beside its field, and nothing typed is lost', async ({ as, house }) => {
  const ada = await as('admin')
  await ada.goto('/standards/new')
  await ada.getByLabel('Title').fill('Ω'.repeat(120))
  await ada.getByLabel('Visitors').check()
  await ada.getByLabel('The pledge').fill('ا'.repeat(301))
  await ada.getByLabel('Compared how').selectOption('at_most')
  await ada.getByLabel('Number').fill('three')
  await ada.getByRole('button', { name: 'Save the draft' }).click()
  await expect(ada.getByText('Keep it to 300 characters').last()).toBeVisible()
  await expect(ada.getByText('Write a number').last()).toBeVisible()
  await expect(ada.getByLabel('The pledge')).toBeFocused()
  await expect(ada.getByLabel('Title')).toHaveValue('Ω'.repeat(120))
  await expect(ada.getByLabel('Visitors')).toBeChecked()
  await expect(ada.getByLabel('Compared how')).toHaveValue('at_most')
  await expect(ada.getByLabel('Number')).toHaveValue('three')
  expect((await versionsOf(house)).length).toBe(0)

  await ada.getByLabel('The pledge').fill('x'.repeat(100_000))
  await ada.getByRole('button', { name: 'Save the draft' }).click()
  await expect(ada.getByLabel('The pledge')).toHaveValue('x'.repeat(100_000))

  await ada.getByLabel('The pledge').fill('👩‍🍳 مرحبا')
  await ada.getByLabel('What is measured').fill('Rings')
  await ada.getByLabel('Number').fill('3')
  await ada.getByLabel('Unit').fill('rings')
  await ada.getByRole('button', { name: 'Save the draft' }).click()
  await expect(ada.getByText('👩‍🍳 مرحبا')).toBeVisible()
})

test('a double click makes one draft, and going back and sending again makes no second', async ({
  as,
  house,
}) => {
  const ada = await as('admin')
  await ada.goto('/standards/new')
  await ada.getByLabel('Title').fill('Dress')
  await ada.getByLabel('Dress at work').check()
  await ada.getByLabel('The pledge').fill('Clean shoes.')
  await ada.getByRole('button', { name: 'Save the draft' }).dblclick()
  await expect(ada.getByText('The draft is saved.')).toBeVisible()
  expect((await versionsOf(house)).length).toBe(1)
})

test('two admins in one draft: the second sees what the first saved, keeps their own text, and saves it if they choose', async ({
  as,
  house,
}) => {
  const ada = await as('admin')
  await ada.goto('/standards/new')
  await ada.getByLabel('Title').fill('Voicemail')
  await ada.getByLabel('Returning voicemail').check()
  await ada.getByLabel('The pledge').fill('We call back.')
  await ada.getByRole('button', { name: 'Save the draft' }).click()
  await expect(ada.getByText('The draft is saved.')).toBeVisible()
  const edit = `${new URL(ada.url()).pathname}/edit`
  const stored = async () => {
    const [row] = await superuser`select pledge from standard_versions where organization_id = ${house.id}`
    return row?.pledge
  }

  const again = await as('admin')
  await again.goto(edit)
  await ada.goto(edit)
  await ada.getByLabel('The pledge').fill('We call back the same day.')
  await ada.getByRole('button', { name: 'Save the draft' }).click()
  await expect(ada.getByText('The draft is saved.')).toBeVisible()

  await again.getByLabel('The pledge').fill('We call back within the hour.')
  await again.getByRole('button', { name: 'Save the draft' }).click()
  const clash = again.getByRole('region', { name: 'Somebody else saved this draft' })
  await expect(clash.getByText('We call back the same day.')).toBeVisible()
  await expect(again.getByLabel('The pledge')).toHaveValue('We call back within the hour.')
  expect(await stored()).toBe('We call back the same day.')

  await again.getByRole('button', { name: 'Save the draft' }).click()
  await expect(again.getByText('The draft is saved.')).toBeVisible()
  expect(await stored()).toBe('We call back within the hour.')
})

test('the trail says who published, without contents', async ({ as, house }) => {
  const ada = await as('admin')
  await publish(ada)
  const trail = await superuser`
    select deed, member_id, subject_id from audit_entries where organization_id = ${house.id} order by at, id`
  expect(trail.map(entry => entry.deed)).toEqual(['standards.edit', 'standards.publish'])
  for (const entry of trail) expect(entry.member_id).toBe(house.people.admin.memberId)
})

test('a session that ends in the middle of a form loses nothing that was typed', async ({ as, house }) => {
  const ada = await as('admin')
  await ada.goto('/standards/new')
  await ada.getByLabel('Title').fill('Visitors')
  await ada.getByLabel('Visitors').check()
  await ada.getByLabel('The pledge').fill('Nobody waits unseen.')
  await superuser`delete from sessions where identity_id = ${house.people.admin.identityId}`
  await ada.getByRole('button', { name: 'Save the draft' }).click()
  await expect(ada.getByText('You were signed out in the meantime.').first()).toBeVisible()
  await expect(ada.getByLabel('The pledge')).toHaveValue('Nobody waits unseen.')
  expect((await versionsOf(house)).length).toBe(0)

  await signIn(ada.context(), house.people.admin)
  await ada.getByRole('button', { name: 'Save the draft' }).click()
  await expect(ada.getByText('The draft is saved.')).toBeVisible()
})

test('what customers said about it stands on its page, for those who may read it', async ({ as, house }) => {
  const { standardId } = await kept(house, 'The phone')
  for (const [at, words] of ['First ring!', 'I waited.', 'Kind voice.', 'It rang out.'].entries()) {
    await log(house, { words, day: `2026-03-0${at + 2}` })
    await superuser`update heard_feedback set standard_id = ${standardId} where organization_id = ${house.id}
      and words = ${words}`
  }
  await log(house, { words: 'Nice soup.' })
  const leo = await as('learner')
  await leo.goto(`/standards/${standardId}`)
  const said = leo.getByRole('region', { name: 'What customers said about it' })
  await expect(said.getByRole('listitem')).toHaveCount(3)
  await expect(said.getByText('Nice soup.')).toHaveCount(0)
  await said.getByRole('link', { name: 'See all of it' }).click()
  await expect(leo).toHaveURL(`/feedback?standard=${standardId}`)
  await expect(leo.getByRole('listitem').getByRole('blockquote')).toHaveCount(4)

  const otto = await as('otherLearner')
  await otto.goto(`/standards/${standardId}`)
  await expect(otto.getByRole('heading', { name: 'The phone' })).toBeVisible()
  await expect(otto.getByText('What customers said about it')).toHaveCount(0)
})
