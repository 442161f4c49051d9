import { randomUUID } from 'node:crypto'
import { inOrganization, type Viewer } from '@/db/client'
import { countRatings, finishRound } from '@/db/worksheets'
import { findAssessment } from '@/lib/quizzes/assessments'
import { superuser } from './database'
import type { House, Person } from './house'
import { expect, moveClock, signIn, test } from './people'
import { brief, figuresFor, lastMonth, staffed } from './quiz-staff'
import { saved, written } from './sheets'

const sheet = '/worksheets/four-needs'
const needs = ['understood', 'welcome', 'important', 'comfortable']
const rated = (rating: string) => Object.fromEntries(needs.map(need => [need, rating]))
const answers = {
  today: rated('I ask back before I type.'),
  could: rated('I say how long it takes.'),
  one: 'I say how long it takes before they ask.',
}
const worksheet = findAssessment('worksheet-four-needs', 1)

const counts = async (house: House, person: Person, roundId: string, rating: string) => {
  const viewer: Viewer = {
    organizationId: house.id,
    identityId: person.identityId,
    memberId: person.memberId,
    role: 'learner',
    ownTeams: [],
    managedTeams: [],
  }
  await inOrganization(viewer, async tx => {
    await finishRound(tx, { id: roundId, day: lastMonth, openly: false, memberId: person.memberId })
    await countRatings(tx, roundId, rated(rating))
  })
}

test('ratings of the four needs are counted for those who tick it, from five people on, and never with a name', async ({
  browser,
}) => {
  const { house, desk, ada, maya, mona } = await staffed()
  if (!worksheet) throw new Error('the four needs are counted')
  const [, leo, ...others] = desk as [Person, Person, ...Person[]]
  const round = await written(leo, answers, { slug: 'four-needs' })
  await superuser`update worksheet_rounds set team_id = ${house.teams.Desk} where id = ${round}`

  const context = await browser.newContext()
  await signIn(context, leo)
  await moveClock(context, `${lastMonth}T12:00:00Z`)
  const page = await context.newPage()
  await page.goto(`${sheet}?step=ratings`)
  for (const need of ['understood', 'welcome', 'important', 'comfortable'])
    await page
      .getByRole('group', { name: `They felt ${need}` })
      .getByLabel('4', { exact: true })
      .check()
  await page.getByLabel('Count my ratings for my team, without my name').check()
  await saved(page)
  await page.reload()
  await expect(page.getByLabel('Count my ratings for my team, without my name')).toBeChecked()
  await page.goto(`${sheet}/read`)
  await expect(
    page.getByText('Your ratings are then counted for your team, without your name.'),
  ).toBeVisible()
  await page.getByRole('button', { name: 'Finish the sheet' }).click()
  await expect(page.getByText('Done. It is yours to steer by.')).toBeVisible()
  await expect(page.getByText('4 of 5').first()).toBeVisible()
  await context.close()

  for (const person of others) {
    const id = await written(person, answers, { slug: 'four-needs' })
    await superuser`update worksheet_rounds set team_id = ${house.teams.Desk} where id = ${id}`
    await counts(house, person, id, '2')
    // Asked again, nothing changes.
    await counts(house, person, id, '5')
  }
  // The manager has written hers too and left the box empty: four are no figure.
  const hers = await written(desk[0] as Person, answers, { slug: 'four-needs', finishedOn: lastMonth })
  expect(await brief(maya, { quiz: worksheet })).toEqual([])

  await superuser`update worksheet_rounds set team_id = ${house.teams.Desk} where id = ${hers}`
  await counts(house, desk[0] as Person, hers, '2')
  expect(await brief(maya, { quiz: worksheet })).toEqual([[lastMonth.slice(0, 7), 'Desk', 5]])
  expect(await brief(ada, { quiz: worksheet })).toEqual([[lastMonth.slice(0, 7), 'Desk', 5]])
  expect(await brief(mona, { quiz: worksheet })).toEqual([])
  const [figure] = await figuresFor(maya, { quiz: worksheet })
  expect(figure?.points).toEqual(Object.fromEntries(needs.map(need => [need, 4 + 2 * 4])))

  const managers = await browser.newContext()
  await signIn(managers, desk[0] as Person)
  const dashboard = await managers.newPage()
  await dashboard.goto('/dashboard?range=last_90')
  await expect(
    dashboard.getByRole('figure', { name: 'Four needs, the worksheet: where do people see themselves?' }),
  ).toBeVisible()
  await managers.close()
})

test('nobody counts a round that is another’s, or not finished', async () => {
  const { house, desk } = await staffed()
  const [, leo, dora] = desk as [Person, Person, Person]
  const open = await written(leo, answers, { slug: 'four-needs' })
  const done = await written(leo, answers, { slug: 'four-needs', number: 2, finishedOn: lastMonth })
  const as = (person: Person, id: string) =>
    inOrganization(
      {
        organizationId: house.id,
        identityId: person.identityId,
        memberId: person.memberId,
        role: 'learner',
        ownTeams: [],
        managedTeams: [],
      },
      tx => countRatings(tx, id, rated('3')),
    )
  await as(leo, open)
  await as(dora, done)
  await as(leo, randomUUID())
  const rows = () =>
    superuser`select jsonb_object_keys(counts) from quiz_sums where organization_id = ${house.id}`
  expect(await rows()).toHaveLength(0)
  await as(leo, done)
  expect(await rows()).toHaveLength(4)
})
