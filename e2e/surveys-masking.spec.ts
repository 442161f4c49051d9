import { asPortal } from './database'
import type { House, Role } from './house'
import { expect, test } from './people'
import { hang, responsesOf, send } from './survey-links'

// Several people with browsers of their own, on a machine that may be busy.
test.describe.configure({ timeout: 90_000 })

const number = '+351 21 555 01 47'
const comment = `Room 214 on 21.11.2026, € 120.00 for nothing. Ring the night nurse: ${number} or zora@example.org`
const masked = 'Room 214 on 21.11.2026, € 120.00 for nothing. Ring the night nurse: ••• or •••'

/** What Postgres itself finds for somebody, with the context that the gate would set. */
const found = async (house: House, who: Role, words: string) => {
  const portal = asPortal()
  const { House: whole, Desk, Kitchen } = house.teams
  const places: Partial<Record<Role, [string, string[], string[]]>> = {
    admin: ['admin', [], []],
    head: ['manager', [whole], [whole, Desk, Kitchen]],
    manager: ['manager', [Desk], [Desk]],
    learner: ['learner', [Desk], []],
    otherManager: ['manager', [Kitchen], [Kitchen]],
  }
  const [role, own, managed] = places[who] ?? ['learner', [], []]
  const rows = await portal.begin(async sql => {
    await sql`select set_config('app.organization_id', ${house.id}, true),
      set_config('app.member_id', ${house.people[who].memberId}, true),
      set_config('app.role', ${role}, true), set_config('app.own_teams', ${`{${own}}`}, true),
      set_config('app.managed_teams', ${`{${managed}}`}, true)`
    return sql`
      select 'responses' as "in" from responses r where to_jsonb(r)::text like ${`%${words}%`}
      union all
      select 'words' from response_words w where to_jsonb(w)::text like ${`%${words}%`}`
  })
  await portal.end()
  return rows.map(row => row.in)
}

test('a number to call and an address reach only those who follow up; nobody else finds them with any query', async ({
  as,
  request,
  house,
}) => {
  const { code } = await hang(house)
  await send(request, code, { overall: '2', comment, whoHelped: 'Tia, 0171 1234567' })
  expect(await responsesOf(house)).toMatchObject([{ comment: masked }])

  const leo = await as('learner')
  await leo.goto('/feedback')
  await expect(leo.getByText(masked)).toBeVisible()
  // None so short that an id may hold it by chance.
  for (const secret of ['555 01', '5550147', 'zora@', '1234567', 'Tia,'])
    expect((await leo.content()).includes(secret), secret).toBe(false)
  for (const search of ['555', '1234567', 'zora', 'zora@example.org']) {
    await leo.goto(`/feedback?words=${encodeURIComponent(search)}`)
    await expect(leo.getByText('Nothing that you can read fits all of that.'), search).toBeVisible()
  }
  await leo.goto('/feedback?words=nurse')
  await expect(leo.getByText('€ 120.00')).toBeVisible()
  for (const who of ['manager', 'admin'] as const) {
    const page = await as(who)
    await page.goto('/feedback')
    await expect(page.getByText(comment), who).toBeVisible()
  }
  for (const secret of [number, 'zora@example.org', 'Tia, 0171 1234567']) {
    expect(await found(house, 'learner', secret)).toEqual([])
    expect(await found(house, 'otherManager', secret)).toEqual([])
    for (const who of ['manager', 'head', 'admin'] as const)
      expect(await found(house, who, secret), who).toEqual(['words'])
  }
  expect(await found(house, 'learner', 'nurse: •••')).toEqual(['responses'])
})
