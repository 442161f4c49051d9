import { randomUUID } from 'node:crypto'
import type { Page } from '@playwright/test'
import { answered } from './board'
import { superuser } from './database'
import { asMember, log } from './heard'
import { publishedAt, thankedAt, wednesday } from './notices'
import { expect, moveClock, test } from './people'
import { expectIt, leos, shared, written } from './sheets'
import { hang } from './survey-links'

const { morning, afternoon } = wednesday
const before = '2026-03-04T08:00:00+01:00'
const part = (page: Page, name: 'New' | 'Earlier') => page.getByRole('region', { name })
const told = (page: Page, name: 'New' | 'Earlier') => part(page, name).getByRole('link')

/** Moves everything that just happened in a house to an instant. */
const happenedAt = async (table: string, column: string, house: { id: string }, at: string) =>
  superuser`update ${superuser(table)} set ${superuser(column)} = ${new Date(at)} where organization_id = ${house.id}`

test('what concerns a learner comes to their notice, leads to where it is, and is seen once they have looked', async ({
  as,
  house,
}) => {
  const { manager } = house.people
  const answer = await answered(house, 'learner', { words: 'I count the boats.', week: '2026-03-02' })
  await thankedAt(house, 'teammate', answer, before)
  await thankedAt(house, 'manager', answer, '2026-03-04T08:10:00+01:00')
  await publishedAt(house, 'The first ring', '2026-03-04T08:20:00+01:00')
  const round = await written(manager, leos, { finishedOn: '2026-03-02' })
  await shared(manager, {
    round,
    answers: { letter: { answer: leos.letter } },
    audience: 'team',
    team: house.teams.Desk,
  })
  await happenedAt('worksheet_shares', 'shared_at', house, '2026-03-04T08:30:00+01:00')
  await expectIt(house, house.teams.House)
  await happenedAt('worksheet_expectations', 'since', house, '2026-03-04T08:40:00+01:00')

  const leo = await as('learner')
  await moveClock(leo.context(), morning)
  await leo.goto('/today')
  await leo.getByRole('link', { name: '4 new notices' }).click()
  await expect(told(leo, 'New')).toHaveText([
    /A worksheet is expected of you: Service vision/,
    /Maya Manager shared Service vision with you/,
    /A standard asks for your acceptance: The first ring/,
    /Maya Manager and one other thanked you for your answer on the board/,
  ])
  await expect(part(leo, 'Earlier')).toHaveCount(0)

  await told(leo, 'New').filter({ hasText: 'thanked you' }).click()
  await expect(leo.getByText('Tia Teammate and one other say thank you')).toBeVisible()
  await leo.goto('/today')
  await expect(leo.getByRole('heading', { name: 'Today', level: 1 })).toBeVisible()
  await expect(leo.getByRole('link', { name: /new notice/ })).toHaveCount(0)
  await leo.goto('/notices')
  await expect(told(leo, 'Earlier')).toHaveCount(4)
  await expect(part(leo, 'New')).toHaveCount(0)

  // Another thanks makes that one new again.
  await thankedAt(house, 'head', answer, '2026-03-04T09:30:00+01:00')
  await moveClock(leo.context(), '2026-03-04T10:00:00+01:00')
  await leo.goto('/notices')
  await expect(told(leo, 'New')).toHaveText([/Hugo Head and 2 others thanked you/])

  // What is done, or taken back, isn't told any more.
  await told(leo, 'Earlier').filter({ hasText: 'The first ring' }).click()
  await leo.getByRole('button', { name: 'I have read it and will keep it' }).click()
  await expect(leo.getByText('You accepted version 1')).toBeVisible()
  await superuser`update worksheet_shares set withdrawn_at = now() where organization_id = ${house.id}`
  await leo.goto('/notices')
  await expect(told(leo, 'Earlier')).toHaveText([/Hugo Head and 2 others thanked you/, /is expected of you/])
})

