import { superuser } from './database'
import { found } from './house'
import { expect, signIn, test } from './people'
import { begin, expectIt, leos, lines, saved, sheet, stepAt, stored, written } from './sheets'

test('a learner writes the sheet to its end, and goes on at another device on the way', async ({
  as,
  house,
  browser,
}) => {
  const { learner } = house.people
  const leo = await as('learner')
  await leo.goto('/worksheets')
  const card = leo.getByRole('listitem').filter({ hasText: 'How do you want customers to feel?' })
  await expect(card.getByText('Not begun yet')).toBeVisible()
  await expect(card.getByText('Only you can read this. Nobody sees whether you did.')).toBeVisible()
  await leo.getByRole('link', { name: 'Service vision', exact: true }).click()
  await leo.getByRole('button', { name: 'Begin' }).click()

  await expect(leo.getByText('Step 1 of 6')).toBeVisible()
  await lines(leo).fill(leos.customer)
  await saved(leo)
  expect(await stored(learner, 'customer')).toBe(leos.customer)
  await leo.getByRole('button', { name: 'Save and go on' }).click()
  await expect(leo.getByRole('heading', { name: 'A quiet minute' })).toBeFocused()
  await leo.getByRole('button', { name: 'Save and go on' }).click()
  await expect(leo.getByRole('heading', { name: 'How they should feel' })).toBeFocused()
  await leo.getByText('What you have so far').click()
  await expect(leo.getByText(leos.customer)).toBeVisible()
  await leo.getByLabel('in good hands').check()
  await leo.getByLabel('Your own word, 1 of 3').fill('not a nuisance')
  await leo.getByRole('button', { name: 'Save and go on' }).click()
  await expect(leo.getByRole('heading', { name: 'Your service vision' })).toBeFocused()

  // At home, on another device: what is open comes first.
  const elsewhere = await browser.newContext()
  await signIn(elsewhere, learner)
  const phone = await elsewhere.newPage()
  await phone.goto(sheet)
  await expect(phone.getByRole('heading', { name: 'Your service vision' })).toBeVisible()
  await lines(phone).fill(leos.vision)
  await lines(phone).press('Enter')
  await expect(phone.getByRole('heading', { name: 'What it makes you do' })).toBeFocused()
  await lines(phone, 'For someone who is confused').fill(leos.three_things.confused)
  await lines(phone, 'For someone whose wish can’t be met').fill(leos.three_things.cannot)
  await lines(phone, 'On an ordinary day').fill(leos.three_things.ordinary)
  await phone.getByRole('button', { name: 'Save and go on' }).click()
  await lines(phone, 'What you did').fill(leos.letter.did)
  await phone.getByRole('button', { name: 'Save and see the whole sheet' }).click()
  await expect(phone.getByText('One step is still open:')).toBeVisible()
  await phone.getByRole('link', { name: 'The thank-you letter', exact: true }).click()
  await lines(phone, 'How it made them feel').fill(leos.letter.felt)
  await phone.getByRole('button', { name: 'Save and see the whole sheet' }).click()
  await expect(phone.locator('blockquote')).toHaveText(leos.vision)
  await phone.getByRole('button', { name: 'Finish the sheet' }).click()
  await expect(phone.getByText('Done. It is yours to steer by.')).toBeVisible()
  await elsewhere.close()

  await leo.goto('/worksheets')
  await expect(leo.getByText(/^Done on /)).toBeVisible()
})

test('steps are opened in any order, by the list and by the browser’s own back', async ({ as, house }) => {
  const leo = await as('learner')
  await begin(leo)
  const steps = leo.getByRole('navigation', { name: 'Steps' })
  await steps.getByRole('link', { name: 'The thank-you letter' }).click()
  await lines(leo, 'Signed by').fill('Piet')
  await steps.getByRole('link', { name: 'One customer' }).click()
  await lines(leo).fill('Piet')
  await expect(steps.getByRole('link', { name: 'One customer' })).toHaveAttribute('aria-current', 'step')
  await expect(steps.getByRole('link', { name: /One customer Done/ })).toBeVisible()
  await leo.goBack()
  await expect(lines(leo, 'Signed by')).toHaveValue('Piet')
  await leo.goBack()
  await expect(lines(leo)).toHaveValue('Piet')
  expect(await stored(house.people.learner, 'letter')).toEqual({ did: '', felt: '', signed: 'Piet' })
})

test('whoever walks on at once finds what they typed', async ({ as, house }) => {
  const leo = await as('learner')
  await begin(leo)
  await lines(leo).fill('Typed and gone.')
  await leo.getByRole('link', { name: 'See the whole sheet' }).click()
  await expect(leo.getByText('Typed and gone.')).toBeVisible()
  await leo.goto(stepAt('vision'))
  await lines(leo).fill('Typed, and the page reloaded.')
  await leo.reload()
  await expect.poll(() => stored(house.people.learner, 'vision')).toBe('Typed, and the page reloaded.')
})

