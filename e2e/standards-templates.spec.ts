import type { Page } from '@playwright/test'
import { superuser } from './database'
import { found, type House } from './house'
import { expect, test } from './people'

const clinic = '/standards/templates?kind=clinic'

/** Ticks templates by their titles; the page is that of their kind. */
const tick = async (page: Page, ...titles: string[]) => {
  for (const title of titles) await page.getByRole('checkbox', { name: title, exact: true }).check()
}

const take = (page: Page) => page.getByRole('button', { name: 'Take these as drafts' })

const takenBy = (house: House) =>
  superuser<{ template: string; drafts: number; owner: string }[]>`
    select s.template, count(v.id)::int as drafts, s.owner_id as owner from standards s
    left join standard_versions v on v.organization_id = s.organization_id and v.standard_id = s.id
    where s.organization_id = ${house.id} group by s.template, s.owner_id order by s.template`

test('an admin takes three of a clinic, changes one and publishes it, and a learner sees it', async ({
  as,
  house,
}) => {
  const ada = await as('admin')
  await ada.goto('/standards')
  await ada.getByRole('link', { name: 'Start from a template' }).click()
  await expect(ada.getByRole('link', { name: 'Hotel' })).toHaveAttribute('aria-current', 'page')
  await ada.getByRole('link', { name: 'Clinic' }).click()
  await expect(ada.getByRole('link', { name: 'Clinic' })).toHaveAttribute('aria-current', 'page')
  await expect(ada.getByText('Time until a person answers: at most 2 minutes')).toBeVisible()

  const results = ada.getByRole('listitem').filter({ hasText: 'Telling test results' })
  await results.getByText('How we do it').click()
  await expect(results.getByText('No result is told by silence.')).toBeVisible()
  await expect(results.getByText('you get a slip with the day on which we will call')).toBeVisible()

  await tick(ada, 'Calls from patients', 'Telling test results', 'Nobody else has to hear it')
  await take(ada).click()
  await expect(ada).toHaveURL(/\/standards\?said=adopted$/)
  await expect(ada.getByText('3 drafts are waiting below.')).toBeVisible()
  expect(await takenBy(house)).toEqual(
    ['clinic.phone', 'clinic.privacy', 'clinic.results'].map(template => ({
      template,
      drafts: 1,
      owner: house.people.admin.memberId,
    })),
  )

  await ada.getByRole('link', { name: 'Telling test results' }).click()
  await ada.getByRole('link', { name: 'Go on with the draft' }).click()
  await expect(ada.getByLabel('Your own word for it')).toHaveValue('Results')
  await expect(ada.getByLabel('Number')).toHaveValue('2')
  await expect(ada.getByLabel('How we do it')).toHaveValue(/^When a sample is taken,/)
  await expect(ada.getByLabel('What are customers told')).toHaveValue(
    /^When a sample is taken, you get a slip/,
  )
  await ada.getByLabel('The pledge').fill('You hear your result within three working days.')
  await ada.getByLabel('Number').fill('3')
  await ada.getByRole('button', { name: 'Save the draft' }).click()
  await ada.getByRole('button', { name: 'Publish version 1' }).click()
  await expect(ada.getByText('It is published.')).toBeVisible()

  const leo = await as('learner')
  await leo.goto('/standards')
  await expect(leo.getByText('You hear your result within three working days.')).toBeVisible()
  await expect(leo.getByText('Calls from patients')).toHaveCount(0)
  await leo.getByRole('link', { name: 'Telling test results' }).click()
  const standard = leo.getByRole('article')
  await expect(standard.getByText('No result is told by silence.')).toBeVisible()
  await expect(standard.getByText('at most 3 working days')).toBeVisible()

  await ada.goto(clinic)
  const taken = ada.getByRole('listitem').filter({ hasText: 'Taken already' })
  await expect(taken).toHaveCount(3)
  await expect(taken.getByRole('checkbox')).toHaveCount(0)
  await ada.getByRole('link', { name: 'Nobody else has to hear it' }).click()
  await expect(ada.getByRole('heading', { level: 1 })).toHaveText('Nobody else has to hear it')
})

