import { readAnswers } from '@/lib/worksheets/answers'
import { missingSteps } from '@/lib/worksheets/progress'
import { shelf } from '@/lib/worksheets/shelf'
import { superuser } from './database'
import { fillByKeyboard, pressByKeyboard } from './keyboard'
import { expect, test } from './people'

for (const worksheet of shelf) {
  const { slug, steps, texts } = worksheet
  test(`${texts.en.title}: written to its end with the keyboard alone`, async ({ as, house }) => {
    test.setTimeout(90_000)
    const leo = await as('learner')
    await leo.goto(`/worksheets/${slug}`)
    await pressByKeyboard(leo, 'Begin')
    for (const step of steps) {
      await expect(
        leo.getByRole('heading', { level: 2, name: step.texts.en.title, exact: true }),
      ).toBeVisible()
      await fillByKeyboard(leo, step, steps)
    }
    await expect(leo.getByRole('button', { name: 'Finish the sheet' })).toBeVisible()
    for (const step of steps.filter(each => !each.optional))
      await expect(
        leo.getByRole('heading', { level: 2, name: step.texts.en.title, exact: true }),
      ).toBeVisible()
    await pressByKeyboard(leo, 'Finish the sheet')
    await expect(leo.getByText('Done. It is yours to steer by.')).toBeVisible()

    const rows = await superuser<{ step: string; value: unknown }[]>`
      select step, value from worksheet_answers where organization_id = ${house.id}`
    const entries = readAnswers(worksheet, new Map(rows.map(row => [row.step, row.value])))
    expect(missingSteps(entries)).toEqual([])
  })
}
