import { writtenGoal } from './goals'
import { bare, fetched, papers, readPdf } from './pdf'
import { expect, test } from './people'
import { leos, written } from './sheets'

test('my compass on paper holds what is on the page, and nobody else’s', async ({ as, house }) => {
  const { learner, teammate } = house.people
  await written(learner, leos, { finishedOn: '2026-02-01' })
  await written(teammate, { ...leos, vision: 'Mine alone, says Tia.' }, { finishedOn: '2026-02-01' })
  await writtenGoal(learner, { words: 'Greet ten guests by name' })
  const leo = await as('learner')
  await leo.goto('/compass')
  await expect(leo.getByRole('link', { name: /^Poster.*service vision$/ })).toBeVisible()
  await leo.getByRole('link', { name: 'Print', exact: true }).click()
  await expect(leo.locator('.paper').getByRole('heading', { level: 1 })).toHaveText('My compass')
  const answer = await fetched(leo, '/compass/print/pdf?paper=letter')
  expect(answer.headers()['content-disposition']).toBe('attachment; filename="my-compass-letter.pdf"')
  const pdf = await readPdf(await answer.body())
  expect(pdf).toMatchObject({ tagged: true, language: 'en', title: 'My compass · Service Compass' })
  expect(pdf.sizes[0]).toEqual(papers.letter)
  for (const text of [leos.vision, leos.letter.did, 'Greet ten guests by name', learner.name])
    expect(pdf.text).toContain(bare(text))
  expect(pdf.text).not.toContain('Tia')
  // Nothing on paper leads to an address, least of all to one of the machine that drew it.
  expect((await answer.body()).toString('latin1')).not.toContain('/URI')
})