test('somebody who chose a time is told then, on the days they work, of what they ticked', async ({
  as,
  house,
}) => {
  await written(house.people.learner, leos, { finishedOn: '2026-03-02' })
  await log(house, { words: 'She drew me the way.', about: 'learner' })
  await superuser`update heard_feedback set logged_by = ${house.people.teammate.memberId}, logged_at = ${new Date(before)}
    where organization_id = ${house.id}`
  await publishedAt(house, 'The first ring', before)

  const leo = await as('learner')
  await moveClock(leo.context(), morning)
  await leo.goto('/notices/choices')
  await expect(leo.getByText('Monday, Tuesday, Wednesday, Thursday, and Friday')).toBeVisible()
  await expect(leo.getByLabel('a customer of a team that I lead')).toHaveCount(0)
  await leo.getByLabel('From what time').fill('15:30')
  await leo.getByLabel('a standard asks for my acceptance').uncheck()
  await leo.getByRole('button', { name: 'Save' }).click()
  await expect(leo.getByText('Kept. That is how you will be told.')).toBeVisible()
  await expect(leo.getByText('They come at 3:30 PM on the days you work.')).toBeVisible()
  await expect(leo.getByText('Nothing has happened')).toBeVisible()

  await moveClock(leo.context(), afternoon)
  await leo.goto('/today')
  await leo.getByRole('link', { name: '2 new notices' }).click()
  await expect(told(leo, 'New')).toHaveText([
    /Your letter waits for today’s reading/,
    /There is feedback about you, from Desk/,
  ])
  await told(leo, 'New').first().click()
  await leo.getByRole('button', { name: 'I have read it' }).click()
  await expect(leo.getByText('Read today.')).toBeVisible()
  await leo.goto('/notices')
  await expect(told(leo, 'Earlier')).toHaveText([/There is feedback about you/])

  // On a Saturday nothing new comes; on Monday it does, at its time.
  await log(house, { words: 'He found my scarf.', about: 'learner' })
  await superuser`update heard_feedback set logged_by = ${house.people.teammate.memberId},
    logged_at = ${new Date('2026-03-07T11:00:00+01:00')} where organization_id = ${house.id} and words like '%scarf%'`
  for (const [at, links] of [
    ['2026-03-07T18:00:00+01:00', 0],
    ['2026-03-09T15:29:00+01:00', 0],
    ['2026-03-09T15:30:00+01:00', 1],
  ] as const) {
    await moveClock(leo.context(), at)
    await leo.goto('/today')
    await expect(leo.getByRole('heading', { name: 'Today', level: 1 })).toBeVisible()
    await expect(leo.getByRole('link', { name: '2 new notices' }), at).toHaveCount(links)
  }
})

test('whoever leads a team hears of a low rating in it, and of who read what they shared', async ({
  as,
  house,
}) => {
  const { manager, teammate } = house.people
  const { id: linkId } = await hang(house)
  await superuser`insert into responses (organization_id, id, team_id, link_id, received_at, day, customers, overall)
    values (${house.id}, ${randomUUID()}, ${house.teams.Desk}, ${linkId}, ${new Date(before)}, '2026-03-04', 'external', 2)`
  const share = await shared(manager, {
    round: await written(manager, leos, { finishedOn: '2026-03-02' }),
    answers: { letter: { answer: leos.letter } },
    audience: 'team',
    team: house.teams.Desk,
  })
  await superuser`insert into worksheet_share_readings ${superuser({
    organization_id: house.id,
    id: randomUUID(),
    share_id: share,
    member_id: teammate.memberId,
    day: '2026-03-04',
    read_at: new Date('2026-03-04T08:30:00+01:00'),
  })}`
  const maya = await as('manager')
  await moveClock(maya.context(), morning)
  await maya.goto('/notices')
  await expect(told(maya, 'New')).toHaveText([
    /Tia Teammate read what you shared of Service vision/,
    /A customer of Desk was not content/,
  ])
  await told(maya, 'New').first().click()
  await expect(maya.getByRole('heading', { name: 'Share', exact: true })).toBeInViewport()
  await maya.goto('/notices')
  await told(maya, 'Earlier').last().click()
  await expect(maya).toHaveURL(/\/feedback\/[0-9a-f-]{36}$/)

  for (const who of ['otherManager', 'admin'] as const) {
    const page = await as(who)
    await moveClock(page.context(), morning)
    await page.goto('/notices')
    await expect(page.getByText('Nothing has happened'), who).toBeVisible()
  }
})

test('nobody else finds out what somebody wants to be told of, or makes them miss it', async ({ house }) => {
  const { memberId } = house.people.learner
  const own = { organization_id: house.id, member_id: memberId }
  await superuser`insert into notice_times ${superuser({ ...own, id: randomUUID(), minute: 930 })}`
  await superuser`insert into notice_silences ${superuser({ ...own, id: randomUUID(), channel: 'portal', kind: 'low' })}`
  for (const who of ['teammate', 'manager', 'admin'] as const)
    await asMember(house, who, async sql => {
      for (const table of ['notice_times', 'notice_silences']) {
        expect(await sql`select from ${sql(table)}`, who).toHaveLength(0)
        expect(await sql`delete from ${sql(table)} returning id`, who).toHaveLength(0)
      }
      expect(await sql`update notice_times set seen_until = now() returning id`, who).toHaveLength(0)
    })
  await expect(
    asMember(
      house,
      'admin',
      sql => sql`insert into notice_silences (id, member_id, channel, kind)
      values (gen_random_uuid(), ${memberId}, 'portal', 'about')`,
    ),
  ).rejects.toThrow(/row-level security/)
  const found = await asMember(house, 'learner', sql => sql`select minute from notice_times`)
  expect([...found]).toEqual([{ minute: 930 }])
})
