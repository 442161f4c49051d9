import { expect, test } from 'vitest'
import { sizesUpTo } from './sizes'

test('one looks at ten, a hundred and a thousand thousand, up to the most that was asked for', () => {
  expect(sizesUpTo(1_000_000)).toEqual([10_000, 100_000, 1_000_000])
  expect(sizesUpTo(250_000)).toEqual([10_000, 100_000, 250_000])
  expect(sizesUpTo(1_000)).toEqual([1_000])
})