test('where it is expected, the manager sees done or not done, and nothing else', async ({ as, house }) => {
  const { learner, teammate } = house.people
  await written(learner)
  await written(teammate)
  const ada = await as('admin')
  await ada.goto('/worksheets')
  const card = ada.getByRole('listitem').filter({ hasText: 'How do you want customers to feel?' })
  await card.getByText('Who is expected to do it').click()
  await ada.getByLabel('Service vision is expected of').selectOption('Desk')
  await ada.getByRole('button', { name: 'Expect it' }).click()
  await expect(ada.getByText('It is expected now.')).toBeVisible()

  const leo = await as('learner')
  await leo.goto('/worksheets')
  await expect(leo.getByText('Expected', { exact: true })).toBeVisible()
  await expect(leo.getByText('Only you can read this. Your manager sees: done or not done.')).toBeVisible()
  await leo.goto(`${sheet}/read`)
  await leo.getByRole('button', { name: 'Finish the sheet' }).click()
  await expect(leo.getByText('Done. It is yours to steer by.')).toBeVisible()

  const maya = await as('manager')
  await maya.goto('/worksheets')
  await maya.getByRole('link', { name: 'Who has done it' }).click()
  await expect(maya.getByText('1 of 3 have done it.')).toBeVisible()
  await expect(maya.getByRole('row', { name: /Leo Learner/ }).getByText('Not yet')).toHaveCount(0)
  await expect(maya.getByRole('row', { name: /Tia Teammate/ }).getByText('Not yet')).toBeVisible()
  await expect(maya.getByText('Otto Other')).toHaveCount(0)
  await expect(maya.getByText(leos.vision)).toHaveCount(0)

  const mona = await as('otherManager')
  await mona.goto(`${sheet}/done`)
  await expect(mona.getByText('It isn’t expected of anybody in your teams.')).toBeVisible()
  const hugo = await as('head')
  await hugo.goto(`${sheet}/done`)
  await expect(hugo.getByText('1 of 3 have done it.')).toBeVisible()

  await ada.goto('/worksheets')
  await card.getByText('Who is expected to do it').click()
  await ada.getByRole('button', { name: 'No longer expect it' }).click()
  await expect(ada.getByText('It is voluntary again.')).toBeVisible()
  await maya.goto(`${sheet}/done`)
  await expect(maya.getByText('It isn’t expected of anybody in your teams.')).toBeVisible()
})

test('what was finished while nobody could see it counts only when its writer says so', async ({
  as,
  house,
}) => {
  await written(house.people.learner, leos, { finishedOn: '2026-05-04' })
  await expectIt(house, house.teams.House)
  const maya = await as('manager')
  await maya.goto(`${sheet}/done`)
  await expect(maya.getByRole('row', { name: /Leo Learner/ }).getByText('Not yet')).toBeVisible()
  const leo = await as('learner')
  await leo.goto(`${sheet}/read`)
  await leo.getByRole('button', { name: 'Let it count' }).click()
  await expect(leo.getByText('Done. It is yours to steer by.')).toBeVisible()
  await maya.reload()
  await expect(maya.getByRole('row', { name: /Leo Learner/ }).getByText('May 4, 2026')).toBeVisible()
})

test('a sheet that lacks something cannot be finished, whatever is sent', async ({ as, house }) => {
  const { letter: _, ...rest } = leos
  await written(house.people.learner, rest)
  const leo = await as('learner')
  await leo.goto(`${sheet}/read`)
  await expect(leo.getByText('One step is still open:')).toBeVisible()
  await expect(leo.getByRole('button', { name: 'Finish the sheet' })).toHaveCount(0)
  await leo.getByRole('link', { name: 'Go on writing' }).click()
  await expect(leo.getByRole('heading', { name: 'The thank-you letter' })).toBeVisible()
})

test('a new round begins empty and leaves the old one readable', async ({ as, house }) => {
  await written(house.people.learner, leos, { finishedOn: '2026-05-04' })
  const leo = await as('learner')
  await leo.goto(sheet)
  await expect(leo).toHaveURL(/\/read$/)
  await leo.getByRole('button', { name: 'Begin a new round' }).click()
  await expect(leo.getByRole('heading', { name: 'One customer' })).toBeVisible()
  await expect(lines(leo)).toHaveValue('')
  await lines(leo).fill('Somebody else this time.')
  await saved(leo)
  await leo.getByRole('link', { name: 'See the whole sheet' }).click()
  await leo.getByRole('link', { name: /^Round 1, begun on/ }).click()
  await expect(leo.locator('blockquote')).toHaveText(leos.vision)
  await expect(leo.getByRole('link', { name: /^Change/ })).toHaveCount(0)
})

