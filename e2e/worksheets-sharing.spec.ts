import type { TransactionSql } from 'postgres'
import { inContextOf } from './context'
import { superuser } from './database'
import { found } from './house'
import { expect, test } from './people'
import { leos, lines, saved, shared, sheet, stepAt, values, written } from './sheets'
import { enter, fresh, letIn } from './ways-in'

test('a learner shares the letter with the manager, who reads it as it was and not as it is', async ({
  as,
  house,
}) => {
  await written(house.people.learner)
  const leo = await as('learner')
  await leo.goto(`${sheet}/read`)
  await expect(leo.getByText('Only you can read this. Nobody sees whether you did.')).toBeVisible()
  const sharing = leo.getByRole('region', { name: 'Share' })
  // The results are ticked to begin with; the quiet minute, which is blank, isn't offered.
  await expect(sharing.getByRole('checkbox', { checked: true })).toHaveCount(2)
  await expect(sharing.getByLabel('A quiet minute')).toHaveCount(0)
  await sharing.getByLabel('Your service vision').uncheck()
  await sharing.getByRole('button', { name: 'Share with those you choose' }).click()
  await expect(leo.getByText('Choose one').last()).toBeVisible()
  await expect(sharing.getByLabel('Your service vision')).not.toBeChecked()
  await expect(sharing.getByText('Hugo Head, Maya Manager, and whoever else comes')).toBeVisible()
  await sharing.getByRole('radio', { name: /^Your manager in Desk/ }).check()
  await sharing.getByRole('button', { name: 'Share with your manager in Desk' }).click()
  await expect(leo.getByText('Shared. It can be read as it stands now')).toBeVisible()
  await expect(sharing.getByText('It reads the same here.')).toBeVisible()
  // Nobody is chosen for the next time.
  await expect(sharing.getByRole('button', { name: 'Share with those you choose' })).toBeVisible()
  await expect(sharing.getByText('Nobody has read it yet.')).toBeVisible()
  await expect(leo.getByText('Only you can read this, but for what you shared.')).toBeVisible()
  await leo.goto(stepAt('letter'))
  await lines(leo, 'What you did').fill('You did something else entirely.')
  await saved(leo)

  const maya = await as('manager')
  await maya.goto('/worksheets')
  await maya.getByRole('link', { name: 'One worksheet is shared with you' }).click()
  await expect(maya.getByText('They see who has read it')).toBeVisible()
  await expect(maya.getByText('Not read yet')).toBeVisible()
  await maya.getByRole('link', { name: 'Service vision' }).click()
  await expect(maya.getByText(leos.letter.did)).toBeVisible()
  await expect(maya.getByText('Leo Learner sees that you have read this.')).toBeVisible()
  for (const word of ['something else entirely', leos.vision, leos.customer, leos.three_things.confused])
    await expect(maya.getByText(word), word).toHaveCount(0)
})

test('the writer sees who read it, and whether it reads otherwise now; taken back, it is gone at once', async ({
  as,
  house,
}) => {
  const { learner } = house.people
  const round = await written(learner, { ...leos, vision: 'As it is now.' })
  const answers = { vision: { answer: leos.vision } }
  const id = await shared(learner, { round, answers, audience: 'manager', team: house.teams.Desk })
  const address = `/worksheets/shared/${id}`
  const maya = await as('manager')
  await maya.goto(address)
  await maya.reload()
  await expect(maya.getByText(leos.vision)).toBeVisible()
  const readings = await superuser`select day from worksheet_share_readings where share_id = ${id}`
  expect(readings, 'once for the day').toHaveLength(1)

  const leo = await as('learner')
  await leo.goto('/account/trail')
  const entry = leo.getByRole('row', { name: /Read a shared worksheet: Leo Learner/ }).first()
  await expect(entry).toContainText('Maya Manager')
  await leo.goto(`${sheet}/read`)
  const sharing = leo.getByRole('region', { name: 'Share' })
  await expect(sharing.getByText('You have changed it here since; they read it as it was.')).toBeVisible()
  await expect(sharing.getByRole('listitem').filter({ hasText: 'Maya Manager' }).last()).toHaveText(/ on \w/)
  await sharing.getByRole('button', { name: 'Take it back' }).click()
  await expect(leo.getByText('Taken back. Nobody but you can read it any more.')).toBeVisible()
  await expect(leo.getByText('Only you can read this. Nobody sees whether you did.')).toBeVisible()
  expect((await maya.goto(address))?.status()).toBe(404)
  await maya.goto('/worksheets/shared')
  await expect(maya.getByText('Nobody is sharing a worksheet with you.')).toBeVisible()

  // He still knows what it was, and who had read it; the admin finds no trace of it.
  await sharing.getByText('What you took back').click()
  await expect(sharing.getByText('Maya Manager', { exact: true })).toBeVisible()
  await sharing.getByRole('link', { name: 'See what it was' }).click()
  await expect(leo.getByText(leos.vision)).toBeVisible()
  const entries = (sql: TransactionSql) =>
    sql`select deed from audit_entries where deed ~ '^worksheets[.](share|take-back|read-shared)$'`
  expect(await inContextOf(house, 'admin', entries)).toHaveLength(0)
  expect((await inContextOf(house, 'learner', entries)).map(({ deed }) => deed)).toContain(
    'worksheets.take-back',
  )
})

