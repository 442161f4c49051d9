import { expect, signIn, test } from './people'
import {
  begin,
  endSessions,
  leos,
  lines,
  type Saving,
  save,
  saved,
  signInOver,
  stepAt,
  stored,
  told,
  written,
} from './sheets'

test('two windows meet without loss: both texts are shown, and one decides', async ({ as, house }) => {
  const { learner } = house.people
  await written(learner, { ...leos, customer: 'As it was.' })
  const desk = await as('learner')
  const phone = await as('learner')
  await desk.goto(stepAt('customer'))
  await phone.goto(stepAt('customer'))

  await phone.getByRole('textbox').first().fill('From the phone.')
  await saved(phone)
  await lines(desk).fill('From the desk.')
  const both = desk.getByRole('region', { name: 'Two texts for the same step' })
  await expect(both.getByText('From the phone.')).toBeVisible()
  await expect(both.getByText('From the desk.')).toBeVisible()
  expect(await stored(learner, 'customer')).toBe('From the phone.')
  await both.getByRole('button', { name: 'Join them' }).click()
  await expect(lines(desk)).toHaveValue('From the phone.\n\nFrom the desk.')
  await saved(desk)
  expect(await stored(learner, 'customer')).toBe('From the phone.\n\nFrom the desk.')

  await lines(phone).fill('The phone again.')
  await phone.getByRole('button', { name: 'Keep what is saved' }).click()
  await expect(lines(phone)).toHaveValue('From the phone.\n\nFrom the desk.')
  await lines(phone).fill('Third.')
  await saved(phone)
  await lines(desk).fill('Fourth.')
  await desk.getByRole('button', { name: 'Keep what is written here' }).click()
  await expect(desk.getByRole('region', { name: 'Two texts for the same step' })).toHaveCount(0)
  await expect.poll(() => stored(learner, 'customer')).toBe('Fourth.')
})

test('words of one’s own stay in their places, whether one opens the step or writes another', async ({
  as,
  house,
}) => {
  const { learner } = house.people
  await written(learner)
  const leo = await as('learner')
  const own = (number: number) => leo.getByLabel(`Your own word, ${number} of 3`)
  await leo.goto(stepAt('feelings'))
  await expect(own(1)).toHaveValue('not a nuisance')
  await own(3).fill('expected')
  await saved(leo)
  const kept = { chosen: ['welcome', 'in_good_hands'], own: ['not a nuisance', 'expected'] }
  expect(await stored(learner, 'feelings')).toEqual(kept)
  await leo.reload()
  await expect(own(2)).toHaveValue('expected')
  await leo.getByRole('checkbox', { name: 'welcome', exact: true }).uncheck()
  await saved(leo)
  expect(await stored(learner, 'feelings')).toEqual({ ...kept, chosen: ['in_good_hands'] })
})

test('while two texts wait for a decision one cannot walk on by mistake', async ({ as, house }) => {
  await written(house.people.learner)
  const desk = await as('learner')
  const phone = await as('learner')
  await desk.goto(stepAt('letter'))
  await phone.goto(stepAt('letter'))
  await lines(phone, 'What you did').fill('From the phone.')
  await saved(phone)
  await lines(desk, 'How it made them feel').fill('From the desk.')
  await desk.getByRole('button', { name: 'Save and see the whole sheet' }).click()
  await expect(desk.getByRole('button', { name: 'Join them' })).toBeFocused()
  await desk.getByRole('button', { name: 'Join them' }).click()
  await expect(lines(desk, 'What you did')).toHaveValue(/From the phone\./)
  await expect(lines(desk, 'How it made them feel')).toHaveValue(/From the desk\./)
})

test('a session that ends in the middle: one signs in over the sheet, and it is saved', async ({
  as,
  house,
}) => {
  const { learner } = house.people
  const leo = await as('learner')
  await begin(leo)
  await endSessions(learner)
  await lines(leo).fill('Written after the session had ended.')
  const dialog = leo.getByRole('dialog', { name: 'Sign in to save' })
  await expect(dialog).toBeVisible()
  expect(await stored(learner, 'customer')).toBeUndefined()

  await dialog.getByLabel('E-mail or username').fill(learner.login)
  await dialog.getByLabel('Password').fill('not the one')
  await dialog.getByRole('button', { name: 'Sign in and save' }).click()
  await expect(dialog.getByText("That name and password don't go together.")).toBeVisible()
  await dialog.getByRole('button', { name: 'Close' }).click()
  await expect(lines(leo)).toHaveValue('Written after the session had ended.')
  await expect(told(leo)).toContainText('Not saved yet.')

  await leo.getByRole('button', { name: 'Sign in as Leo Learner' }).click()
  await signInOver(leo, learner)
  await expect(dialog).toBeHidden()
  await saved(leo)
  expect(await stored(learner, 'customer')).toBe('Written after the session had ended.')
})

