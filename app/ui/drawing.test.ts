import { expect, test } from 'vitest'
import { asDrawn, type Drawing } from './drawing'

const months = (...values: (number | null)[][]): Drawing => ({
  kind: 'line',
  series: ['Now', 'Before'],
  points: values.map((each, at) => ({ label: `Month ${at}`, values: each })),
  unit: 'mean',
})

test('two points are a line, of whichever series, and keep the gap between them', () => {
  const now = months([4, null], [null, null], [4.5, null])
  const before = months([4, 3.5], [null, 3.6])
  expect(asDrawn(now)).toBe(now)
  expect(asDrawn(before)).toBe(before)
})

test('a single one is a bar, without those that have no value', () => {
  expect(asDrawn(months([null, null], [4.4, null]))).toMatchObject({
    kind: 'bars',
    points: [{ label: 'Month 1', values: [4.4, null] }],
  })
  expect(asDrawn(months([null, 3.9], [4.4, null])).points).toHaveLength(2)
})

test('bars stay as they are', () => {
  const bars = { ...months([null, null], [4.4, null]), kind: 'bars' as const }
  expect(asDrawn(bars)).toBe(bars)
})
