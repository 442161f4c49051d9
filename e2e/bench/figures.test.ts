import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { median, quantile, ratios, spread } from './figures'

const numbers = fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 1 })

describe('the middle of some numbers', () => {
  test('is the one in the middle, or half way between two', () => {
    expect(median([9, 1, 5])).toBe(5)
    expect(median([4, 1, 2, 9])).toBe(3)
  })

  test('is not moved by one round that went badly wrong', () => {
    expect(median([10, 11, 10, 12, 900])).toBe(11)
  })

  test('of none is no number', () => {
    expect(median([])).toBeNaN()
  })
})

test('a quantile lies between the least and the most, and grows with its share', () => {
  fc.assert(
    fc.property(numbers, fc.double({ min: 0, max: 1, noNaN: true }), (some, part) => {
      const found = quantile(some, part)
      expect(found).toBeGreaterThanOrEqual(Math.min(...some))
      expect(found).toBeLessThanOrEqual(Math.max(...some))
      expect(quantile(some, 1)).toBeGreaterThanOrEqual(found)
    }),
  )
})

test('the 95th of a hundred is found in between', () => {
  expect(
    quantile(
      Array.from({ length: 101 }, (_, at) => at),
      0.95,
    ),
  ).toBe(95)
})

test('a machine that is slower for a whole pair changes no ratio', () => {
  const pairs = [
    { one: 50, other: 100 },
    { one: 5, other: 10 },
    { one: 30, other: 60 },
  ]
  expect(ratios(pairs)).toEqual({ middle: 0.5, least: 0.5, most: 0.5 })
})

test('a spread is written with its ends', () => {
  expect(spread({ middle: 0.431, least: 0.4, most: 0.466 })).toBe('0.43 (0.40–0.47)')
})
