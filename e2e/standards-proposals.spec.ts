import type { Page } from '@playwright/test'
import { superuser } from './database'
import { expect, test } from './people'
import { propose } from './proposals'
import { kept, writeStandard } from './standards'

const pledge = 'Whoever rings hears a name in the first sentence.'

/** Fills the four questions; what is left out stays as it is. */
const fill = async (page: Page, answers: Record<string, string>) => {
  for (const [label, text] of Object.entries(answers)) await page.getByLabel(label).fill(text)
}

const decide = async (page: Page, outcome: string, word?: string) => {
  await page.getByRole('radio', { name: new RegExp(`^${outcome}`) }).check()
  if (word) await page.getByLabel(/^A word to/).fill(word)
  await page.getByRole('button', { name: 'Decide' }).click()
}

test('a learner proposes a standard, an admin takes it up, and the draft and its version name the learner', async ({
  as,
}) => {
  const [leo, ada, tia] = await Promise.all([as('learner'), as('admin'), as('teammate')])
  await leo.goto('/standards')
  await leo.getByRole('link', { name: 'Propose a standard' }).click()
  await leo.getByLabel('Answering the phone').check()
  await fill(leo, {
    'What would you call it?': 'A name at once',
    'What happens now?': 'Some say hello, some the house.',
    'What can we really keep?': pledge,
    'How would one see that it is kept?': 'One hears it.',
  })
  await leo.getByRole('button', { name: 'Send the proposal' }).click()
  await expect(leo.getByText('Thank you. It has been sent')).toBeVisible()
  await expect(leo.getByText('Nobody has decided yet.')).toBeVisible()

  await ada.goto('/notices')
  await ada.getByRole('link', { name: /Leo Learner proposes .*A name at once/ }).click()
  await expect(ada.getByText('Some say hello, some the house.')).toBeVisible()
  await decide(ada, 'Take it up', 'I like that one hears it.')
  await expect(ada.getByText('It is a draft now, and names whoever proposed it.')).toBeVisible()
  // What was proposed stands beside the draft, which says as much of it already.
  await expect(ada.getByText('Some say hello, some the house.')).toBeVisible()
  await expect(ada.getByLabel('The pledge')).toHaveValue(pledge)
  await expect(ada.getByLabel('What will a manager look at?')).toHaveValue('One hears it.')
  await ada.getByRole('button', { name: 'Save the draft' }).click()
  await expect(ada.getByText('Proposed by Leo Learner.')).toBeVisible()

  await leo.goto('/notices')
  await leo.getByRole('link', { name: 'Ada Admin decided about your proposal: A name at once' }).click()
  await expect(leo.getByText('A draft was made of it')).toBeVisible()
  await expect(leo.getByText('I like that one hears it.')).toBeVisible()
  await expect(leo.getByRole('link', { name: 'To the standard that was made of it' })).toHaveCount(0)
  await expect(leo.getByRole('link', { name: 'Change it' })).toHaveCount(0)

  await ada.getByRole('button', { name: 'Publish version 1' }).click()
  await expect(ada.getByText('It is published.')).toBeVisible()
  await leo.reload()
  await expect(leo.getByText('A version was made of it, which came into force.')).toBeVisible()
  await leo.getByRole('link', { name: 'To the standard that was made of it' }).click()
  await expect(leo.getByRole('heading', { level: 1, name: 'A name at once' })).toBeVisible()
  await leo.waitForURL(/standards\/[0-9a-f-]+$/)
  const versions = tia.getByRole('region', { name: 'Versions' })
  await tia.goto(new URL(leo.url()).pathname)
  await versions.getByText(/^Version 1/).click()
  await expect(versions.getByText('Proposed by Leo Learner.')).toBeVisible()
})

