import { expect, test } from './people'
import { lines, stored } from './sheets'

test('lines, sorting, rows and ratings are written without script; what is wrong comes back with what was typed', async ({
  as,
  house,
}) => {
  const { learner } = house.people
  const leo = await as('learner')
  const goOn = () => leo.getByRole('button', { name: 'Save and go on' }).click()
  const title = (name: string) => expect(leo.getByRole('heading', { name, exact: true })).toBeVisible()

  await leo.goto('/worksheets/dreams-and-goals')
  await leo.getByRole('button', { name: 'Begin' }).click()
  await lines(leo, 'A wish 1').fill('x'.repeat(161))
  await lines(leo, 'A wish 2').fill('Sing again')
  await goOn()
  await expect(leo.getByText('Keep it to 160 characters').last()).toBeVisible()
  await expect(lines(leo, 'A wish 2')).toHaveValue('Sing again')
  await lines(leo, 'A wish 1').fill('A bicycle')
  await goOn()
  await title('Sorted two ways')
  const wish = (words: string) => leo.getByRole('group', { name: words })
  await wish('A bicycle').getByRole('radio', { name: 'Later' }).check({ force: true })
  await wish('Sing again').getByRole('radio', { name: 'Little work' }).check({ force: true })
  await goOn()
  await title('Those you begin now')
  await wish('Sing again').getByRole('radio', { name: 'Now' }).check({ force: true })
  await goOn()
  await lines(leo, 'What you will see').fill('Somebody hears it.')
  await leo.getByRole('button', { name: 'Save and see the whole sheet' }).click()
  await expect(leo.getByText('Somebody hears it.')).toBeVisible()
  expect(await stored(learner, 'dreams')).toEqual({ own_1: 'A bicycle', own_2: 'Sing again' })
  expect(await stored(learner, 'sorted')).toEqual({
    own_1: { when: 'later', work: '' },
    own_2: { when: '', work: 'little' },
  })
  // Taken back, it keeps its words.
  await leo.goto('/worksheets/dreams-and-goals?step=now')
  await wish('Sing again').getByRole('radio', { name: 'Not yet' }).check({ force: true })
  await goOn()
  await expect(leo.getByText('There is nothing to write about here yet')).toBeVisible()
  await leo.getByRole('button', { name: 'Save and see the whole sheet' }).click()
  expect(await stored(learner, 'begin')).toEqual({ own_2: { seen: 'Somebody hears it.', step: '' } })

  await leo.goto('/worksheets/my-customers')
  await leo.getByRole('button', { name: 'Begin' }).click()
  const second = leo.getByRole('group', { name: 'Customer 2' })
  await second.getByRole('textbox', { name: 'Who?' }).fill('The night porter')
  await second.getByRole('radio', { name: 'To feel important' }).check({ force: true })
  await goOn()
  await title('From inside')
  const empty = { who: '', gets: '', need: '', treat: '' }
  expect(await stored(learner, 'outside')).toEqual({
    own_2: { ...empty, who: 'The night porter', need: 'important' },
  })

  await leo.goto('/worksheets/six-ways')
  await leo.getByRole('button', { name: 'Begin' }).click()
  await leo.getByRole('group', { name: 'I stay polite' }).getByLabel('5').check()
  await goOn()
  await title('The strong one and the one that slips')
  await leo.getByText('What you have so far').click()
  await expect(leo.getByText('5 of 5')).toBeVisible()
})
