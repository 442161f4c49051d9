import { expect, test } from 'vitest'
import { keeps } from './measure'

test('what was measured keeps a promise of at most, at least or exactly so much', () => {
  const three = (comparison: 'at_most' | 'at_least' | 'exactly') =>
    [2, 3, 4].map(measured => keeps(measured, { comparison, value: 3 }))
  expect(three('at_most')).toEqual([true, true, false])
  expect(three('at_least')).toEqual([false, true, true])
  expect(three('exactly')).toEqual([false, true, false])
})

test('tenths are counted as a person counts them', () => {
  expect(keeps(0.1 + 0.2, { comparison: 'at_most', value: 0.3 })).toBe(true)
  expect(keeps(0.1 + 0.2, { comparison: 'exactly', value: 0.3 })).toBe(true)
})