test('with the team, then with everybody: each finds what is meant for them, and nobody else anything', async ({
  as,
  house,
}) => {
  await written(
    house.people.learner,
    {
      values: {
        picked: ['family', 'truth', 'faith'],
        words: { family: 'my boys', truth: 'no lies', faith: 'amen' },
      },
      five: { letGo: ['faith'] },
      three: { letGo: ['truth'] },
      success: {
        family: { work: 'The roster hangs early.', home: '' },
        faith: { work: 'Sundays off.', home: '' },
      },
      vision: 'The work ends when it should.',
    },
    { slug: 'personal-values' },
  )
  const leo = await as('learner')
  await leo.goto(`${values}/read`)
  const sharing = leo.getByRole('region', { name: 'Share' })
  const share = async (part: string, whom: string) => {
    await sharing.getByLabel(part).check()
    await sharing.getByRole('radio', { name: new RegExp(`^${whom}`) }).check()
    await sharing.getByRole('button', { name: `Share with ${whom.replace('E', 'e')}` }).click()
    await expect(leo.getByText(`Shared with ${whom.replace('E', 'e')}`)).toBeVisible()
  }
  await sharing.getByLabel('Your personal vision').uncheck()
  await share('What success looks like', 'Everybody in Desk')
  const tia = await as('teammate')
  await tia.goto('/worksheets/shared')
  await tia.getByRole('link', { name: 'Personal values' }).click()
  await expect(tia.getByText('The roster hangs early.')).toBeVisible()
  await expect(tia.getByText('my boys')).toBeVisible()
  for (const word of ['no lies', 'amen', 'Sundays off.', 'The work ends when it should.'])
    await expect(tia.getByText(word), word).toHaveCount(0)
  const address = tia.url()
  const hugo = await as('head')
  expect((await hugo.goto(address))?.status()).toBe(404)
  await hugo.goto('/worksheets')
  await expect(hugo.getByRole('heading', { level: 1 })).toHaveText('Worksheets')
  await expect(hugo.getByRole('link', { name: 'shared with you' })).toHaveCount(0)
  await share('Your personal vision', `Everybody at ${house.name}`)
  await hugo.reload()
  await hugo.getByRole('link', { name: 'One worksheet is shared with you' }).click()
  await expect(hugo.getByRole('heading', { level: 1 })).toHaveText('Shared with you')
  await hugo.getByRole('link', { name: 'Personal values' }).click()
  await expect(hugo.getByText('The work ends when it should.')).toBeVisible()
  await expect(hugo.getByRole('heading', { name: 'The personal vision' })).toBeVisible()
  await expect(hugo.getByText('The roster hangs early.')).toHaveCount(0)
  expect((await hugo.goto(address))?.status()).toBe(404)
  const stranger = await as((await found()).people.admin)
  expect((await stranger.goto(address))?.status()).toBe(404)
})

test('a sheet that was changed elsewhere meanwhile is looked at again before it is shared', async ({
  as,
  house,
}) => {
  await written(house.people.learner)
  const leo = await as('learner')
  await leo.goto(`${sheet}/read`)
  await superuser`update worksheet_answers set value = '"Changed on the phone."', revision = revision + 1
    where member_id = ${house.people.learner.memberId} and step = 'vision'`
  const sharing = leo.getByRole('region', { name: 'Share' })
  await sharing.getByRole('radio', { name: /^Everybody in Desk/ }).check()
  await sharing.getByRole('button', { name: 'Share with everybody in Desk' }).click()
  await expect(leo.getByText('You have changed this sheet since the page was opened')).toBeVisible()
  expect(await superuser`select id from worksheet_shares where organization_id = ${house.id}`).toHaveLength(0)
})

test('while words are closed nothing is shared or read, and what is shared can be taken back', async ({
  as,
  house,
}) => {
  const { learner, teammate } = house.people
  const round = await written(learner)
  const others = await written(teammate)
  const team = house.teams.Desk
  const answers = { vision: { answer: leos.vision } }
  await shared(learner, { round, answers, audience: 'team', team })
  const tias = await shared(teammate, { round: others, answers, audience: 'team', team })
  const readable = (sql: TransactionSql) => sql`select from worksheet_share_answers`
  expect(await inContextOf(house, 'learner', readable)).toHaveLength(2)
  const hugo = await as('head')
  // Who manages above the team is in neither audience, and would be by coming in as Leo.
  expect((await enter(await letIn(hugo, learner), fresh)).status).toBe(303)
  expect(await inContextOf(house, 'learner', readable)).toHaveLength(0)
  const forged = inContextOf(
    house,
    'learner',
    sql => sql`insert into worksheet_shares
      (id, member_id, round_id, slug, version, steps, audience, shared_at)
      values (gen_random_uuid(), ${learner.memberId}, ${round}, 'service-vision', 1, '{vision}', 'organization', now())`,
  )
  await expect(forged).rejects.toThrow('row-level security')
  expect(await inContextOf(house, 'teammate', readable), 'Tia reads hers, and what Leo shared').toHaveLength(
    2,
  )

  const leo = await as('learner')
  await leo.goto('/worksheets/shared')
  await expect(leo.getByRole('heading', { name: /^Your words are closed until/ })).toBeVisible()
  await expect(leo.getByRole('link', { name: 'Service vision' })).toHaveCount(0)
  expect((await leo.goto(`/worksheets/shared/${tias}`))?.status()).toBe(404)
  await leo.goto(`${sheet}/read`)
  const sharing = leo.getByRole('region', { name: 'Share' })
  await expect(sharing.getByRole('checkbox')).toHaveCount(0)
  await sharing.getByRole('button', { name: 'Take it back' }).click()
  await expect(leo.getByText('Taken back. Nobody but you can read it any more.')).toBeVisible()
  expect(await inContextOf(house, 'teammate', readable)).toHaveLength(1)
})
