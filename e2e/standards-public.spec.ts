import { superuser } from './database'
import { type House, join } from './house'
import { fitsEveryWidth, isAccessible } from './pages/look'
import { readPdf } from './pdf'
import { expect, test } from './people'
import { hangOut, sent, writePublic } from './public-pages'
import { kept, writeStandard } from './standards'

// A page may take its time on a busy machine.
test.describe.configure({ timeout: 90_000 })

const late = {
  category: 'voicemail',
  pledge: 'We call back by six in the evening.',
  metric: 'Hours',
  comparison: 'at_most',
  value: 6,
  unit: 'hours',
  expected_value: 4,
  expected_source: 'Asked at the desk',
  told_customers: 'The recording says whom to ring when it cannot wait.',
}

const codeOf = async (house: House) => {
  const [page] = await superuser`select code from public_pages where organization_id = ${house.id}`
  return String(page?.code)
}

test('an admin shows two standards and opens the page; whoever has the address reads these and nothing else', async ({
  as,
  nobody,
  house,
}) => {
  const inside = {
    guidance: 'Smile before you lift the receiver.',
    look_for: 'Ring the house yourself.',
    question: 'Who rings at night?',
    what_changed: 'The third ring was too late.',
    expected_source: 'Telephone round',
    metric: 'Rings until somebody answers',
    comparison: 'at_most',
    value: 3,
    unit: 'rings',
    expected_value: 4,
    told_customers: 'Please hold the line.',
  }
  const phone = await writeStandard(house, 'The phone', [
    { startsOn: '2026-01-05', pledge: 'A voice within five rings.' },
    { startsOn: '2026-02-02', pledge: 'A voice within three rings.', ...inside },
    { startsOn: '2099-01-01', pledge: 'A voice within one ring.' },
    { pledge: 'A voice at once.' },
  ])
  const voicemail = await writeStandard(house, 'Voicemail', [{ startsOn: '2026-01-05', ...late }])
  await kept(house, 'Dress at work')
  await writeStandard(house, 'Lost property', [{ pledge: 'Kept for a year.' }])
  const retired = await writePublic(house, 'Fax messages')
  await superuser`update standards set retired_at = now() where id = ${retired.standardId}`
  const coming = await writePublic(house, 'Late check-in')
  await superuser`update standard_versions set starts_on = '2099-01-01' where id = ${coming.ids[0] ?? ''}`

  const ada = await as('admin')
  for (const { standardId } of [phone, voicemail]) {
    await ada.goto(`/standards/${standardId}`)
    await ada.getByRole('button', { name: 'Show it on the public page' }).click()
    await expect(ada.getByText('It is on the public page now.')).toBeVisible()
  }
  await ada.goto('/standards')
  await ada.getByRole('link', { name: 'the public page' }).click()
  await expect(ada.getByRole('heading', { name: 'Closed' })).toBeVisible()
  await expect(ada.getByRole('heading', { name: 'On it: 4 standards' })).toBeVisible()
  await expect(ada.getByRole('listitem').filter({ hasText: 'Fax messages' })).toContainText('Not in force')
  await ada.getByRole('link', { name: 'See how it looks' }).click()
  await expect(ada.getByText('A voice within three rings.')).toBeVisible()
  await ada.getByRole('link', { name: 'Back to the settings' }).click()
  await ada.getByRole('button', { name: 'Open the page' }).click()
  await expect(ada.getByText('The page is open.')).toBeVisible()

  const code = await codeOf(house)
  const printed = `${code.slice(0, 5)}-${code.slice(5)}`
  await expect(ada.getByText(printed)).toBeVisible()
  const fonts: string[] = []
  nobody.on('request', request => {
    if (request.resourceType() === 'font' || request.url().includes('woff')) fonts.push(request.url())
  })
  await nobody.goto(`/c/${printed.toUpperCase()}`)
  await expect(nobody.getByRole('heading', { level: 1 })).toHaveText('What you can count on')
  await expect(nobody.getByText(house.name)).toBeVisible()
  await expect(nobody.getByRole('heading', { level: 2 })).toHaveText([
    'Answering the phone',
    'Returning voicemail',
  ])
  await expect(nobody.getByText('A voice within three rings.')).toBeVisible()
  await expect(nobody.getByText('Promised since February 2, 2026.')).toBeVisible()
  await expect(nobody.getByText(late.told_customers)).toBeVisible()
  expect(await nobody.context().cookies()).toEqual([])
  expect(fonts).toEqual([])

  const html = await sent(nobody, code)
  expect(html).toContain('A voice within three rings.')
  const others = ['Dress at work', 'Lost property', 'Fax messages', 'Late check-in', 'Kept for a year']
  const versions = ['five rings', 'one ring', 'at once', 'Asked at the desk']
  const people = Object.values(house.people).flatMap(({ name, login }) => [name, login])
  const more = [phone.standardId, house.id, ...Object.values(house.teams)]
  const texts = Object.values(inside).filter(text => typeof text === 'string' && text.length > 8)
  for (const hidden of [...others, ...versions, ...people, ...more, ...texts])
    expect(html, `${hidden} stands in it`).not.toContain(hidden)

  // Whoever works there sees that customers read it, and where.
  const leo = await as('learner')
  await leo.goto(`/standards/${phone.standardId}`)
  await leo.getByRole('link', { name: 'the public page' }).click()
  await expect(leo.getByRole('heading', { name: 'What you can count on' })).toBeVisible()
  await leo.goto(`/standards/${retired.standardId}`)
  await expect(leo.getByText('the public page')).toHaveCount(0)

  const trail =
    await superuser`select deed from audit_entries where organization_id = ${house.id} order by id`
  expect(trail.map(({ deed }) => deed)).toEqual([
    'standards.make-public',
    'standards.make-public',
    'standards.open-public-page',
  ])

  await ada.goto(`/standards/${retired.standardId}`)
  await ada.getByRole('button', { name: 'Bring it back' }).click()
  await expect(ada.getByText('It is in force again.')).toBeVisible()
  await expect(ada.getByRole('button', { name: 'Show it on the public page' })).toBeVisible()
  expect(await sent(nobody, code)).not.toContain('Fax messages')
})

