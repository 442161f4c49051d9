import { createHash } from 'node:crypto'
import { newToken, printToken, readToken } from '@/lib/invitation-token'
import { ask } from './access/ask'
import { superuser } from './database'
import { knock, sessionIn } from './door'
import { found, password } from './house'
import { accept, chosen, invite, join, linkOn, membersOf } from './invitations'
import { expect, test } from './people'

test('an admin invites somebody without an address; they choose a username, come in and sign in', async ({
  as,
  nobody,
  house,
}) => {
  const ada = await as('admin')
  const path = await invite(ada, 'Nina Ñuñez')
  await expect(ada.getByRole('img', { name: 'The address as a QR code' })).toBeVisible()
  await expect(ada.getByText('This link is shown once')).toBeVisible()

  await nobody.goto(path)
  await expect(nobody.getByRole('heading', { level: 1 })).toHaveText(`Welcome to ${house.name}`)
  await expect(nobody.getByLabel('Your name')).toHaveValue('Nina Ñuñez')
  await expect(nobody.getByLabel('A username')).toHaveValue('nina.nunez')
  await join(nobody, path, { username: 'Nina.N' })
  await expect(nobody.getByText('You are in.')).toBeVisible()
  await expect(nobody.getByLabel('E-mail or username')).toHaveValue(`nina.n@${house.shortName}`)
  await nobody.getByLabel('Password').fill(chosen)
  await nobody.getByRole('button', { name: 'Sign in' }).click()
  await expect(nobody).not.toHaveURL(/sign-in/)
  await nobody.goto('/people?name=nina')
  await expect(nobody.getByRole('row', { name: /Nina Ñuñez/ })).toContainText('Desk')

  const trail =
    await superuser`select deed from audit_entries where organization_id = ${house.id} order by at, deed`
  expect(trail.map(entry => entry.deed)).toEqual(['people.invite', 'people.join'])
})

test('the secret is long, stored as a hash only, and shown this once', async ({ as, house }) => {
  const ada = await as('admin')
  const path = await invite(ada, 'Nina')
  const token = readToken(path.replace('/join/', '')) ?? ''
  expect(token.length * 5).toBeGreaterThanOrEqual(128)
  const [row] =
    await superuser`select secret_hash, expires_at - created_at as lasts, to_jsonb(i)::text as whole
    from invitations i where organization_id = ${house.id}`
  expect(row?.secret_hash).toBe(createHash('sha256').update(token).digest('hex'))
  expect(row?.whole).not.toContain(token)
  const [job] = await superuser`select j.run_at - i.expires_at between '0 s' and '2 minutes' as punctual
    from invitations i, graphile_worker.jobs j where i.organization_id = ${house.id} and j.key like '%' || i.id`
  expect(job?.punctual).toBe(true)
  for (const page of ['/people/invitations', '/people/invite']) {
    await ada.goto(page)
    expect(await ada.content()).not.toContain(printToken(token))
  }
})

test('a link is good once, and only in its time: used, over, withdrawn and made up look alike', async ({
  as,
  nobody,
  house,
}) => {
  const ada = await as('admin')
  const used = await invite(ada, 'Uma Used')
  await join(nobody, used, { username: 'uma' })
  await expect(nobody.getByText('You are in.')).toBeVisible()
  const over = await invite(ada, 'Otis Over')
  await superuser`update invitations set expires_at = now() - interval '1 second'
    where organization_id = ${house.id} and name = 'Otis Over'`
  const gone = await invite(ada, 'Greta Gone')
  await ada.goto('/people/invitations')
  await ada.getByRole('link', { name: 'Greta Gone' }).click()
  await ada.getByRole('button', { name: 'Take it back' }).click()
  await expect(ada.getByText('The invitation is taken back.')).toBeVisible()
  await expect(ada.getByText('Greta Gone')).toHaveCount(0)
  await expect(ada.getByText('Otis Over')).toHaveCount(0)

  const dead = [
    used,
    over,
    gone,
    `/join/${printToken(newToken())}`,
    '/join/junk',
    '/join/%00',
    '/join/%E0%A4%A',
  ]
  const before = (await membersOf(house)).length
  for (const path of dead) {
    const page = await ask(path)
    expect([404, 400], path).toContain(page.status)
    if (page.status === 404) {
      expect(page.text, path).toContain('find that page')
      expect(page.text, path).not.toContain(house.name)
    }
    const posted = await accept(path, { name: 'Eve', username: 'eve', password: 'another one altogether' })
    expect([404, 400], path).toContain(posted.status)
  }
  expect((await membersOf(house)).length).toBe(before)
})