test('what was taken in one organization can still be taken in another', async ({ as, house }) => {
  const ada = await as('admin')
  await ada.goto(clinic)
  await tick(ada, 'Calls from patients')
  await take(ada).click()
  await expect(ada.getByText('One draft is waiting below.')).toBeVisible()
  const other = await found()
  const stranger = await as(other.people.admin)
  await stranger.goto(clinic)
  await expect(stranger.getByText('Taken already')).toHaveCount(0)
  await tick(stranger, 'Calls from patients')
  await take(stranger).click()
  await expect(stranger.getByText('One draft is waiting below.')).toBeVisible()
  for (const each of [house, other])
    expect((await takenBy(each)).map(({ template }) => template)).toEqual(['clinic.phone'])
})

test('nothing ticked is said beside the group, and nothing is made', async ({ as, house }) => {
  const ada = await as('admin')
  await ada.goto(clinic)
  await take(ada).click()
  const group = ada.getByRole('group', { name: 'Which of these would you like?' })
  await expect(group.getByText('Tick at least one')).toBeVisible()
  await expect(ada).toHaveURL(new RegExp(`${clinic.replace('?', '\\?')}$`))
  expect(await takenBy(house)).toEqual([])
})

test('a double click takes nothing twice, and neither does a page that was left open', async ({
  as,
  house,
}) => {
  const ada = await as('admin')
  const older = await as('admin')
  for (const page of [ada, older]) {
    await page.goto(clinic)
    await tick(page, 'Calls from patients', 'Repeat prescriptions')
  }
  for (const page of [ada, older]) {
    await take(page).dblclick()
    await expect(page.getByText('2 drafts are waiting below.')).toBeVisible()
  }
  expect((await takenBy(house)).map(({ drafts }) => drafts)).toEqual([1, 1])
})

test('two admins who take the same at once make each draft once', async ({ as, house }) => {
  await superuser`update members set is_admin = true
    where organization_id = ${house.id} and id = ${house.people.head.memberId}`
  const ada = await as('admin')
  const hugo = await as('head')
  await ada.goto(clinic)
  await hugo.goto(clinic)
  await tick(ada, 'Calls from patients', 'Repeat prescriptions', 'Telling test results')
  await tick(hugo, 'Telling test results', 'Repeat prescriptions', 'Nobody else has to hear it')
  await Promise.all([take(ada).click(), take(hugo).click()])
  for (const page of [ada, hugo]) await expect(page).toHaveURL(/said=adopted$/)
  expect((await takenBy(house)).map(({ template, drafts }) => [template, drafts])).toEqual([
    ['clinic.phone', 1],
    ['clinic.prescriptions', 1],
    ['clinic.privacy', 1],
    ['clinic.results', 1],
  ])
})

test('a kind of which everything was taken has nothing to send', async ({ as }) => {
  const ada = await as('admin')
  await ada.goto(clinic)
  for (const box of await ada.getByRole('checkbox').all()) await box.check()
  await take(ada).click()
  await expect(ada.getByText('drafts are waiting below.')).toBeVisible()
  await ada.goto(clinic)
  await expect(ada.getByText('You have taken all of these.')).toBeVisible()
  await expect(ada.getByRole('checkbox')).toHaveCount(0)
  await expect(take(ada)).toHaveCount(0)
})

test('whoever is no admin finds no templates, and an unknown kind shows the first', async ({ as }) => {
  for (const who of ['learner', 'manager', 'head'] as const) {
    const page = await as(who)
    expect((await page.goto('/standards/templates'))?.status(), who).toBe(404)
    await page.goto('/standards')
    await expect(page.getByRole('link', { name: 'Start from a template' })).toHaveCount(0)
  }
  const ada = await as('admin')
  await ada.goto('/standards/templates?kind=helicopter&kind=shop')
  await expect(ada.getByRole('link', { name: 'Hotel' })).toHaveAttribute('aria-current', 'page')
})