test('what is taken off is gone at once, so is a closed page, and the printed address works again', async ({
  as,
  nobody,
  house,
}) => {
  const { standardId } = await writePublic(house, 'The phone')
  const { code } = await hangOut(house)
  const ada = await as('admin')
  await ada.goto(`/standards/${standardId}`)
  await expect(ada.getByText('Customers read it on the public page.')).toBeVisible()
  await nobody.goto(`/c/${code}`)
  await expect(nobody.getByText('Whoever rings hears a voice.')).toBeVisible()
  const other = await as('admin')
  await other.goto(`/standards/${standardId}`)
  await ada.getByRole('button', { name: 'Take it off the public page' }).click()
  await expect(ada.getByText('It is off the public page.')).toBeVisible()
  await expect(ada.getByText('Customers read it on')).toHaveCount(0)
  await nobody.reload()
  await expect(nobody.getByText('Nothing is written here yet.')).toBeVisible()

  // Somebody whose page stood open meanwhile is told, and nothing is noted.
  await other.getByRole('button', { name: 'Take it off the public page' }).click()
  await expect(other.getByText('Somebody has changed this in the meantime').first()).toBeVisible()
  await ada.getByRole('button', { name: 'Show it on the public page' }).click()
  await expect(ada.getByText('It is on the public page now.')).toBeVisible()

  await ada.goto('/standards/public')
  await other.goto('/standards/public')
  await ada.getByRole('button', { name: 'Close the page' }).click()
  await expect(ada.getByText('The page is closed.')).toBeVisible()
  expect((await nobody.reload())?.status()).toBe(404)
  await other.getByRole('button', { name: 'Close the page' }).click()
  await expect(other.getByText('Somebody has changed this in the meantime').first()).toBeVisible()
  await ada.goto(`/standards/${standardId}`)
  await expect(ada.getByText('It is meant for the public page, which is closed.')).toBeVisible()
  const leo = await as('learner')
  await leo.goto(`/standards/${standardId}`)
  await expect(leo.getByText('the public page')).toHaveCount(0)

  await ada.goto('/standards/public')
  await ada.getByRole('button', { name: 'Open the page' }).click()
  await expect(ada.getByText('The page is open.')).toBeVisible()
  expect((await nobody.reload())?.status()).toBe(200)
  await expect(nobody.getByText('Whoever rings hears a voice.')).toBeVisible()
  const trail =
    await superuser`select deed from audit_entries where organization_id = ${house.id} order by id`
  expect(trail.map(({ deed }) => deed)).toEqual([
    'standards.make-private',
    'standards.make-public',
    'standards.close-public-page',
    'standards.open-public-page',
  ])
})

