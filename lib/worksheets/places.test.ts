import { expect, test } from 'vitest'
import { placesFor, placesLeftBy } from './places'
import { shelf } from './shelf'

test('on paper there is a place for each value that an earlier step may leave', () => {
  for (const { slug, steps } of shelf)
    for (const step of steps) {
      if ('from' in step) {
        const places = placesLeftBy(steps, step.from)
        expect(places, `${slug} ${step.key}`).toBeGreaterThan(0)
        expect(places, `${slug} ${step.key}`).toBeLessThanOrEqual(12)
      }
      if (step.kind === 'rows' || step.kind === 'lines')
        expect(placesFor(step)).toBeGreaterThanOrEqual(step.least)
    }
})

test('what hands nothing on leaves no place', () => {
  const steps = shelf.flatMap(sheet => sheet.steps)
  const paragraph = steps.find(step => step.kind === 'paragraph')
  expect(
    placesLeftBy(
      steps.filter(step => step === paragraph),
      paragraph?.key ?? '',
    ),
  ).toBe(0)
  expect(placesLeftBy([], 'nowhere')).toBe(0)
})
