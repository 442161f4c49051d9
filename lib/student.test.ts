import { expect, test } from 'vitest'
import { normalTail, studentPoint, studentTail } from './student'

/** NIST/SEMATECH e-Handbook of Statistical Methods, 1.3.6.7.2: critical values of Student's t, 0.975. */
test.each([
  [1, 12.706],
  [2, 4.303],
  [5, 2.571],
  [10, 2.228],
  [30, 2.042],
  [100, 1.984],
  [1e7, 1.96],
])('at %d degrees of freedom Student’s point is %d', (freedom, point) => {
  expect(studentPoint(freedom)).toBeCloseTo(point, 3)
})

test('the tails are those of the closed forms at one and two degrees, and of the normal distribution', () => {
  expect(studentTail(2, 1)).toBeCloseTo(1 - (2 / Math.PI) * Math.atan(2), 10)
  expect(studentTail(2, 2)).toBeCloseTo(1 - 2 / Math.sqrt(6), 10)
  expect(studentTail(0, 7)).toBeCloseTo(1, 10)
  expect(normalTail(1.959963984540054)).toBeCloseTo(0.05, 10)
  expect(normalTail(3)).toBeCloseTo(0.0026997960632602, 10)
  expect(normalTail(0)).toBe(1)
})