test('where the fields to sign in can’t come, one signs in elsewhere or waits for them', async ({
  as,
  house,
}) => {
  const { learner } = house.people
  const fields = /_next\/static\/chunks/
  // A page of its own, since a browser whose requests fail complains in its console.
  const open = async () => {
    const page = await (await as('learner')).context().newPage()
    await page.goto(stepAt('customer'))
    await page.route(fields, route => route.abort())
    await endSessions(learner)
    return page
  }
  const leo = await (await as('learner')).context().newPage()
  await begin(leo)

  const first = await open()
  await lines(first).fill('Written behind a door.')
  const dialog = first.getByRole('dialog', { name: 'Sign in to save' })
  await expect(dialog).toContainText('The fields can’t come just now.')
  await first.unroute(fields)
  await signInOver(first, learner)
  await saved(first)
  expect(await stored(learner, 'customer')).toBe('Written behind a door.')

  const second = await open()
  await lines(second).fill('Written behind another.')
  const link = second.getByRole('dialog').getByRole('link', { name: 'Sign in in another tab' })
  await expect(link).toHaveAttribute('href', '/sign-in')
  await expect(link).toHaveAttribute('target', '_blank')
  await signIn(second.context(), learner)
  await second.evaluate(() => window.dispatchEvent(new Event('focus')))
  await saved(second)
  await expect(second.getByRole('dialog')).toBeHidden()
  expect(await stored(learner, 'customer')).toBe('Written behind another.')
})

test('the same when the cookie itself is gone', async ({ as, house }) => {
  const { learner } = house.people
  const leo = await as('learner')
  await begin(leo)
  await leo.context().clearCookies({ name: '__Host-session' })
  await lines(leo).fill('Without a cookie.')
  await signInOver(leo, learner)
  await saved(leo)
  expect(await stored(learner, 'customer')).toBe('Without a cookie.')
})

test('whoever else signs in there gets nobody’s words under their name', async ({ as, house }) => {
  const { learner, teammate } = house.people
  await written(teammate, {})
  const leo = await as('learner')
  await begin(leo)
  await endSessions(learner)
  await lines(leo).fill('Leo’s own words.')
  await signInOver(leo, teammate)
  await expect(told(leo)).toContainText('Somebody else is signed in now. These are the words of Leo Learner')
  await expect(lines(leo)).toHaveValue('Leo’s own words.')
  expect(await stored(teammate, 'customer')).toBeUndefined()
  expect(await stored(learner, 'customer')).toBeUndefined()

  await leo.getByRole('button', { name: 'Sign in as Leo Learner' }).click()
  await signInOver(leo, learner)
  await saved(leo)
  expect(await stored(learner, 'customer')).toBe('Leo’s own words.')
})

test('without a network it says so, warns before one leaves, and saves when it is back', async ({
  as,
  house,
}) => {
  const { learner } = house.people
  // A page of its own, since a browser without network complains in its console.
  const leo = await (await as('learner')).context().newPage()
  await begin(leo)
  await leo.context().setOffline(true)
  await lines(leo).pressSequentially('Written in the lift.')
  await expect(told(leo)).toContainText('Not saved yet.')

  const warning = leo.waitForEvent('dialog')
  await leo.evaluate(() => {
    setTimeout(() => window.location.reload())
  })
  const asked = await warning
  expect(asked.type()).toBe('beforeunload')
  await asked.dismiss()
  await expect(lines(leo)).toHaveValue('Written in the lift.')

  // Other steps can be written meanwhile.
  await leo.getByRole('button', { name: 'Save and go on' }).click()
  await expect(leo.getByRole('heading', { name: 'A quiet minute' })).toBeFocused()
  await lines(leo).fill('Between two floors.')
  await leo.context().setOffline(false)
  await saved(leo)
  expect(await stored(learner, 'customer')).toBe('Written in the lift.')
  expect(await stored(learner, 'quiet_minute')).toMatchObject({ place: 'Between two floors.' })
})

test('an answer that got lost makes no clash with oneself, and a late one undoes nothing', async ({
  as,
  house,
}) => {
  const { learner } = house.people
  const round = await written(learner, {})
  const leo = await as('learner')
  await leo.goto(stepAt('vision'))
  const pen = '01932f5e-7c1a-7b2c-8d3e-4f5a6b7c8d9e'
  const saving = { round, member: learner.memberId, step: 'vision', revision: 0, pen }
  await save(leo, [{ ...saving, stroke: 1, answer: 'One' }])
  expect(await save(leo, [{ ...saving, stroke: 3, answer: 'One, two, three' }])).toEqual([
    { status: 200, said: { kept: { revision: 2 } } },
  ])
  expect(await save(leo, [{ ...saving, stroke: 2, answer: 'One, two' }])).toEqual([
    { status: 200, said: { kept: { revision: 2 } } },
  ])
  expect(await stored(learner, 'vision')).toBe('One, two, three')
})

test('of forty savings at once none is lost silently', async ({ as, house }) => {
  const { learner } = house.people
  const round = await written(learner, {})
  const leo = await as('learner')
  await leo.goto(stepAt('customer'))
  const place = { round, member: learner.memberId, step: 'customer' }
  let waiting: Saving[] = Array.from({ length: 40 }, (_, at) => ({
    ...place,
    revision: 0,
    answer: `[${at}]`,
  }))
  for (let turn = 1; turn <= 3; turn += 1) {
    const answers = (await save(leo, waiting)).map(answer => answer.said)
    const stands = await stored(learner, 'customer')
    expect(answers.filter(said => 'kept' in said)).toEqual([{ kept: { revision: turn } }])
    expect(stands).toBe(waiting[answers.findIndex(said => 'kept' in said)]?.answer)
    // Everybody else is shown what stands, adds theirs, and saves against that.
    waiting = waiting.flatMap((saving, at) => {
      if ('kept' in answers[at]) return []
      expect(answers[at]).toEqual({ clash: { revision: turn, answer: stands } })
      return [
        { ...saving, revision: turn, answer: `${stands}${/\[\d+\]$/.exec(String(saving.answer))?.[0]}` },
      ]
    })
    expect(waiting).toHaveLength(40 - turn)
  }
})
