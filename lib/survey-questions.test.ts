import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { keeps } from './measure'
import { comparisons } from './standards'
import { asks, leastToSum, sumAnswers } from './survey-questions'

const rings = { comparison: 'at_most', value: 3 } as const
const histogram = (values: readonly number[]) =>
  [...new Set(values)].map(value => ({ value, count: values.filter(other => other === value).length }))

describe('what customers answered', () => {
  test('is held against the pledge', () => {
    const sum = sumAnswers(histogram([2, 2, 3, 3, 3, 4, 5, 5, 6, 3]), 'experienced', rings)
    expect(sum).toEqual({ count: 10, middle: 3, good: 6, listed: null })
  })
  test('is met by the pledge, where they said what they expect', () => {
    expect(sumAnswers(histogram([2, 3, 3, 4, 5]), 'expected', rings)).toMatchObject({ count: 5, good: 4 })
    const hours = { comparison: 'at_least', value: 8 } as const
    expect(sumAnswers(histogram([6, 8, 10]), 'expected', hours)).toMatchObject({ good: 2 })
  })
  test('of yes and no counts the yeses', () => {
    expect(sumAnswers(histogram([1, 1, 0, 1]), 'experienced', null)).toMatchObject({ count: 4, good: 3 })
  })
  test('is nothing where nobody answered', () => {
    expect(sumAnswers([], 'experienced', rings)).toEqual({ count: 0, middle: null, good: 0, listed: [] })
  })
  test('stands one by one while there are few', () => {
    expect(sumAnswers(histogram([4, 2, 4]), 'experienced', rings).listed).toEqual([2, 4, 4])
    expect(sumAnswers(histogram(Array(leastToSum).fill(4)), 'experienced', rings).listed).toBeNull()
  })
  test('has its middle where a sorted list has it, and counts each answer once', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 1, maxLength: 60 }),
        fc.constantFrom(...comparisons),
        fc.integer({ min: 0, max: 12 }),
        fc.constantFrom(...asks),
        (values, comparison, value, asked) => {
          const sorted = values.toSorted((one, other) => one - other)
          const half = sorted.length / 2
          const middle = ((sorted[Math.ceil(half) - 1] ?? 0) + (sorted[Math.floor(half)] ?? 0)) / 2
          const sum = sumAnswers(histogram(values), asked, { comparison, value })
          const good = values.filter(given =>
            asked === 'experienced'
              ? keeps(given, { comparison, value })
              : keeps(value, { comparison, value: given }),
          )
          expect(sum).toMatchObject({ count: values.length, middle, good: good.length })
        },
      ),
    )
  })
})
