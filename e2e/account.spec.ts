import { superuser } from './database'
import { knock, sessionIn, somewhere } from './door'
import { found, password } from './house'
import { expect, moveClock, test } from './people'

test('a learner renames themselves, and colleagues see it', async ({ as, house }) => {
  const leo = await as('learner')
  await leo.goto('/account')
  await expect(leo.getByText(`You sign in as ${house.people.learner.login}.`)).toBeVisible()
  await leo.getByLabel('Your name').fill('Leo "O’Shea" 李 👋')
  await leo.getByRole('button', { name: 'Save the name' }).click()
  await expect(leo.getByText('Your name is saved.')).toBeVisible()
  await expect(leo.getByLabel('Your name')).toHaveValue('Leo "O’Shea" 李 👋')
  await expect(leo.getByRole('navigation').getByText('Leo "O’Shea" 李 👋')).toBeVisible()
  const tia = await as('teammate')
  await tia.goto('/people')
  await expect(tia.getByText('Leo "O’Shea" 李 👋')).toBeVisible()
  await leo.getByLabel('Your name').fill(' ')
  await leo.getByRole('button', { name: 'Save the name' }).click()
  await expect(leo.getByText('Write something here').last()).toBeVisible()
})

test('the theme is seen at once, and on the next device one signs in on', async ({ as, nobody, house }) => {
  const leo = await as('learner')
  await leo.goto('/account')
  const ground = (page: typeof leo) => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
  const light = await ground(leo)
  await leo.getByRole('radio', { name: 'Dark' }).check()
  await leo.getByRole('button', { name: 'Save the look' }).click()
  await expect(leo.getByText('It looks like this from now on.')).toBeVisible()
  await expect(leo.locator('html')).toHaveAttribute('data-theme', 'dark')
  expect(await ground(leo)).not.toBe(light)

  await nobody.goto('/sign-in')
  await expect(nobody.locator('html')).not.toHaveAttribute('data-theme', /./)
  await nobody.getByLabel('E-mail or username').fill(house.people.learner.login)
  await nobody.getByLabel('Password').fill(password)
  await nobody.getByRole('button', { name: 'Sign in' }).click()
  await expect(nobody.getByRole('button', { name: 'Sign out' }).first()).toBeVisible()
  await expect(nobody.locator('html')).toHaveAttribute('data-theme', 'dark')

  await leo.getByRole('radio', { name: 'As the device does' }).check()
  await leo.getByRole('button', { name: 'Save the look' }).click()
  await expect(leo.locator('html')).not.toHaveAttribute('data-theme', /./)
})

test('a password that anybody would guess is refused, and so is a wrong present one', async ({
  as,
  house,
}) => {
  const leo = await as('learner')
  await leo.goto('/account')
  const { learner } = house.people
  const refused: [string, string, string][] = [
    [password, 'short', 'at least 8 characters'],
    [password, 'password123', 'tried first'],
    [password, `Leo-Learner-${house.shortName}`, 'names that belong here'],
    [password, 'LearnerDesk2026', 'names that belong here'],
    [password, 'x'.repeat(300), 'Keep it to 256 characters'],
    [password, password, 'the one you have now'],
    ['not this one', 'seven lanterns under rain', "isn't the password you have now"],
  ]
  for (const [present, fresh, words] of refused) {
    await leo.getByLabel('The password you have now').fill(present)
    await leo.getByLabel('A new password').fill(fresh)
    await leo.getByRole('button', { name: 'Change the password' }).click()
    await expect(leo.getByText(words).last(), fresh.slice(0, 20)).toBeVisible()
  }
  const answer = await knock({ login: learner.login, password })
  expect(sessionIn(answer)).not.toBe('')
})

test('whoever finds the page open can’t try passwords for ever', async ({ as, house, contextOptions }) => {
  const leo = await as('learner')
  await leo
    .context()
    .setExtraHTTPHeaders({ ...contextOptions.extraHTTPHeaders, 'x-forwarded-for': somewhere() })
  await leo.goto('/account')
  for (let attempt = 1; attempt <= 11; attempt++) {
    await leo.getByLabel('The password you have now').fill(attempt === 11 ? password : `guess ${attempt}`)
    await leo.getByLabel('A new password').fill('seven lanterns under rain')
    const answer = leo.waitForResponse(response => response.request().method() === 'POST')
    await leo.getByRole('button', { name: 'Change the password' }).click()
    await answer
    await expect(leo.getByRole('button', { name: 'Change the password' })).toHaveAttribute(
      'aria-disabled',
      'false',
    )
  }
  await expect(leo.getByText('wait a quarter of an hour').last()).toBeVisible()
  expect((await knock({ login: house.people.learner.login, password })).to).toBe('/sign-in?problem=too-many')
})

