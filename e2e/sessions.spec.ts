import { ask } from './access/ask'
import { superuser } from './database'
import { keptCookie, knock, opens, sessionIn } from './door'
import { password } from './house'
import { expect, signIn, test } from './people'
import { hasScript, isMarked, mark } from './walking'

test('a cookie kept from before signing out opens nothing', async ({ as }) => {
  const leo = await as('learner')
  await leo.goto('/account')
  const kept = await keptCookie(leo)
  expect(await opens(kept)).toBe(true)
  await leo.getByRole('button', { name: 'Sign out', exact: true }).first().click()
  await expect(leo.getByText('You are signed out.')).toBeVisible()
  expect(await opens(kept)).toBe(false)
  expect(await keptCookie(leo)).toBe('')
})

test('signing out everywhere ends every device, and nobody else’s', async ({ as, house }) => {
  const leo = await as('learner')
  const phone = sessionIn(await knock({ login: house.people.learner.login, password }))
  const tias = sessionIn(await knock({ login: house.people.teammate.login, password }))
  await leo.goto('/account')
  const desk = await keptCookie(leo)
  await leo.getByRole('button', { name: 'Sign out everywhere' }).click()
  await expect(leo.getByText('signed out on every device')).toBeVisible()
  expect(await opens(phone)).toBe(false)
  expect(await opens(desk)).toBe(false)
  expect(await opens(tias)).toBe(true)
  const trail = await superuser`select from audit_entries
    where organization_id = ${house.id} and deed = 'account.sign-out-everywhere'`
  expect(trail.length).toBe(1)
})

test('a learner sees where they are signed in and ends one device', async ({ as, house }) => {
  const leo = await as('learner')
  const { login } = house.people.learner
  const headers = { 'user-agent': 'Mozilla/5.0 (Android 15; Mobile; rv:140.7) Gecko/140.7 Firefox/140.7' }
  const phone = sessionIn(await knock({ login, password, headers }))
  await leo.goto('/account')
  await expect(leo.getByText('This device, now')).toBeVisible()
  await expect(leo.getByText('Firefox on Android')).toBeVisible()
  const kept = await superuser`select to_jsonb(s)::text as row from sessions s
    where identity_id = ${house.people.learner.identityId}`
  expect(kept.map(({ row }) => row).join()).not.toMatch(/140\.7|Mozilla|rv:/)
  await leo.getByRole('button', { name: 'End it' }).click()
  await expect(leo.getByText('That device is signed out.')).toBeVisible()
  await expect(leo.getByRole('button', { name: 'End it' })).toHaveCount(0)
  expect(await opens(phone)).toBe(false)
  expect(await opens(await keptCookie(leo))).toBe(true)
})

test('nobody ends somebody else’s device', async ({ as, house, browser }) => {
  const context = await browser.newContext()
  const tias = await signIn(context, house.people.teammate)
  const leo = await as('learner')
  await signIn(leo.context(), house.people.learner)
  const other = sessionIn(await knock({ login: house.people.learner.login, password }))
  await leo.goto('/account')
  await leo
    .locator('form:has(button:text("End it")) input[name=id]')
    .first()
    .evaluate((input, id) => {
      ;(input as HTMLInputElement).value = id
    }, tias)
  await leo.getByRole('button', { name: 'End it' }).first().click()
  await expect(leo.getByText('That device is signed out.')).toBeVisible()
  expect((await superuser`select from sessions where id = ${tias}`).length).toBe(1)
  expect(await opens(other)).toBe(true)
  await context.close()
})

test('a deactivated person is out at once, and a cookie from before stays dead when they are brought back', async ({
  as,
  house,
}) => {
  const kept = sessionIn(await knock({ login: house.people.learner.login, password }))
  const ada = await as('admin')
  await ada.goto(`/people/${house.people.learner.memberId}`)
  await ada.getByRole('button', { name: 'Deactivate' }).click()
  await expect(ada.getByText('They are out, everywhere.')).toBeVisible()
  expect(await opens(kept)).toBe(false)
  // The right password opens a session that leads nowhere.
  expect(await opens(sessionIn(await knock({ login: house.people.learner.login, password })))).toBe(false)

  await ada.getByRole('button', { name: 'Bring back' }).click()
  await expect(ada.getByText('They can sign in again.')).toBeVisible()
  expect(await opens(kept)).toBe(false)
  expect(await opens(sessionIn(await knock({ login: house.people.learner.login, password })))).toBe(true)
})

