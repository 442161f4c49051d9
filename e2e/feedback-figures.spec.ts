import { randomUUID } from 'node:crypto'
import { asJob } from '@/db/clerk'
import { asCustomer, inOrganization } from '@/db/client'
import { dailySums, foldSums } from '@/db/daily-sums'
import { latestComments } from '@/db/feedback'
import { readFeedbackFigures } from '@/db/feedback-figures'
import { storeResponse } from '@/db/responses'
import { proveScope } from '@/db/scope'
import { addedUp, measuresOf, type SumRow, sumNames } from '@/db/sum-columns'
import { readTagFigures } from '@/db/tag-figures'
import { countedMeasures, needs, summedMeasures } from '@/lib/feedback'
import { superuser } from './database'
import { asMember, log, makeTag } from './heard'
import type { House, Role } from './house'
import { expect, test } from './people'
import { byMeasure, differences } from './sums'
import { hang, send, sumsOf } from './survey-links'

const viewer = (house: House, who: 'admin' | 'manager' | 'otherManager') => ({
  organizationId: house.id,
  identityId: house.people[who].identityId,
  memberId: house.people[who].memberId,
  role: who === 'admin' ? ('admin' as const) : ('manager' as const),
  ownTeams: [],
  managedTeams: who === 'admin' ? [] : [who === 'manager' ? house.teams.Desk : house.teams.Kitchen],
})

test('the demo’s sums are what its rows make', async () => {
  for (const name of ['harbour', 'northside']) {
    const [found] =
      await superuser`select id, (select count(*)::int from responses where organization_id = o.id) as n
      from organizations o where short_name = ${name}`
    expect(found?.n).toBeGreaterThan(name === 'harbour' ? 200 : 5)
    expect(await differences(found?.id)).toEqual([])
  }
})

test('at Harbour the desk gets better and Sunday’s breakfast does not', async () => {
  const [desk] = await superuser`select
      avg(overall) filter (where day < s.last - 60) as early, avg(overall) filter (where day > s.last - 30) as late
    from responses r join organizations o on o.id = r.organization_id
    join teams t on t.organization_id = r.organization_id and t.id = r.team_id
    cross join lateral (select max(day) as last from responses x where x.organization_id = o.id) s
    where o.short_name = 'harbour' and t.name = 'Front desk'`
  expect(Number(desk?.late)).toBeGreaterThan(Number(desk?.early) + 0.4)
  const [table] = await superuser`select
      avg(overall) filter (where extract(dow from day) = 0) as sunday,
      avg(overall) filter (where extract(dow from day) > 0) as weekday
    from responses r join organizations o on o.id = r.organization_id
    join teams t on t.organization_id = r.organization_id and t.id = r.team_id
    where o.short_name = 'harbour' and t.name = 'Restaurant'`
  expect(Number(table?.weekday)).toBeGreaterThan(Number(table?.sunday) + 1)
})

test('the figures of a manager’s teams are those of the rows, of nobody else’s', async ({
  request,
  house,
}) => {
  const [desk, kitchen] = [await hang(house), await hang(house, 'Kitchen')]
  for (const overall of ['5', '4', '2'])
    await send(request, desk.code, { overall, welcome: overall, wouldReturn: overall === '2' ? 'no' : 'yes' })
  await send(request, kitchen.code, { overall: '1', comment: 'Too salty' })
  const [today] =
    await superuser`select day::text as day from responses where organization_id = ${house.id} limit 1`
  const range = { from: '2020-01-01', to: today?.day as string }
  const read = (who: 'admin' | 'manager' | 'otherManager') =>
    inOrganization(
      viewer(house, who),
      async tx => {
        const scope = proveScope(viewer(house, who))
        return {
          figures: await readFeedbackFigures(tx, scope, range, 'month'),
          comments: await latestComments(tx, scope, range, 10),
        }
      },
      'report',
    )
  const { figures, comments } = await read('manager')
  expect(figures.satisfaction).toEqual({ count: 3, sum: 11, squares: 45 })
  expect(figures.overTime.at(-1)).toEqual({
    at: `${range.to.slice(0, 7)}-01`,
    satisfaction: { count: 3, sum: 11, squares: 45 },
    wouldReturn: { count: 2, of: 3 },
    entries: 3,
  })
  expect(figures.byChannel).toEqual([
    { channel: 'survey', entries: 3, rating: { count: 3, sum: 11, squares: 45 } },
  ])
  expect(figures.needs.welcome.count).toBe(3)
  expect(figures.wouldReturn).toEqual({ count: 2, of: 3 })
  expect(comments).toEqual([])
  expect((await read('otherManager')).figures.satisfaction).toEqual({ count: 1, sum: 1, squares: 1 })
  expect((await read('otherManager')).comments).toMatchObject([
    { words: 'Too salty', rating: 1, team: 'Kitchen' },
  ])
  expect((await read('admin')).figures.satisfaction.count).toBe(4)
})

test('a query that forgets the scope still shows a manager no other team’s sums', async ({
  request,
  house,
}) => {
  await send(request, (await hang(house, 'Kitchen')).code, { overall: '1' })
  const me = viewer(house, 'manager')
  const forgotten = proveScope({ ...me, role: 'admin' })
  const range = { from: '2026-01-01', to: '2030-12-31' }
  const figures = await inOrganization(me, tx => readFeedbackFigures(tx, forgotten, range, 'month'))
  expect(figures.satisfaction.count).toBe(0)
  const seen = await inOrganization(me, async tx => latestComments(tx, forgotten, range, 10))
  expect(seen).toEqual([])
})

