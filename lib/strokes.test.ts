import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bandPath, endOfCounts, linePath, runs, ticks } from './strokes'

test('a line breaks where there is nothing, and a lone point stays', () => {
  expect(linePath([{ x: 0, y: 1 }, { x: 10, y: 2.04 }, null, { x: 30, y: 4 }])).toBe('M0 1L10 2M30 4')
  expect(linePath([null, null])).toBe('')
})

test('a band goes along its upper edge and back along the lower', () => {
  expect(
    bandPath([
      { x: 0, low: 9, high: 1 },
      { x: 10, low: 8, high: 2 },
    ]),
  ).toBe('M0 1L10 2L10 8L0 9Z')
})

test('runs hold every point once, in order', () => {
  fc.assert(
    fc.property(fc.array(fc.option(fc.nat())), points => {
      expect(runs(points).flat()).toEqual(points.filter(point => point !== null))
    }),
  )
})

test('a scale begins and ends where it should, in even steps', () => {
  expect(ticks(1, 5)).toEqual([1, 2, 3, 4, 5])
  expect(ticks(0, 1)).toEqual([0, 0.25, 0.5, 0.75, 1])
  fc.assert(
    fc.property(fc.nat(100_000), most => {
      const end = endOfCounts(most)
      expect(end).toBeGreaterThanOrEqual(most)
      expect(ticks(0, end).every(Number.isInteger)).toBe(true)
    }),
  )
})
