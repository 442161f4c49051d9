import { expect, test } from 'vitest'
import { short, table } from './table'

test('names stand to the left, figures under each other to the right', () => {
  expect(
    table(
      ['page', 'req/s'],
      [
        ['Today', 180],
        ['The survey', 9],
      ],
    ),
  ).toBe(['page        req/s', '-----------------', 'Today         180', 'The survey      9'].join('\n'))
})

test('figures have as many digits as one can use', () => {
  expect([1234.56, 56.78, 0.894, Number.NaN].map(short)).toEqual(['1235', '56.8', '0.89', '–'])
})