test('whoever looks after a standard takes a change of it up, without being an admin', async ({
  as,
  house,
}) => {
  const whole = {
    guidance: '- Smile first',
    metric: 'Rings',
    comparison: 'at_most',
    value: 3,
    unit: 'rings',
    expected_value: 2,
    expected_source: 'Asked',
    asked_on: '2026-01-02',
    asked_of: 40,
    near_enough: 1,
    told_customers: 'We are on our way.',
    look_for: 'Heads go up.',
    ranks: ['front_line'],
    accept_within: 9,
    question: 'How do you greet?',
  }
  const { standardId, ids } = await writeStandard(house, 'The phone', [{ startsOn: '2026-01-05', ...whole }])
  const from = ids[0] ?? ''
  await superuser`insert into standard_audiences ${superuser({
    organization_id: house.id,
    id: crypto.randomUUID(),
    version_id: from,
    team_id: house.teams.Desk,
  })}`
  await superuser`update standards set owner_id = ${house.people.teammate.memberId} where id = ${standardId}`
  const [leo, tia, maya] = await Promise.all([as('learner'), as('teammate'), as('manager')])
  await leo.goto(`/standards/${standardId}`)
  await leo.getByRole('link', { name: 'Propose a change' }).click()
  await leo.getByText('See how the standard reads now').click()
  await expect(leo.getByText('We are on our way.')).toBeVisible()
  await expect(leo.getByLabel('What can we really keep?')).toHaveValue('Whoever rings hears a voice.')
  await leo.getByLabel('What can we really keep?').fill(pledge)
  await leo.getByRole('button', { name: 'Send the proposal' }).click()
  await expect(leo.getByText('Why change it?: Write something here')).toBeVisible()
  await expect(leo.getByLabel('What can we really keep?')).toHaveValue(pledge)
  await leo.getByLabel('Why change it?').fill('They thank me for it.')
  await leo.getByRole('button', { name: 'Send the proposal' }).click()
  await expect(leo.getByText('Thank you. It has been sent')).toBeVisible()
  const proposal = new URL(leo.url()).pathname

  expect((await maya.goto(proposal))?.status()).toBe(404)
  await tia.goto('/standards/proposals')
  await tia
    .getByRole('region', { name: 'Waiting for your word' })
    .getByRole('link', { name: /The phone/ })
    .click()
  await decide(tia, 'Take it up')
  await expect(tia.getByText('It is decided.')).toBeVisible()
  await tia.goto(`/standards/${standardId}`)
  await expect(tia.getByText('Proposed by Leo Learner.')).toBeVisible()
  await expect(tia.getByRole('button', { name: /^Publish/ })).toHaveCount(0)

  // The draft says what was in force, but for what was proposed.
  const [draft] = await superuser`
    select v.*, array(select team_id::text from standard_audiences a where a.version_id = v.id) as teams
    from standard_versions v where standard_id = ${standardId} and published_at is null`
  expect(draft).toMatchObject({
    ...whole,
    asked_on: expect.anything(),
    number: 2,
    pledge,
    title: 'The phone',
    author_id: house.people.teammate.memberId,
    change: 'material',
    starts_on: null,
    published_by: null,
    revision: 1,
    teams: [house.teams.Desk],
  })
})