test('a demoted admin and a former manager lose what they could do with the next click', async ({
  as,
  house,
}) => {
  await superuser`update members set is_admin = true
    where organization_id = ${house.id} and id = ${house.people.teammate.memberId}`
  const tia = sessionIn(await knock({ login: house.people.teammate.login, password }))
  const maya = sessionIn(await knock({ login: house.people.manager.login, password }))
  expect((await ask('/people/teams', { session: tia })).status).toBe(200)
  expect((await ask('/people/invite', { session: maya })).status).toBe(200)

  const ada = await as('admin')
  await ada.goto(`/people/${house.people.teammate.memberId}`)
  await ada.getByLabel('Admin', { exact: true }).uncheck()
  await ada.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(ada.getByText('It is saved')).toBeVisible()
  expect((await ask('/people/teams', { session: tia })).status).toBe(404)
  expect(await opens(tia)).toBe(true)

  await ada.goto(`/people/${house.people.manager.memberId}`)
  await ada.getByRole('listitem').filter({ hasText: 'Desk' }).getByLabel('Manages it').uncheck()
  await ada.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(ada.getByText('It is saved')).toBeVisible()
  expect((await ask('/people/invite', { session: maya })).status).toBe(404)
})

test('a new password ends every other device; this one stays, and the old password opens nothing', async ({
  as,
  house,
}) => {
  const { login } = house.people.learner
  const kept = sessionIn(await knock({ login, password }))
  const leo = await as('learner')
  await leo.goto('/account')
  await leo.getByLabel('The password you have now').fill(password)
  await leo.getByLabel('A new password').fill('seven lanterns under rain')
  await leo.getByRole('button', { name: 'Change the password' }).click()
  await expect(leo.getByText('Your new password holds')).toBeVisible()
  expect(await opens(kept)).toBe(false)
  expect(await opens(await keptCookie(leo))).toBe(true)
  expect((await knock({ login, password })).to).toBe('/sign-in?problem=wrong')
  expect(sessionIn(await knock({ login, password: 'seven lanterns under rain' }))).not.toBe('')
})

test('a session ends by itself: unused for too long, or old', async ({ house }) => {
  const grown = async (login: string, change: string) => {
    const session = sessionIn(await knock({ login, password }))
    const [row] = await superuser`select s.id from sessions s join identities i on i.id = s.identity_id
      where i.login = ${login} order by s.created_at desc limit 1`
    await superuser.unsafe(`update sessions set ${change} where id = '${row?.id}'`)
    return opens(session)
  }
  const { learner, admin } = house.people
  expect(await grown(learner.login, "last_seen_at = now() - interval '13 days'")).toBe(true)
  expect(await grown(learner.login, "last_seen_at = now() - interval '15 days'")).toBe(false)
  expect(await grown(learner.login, "created_at = now() - interval '61 days'")).toBe(false)
  expect(await grown(admin.login, "last_seen_at = now() - interval '13 hours'")).toBe(false)
  expect(await grown(admin.login, "created_at = now() - interval '8 days'")).toBe(false)
})

test('what stands in a page that somebody else had opened is not saved as one’s own', async ({
  as,
  house,
}) => {
  const leo = await as('learner')
  await leo.goto('/account')
  await leo.getByLabel('Your name').fill('Somebody the Brave')
  await signIn(leo.context(), house.people.teammate)
  await leo.getByRole('button', { name: 'Save the name' }).click()
  await expect(leo.getByText('by now another member is signed in here').first()).toBeVisible()
  const called = await superuser`select from members
    where organization_id = ${house.id} and name = 'Somebody the Brave'`
  expect(called).toHaveLength(0)
  await leo.reload()
  await leo.getByLabel('Your name').fill('Tia the Brave')
  await leo.getByRole('button', { name: 'Save the name' }).click()
  await expect(leo.getByText('Your name is saved.')).toBeVisible()
})

test('whoever walks on in a tab that somebody else had opened sends what they write as themselves', async ({
  as,
  house,
}) => {
  const page = await as('learner')
  await page.goto('/today')
  await hasScript(page)
  await mark(page)
  await signIn(page.context(), house.people.teammate)
  await page.getByRole('navigation').getByRole('link', { name: 'Account' }).first().click()
  await expect(page.getByLabel('Your name')).toHaveValue(house.people.teammate.name)
  expect(await isMarked(page), 'the page was never loaded anew').toBe(true)
  await page.getByLabel('Your name').fill('Tia the Brave')
  await page.getByRole('button', { name: 'Save the name' }).click()
  await expect(page.getByText('Your name is saved.')).toBeVisible()
})

test('whoever signed out in another tab is told so, and what was typed stays', async ({ as, house }) => {
  const leo = await as('learner')
  await leo.goto('/account')
  await leo.getByLabel('Your name').fill('Leo the Brave')
  await leo.context().clearCookies()
  await leo.getByRole('button', { name: 'Save the name' }).click()
  await expect(leo.getByText('You were signed out in the meantime').first()).toBeVisible()
  await signIn(leo.context(), house.people.learner)
  await leo.getByRole('button', { name: 'Save the name' }).click()
  await expect(leo.getByText('Your name is saved.')).toBeVisible()
  await expect(leo.getByLabel('Your name')).toHaveValue('Leo the Brave')
})
