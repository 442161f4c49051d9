import { superuser } from './database'
import { expect, test } from './people'
import { begin, stepAt, written } from './sheets'

const picked = [
  'truth',
  'helping',
  'family',
  'learning',
  'reliability',
  'enjoyment',
  'privacy',
  'faith',
  'skill',
  'fame',
]

test('a step has beside it what its writer steers by: the mission, the visions, and what matters most to them', async ({
  as,
  house,
}) => {
  await superuser`update organizations set mission = 'So that nobody waits alone.', service_vision = 'Expected.'
    where id = ${house.id}`
  await written(
    house.people.learner,
    {
      values: { picked, words: { truth: 'saying it as it is' } },
      five: { letGo: picked.slice(5) },
      three: { letGo: ['family', 'learning'] },
    },
    { slug: 'personal-values', finishedOn: '2026-03-02' },
  )
  const leo = await as('learner')
  await begin(leo)
  await leo.goto(stepAt('feelings'))
  await leo.getByText('What you have so far').click()
  const beside = leo.locator('main details')
  await expect(beside.getByText('Expected.')).toBeVisible()
  await expect(
    beside.getByText('helping whoever is in need · saying it as it is · keeping my word'),
  ).toBeVisible()

  await leo.goto('/worksheets/three-questions')
  await leo.getByRole('button', { name: 'Begin' }).click()
  await expect(leo.getByText('So that nobody waits alone.')).toBeVisible()

  await leo.goto('/worksheets/value-of-service')
  await leo.getByRole('link', { name: 'On the other side of the counter' }).click()
  await expect(leo).toHaveURL(/\/worksheets\/other-side$/)
})