test('what is like another is joined with it, and what comes later names them all', async ({ as, house }) => {
  const [first, second, third] = [
    await propose(house, 'learner', { pledge: 'A name.' }),
    await propose(house, 'teammate', { pledge: 'A name and the house.' }),
    await propose(house, 'otherLearner', { pledge: 'The house first.' }),
  ]
  await propose(house, 'otherLearner', { pledge: 'Ironed shirts.', category: 'dress' })
  const ada = await as('admin')
  const join = async (id: string, other: RegExp) => {
    await ada.goto(`/standards/proposals/${id}`)
    const select = ada.getByRole('combobox', { name: 'Join it with' })
    await expect(select.getByRole('option', { name: /Ironed/ })).toHaveCount(0)
    await select.selectOption({
      label: (await select.getByRole('option', { name: other }).textContent()) ?? '',
    })
    await decide(ada, 'Join it with another')
    await expect(ada.getByText('It is decided.')).toBeVisible()
  }
  await ada.goto(`/standards/proposals/${second}`)
  await decide(ada, 'Join it with another')
  await expect(ada.getByText('Join it with: Choose one')).toBeVisible()
  await join(second, /^Leo Learner: A name\.$/)
  await expect(
    ada.getByText('It was joined with another proposal and is decided together with it.'),
  ).toBeVisible()
  await ada.goto(`/standards/proposals/${first}`)
  await decide(ada, 'Take it up')
  await expect(ada.getByText('It is a draft now')).toBeVisible()
  await expect(ada.getByText('See the 2 proposals that went into it')).toBeVisible()
  // Into a draft that is being written already.
  await join(third, /^Leo Learner: A name\.$/)
  await ada.goto('/standards')
  await ada.getByRole('link', { name: 'A name at once' }).click()
  await expect(ada.getByText('Proposed by Leo Learner, Otto Other, Tia Teammate.')).toBeVisible()
  const tia = await as('teammate')
  await tia.goto(`/standards/proposals/${second}`)
  await expect(tia.getByText('is decided together with it')).toBeVisible()

  // A draft that is discarded lets go of what it was made of; what was joined waits with it.
  await ada.getByRole('button', { name: 'Discard this draft' }).click()
  await expect(ada.getByText('The draft is gone.')).toBeVisible()
  await ada.goto('/standards/proposals')
  const waiting = ada.getByRole('region', { name: 'Waiting for your word' })
  await expect(waiting.getByRole('link', { name: /A name\./ })).toBeVisible()
  await tia.reload()
  await expect(tia.getByText('is decided together with it')).toBeVisible()
})

test('not now says why, and the proposer reads it; a second decision about it is refused', async ({
  as,
  house,
}) => {
  const id = await propose(house, 'learner', {})
  const [ada, late, leo] = await Promise.all([as('admin'), as('admin'), as('learner')])
  await ada.goto(`/standards/proposals/${id}`)
  await late.goto(`/standards/proposals/${id}`)
  await decide(ada, 'Not now')
  await expect(ada.getByText('A word to Leo Learner: Write something here')).toBeVisible()
  await decide(ada, 'Not now', 'We move house in March.')
  await expect(ada.getByText('It is decided.')).toBeVisible()
  await decide(late, 'Take it up')
  await expect(late.getByText('Somebody has changed this in the meantime')).toBeVisible()
  await leo.goto('/standards/proposals')
  await expect(leo.getByRole('region', { name: 'Yours' })).toContainText('Not now')
  await leo.getByRole('link', { name: /A name at once/ }).click()
  await expect(leo.getByText('We move house in March.')).toBeVisible()
  expect(await superuser`select from standard_versions where organization_id = ${house.id}`).toHaveLength(0)
})

test('while it waits its proposer changes it or takes it back; nothing typed is lost where it was decided meanwhile', async ({
  as,
  house,
}) => {
  const id = await propose(house, 'learner', {})
  const [leo, ada] = await Promise.all([as('learner'), as('admin')])
  await leo.goto(`/standards/proposals/${id}`)
  await leo.getByRole('link', { name: 'Change it' }).click()
  await leo.getByLabel('What can we really keep?').fill('Whoever rings hears two names.')
  await ada.goto(`/standards/proposals/${id}`)
  await leo.getByRole('button', { name: 'Save the changes' }).click()
  await expect(leo.getByText('Whoever rings hears two names.')).toBeVisible()
  // Ada read what it said before.
  await decide(ada, 'Take it up')
  await expect(ada.getByText('Somebody has changed this in the meantime')).toBeVisible()

  await leo.getByRole('link', { name: 'Change it' }).click()
  await leo.getByLabel('What happens now?').fill('Half of us say hello.')
  await ada.goto(`/standards/proposals/${id}`)
  await decide(ada, 'Not now', 'Later.')
  await expect(ada.getByText('It is decided.')).toBeVisible()
  await leo.getByRole('button', { name: 'Save the changes' }).click()
  await expect(leo.getByRole('heading', { name: 'It was changed, decided or taken back' })).toBeVisible()
  await expect(leo.getByLabel('What happens now?')).toHaveValue('Half of us say hello.')

  const other = await propose(house, 'learner', {})
  await leo.goto(`/standards/proposals/${other}`)
  await leo.getByRole('button', { name: 'Take it back' }).click()
  await expect(leo.getByText('It is taken back. Nobody is asked')).toBeVisible()
  await ada.goto(`/standards/proposals/${other}`)
  await expect(ada.getByText('Whoever proposed it took it back.')).toBeVisible()
  await expect(ada.getByRole('button', { name: 'Decide' })).toHaveCount(0)
})

