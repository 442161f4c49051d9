import { superuser } from './database'
import { expect, test } from './people'
import { hang } from './survey-links'

// A page may take its time on a busy machine.
test.describe.configure({ timeout: 90_000 })

test('without script a manager changes a link and an admin words the surveys, after slips that lose nothing', async ({
  as,
  nobody,
  house,
}) => {
  const { id, code } = await hang(house)
  const maya = await as('manager')
  await maya.goto(`/surveys/${id}/edit`)
  await maya.getByLabel('Where will it be?').fill(' ')
  await maya.getByLabel('Internal customers').check()
  await maya.getByLabel('Until when?').fill('2090-02-03')
  await maya.getByLabel('What customers read first').fill('Line one\nשורה שתיים')
  await maya.getByRole('button', { name: 'Save the changes' }).click()
  await expect(maya.getByText('Write something here').first()).toBeVisible()
  await expect(maya.getByLabel('Internal customers')).toBeChecked()
  await expect(maya.getByLabel('Until when?')).toHaveValue('2090-02-03')
  await expect(maya.getByLabel('What customers read first')).toHaveValue('Line one\nשורה שתיים')
  await maya.getByLabel('Where will it be?').fill('Notice board')
  await maya.getByRole('button', { name: 'Save the changes' }).click()
  await expect(maya.getByText('The link is changed.')).toBeVisible()
  const [link] = await superuser`select *, last_day::text as until from survey_links where id = ${id}`
  expect(link).toMatchObject({
    label: 'Notice board',
    customers: 'internal',
    until: '2090-02-03',
    intro: 'Line one\nשורה שתיים',
    thanks: null,
    revision: 1,
  })

  const ada = await as('admin')
  await ada.goto('/surveys/wording')
  await ada.getByLabel('What customers read first').fill('Kept \u0007')
  await ada.getByLabel('What they read when they have answered').fill('Come again')
  await ada.getByRole('button', { name: 'Save the wording' }).click()
  await expect(ada.getByText("This holds a character that can't be seen").first()).toBeVisible()
  await expect(ada.getByLabel('What they read when they have answered')).toHaveValue('Come again')
  await ada.getByLabel('What customers read first').fill('Kept')
  await ada.getByRole('button', { name: 'Save the wording' }).click()
  await expect(ada.getByText('The wording is saved.')).toBeVisible()
  await superuser`update survey_links set customers = 'external', intro = null where id = ${id}`
  await nobody.goto(`/s/${code}`)
  await expect(nobody.getByRole('main')).toContainText('Kept')
  await nobody.goto(`/s/${code}/thanks`)
  await expect(nobody.getByRole('main')).toContainText('Come again')
})