test('a password may be anything else: spaces, other scripts, a whole sentence', async ({ as, house }) => {
  const { login } = house.people.learner
  let present = password
  for (const fresh of [
    ' פתח דלת בבקשה ',
    '🦑🪗🧭🫖🪁🧶🪴🛶',
    'l’e\u0301te\u0301 comme l’hiver, '.repeat(7),
  ]) {
    const leo = await as('learner')
    await leo.goto('/account')
    await leo.getByLabel('The password you have now').fill(present)
    await leo.getByLabel('A new password').fill(fresh)
    await leo.getByRole('button', { name: 'Change the password' }).click()
    await expect(leo.getByText('Your new password holds')).toBeVisible()
    expect(sessionIn(await knock({ login, password: fresh })), fresh).not.toBe('')
    present = fresh
  }
  expect(sessionIn(await knock({ login, password: present.normalize('NFC') }))).not.toBe('')
})

test('whoever belongs to two organizations goes from one to the other, and to no third', async ({
  as,
  house,
}) => {
  const other = await found()
  const third = await found()
  const { learner } = house.people
  await superuser`insert into members ${superuser({
    organization_id: other.id,
    id: crypto.randomUUID(),
    identity_id: learner.identityId,
    name: 'Leo Elsewhere',
    is_admin: true,
  })}`
  const leo = await as('learner')
  await leo.goto('/standards')
  await leo.getByRole('navigation').getByRole('link', { name: 'Change organization' }).first().click()
  await expect(leo.getByText('Where you belong')).toBeVisible()
  await leo.getByRole('button', { name: `Go to ${other.name}` }).click()
  await expect(leo).not.toHaveURL(/account/)
  // What is sent from there on is of there.
  await leo.getByRole('navigation').getByRole('link', { name: 'Account' }).first().click()
  await leo.getByLabel('Your name').fill('Leo of Elsewhere')
  await leo.getByRole('button', { name: 'Save the name' }).click()
  await expect(leo.getByText('Your name is saved.')).toBeVisible()
  await leo.goto('/people/teams')
  await expect(leo.getByRole('banner')).toContainText(other.name)
  await expect(leo.getByRole('heading', { name: 'Teams' })).toBeVisible()
  await leo.goto('/account')
  await leo.locator('form:has(button:text("Go to")) input[name=id]').evaluate((input, id) => {
    ;(input as HTMLInputElement).value = id
  }, third.id)
  await leo.getByRole('button', { name: `Go to ${house.name}` }).click()
  await expect(leo.getByText('Somebody has changed this')).toBeVisible()
  await leo.goto('/account')
  await expect(leo.getByRole('banner')).toContainText(other.name)
})

test('nobody who isn’t signed in has an account page', async ({ nobody }) => {
  await nobody.goto('/account')
  await expect(nobody).toHaveURL(/sign-in\?next=%2Faccount/)
})

test('times are read as one chose, where one is; days stay the organization’s', async ({ as, house }) => {
  const leo = await as('learner')
  await leo.goto('/account')
  await leo.getByLabel('Language, dates and times').selectOption('en-GB')
  await leo.getByLabel('Your time zone').selectOption('Pacific/Kiritimati')
  await leo.getByRole('button', { name: 'Save language and time' }).click()
  await expect(leo.getByText('read like this from now on')).toBeVisible()
  const [session] = await superuser`select created_at from sessions
    where identity_id = ${house.people.learner.identityId}`
  const there = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'Pacific/Kiritimati' }).format(
      session?.created_at,
    )
  await expect(
    leo.getByText(`Since ${there({ dateStyle: 'long' })}, ${there({ timeStyle: 'short' })}`),
  ).toBeVisible()

  // In Berlin it is half past midnight, which still belongs to the day before; on Kiritimati it is long past noon.
  await moveClock(leo.context(), '2026-03-01T23:30:00Z')
  await leo.goto('/feedback/heard')
  await leo.getByLabel('Phone').check()
  await leo.getByLabel('Their words').fill('You rang back.')
  await leo.locator('main form button[type=submit]').first().click()
  await expect
    .poll(() => superuser`select day::text from heard_feedback where organization_id = ${house.id}`)
    .toEqual([{ day: '2026-03-01' }])
})

test('a password is shown while one looks at it, and hidden when it is sent', async ({ nobody, house }) => {
  await nobody.goto('/sign-in')
  const typed = nobody.getByLabel('Password')
  await nobody.getByLabel('E-mail or username').fill(house.people.learner.login)
  await typed.fill('not this one')
  await nobody.getByRole('button', { name: 'Show' }).click()
  await expect(typed).toHaveAttribute('type', 'text')
  await expect(typed).toHaveValue('not this one')
  await nobody.getByRole('button', { name: 'Hide' }).click()
  await expect(typed).toHaveAttribute('type', 'password')
  await nobody.getByRole('button', { name: 'Show' }).click()
  const sent = nobody.evaluate(
    () =>
      new Promise(done =>
        document.forms[0]?.addEventListener('submit', event => {
          event.preventDefault()
          done(document.querySelector('[name=password]:not([type=hidden])')?.getAttribute('type'))
        }),
      ),
  )
  await nobody.getByRole('button', { name: 'Sign in' }).click()
  expect(await sent).toBe('password')
})
