import { randomUUID } from 'node:crypto'
import { superuser } from './database'
import { expect, test } from './people'
import { base, hang, responsesOf, send, sumsOf } from './survey-links'

// A page may take its time on a busy machine.
test.describe.configure({ timeout: 90_000 })

/** Leaves just so many counted in the last hour. */
const fill = async (key: string, count: number) => {
  await superuser`delete from limit_counters where key = ${key}`
  await superuser`insert into limit_counters (key, window_starts, count) values (${key}, now(), ${count})`
}

test('more than is likely from one address in an hour is thanked for, kept and set aside', async ({
  request,
  house,
}) => {
  const { code } = await hang(house)
  const thanked = { status: 303, location: `/s/${code}/thanks` }
  const from = async (address: string) => {
    const answer = await send(request, code, { overall: '1', comment: address }, address)
    expect({ status: answer.status(), location: answer.headers().location }).toEqual(thanked)
  }
  await from('203.0.113.7')
  const keys = await superuser<
    { key: string }[]
  >`select distinct key from limit_counters where key like ${`survey:${code}:%`}`
  expect(keys).toHaveLength(1)
  expect(keys[0]?.key).not.toContain('203.0.113.7')
  await fill(keys[0]?.key ?? '', 59)
  await from('203.0.113.7')
  await from('203.0.113.7')
  await from('203.0.113.8')
  const stored = await responsesOf(house)
  expect(stored.map(row => [row.comment, row.set_aside_at !== null])).toEqual([
    ['203.0.113.7', false],
    ['203.0.113.7', false],
    ['203.0.113.7', true],
    ['203.0.113.8', false],
  ])
  expect(await sumsOf(house)).toMatchObject({ 'survey entries': [3, 3, 3] })
})

test('where no address is known, customers are not taken for one', async ({ request, house }) => {
  const { code } = await hang(house)
  await send(request, code, { overall: '4' }, 'unknown')
  const keys = await superuser`select distinct key from limit_counters where key like ${`survey:${code}%`}`
  expect(keys).toEqual([{ key: `survey:${code}` }])
  expect(await responsesOf(house)).toHaveLength(1)
})

test('more than is likely for one link in an hour is set aside, whoever it comes from', async ({
  as,
  request,
  house,
}) => {
  const { id, code } = await hang(house)
  await fill(`survey:${code}`, 499)
  for (const address of ['203.0.113.1', '203.0.113.2']) {
    const answer = await send(request, code, { overall: '5', comment: `from ${address}` }, address)
    expect(answer.headers().location).toBe(`/s/${code}/thanks`)
  }
  expect((await responsesOf(house)).map(row => row.set_aside_at !== null)).toEqual([false, true])
  const maya = await as('manager')
  await maya.goto('/feedback')
  await expect(maya.getByText('from 203.0.113.1')).toBeVisible()
  await expect(maya.getByText('from 203.0.113.2')).toHaveCount(0)
  await maya.goto(`/surveys/${id}`)
  await expect(
    maya.getByText('One answer in the last 30 days. One more came in an hour with unusually many'),
  ).toBeVisible()
})

test('no method and no body brings it to its knees', async ({ request, house }) => {
  const { code } = await hang(house)
  const there = `/s/${code}/send`
  const form = 'application/x-www-form-urlencoded'
  const post = (data: string | Buffer, type = form, origin = base) =>
    request.post(there, { data, headers: { origin, 'content-type': type }, maxRedirects: 0 })
  expect((await request.get(there)).status()).toBe(405)
  for (const method of ['PUT', 'DELETE', 'PATCH', 'PROPFIND'])
    expect((await request.fetch(there, { method, headers: { origin: base } })).status(), method).toBe(405)
  expect((await request.post(`/s/${code}`, { data: '', headers: { origin: base } })).status()).toBe(403)
  expect((await post('overall=5', form, 'https://elsewhere.example')).status()).toBe(403)
  expect((await post('overall=5', form, 'null')).status()).toBe(403)
  expect((await request.post(there, { data: 'overall=5', headers: { 'content-type': form } })).status()).toBe(
    403,
  )
  expect((await post('{"overall":5}', 'application/json')).status()).toBe(415)
  expect((await post('--x\r\n', 'multipart/form-data; boundary=x')).status()).toBe(400)
  const bodies = [
    '',
    '=&=&&',
    '%',
    '%zz=%zz',
    'overall',
    'overall=5&overall=5',
    '__proto__=1&constructor=2&toString=3',
    'overall[]=5',
    'overall=5%00',
    `id=${randomUUID()}&overall=%EF%BF%BF%ED%A0%80`,
    'x'.repeat(2_000_000),
    `comment=${'%F0%9F%99%82'.repeat(100_000)}`,
    'overall=5&comment=%ED%A0%80',
    'overall=1e0',
    'overall=５',
    `${'a=1&'.repeat(100_000)}overall=5`,
  ]
  for (const body of [...bodies, Buffer.from([0xff, 0xfe, 0x00])]) {
    const answer = await post(body)
    expect([303], String(body).slice(0, 40)).toContain(answer.status())
    expect(answer.headers().location, String(body).slice(0, 40)).not.toContain('thanks')
    expect((await request.get(answer.headers().location ?? '')).status()).toBe(200)
  }
  expect(await responsesOf(house)).toHaveLength(0)
})
