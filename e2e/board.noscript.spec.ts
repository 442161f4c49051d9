import { expect, test } from './people'

const dog = 'I say good morning to the dog first.'

test('without script an answer is shared, thanked for, hidden, brought back and taken back', async ({
  as,
}) => {
  const leo = await as('learner')
  await leo.goto('/board')
  await leo.getByRole('textbox', { name: 'Your answer' }).fill('x'.repeat(601))
  await leo.getByLabel('Desk').check()
  await leo.getByRole('button', { name: 'Save my answer' }).click()
  await expect(leo.getByText('Keep it to 600 characters').last()).toBeVisible()
  await expect(leo.getByRole('textbox', { name: 'Your answer' })).toHaveValue('x'.repeat(601))
  await expect(leo.getByLabel('Desk')).toBeChecked()
  await leo.getByRole('textbox', { name: 'Your answer' }).fill(dog)
  await leo.getByRole('button', { name: 'Save my answer' }).click()
  await expect(leo.getByText('Your answer stands on the board.')).toBeVisible()

  const tia = await as('teammate')
  await tia.goto('/board')
  await tia.getByRole('button', { name: 'Say thank you to Leo Learner' }).click()
  await expect(tia.getByText('You say thank you')).toBeVisible()

  const ada = await as('admin')
  await ada.goto('/board')
  await ada.getByRole('link', { name: /^Hide it ?: Leo Learner$/ }).click()
  await ada.getByRole('button', { name: 'Hide this answer' }).click()
  await expect(ada.getByText('Write something here').last()).toBeVisible()
  await ada.getByLabel('Why').fill('Whose dog it is can be guessed.')
  await ada.getByRole('button', { name: 'Hide this answer' }).click()
  await expect(ada.getByText('The answer is off the board.')).toBeVisible()
  await leo.goto('/board')
  await expect(leo.getByText('Whose dog it is can be guessed.')).toBeVisible()
  await ada.getByRole('button', { name: 'Bring it back' }).click()
  await expect(ada.getByText('The answer stands on the board again.')).toBeVisible()
  await expect(ada.getByText('Ada Admin brought it back')).toBeVisible()

  await leo.reload()
  await expect(leo.getByText('Tia Teammate says thank you')).toBeVisible()
  await leo.getByText('Change it or take it back').click()
  await leo.getByRole('button', { name: 'Take it back' }).click()
  await expect(leo.getByText('Your answer is off the board.')).toBeVisible()
  await tia.goto('/board')
  await expect(tia.getByText('Nobody has answered yet')).toBeVisible()
})
