import type { TransactionSql } from 'postgres'
import { asJob } from '@/db/clerk'
import { tidySetAsides } from '@/db/set-asides'
import { inContextOf } from './context'
import { superuser } from './database'
import { expect, moveClock, test } from './people'
import { leos, written } from './sheets'

const others = ['admin', 'head', 'manager', 'teammate', 'otherManager'] as const
const at = (time: string) => `2026-05-04T${time}:00Z`

test('a day is lived from its first minute to its last with eight taps on a small phone', async ({
  as,
  house,
}) => {
  await written(house.people.learner, leos, { finishedOn: '2026-05-01' })
  const leo = await as('learner')
  await leo.setViewportSize({ width: 360, height: 760 })
  let taps = 0
  const tap = async (what: ReturnType<typeof leo.getByRole>) => {
    taps++
    await what.click()
  }
  const button = (name: string | RegExp) => leo.getByRole('button', { name })

  await moveClock(leo.context(), at('06:00'))
  await leo.goto('/today')
  await expect(leo.getByText('2 things are left for today.')).toBeVisible()
  await tap(button('I have read it'))
  await expect(leo.getByText('Read today.')).toBeVisible()
  await leo.getByLabel('What is on your mind').fill('The boiler at home.')
  await tap(button('Set it aside'))
  await expect(leo.getByText('The boiler at home.')).toBeVisible()
  // One of the three things that his vision makes him do.
  await tap(button(leos.three_things.cannot))
  await expect(leo.getByRole('heading', { name: 'Your choice for today' })).toBeVisible()
  await expect(leo.getByText('That is all for today. Have a good shift.')).toBeVisible()
  await expect(leo.getByRole('heading', { name: 'Looking back' })).toHaveCount(0)

  await moveClock(leo.context(), at('14:00'))
  await leo.goto('/today')
  await expect(leo.getByText('One thing is left for today.')).toBeVisible()
  const [first] = await leo.locator('main h2').allTextContents()
  expect(first).toBe('Looking back')
  await tap(leo.getByLabel('Yes'))
  await leo.getByLabel('What went well?').fill('They had a room for the dogs.')
  await tap(leo.getByLabel('Somebody said something like my letter'))
  await tap(button('Keep it and end the day'))
  await expect(leo.getByText('Your look-back is kept. What was it that they said?')).toBeVisible()
  await tap(leo.getByRole('link', { name: 'Today' }).last())
  await expect(leo.getByText('It happened.')).toBeVisible()
  await expect(leo.getByText('They had a room for the dogs.')).toBeVisible()
  await expect(leo.getByText('That is all, and the day is done. Rest well.')).toBeVisible()
  await tap(button('4 of 5'))
  await expect(leo.getByText('You gave it a 4.')).toBeVisible()
  expect(taps).toBeLessThanOrEqual(8)
  expect(await leo.locator('main h2').count()).toBeLessThanOrEqual(7)

  // The next day begins anew.
  await moveClock(leo.context(), '2026-05-05T06:00:00Z')
  await leo.goto('/today')
  await expect(leo.getByText('2 things are left for today.')).toBeVisible()
  await expect(leo.getByText('One tap, if you like. Only you see it.')).toBeVisible()
})

test('words of one’s own, changed in the day; a form from before the day turned is kept with its day', async ({
  as,
  house,
}) => {
  const { learner } = house.people
  const leo = await as('learner')
  const other = await as('learner')
  await moveClock(leo.context(), at('22:00'))
  await moveClock(other.context(), at('22:00'))
  await leo.goto('/today')
  await other.goto('/today')
  // Without a letter all kinds of story are suggested.
  await expect(leo.locator('#suggestions button')).toHaveCount(5)
  await leo.getByText('In my own words').click()
  await leo.getByLabel('Today I will').fill('  ')
  await leo.getByRole('button', { name: 'Choose this' }).click()
  await expect(leo.getByText('Write something here').last()).toBeVisible()
  await leo.getByLabel('Today I will').fill('I wait for the second sentence.\nIt is the real one.')
  await leo.getByRole('button', { name: 'Choose this' }).click()
  await expect(leo.getByText('That is your choice for today.')).toBeVisible()
  await leo.getByText('Change it').click()
  await leo.getByLabel('Today I will').fill('I wait.')
  await leo.getByRole('button', { name: 'Choose this' }).click()
  await expect(leo.locator('main').getByText('I wait.', { exact: true }).first()).toBeVisible()
  await leo.getByText('Look back already').click()

  // After four in the morning it is another day.
  await moveClock(leo.context(), '2026-05-05T02:30:00Z')
  await leo.getByLabel('Partly').check()
  await leo.getByRole('button', { name: 'Keep it and end the day' }).click()
  await expect(leo.getByText('Kept with the day before, on which you opened it.')).toBeVisible()
  await moveClock(other.context(), '2026-05-08T02:30:00Z')
  await other.locator('#suggestions button').first().click()
  await expect(other.getByText("This doesn't fit any more; open the page again")).toBeVisible()
  const days = await superuser`select c.day::text, c.words, l.happened from choices c
    left join look_backs l on l.member_id = c.member_id and l.day = c.day where c.member_id = ${learner.memberId}`
  expect(days).toEqual([{ day: '2026-05-04', words: 'I wait.', happened: 'partly' }])

  // The mantra is ours, then his, then ours again.
  const mantra = leo.getByLabel('Your sentence for the first minute')
  await leo.getByText('Say this in your own words').click()
  await expect(mantra).toHaveValue('The rest can wait. This person is here now.')
  await mantra.fill('Door open, shoulders down.')
  await leo.getByRole('button', { name: 'Keep my words' }).click()
  await expect(leo.getByText('Door open, shoulders down.')).toBeVisible()
  await leo.getByText('Say this in your own words').click()
  await mantra.fill('')
  await leo.getByRole('button', { name: 'Keep my words' }).click()
  await expect(leo.getByText('It stands there in our words again.')).toBeVisible()
})