test('the same secret twice, and five times at once, makes one person', async ({ as, house }) => {
  const ada = await as('admin')
  const path = await invite(ada, 'Nina')
  const fields = { name: 'Nina', username: 'nina', password: chosen }
  const before = (await membersOf(house)).length
  const answers = await Promise.all(Array.from({ length: 5 }, () => accept(path, fields)))
  expect(answers.map(answer => `${answer.status} ${answer.to}`)).toEqual(
    Array.from({ length: 5 }, () => '303 /sign-in?said=joined'),
  )
  expect((await membersOf(house)).length).toBe(before + 1)
  const identities = await superuser`select from identities where login = ${`nina@${house.shortName}`}`
  expect(identities.length).toBe(1)
  // Whoever finds the slip afterwards learns nothing from it.
  expect((await accept(path, { ...fields, password: 'another one altogether' })).status).toBe(404)
  expect((await accept(path, { ...fields, username: 'nora' })).status).toBe(303)
  expect((await membersOf(house)).length).toBe(before + 1)
})

test('sending the form that invites twice makes one invitation', async ({ as, house }) => {
  const ada = await as('admin')
  await ada.goto('/people/invite')
  await ada.getByLabel('Name', { exact: true }).fill('Nina')
  await ada.getByRole('button', { name: 'Make the link' }).dblclick()
  const path = await linkOn(ada)
  expect((await superuser`select from invitations where organization_id = ${house.id}`).length).toBe(1)
  expect((await ask(path)).status).toBe(200)
})

test('a lost link is made anew, and the old one opens nothing', async ({ as }) => {
  const ada = await as('admin')
  const lost = await invite(ada, 'Nina')
  await ada.goto('/people/invitations')
  await ada.getByRole('link', { name: 'Nina' }).click()
  await ada.getByRole('button', { name: 'Make a new link' }).click()
  const fresh = await linkOn(ada)
  expect(fresh).not.toBe(lost)
  expect((await ask(lost)).status).toBe(404)
  expect((await ask(fresh)).status).toBe(200)
})

test('a newcomer is told what is wrong beside each field; what was typed stays, the password doesn’t', async ({
  as,
  nobody,
  house,
}) => {
  const ada = await as('admin')
  const path = await invite(ada, 'Nina Keller')
  await nobody.goto(path)
  await nobody.getByLabel('Your name').fill('Nina مرحبا 👋')
  await nobody.getByLabel('A username').fill('no spaces please')
  await nobody.getByLabel('A password').fill('password1')
  await nobody.getByRole('button', { name: 'Come in' }).click()
  await expect(nobody.getByText('letters without marks').last()).toBeVisible()
  await expect(nobody.getByText('tried first').last()).toBeVisible()
  await expect(nobody.getByLabel('Your name')).toHaveValue('Nina مرحبا 👋')
  await expect(nobody.getByLabel('A username')).toHaveValue('no spaces please')
  await expect(nobody.getByLabel('A password')).toHaveValue('')
  expect(await nobody.content()).not.toContain('password1')

  await join(nobody, path, { username: 'learner', password: 'NinaKeller2026' })
  await expect(nobody.getByText('names that belong here').last()).toBeVisible()
  await join(nobody, path, { username: 'learner' })
  await expect(nobody.getByText('Somebody has this one').last()).toBeVisible()
  // Another invitation's page shows nothing of it.
  const other = await invite(ada, 'Somebody Else')
  await nobody.goto(other)
  await expect(nobody.getByLabel('Your name')).toHaveValue('Somebody Else')
  await join(nobody, path, { username: 'nina' })
  await expect(nobody.getByText('You are in.')).toBeVisible()
  expect(sessionIn(await knock({ login: `nina@${house.shortName}`, password: chosen }))).not.toBe('')
})