test('how often it was kept is told only if that was chosen, from ten checks of five people on, of what is asked today', async ({
  as,
  nobody,
  house,
}) => {
  const [day] = await superuser<{ from: string }[]>`
    select (organization_day(now(), time_zone, day_starts_at) - 90)::text as from
    from organizations where id = ${house.id}`
  const from = String(day?.from)
  const old = '2020-01-06'
  const whole = await writePublic(house, 'The phone', { startsOn: old })
  const few = await writePublic(house, 'Voicemail', { startsOn: old, category: 'voicemail' })
  const changed = await writeStandard(house, 'Visitors', [
    { startsOn: old, category: 'visitors' },
    { startsOn: from, category: 'visitors', what_changed: 'A word.', change: 'minor' },
  ])
  const anew = await writeStandard(house, 'Dress', [
    { startsOn: old, category: 'dress' },
    { startsOn: from, category: 'dress', what_changed: 'All of it.' },
  ])
  const both = [changed.standardId, anew.standardId]
  await superuser`update standards set public_since = now() where id in ${superuser(both)}`
  const check = (standard: string, version: string | undefined, daysBack: number, more: object = {}) =>
    superuser`insert into standard_checks ${superuser({
      organization_id: house.id,
      id: crypto.randomUUID(),
      standard_id: standard,
      version_id: version ?? '',
      team_id: house.teams.Desk,
      checked_by: house.people.manager.memberId,
      day: new Date(Date.parse(from) + (90 - daysBack) * 86_400_000).toISOString().slice(0, 10),
      checked_at: new Date().toISOString(),
      met: true,
      ...more,
    })}`
  for (let at = 0; at < 10; at++) await check(whole.standardId, whole.ids[0], 9 * at, { met: at !== 4 })
  await check(whole.standardId, whole.ids[0], 90)
  await check(whole.standardId, whole.ids[0], 91, { met: false })
  await check(whole.standardId, whole.ids[0], 3, { met: false, withdrawn_at: new Date().toISOString() })
  for (let at = 0; at < 9; at++) await check(few.standardId, few.ids[0], at)
  await check(few.standardId, few.ids[0], 95)
  // Under the version before: of the same pledge they count, of another one they don't.
  for (const { standardId, ids } of [changed, anew]) {
    await check(standardId, ids[0], 89)
    for (let at = 0; at < 9; at++) await check(standardId, ids[1], at)
  }

  const { code } = await hangOut(house)
  await nobody.goto(`/c/${code}`)
  await expect(nobody.getByText('Whoever rings hears a voice.')).toHaveCount(4)
  await expect(nobody.getByText(/checks? since/)).toHaveCount(0)
  const ada = await as('admin')
  await ada.goto('/standards/public')
  await ada.getByLabel('Show how often each standard was kept').check()
  await ada.getByRole('button', { name: 'Save this' }).click()
  await expect(ada.getByText('It is saved.')).toBeVisible()
  await ada.getByRole('link', { name: 'See how it looks' }).click()

  const [counted] = await superuser<{ met: number; all: number }[]>`
    select count(*) filter (where met)::int as met, count(*)::int as all from standard_checks
    where standard_id = ${whole.standardId} and withdrawn_at is null and day >= ${from}`
  expect(counted).toEqual({ met: 10, all: 11 })
  // Maya, Leo and Tia are the desk, and who came after the checks was in none of them.
  const sinceLongAgo = () =>
    superuser`update team_members set joined_at = ${old} where organization_id = ${house.id}`
  await sinceLongAgo()
  await join(house, 'Ida Fourth', 'Desk')
  const finn = await join(house, 'Finn Fifth', 'Desk')
  await superuser`update team_members set joined_at = now() + interval '2 days' where member_id = ${finn.memberId}`
  await check(whole.standardId, whole.ids[0], 90, { member_id: house.people.learner.memberId })
  await nobody.reload()
  await expect(nobody.getByText('Whoever rings hears a voice.')).toHaveCount(4)
  await expect(nobody.getByText(/checks since/)).toHaveCount(0)
  // Nor who had left before.
  await sinceLongAgo()
  await superuser`update members set deactivated_at = ${old} where id = ${finn.memberId}`
  await nobody.reload()
  await expect(nobody.getByText(/checks since/)).toHaveCount(0)
  await superuser`update members set deactivated_at = null where id = ${finn.memberId}`
  await nobody.reload()
  await ada.reload()
  const since = new Intl.DateTimeFormat('en', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(from))
  for (const page of [nobody, ada]) {
    await expect(page.getByText(/checks since/)).toHaveText([
      `Kept in 11 of 12 checks since ${since}.`,
      `Kept in 10 of 10 checks since ${since}.`,
    ])
    await expect(page.getByText('A check is one of us looking')).toBeVisible()
  }
})

