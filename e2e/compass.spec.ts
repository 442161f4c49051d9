import { inContextOf } from './context'
import { superuser } from './database'
import { writtenGoal } from './goals'
import { expect, test } from './people'
import { leos, written } from './sheets'

const values = {
  values: {
    picked: ['truth', 'family', 'own_1'],
    words: { truth: 'saying what is true', family: 'my two', own_1: 'the sea' },
  },
  five: { letGo: [] },
  three: { letGo: ['own_1'] },
  success: { truth: { work: 'At once.', home: 'Kindly.' }, family: { work: 'At six.', home: 'At six.' } },
  vision: 'One can build on my word.',
}

test('what one steers by stands on one page: the organization’s, the team’s and one’s own', async ({
  as,
  house,
}) => {
  const { learner, manager, teammate } = house.people
  await superuser`update organizations set mission = 'So that nobody waits alone.', service_vision = 'Expected.'
    where id = ${house.id}`
  const leo = await as('learner')
  await leo.goto('/compass')
  await expect(leo.getByText('So that nobody waits alone.')).toBeVisible()
  await expect(leo.getByRole('link', { name: 'Write your service vision' })).toBeVisible()
  await expect(leo.getByRole('heading', { name: 'How customers should feel: Desk' })).toHaveCount(0)

  // Maya finds the sentence by three questions, and sets another one for her team.
  await written(
    manager,
    { why: 'nobody is lost', add: 'draw the way.', vision: 'With us, nobody is lost.' },
    { slug: 'three-questions', finishedOn: '2026-05-04' },
  )
  const maya = await as('manager')
  await maya.goto('/compass')
  await maya.getByRole('link', { name: /^Write it ?: Desk$/ }).click()
  await expect(maya.getByText('Your own sentence from the three questions')).toBeVisible()
  const field = maya.getByLabel('In one sentence')
  await expect(field).toHaveValue('With us, nobody is lost.')
  await field.fill('x'.repeat(201))
  await maya.getByRole('button', { name: 'Set this vision' }).click()
  await expect(maya.getByText('Keep it to 200 characters').last()).toBeVisible()
  await field.fill('At our desk, nobody is lost.')
  await maya.getByRole('button', { name: 'Set this vision' }).click()
  await expect(maya.getByText('It is said.')).toBeVisible()

  await written(learner, leos, { finishedOn: '2026-05-04' })
  await written(learner, values, { slug: 'personal-values', finishedOn: '2026-05-04' })
  await written(learner, { worth: 'not done yet' }, { slug: 'value-of-service' })
  await leo.goto('/compass')
  for (const words of [
    'At our desk, nobody is lost.',
    leos.vision,
    leos.letter.did,
    'One can build on my word.',
    'my two',
  ])
    await expect(leo.getByText(words)).toBeVisible()
  await expect(leo.getByText('the sea')).toHaveCount(0)
  await expect(leo.getByText('not done yet')).toHaveCount(0)
  await expect(leo.getByRole('link', { name: /^Write it/ })).toHaveCount(0)

  const tia = await as(teammate)
  await tia.goto('/compass')
  await expect(tia.getByText('At our desk, nobody is lost.')).toBeVisible()
  await expect(tia.getByText(leos.vision)).toHaveCount(0)
})

test('what is taken up on the sheet of dreams becomes a goal, and the open goals stand between vision and today', async ({
  as,
  house,
}) => {
  const { learner } = house.people
  await written(
    learner,
    {
      dreams: { own_1: 'See the northern lights', own_2: 'Sing again' },
      sorted: {},
      now: { own_1: { take_up: 'not_yet' }, own_2: { take_up: 'now' } },
    },
    { slug: 'dreams-and-goals' },
  )
  const leo = await as('learner')
  await leo.goto('/compass')
  await expect(leo.getByRole('region', { name: 'From the vision to today' })).toHaveCount(0)
  await leo.goto('/worksheets/dreams-and-goals/read')
  const taken = leo.getByRole('region', { name: 'Make it a goal' })
  await expect(taken.getByRole('link')).toHaveCount(1)
  await taken.getByRole('link', { name: 'Sing again' }).click()
  await expect(leo.getByLabel('Your goal')).toHaveValue('Sing again')
  await leo.getByRole('button', { name: 'Save the goal' }).click()
  await expect(leo.getByRole('heading', { level: 1, name: 'Sing again' })).toBeVisible()
  await writtenGoal(learner, { words: 'Greet ten guests by name' })

  await leo.goto('/compass')
  const pyramid = leo.getByRole('region', { name: 'From the vision to today' })
  await expect(pyramid.getByRole('link', { name: 'Sing again' })).toBeVisible()
  await expect(pyramid.getByRole('link', { name: 'Greet ten guests by name' })).toBeVisible()
  await expect(pyramid.getByRole('link', { name: 'Choose something for today' })).toBeVisible()
  const tia = await as('teammate')
  await tia.goto('/compass')
  await expect(tia.getByRole('region', { name: 'From the vision to today' })).toHaveCount(0)
})

test('the organization’s vision is set by its admins alone; two at once lose nothing', async ({
  as,
  house,
}) => {
  const ada = await as('admin')
  await ada.goto('/compass/organization')
  await superuser`update organizations set revision = revision + 1, service_vision = 'Another.' where id = ${house.id}`
  await ada.getByLabel('In one sentence').fill('Everybody feels expected.')
  await ada.getByRole('button', { name: 'Set this vision' }).click()
  await expect(ada.getByText('Somebody has changed this in the meantime.').first()).toBeVisible()
  await expect(ada.getByLabel('In one sentence')).toHaveValue('Everybody feels expected.')
  await ada.goto('/compass/organization')
  await ada.getByLabel('In one sentence').fill('Everybody feels expected.')
  await ada.getByRole('button', { name: 'Set this vision' }).click()
  await expect(ada.getByRole('banner').getByText('Everybody feels expected.')).toBeVisible()
})

test('the database takes a team’s vision from those who lead it alone', async ({ house }) => {
  const forged = (who: 'learner' | 'otherManager') =>
    inContextOf(
      house,
      who,
      sql => sql`insert into team_visions (id, team_id, words, set_by, set_at, revision)
        values (gen_random_uuid(), ${house.teams.Desk}, 'x', ${house.people[who].memberId}, now(), 1)`,
    )
  for (const who of ['learner', 'otherManager'] as const)
    await expect(forged(who), who).rejects.toThrow('row-level security')
})