test('junk sent to an open invitation is refused and makes nobody', async ({ as, house }) => {
  const ada = await as('admin')
  const path = await invite(ada, 'Nina')
  const before = (await membersOf(house)).length
  const whole = { name: 'Nina', username: 'nina', password: chosen }
  const junk: Record<string, string>[] = [
    {},
    { ...whole, name: 'x'.repeat(100_000) },
    { ...whole, name: 'a\u0000b' },
    { ...whole, username: 'x'.repeat(100_000) },
    { ...whole, username: 'nina@elsewhere' },
    { ...whole, password: 'x'.repeat(100_000) },
    { ...whole, password: '' },
  ]
  for (const fields of junk) {
    const answer = await accept(path, fields)
    expect(answer.status, JSON.stringify(fields).slice(0, 60)).toBe(400)
  }
  const browser = { accept: 'text/html', 'content-type': 'application/x-www-form-urlencoded' }
  const back = await ask(`${path}/accept`, {
    method: 'POST',
    body: new URLSearchParams({
      ...whole,
      name: '👩‍🍳'.repeat(5_000),
      username: '\ud800'.toWellFormed(),
    }).toString(),
    headers: browser,
  })
  expect(back).toMatchObject({ status: 303, to: path })
  for (const cookie of [
    '__Host-join=%',
    '__Host-join=bm8',
    `__Host-join=${Buffer.from('{"of":1}').toString('base64url')}`,
  ])
    expect((await ask(path, { headers: { cookie } })).status, cookie).toBe(200)
  for (const body of [Buffer.from([0xff, 0xfe]), '{"name":{"a":1}', '[]', 'x'.repeat(2_000_000)]) {
    const answer = await ask(`${path}/accept`, {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json' },
    })
    expect(answer.status).toBe(400)
  }
  expect((await accept(path, whole)).status).toBe(303)
  expect((await membersOf(house)).length).toBe(before + 1)
  expect((await ask(`${path}/accept`)).status).toBe(405)
})

test('an invited address without an account becomes the login', async ({ as, nobody, house }) => {
  const ada = await as('admin')
  const email = `nina.${house.shortName}@example.org`
  const path = await invite(ada, 'Nina', { email: email.toUpperCase() })
  await nobody.goto(path)
  await expect(nobody.getByText(`You will sign in with ${email}.`)).toBeVisible()
  await join(nobody, path, {})
  await expect(nobody.getByText('You are in.')).toBeVisible()
  expect(sessionIn(await knock({ login: email, password: chosen }))).not.toBe('')
})

test('somebody who has an account signs in first, accepts with one button, and is nobody twice', async ({
  as,
  nobody,
  house,
}) => {
  const other = await found()
  const email = `nina.${house.shortName}@example.org`
  await superuser`update identities set login = ${email} where id = ${other.people.learner.identityId}`
  const ada = await as('admin')
  const path = await invite(ada, 'Nina', { email })

  await nobody.goto(path)
  await expect(nobody.getByText(`There is an account with ${email} already.`)).toBeVisible()
  await expect(nobody.getByLabel('A password')).toHaveCount(0)
  // Posting the form of a newcomer all the same makes nobody.
  expect((await accept(path, { name: 'Eve', password: chosen })).to).toBe(path)
  expect(sessionIn(await knock({ login: email, password: chosen }))).toBe('')

  // Somebody else who is signed in is not let in by it.
  const eve = await as(other.people.teammate)
  await eve.goto(path)
  await expect(eve.getByText('somebody else is signed in here')).toBeVisible()
  await expect(eve.getByRole('button', { name: 'Come in with my account' })).toHaveCount(0)

  await nobody.getByRole('link', { name: 'Sign in' }).click()
  await nobody.getByLabel('E-mail or username').fill(email)
  await nobody.getByLabel('Password').fill(password)
  await nobody.getByRole('button', { name: 'Sign in' }).click()
  await expect(nobody).toHaveURL(path)
  await nobody.getByRole('button', { name: 'Come in with my account' }).click()
  await expect(nobody).not.toHaveURL(/join/)
  await nobody.goto('/account')
  await expect(nobody.getByRole('banner')).toContainText(house.name)
  await expect(nobody.getByText('Where you belong')).toBeVisible()
  const members = await superuser`select from members m join identities i on i.id = m.identity_id
    where i.login = ${email} and m.organization_id = ${house.id}`
  expect(members.length).toBe(1)
  expect((await ask(path)).status).toBe(404)
})

test('the slip prints on one small page, without the portal around it', async ({ as }) => {
  const ada = await as('admin')
  const name = 'Alexandrina Wilhelmina Maria Theresia van der Bergen-Østergård und zu Hohenlohe'
  await invite(ada, name)
  await ada.emulateMedia({ media: 'print' })
  await expect(ada.getByText(`Come in, ${name}`)).toBeVisible()
  await expect(ada.getByRole('img', { name: 'The address as a QR code' })).toBeVisible()
  for (const name of ['Print the slip', 'Open invitations']) await expect(ada.getByText(name)).toBeHidden()
  await expect(ada.getByRole('heading', { level: 1 })).toBeHidden()
  const pdf = (await ada.pdf({ preferCSSPageSize: true })).toString('latin1')
  expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBe(1)
  const [, width = '0', height = '0'] = /\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/.exec(pdf) ?? []
  expect(Math.round(Number(width) / 2.8346)).toBe(105)
  expect(Math.round(Number(height) / 2.8346)).toBe(148)
})