test('on paper it is a sheet of A4 with its address, without anything around it, however long the names', async ({
  as,
  nobody,
  house,
}) => {
  const name = 'Gesellschaft für Tourismus '.repeat(3).trim()
  await superuser`update organizations set name = ${name} where id = ${house.id}`
  await writePublic(house, 'The phone')
  const long = await writePublic(house, 'Wolfeschlegelstein'.repeat(6), {
    category: 'own',
    own_category: 'Donaudampfschifffahrt'.repeat(2),
    pledge: 'Ω'.repeat(300),
  })
  const { code } = await hangOut(house, { intro: 'Come in.\nשלום' })
  const printed = `${code.slice(0, 5)}-${code.slice(5)}`
  await nobody.goto(`/c/${code}`)
  await expect(nobody.getByText(printed)).toBeHidden()
  await fitsEveryWidth(nobody)
  await isAccessible(nobody)
  const ada = await as('admin')
  await superuser`update standards set retired_at = now() where id = ${long.standardId}`
  for (const list of ['/standards', '/standards/public']) {
    await ada.goto(list)
    await fitsEveryWidth(ada)
  }
  await superuser`update standards set retired_at = null where id = ${long.standardId}`
  await ada.goto('/standards/public/preview')
  await isAccessible(ada)
  for (const page of [nobody, ada]) {
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    await expect(page.getByText(printed)).toBeVisible()
    await expect(page.getByRole('img', { name: /QR code of the address/ })).toBeVisible()
    await expect(page.getByRole('button')).toHaveCount(0)
    await expect(page.getByText('This is how customers would read it today.')).toBeHidden()
    const pdf = await readPdf(await page.pdf({ preferCSSPageSize: true }))
    expect(pdf.sizes).toEqual([[595, 842]])
    expect(pdf.text).toContain(printed.replace('-', ''))
    expect(pdf.text).toContain('Whatyoucancounton')
  }
})

test('two admins word it at once: the second is told, and nothing typed is lost', async ({ as, house }) => {
  await writePublic(house, 'The phone')
  const [ada, bea] = [await as('admin'), await as('admin')]
  await ada.goto('/standards/public')
  await bea.goto('/standards/public')
  await ada.getByLabel('Your own words').fill('x'.repeat(601))
  await ada.getByRole('button', { name: 'Save this' }).click()
  await expect(ada.getByText('Keep it to 600 characters').last()).toBeVisible()
  await ada.getByLabel('Your own words').fill('Come in. 👩‍🍳 مرحبا')
  await ada.getByLabel('Show how often').check()
  await ada.getByRole('button', { name: 'Save this' }).click()
  await expect(ada.getByText('It is saved.')).toBeVisible()
  await expect(ada.getByLabel('Show how often')).toBeChecked()
  await bea.getByLabel('Your own words').fill('Welcome.')
  await bea.getByRole('button', { name: 'Save this' }).click()
  await expect(bea.getByText('Somebody has changed this in the meantime').first()).toBeVisible()
  await expect(bea.getByLabel('Your own words')).toHaveValue('Welcome.')
  const pages = await superuser`select intro, shows_checks, indexable, opened_at, revision from public_pages
    where organization_id = ${house.id}`
  expect(pages).toEqual([
    { intro: 'Come in. 👩‍🍳 مرحبا', shows_checks: true, indexable: false, opened_at: null, revision: 1 },
  ])
})
