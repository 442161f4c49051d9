import type { Page } from '@playwright/test'
import ICAL from 'ical.js'
import { addDays } from '@/lib/dates'
import { newToken } from '@/lib/invitation-token'
import { type Answer, ask } from './access/ask'
import { superuser } from './database'
import { writtenGoal } from './goals'
import { expect, test } from './people'
import { aDayLater, enter, fresh, letIn } from './ways-in'

const day = (from: Date) => from.toISOString().slice(0, 10)

/** Makes an address on the page and gives its path. */
const made = async (page: Page, button: string) => {
  await page.goto('/goals/calendar')
  await page.getByRole('button', { name: button }).click()
  const address = await page.getByLabel('Address of your calendar').inputValue()
  return new URL(address).pathname
}

const eventsIn = ({ text }: Answer) =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map(each => new ICAL.Event(each))

/** What an address answers that never was anybody's, without what differs between any two answers. */
const answerOf = async (path: string) => {
  const { status, text, headers } = await ask(path)
  const { date: _date, 'content-security-policy': _nonce, ...rest } = headers
  return { status, text, headers: rest }
}

const expectGone = async (path: string, why: string) => {
  const never = await answerOf(`/calendar/${newToken()}/goals.ics`)
  expect(never.status).toBe(404)
  expect(await answerOf(path), why).toEqual(never)
}

test('a calendar program reads the days of one’s goals, whole days on both sides of a change of the clocks', async ({
  as,
  house,
}) => {
  const { learner } = house.people
  const [now] = await superuser<[{ now: Date }]>`select now()`
  const today = day(now.now)
  const first = addDays(today, 3)
  const goal = await writtenGoal(learner, {
    words: 'Bread, butter; and “more”\\nof it',
    rhythm: 'week',
    rhythmFrom: today,
    milestone: { name: 'Ten loaves', due: first, prize: 'A secret prize' },
  })
  await superuser`update goals set own = 'A secret reason' where id = ${goal.id}`
  const leo = await as('learner')
  await leo.goto('/goals/calendar')
  await expect(leo.getByText('You have no address. Nothing leaves the portal.')).toBeVisible()
  await expect(leo.getByText('Whoever has the address can read those names')).toBeVisible()
  const path = await made(leo, 'Make the address')

  const answer = await ask(path)
  expect(answer.status).toBe(200)
  expect(answer.headers).toMatchObject({
    'content-type': 'text/calendar; charset=utf-8',
    'cache-control': 'no-store',
    'referrer-policy': 'same-origin',
  })
  expect(answer.headers['set-cookie']).toBeUndefined()
  expect(answer.text).not.toContain('secret')
  expect(answer.text.split('\r\n').every(line => Buffer.byteLength(line) <= 75)).toBe(true)
  const events = eventsIn(answer)
  const milestone = events.find(event => event.uid === `milestone-${goal.milestoneId}@service-compass`)
  expect(`${milestone?.startDate}`).toBe(first)
  expect(milestone?.summary).toBe('Ten loaves')
  const reviews = events.filter(event => event.uid.startsWith(`review-${goal.id}-`))
  // A year of weeks: the clocks change twice in it.
  expect(reviews.map(event => `${event.startDate}`)).toEqual(
    Array.from({ length: reviews.length }, (_, week) => addDays(today, 7 * (week + 1))),
  )
  expect(reviews.length).toBeGreaterThanOrEqual(52)
  for (const event of events) expect(event.startDate.isDate).toBe(true)
  expect(reviews[0]?.summary).toBe('Look at: Bread, butter; and “more”\\nof it')

  // The same things under the same names the next time; what is reached or rests is there no more.
  const uids = (of: Answer) => eventsIn(of).map(event => event.uid)
  expect(uids(await ask(path))).toEqual(events.map(event => event.uid))
  await superuser`update goal_milestones set reached_on = ${today} where id = ${goal.milestoneId}`
  expect(uids(await ask(path))).toEqual(reviews.map(event => event.uid))
  await superuser`insert into goal_states (organization_id, id, goal_id, member_id, state, said_on, said_at)
    values (${house.id}, gen_random_uuid(), ${goal.id}, ${learner.memberId}, 'let_go', ${today}, now())`
  expect(uids(await ask(path))).toEqual([])
})

test('an address that is nobody’s, replaced or taken back answers as if it never was', async ({
  as,
  house,
}) => {
  const { learner } = house.people
  const leo = await as('learner')
  const first = await made(leo, 'Make the address')
  expect((await ask(first)).status).toBe(200)
  const second = await made(leo, 'Make a new address')
  expect((await ask(second)).status).toBe(200)
  // Only a hash of it is kept.
  const secret = second.split('/')[2] ?? ''
  const [row] =
    await superuser`select f::text as row from calendar_feeds f where member_id = ${learner.memberId}`
  expect(row?.row).not.toContain(secret.replaceAll('-', ''))

  await expectGone(first, 'replaced')
  for (const junk of [
    'x',
    'x'.repeat(3000),
    '%00',
    '%F0%9F%98%80',
    '__proto__',
    "' or 1=1 --",
    secret.slice(1),
  ])
    await expectGone(`/calendar/${encodeURI(junk)}/goals.ics`, junk.slice(0, 20))

  await leo.goto('/goals/calendar')
  await leo.getByRole('button', { name: 'Take the address back' }).click()
  await expect(leo.getByText('The address no longer works.')).toBeVisible()
  await expectGone(second, 'taken back')
})

test('while one’s words are closed, and once one has left, neither page nor calendar shows a goal', async ({
  as,
  house,
}) => {
  const { learner } = house.people
  const path = await made(await as('learner'), 'Make the address')
  // Somebody let him back in: for a day neither the page nor the calendar shows anything.
  const goal = await writtenGoal(learner)
  expect((await enter(await letIn(await as('manager'), learner), fresh)).status).toBe(303)
  await expectGone(path, 'closed')
  const back = await as('learner')
  for (const path of [
    '/goals',
    '/goals/new',
    '/goals/calendar',
    `/goals/${goal.id}`,
    '/goals/month/2026-05',
  ]) {
    await back.goto(path)
    await expect(back.getByText(/^Your words are closed until/), path).toBeVisible()
    await expect(back.getByText('Greet ten guests by name')).toHaveCount(0)
  }
  await aDayLater(learner)
  expect((await ask(path)).status).toBe(200)
  await back.goto(`/goals/${goal.id}`)
  await expect(back.getByRole('heading', { level: 1, name: 'Greet ten guests by name' })).toBeVisible()

  await superuser`update members set deactivated_at = now() where id = ${learner.memberId}`
  await expectGone(path, 'left')
})
