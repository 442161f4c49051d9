import { inContextOf } from './context'
import { superuser } from './database'
import { found } from './house'
import { isAccessible } from './pages/look'
import { expect, test } from './people'
import { hangOut, sent, writePublic } from './public-pages'

test('unknown, malformed and closed addresses read alike', async ({ nobody, request, house }) => {
  await writePublic(house, 'The phone')
  const closed = await hangOut(house, { opened_at: null })
  const read = new Set<string>()
  for (const code of [closed.code, 'zzzzzzzzzz', 'x', '%F0%9F%99%82', "';--", 'u'.repeat(3000)]) {
    const page = await nobody.goto(`/c/${code}`)
    expect(page?.status(), code).toBe(404)
    read.add(`${await nobody.title()} ${await nobody.locator('main').textContent()}`)
    await expect(nobody.locator('meta[name=robots]').first()).toHaveAttribute('content', /noindex/)
  }
  expect([...read]).toEqual([expect.stringContaining('There is nothing to read here')])
  await isAccessible(nobody)
  expect((await request.get('/c/%00')).status()).toBeLessThan(500)
})

test('search engines find it only where that was chosen, and nothing else ever', async ({
  as,
  nobody,
  house,
}) => {
  await writePublic(house, 'The phone')
  const { code } = await hangOut(house)
  const robots = async () => {
    const answer = await nobody.request.get(`/c/${code}`)
    const tags = (await answer.text()).match(/<meta name="robots"[^>]*>/g) ?? []
    return { header: answer.headers()['x-robots-tag'], tags }
  }
  expect(await robots()).toMatchObject({ tags: [expect.stringContaining('noindex')] })
  const ada = await as('admin')
  await ada.goto('/standards/public')
  await ada.getByLabel('Let search engines find it').check()
  await ada.getByRole('button', { name: 'Save this' }).click()
  await expect(ada.getByText('It is saved.')).toBeVisible()
  expect(await robots()).toEqual({ header: undefined, tags: [expect.stringMatching(/"index, follow"/)] })
  await nobody.goto(`/c/${code.toUpperCase()}`)
  await expect(nobody.locator('link[rel=canonical]')).toHaveAttribute('href', new RegExp(`/c/${code}$`))

  for (const address of ['/', '/sign-in', '/standards', '/nowhere', '/api/health', '/s/zzzzzzzzzz', '/c'])
    expect((await nobody.request.get(address)).headers()['x-robots-tag'], address).toContain('noindex')
  // Nobody between keeps what may be closed in a moment.
  expect((await nobody.request.get(`/c/${code}`)).headers()['cache-control']).toContain('no-store')
})

test('another organization’s page has its own standards alone', async ({ nobody, house }) => {
  await writePublic(house, 'The phone', { pledge: 'Ours alone.' })
  const elsewhere = await found()
  await writePublic(elsewhere, 'The phone', { pledge: 'Theirs alone.' })
  const [ours, theirs] = [await hangOut(house), await hangOut(elsewhere)]
  for (const [{ code }, read, not, name] of [
    [ours, 'Ours alone.', 'Theirs alone.', elsewhere.name],
    [theirs, 'Theirs alone.', 'Ours alone.', house.name],
  ] as const) {
    const html = await sent(nobody, code)
    expect(html).toContain(read)
    expect(html).not.toContain(not)
    expect(html).not.toContain(name)
  }
})

test('the database itself shows a closed page to admins alone, and lets nobody else write it or change its code', async ({
  house,
}) => {
  const elsewhere = await found()
  const { id } = await hangOut(house, { opened_at: null })
  const theirs = await hangOut(elsewhere)
  const seen = (who: 'admin' | 'manager' | 'learner') =>
    inContextOf(house, who, sql => sql`select code from public_pages`)
  expect(await seen('admin')).toHaveLength(1)
  expect(await seen('manager')).toHaveLength(0)
  expect(await seen('learner')).toHaveLength(0)
  await superuser`update public_pages set opened_at = now() where id = ${id}`
  for (const who of ['admin', 'manager', 'learner'] as const) {
    const codes = await seen(who)
    expect(codes).toHaveLength(1)
    expect(codes).not.toContainEqual({ code: theirs.code })
  }
  for (const who of ['manager', 'learner'] as const)
    expect((await inContextOf(house, who, sql => sql`update public_pages set opened_at = null`)).count).toBe(
      0,
    )
  for (const [who, statement] of [
    ['admin', `update public_pages set code = 'zzzzzzzzzz'`],
    ['admin', 'delete from public_pages'],
    ['manager', `insert into public_pages (id, code) values (gen_random_uuid(), 'zzzzzzzzzz')`],
  ] as const)
    await expect(
      inContextOf(house, who, sql => sql.unsafe(statement)),
      statement,
    ).rejects.toThrow(/permission denied|row-level security/)
})