test('nobody else reads, counts or finds any of it, and the trail keeps it from admins', async ({
  as,
  house,
}) => {
  const { learner } = house.people
  await written(learner, leos, { finishedOn: '2026-05-01' })
  const leo = await as('learner')
  await leo.goto('/today')
  await leo.getByLabel('What is on your mind').fill('Canary in the mine.')
  await leo.getByRole('button', { name: 'Set it aside' }).click()
  await leo.getByText('Say this in your own words').click()
  await leo.getByLabel('Your sentence for the first minute').fill('Canary on the wire.')
  await leo.getByRole('button', { name: 'Keep my words' }).click()
  await expect(leo.getByText('Canary on the wire.')).toBeVisible()
  await leo.getByRole('button', { name: leos.three_things.confused }).click()
  await leo.getByText('Look back already').click()
  await leo.getByLabel('Not today').check()
  await leo.getByLabel('What went well?').fill('Canary in the choir.')
  await leo.getByRole('button', { name: 'Keep it and end the day' }).click()
  await expect(leo.getByText('Canary in the choir.')).toBeVisible()
  await leo.getByRole('button', { name: '2 of 5' }).click()
  await expect(leo.getByText('You gave it a 2.')).toBeVisible()

  for (const table of ['set_asides', 'mantras', 'choices', 'look_backs', 'pulses']) {
    const count = (sql: TransactionSql) => sql`select count(*)::int as n from ${sql(table)}`
    const change = (sql: TransactionSql) => sql`update ${sql(table)} set member_id = member_id`
    const remove = (sql: TransactionSql) => sql`delete from ${sql(table)}`
    expect(await inContextOf(house, 'learner', count), table).toEqual([{ n: 1 }])
    for (const who of others) {
      expect(await inContextOf(house, who, count), `${who} counts ${table}`).toEqual([{ n: 0 }])
      expect((await inContextOf(house, who, change)).count, `${who} changes ${table}`).toBe(0)
      expect((await inContextOf(house, who, remove)).count, `${who} removes ${table}`).toBe(0)
    }
    const forged = inContextOf(
      house,
      'teammate',
      sql => sql`insert into ${sql(table)} select (jsonb_populate_record(t, ${sql.json({ id: crypto.randomUUID() })})).*
        from jsonb_populate_record(null::${sql(table)}, ${sql.json({
          organization_id: house.id,
          member_id: learner.memberId,
          words: 'x',
          day: '2026-01-01',
          written_at: '2026-01-01T00:00:00Z',
          expires_at: '2099-01-01T00:00:00Z',
          rating: 1,
          happened: 'no',
          heard_it: false,
        })}) t`,
    )
    await expect(forged, `a teammate writes ${table} for him`).rejects.toThrow('row-level security')
  }
  const trail = (sql: TransactionSql) => sql`select from audit_entries where deed like 'practice.%'`
  expect(await inContextOf(house, 'learner', trail)).toHaveLength(5)
  expect(await inContextOf(house, 'admin', trail)).toHaveLength(0)
  const maya = await as('manager')
  for (const path of ['/today', '/feedback?words=canary', '/dashboard']) {
    await maya.goto(path)
    expect(await maya.content(), path).not.toContain('Canary')
  }
})

test('what was set aside is gone after a day, before anybody has tidied up, and a finger can let it go sooner', async ({
  as,
  house,
}) => {
  const { learner } = house.people
  const leo = await as('learner')
  await leo.goto('/today')
  for (const words of ['The boiler.', 'The rent.']) {
    await leo.getByLabel('What is on your mind').fill(words)
    await leo.getByRole('button', { name: 'Set it aside' }).click()
    await expect(leo.getByText(words)).toBeVisible()
  }
  await leo.getByRole('listitem').filter({ hasText: 'The rent.' }).getByRole('button').click()
  await expect(leo.getByText('The rent.')).toHaveCount(0)

  const own = (sql: TransactionSql) => sql`select words from set_asides`
  const [row] = await superuser`select expires_at > now() + interval '23 hours 55 minutes'
    and expires_at <= now() + interval '24 hours' as a_day from set_asides where member_id = ${learner.memberId}`
  expect(row).toEqual({ a_day: true })
  await superuser`update set_asides set expires_at = now() + interval '1 minute' where member_id = ${learner.memberId}`
  expect(await inContextOf(house, 'learner', own)).toHaveLength(1)
  await asJob(house.id, 'tidy-set-asides', tidySetAsides)
  expect(await inContextOf(house, 'learner', own), 'the clerk waits until it is over').toHaveLength(1)

  await superuser`update set_asides set expires_at = now() where member_id = ${learner.memberId}`
  expect(await inContextOf(house, 'learner', own)).toHaveLength(0)
  await leo.reload()
  await expect(leo.getByText('The boiler.')).toHaveCount(0)
  const stored = () => superuser`select from set_asides where member_id = ${learner.memberId}`
  await asJob(house.id, 'fold-sums', tidySetAsides)
  expect(await stored(), 'no other task takes it away').toHaveLength(1)
  await asJob(house.id, 'tidy-set-asides', tidySetAsides)
  expect(await stored()).toHaveLength(0)
  const jobs = await superuser`select from graphile_worker._private_jobs where key like 'tidy-set-asides:%'
    and payload::text not like '%boiler%' and payload::text like ${`%${house.id}%`}`
  expect(jobs.length).toBe(2)
})