test('a double click begins one round, and so does a page sent twice', async ({ as, house }) => {
  const leo = await as('learner')
  await leo.goto(sheet)
  await leo.getByRole('button', { name: 'Begin' }).dblclick()
  await expect(leo.getByRole('heading', { name: 'One customer' })).toBeVisible()
  await leo.goBack()
  await leo.goto(sheet)
  await expect(leo).toHaveURL(/step=customer/)
  const tia = await as('teammate')
  await tia.goto(sheet)
  const other = await tia.context().newPage()
  await other.goto(sheet)
  await tia.getByRole('button', { name: 'Begin' }).click()
  await expect(tia.getByRole('heading', { name: 'One customer' })).toBeVisible()
  await lines(tia).fill('First.')
  await saved(tia)
  await other.getByRole('button', { name: 'Begin' }).click()
  // What is still open comes first; the quiet minute is asked of nobody.
  await expect(other.getByRole('heading', { name: 'How they should feel' })).toBeVisible()
  const rounds = await superuser`select number from worksheet_rounds where organization_id = ${house.id}`
  expect(rounds.map(round => round.number)).toEqual([1, 1])
})

test('strangers, and whoever has no part in it, find nothing', async ({ as, house }) => {
  await written(house.people.learner)
  await expectIt(house)
  const leo = await as('learner')
  expect((await leo.goto(`${sheet}/done`))?.status()).toBe(404)
  expect((await leo.goto('/worksheets/no-such-sheet'))?.status()).toBe(404)
  expect((await leo.goto('/worksheets/constructor/read'))?.status()).toBe(404)
  expect((await leo.goto(`${sheet}/read?round=2`))?.status()).toBe(404)
  for (const who of ['manager', 'admin', 'teammate'] as const) {
    const page = await as(who)
    expect((await page.goto(`${sheet}/read?round=1`))?.status(), who).toBe(404)
  }
  const stranger = await as((await found()).people.admin)
  await stranger.goto(`${sheet}/done`)
  await expect(stranger.getByText('Leo Learner')).toHaveCount(0)
})

test('everything is done with the keyboard alone', async ({ as, house }) => {
  const leo = await as('learner')
  await leo.goto(sheet)
  const tabTo = async (name: RegExp) => {
    for (let presses = 0; presses < 80; presses += 1) {
      await leo.keyboard.press('Tab')
      const here = await leo.evaluate(() => {
        const at = document.activeElement
        const named = (at?.getAttribute('aria-labelledby') ?? '')
          .split(' ')
          .map(id => document.getElementById(id))
        const label =
          at instanceof HTMLTextAreaElement || at instanceof HTMLInputElement ? at.labels?.[0] : null
        return [
          at?.getAttribute('aria-label'),
          ...named.map(one => one?.textContent),
          label?.textContent,
          at?.textContent,
        ]
          .filter(Boolean)
          .join(' ')
      })
      if (name.test(here)) return
    }
    throw new Error(`no key leads to ${name}`)
  }
  const heading = (name: string) => leo.getByRole('heading', { name })
  await tabTo(/^Begin/)
  await leo.keyboard.press('Enter')
  await expect(heading('One customer')).toBeVisible()
  await tabTo(/Think of one customer/)
  await leo.keyboard.type(leos.customer)
  await tabTo(/^Save and go on/)
  await leo.keyboard.press('Enter')
  await expect(heading('A quiet minute')).toBeFocused()
  await tabTo(/^Save and go on/)
  await leo.keyboard.press('Enter')
  await expect(heading('How they should feel')).toBeFocused()
  await tabTo(/^welcome/)
  await leo.keyboard.press('Space')
  await tabTo(/^Save and go on/)
  await leo.keyboard.press('Enter')
  await expect(heading('Your service vision')).toBeFocused()
  await tabTo(/one sentence/)
  await leo.keyboard.type(leos.vision)
  await leo.keyboard.press('Enter')
  await expect(heading('What it makes you do')).toBeFocused()
  for (const [name, text] of [
    [/confused/, leos.three_things.confused],
    [/be met/, leos.three_things.cannot],
    [/ordinary/, leos.three_things.ordinary],
  ] as const) {
    await tabTo(name)
    await leo.keyboard.type(text)
  }
  await tabTo(/^Save and go on/)
  await leo.keyboard.press('Enter')
  await expect(heading('The thank-you letter')).toBeFocused()
  await tabTo(/What you did/)
  await leo.keyboard.type(leos.letter.did)
  await tabTo(/How it made them feel/)
  await leo.keyboard.type(leos.letter.felt)
  await tabTo(/^Save and see/)
  await leo.keyboard.press('Enter')
  await expect(leo.getByRole('button', { name: 'Finish the sheet' })).toBeVisible()
  await tabTo(/^Finish the sheet/)
  await leo.keyboard.press('Enter')
  await expect(leo.getByText('Done. It is yours to steer by.')).toBeVisible()
  expect(await stored(house.people.learner, 'feelings')).toEqual({ chosen: ['welcome'], own: [] })
})