test('every measure there is comes to stand in its own columns, and can be taken away again', async ({
  house,
}) => {
  const all = Object.fromEntries(
    [...countedMeasures, ...summedMeasures].map((measure, at) => [measure, at + 2]),
  )
  const add = (times: number) => superuser`
    select add_to_sums(${house.id}::uuid, ${house.teams.Desk}::uuid, '2026-03-03', 'external', 'survey',
      ${JSON.stringify(all)}::text::jsonb, ${times})`
  const kept = async () => {
    const [row] = await superuser<SumRow[]>`select ${superuser.unsafe(addedUp)} from daily_sums s
      where organization_id = ${house.id}`
    return row
  }
  await add(1)
  const row = await kept()
  expect(Object.keys(row ?? {})).toEqual([...sumNames])
  expect(measuresOf(row as SumRow)).toEqual([
    ...countedMeasures.map(measure => {
      const count = all[measure]
      return { measure, count, sum: count, squares: count }
    }),
    ...summedMeasures.map(measure => {
      const value = all[measure] ?? 0
      return { measure, count: 1, sum: value, squares: value * value }
    }),
  ])
  await add(-1)
  expect(measuresOf((await kept()) as SumRow)).toEqual([])
})

test('folding past days changes no sum, however many fold and write at once', async ({ house }) => {
  const { code } = await hang(house)
  const past = new Date('2026-03-03T12:00:00Z')
  const write = (overall: number, received: Date) =>
    asCustomer(code, tx =>
      storeResponse(
        tx,
        {
          id: randomUUID(),
          overall,
          ...(Object.fromEntries(needs.map(need => [need, overall])) as Record<
            (typeof needs)[number],
            number
          >),
          broughtBy: 'other',
          wouldReturn: 'yes',
          wouldTell: overall * 2,
          whoHelped: null,
          comment: null,
        },
        false,
        received,
      ),
    )
  const fold = () => asJob(house.id, 'fold-sums', foldSums)
  for (let round = 0; round < 4; round++)
    await Promise.all([
      ...Array.from({ length: 6 }, (_, at) => write(1 + (at % 5), past)),
      fold(),
      fold(),
      write(5, new Date()),
    ])
  await fold()
  await fold()
  expect(await differences(house.id)).toEqual([])
  expect((await sumsOf(house))['survey entries']?.[0]).toBe(28)
  const slots = await superuser`select distinct slot from daily_sums
    where organization_id = ${house.id} and day = '2026-03-03'`
  expect(slots).toEqual([expect.objectContaining({ slot: 0 })])
  expect(
    await superuser`
      select day, customers, channel, m.measure, sum(m.n), sum(m.total), sum(m.squares)
      from daily_sums cross join lateral ${byMeasure}
      where organization_id = ${house.id} and slot = 0 group by 1, 2, 3, 4
      except select day, customers, channel, m.* from daily_totals cross join lateral ${byMeasure}
      where organization_id = ${house.id}`,
    'what is folded stands in the totals of all teams',
  ).toEqual([])
  const seen = (who: Role) =>
    asMember(house, who, sql => sql`select sum(entries)::int as n from daily_totals`)
  expect(await seen('admin')).toEqual([{ n: 24 }])
  expect(await seen('head')).toEqual([{ n: null }])
})

test('the clerk folds one organization at a time and nothing else', async ({ house, request }) => {
  await send(request, (await hang(house)).code, { overall: '4' })
  const touch = (task: 'fold-sums' | 'tidy-invitations') =>
    asJob(house.id, task, tx => tx.select({ organization: dailySums.organizationId }).from(dailySums))
  const seen = await touch('fold-sums')
  expect(new Set(seen.map(row => row.organization))).toEqual(new Set([house.id]))
  expect(await touch('tidy-invitations')).toEqual([])
})

test('tags are counted where they are, with what was rated, and follow what is changed', async ({
  house,
}) => {
  const tag = await makeTag(house, 'Waiting')
  const mark = ({ id }: { id: string }) =>
    asMember(house, 'admin', sql => sql`select tag_feedback(${id}::uuid, ${`{${tag.id}}`}::uuid[], now())`)
  const first = await log(house, { words: 'An hour.', rating: 2 })
  for (const one of [
    first,
    await log(house, { words: 'Nothing rated.' }),
    await log(house, { words: 'A colleague.', rating: 5, customers: 'internal' }),
    await log(house, { words: 'Another day.', rating: 5, day: '2025-01-05' }),
  ])
    await mark(one)
  await mark(await log(house, { words: 'In the kitchen.', rating: 4 }, 'Kitchen'))
  const range = { from: '2026-01-01', to: '2026-01-31' }
  const read = (who: 'admin' | 'manager', customers?: 'internal') => {
    const me = viewer(house, who)
    return inOrganization(me, tx => readTagFigures(tx, proveScope(me), range, customers), 'report')
  }
  const waiting = { tagId: tag.id, name: 'Waiting' }
  expect(await read('manager')).toEqual([{ ...waiting, entries: 2, rated: 1, total: 2 }])
  expect(await read('admin')).toEqual([{ ...waiting, entries: 3, rated: 2, total: 6 }])
  expect(await read('manager', 'internal')).toEqual([{ ...waiting, entries: 1, rated: 1, total: 5 }])
  await asMember(
    house,
    'learner',
    sql => sql`select change_heard(${first.id}::uuid, 1, ${house.teams.Kitchen}::uuid, '2026-01-09', now(), 'external',
      'phone', 'An hour.', 3, null, null)`,
  )
  expect(await read('manager')).toEqual([{ ...waiting, entries: 1, rated: 0, total: 0 }])
  expect(await read('admin')).toEqual([{ ...waiting, entries: 3, rated: 2, total: 7 }])
})