test('what was joined waits by itself again when its other is taken back or put off', async ({
  as,
  house,
}) => {
  const [gone, late] = [await propose(house, 'learner', {}), await propose(house, 'manager', {})]
  const [toGone, toLate] = [await propose(house, 'teammate', {}), await propose(house, 'otherLearner', {})]
  for (const [proposal, joined, who] of [
    [toGone, gone, 'teammate'],
    [toLate, late, 'otherLearner'],
  ] as const)
    await superuser`insert into proposal_decisions ${superuser({
      organization_id: house.id,
      id: crypto.randomUUID(),
      proposal_id: proposal,
      proposer_id: house.people[who].memberId,
      outcome: 'joined',
      joined_id: joined,
      decided_by: house.people.admin.memberId,
      decided_at: new Date(),
    })}`
  const [leo, ada] = await Promise.all([as('learner'), as('admin')])
  await leo.goto(`/standards/proposals/${gone}`)
  await leo.getByRole('button', { name: 'Take it back' }).click()
  await expect(leo.getByText('It is taken back. Nobody is asked')).toBeVisible()
  await ada.goto(`/standards/proposals/${late}`)
  await decide(ada, 'Not now', 'In spring.')
  await expect(ada.getByText('It is decided.')).toBeVisible()
  for (const id of [toGone, toLate]) {
    await ada.goto(`/standards/proposals/${id}`)
    await expect(ada.getByText('Nobody has decided yet.')).toBeVisible()
    await expect(ada.getByRole('button', { name: 'Decide' })).toBeVisible()
  }
})

test('sent again after going back, a proposal that says something else is no longer said to be sent', async ({
  as,
}) => {
  const leo = await as('learner')
  await leo.goto('/standards/proposals/new')
  const send = leo.getByRole('button', { name: 'Send the proposal' })
  const pledgeField = leo.getByLabel('What can we really keep?')
  const id = await leo.locator('input[name=id]').inputValue()
  const fillIn = async (words: string) => {
    await leo.getByLabel('Answering the phone').check()
    await leo.getByLabel('What would you call it?').fill('A name at once')
    await pledgeField.fill(words)
  }
  await fillIn(pledge)
  await send.click()
  await expect(leo.getByText('Thank you. It has been sent')).toBeVisible()
  await leo.goto('/standards/proposals/new')
  await leo.locator('input[name=id]').evaluate((input, id) => {
    ;(input as HTMLInputElement).value = id
  }, id)
  await fillIn('Two names.')
  await send.click()
  await expect(leo.getByText('It was changed, decided or taken back in the meantime.').first()).toBeVisible()
  await expect(pledgeField).toHaveValue('Two names.')
})

test('a proposal for a standard that was retired meanwhile can be put off, and not taken up', async ({
  as,
  house,
}) => {
  const { standardId } = await kept(house, 'The phone')
  const id = await propose(house, 'learner', { standardId })
  await superuser`update standards set retired_at = now() where id = ${standardId}`
  const ada = await as('admin')
  await ada.goto(`/standards/proposals/${id}`)
  await expect(ada.getByText('isn’t in use any more')).toBeVisible()
  await expect(ada.getByRole('radio', { name: /^Take it up/ })).toHaveCount(0)
  await decide(ada, 'Not now', 'It is gone.')
  await expect(ada.getByText('It is decided.')).toBeVisible()
  const leo = await as('learner')
  expect((await leo.goto(`/standards/proposals/new?standard=${standardId}`))?.status()).toBe(404)
})
