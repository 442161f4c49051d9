import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { changeOfMean, changeOfShare } from './change'
import { type Interval, mean, newcombe, type Sums, total, welch, wilson } from './figures'

const sums = (answers: readonly number[]): Sums => ({
  count: answers.length,
  sum: answers.reduce((all, answer) => all + answer, 0),
  squares: answers.reduce((all, answer) => all + answer ** 2, 0),
})
const digits = (interval: Interval | null) => interval && [interval.low.toFixed(4), interval.high.toFixed(4)]
const ratings = fc.array(fc.integer({ min: 1, max: 5 }), { maxLength: 80 })
const share = fc.integer({ min: 1, max: 200 }).chain(of => fc.nat(of).map(count => ({ count, of })))

test('a mean is that of the answers, and of none there is none', () => {
  expect(mean(sums([5, 4, 3]))).toBe(4)
  expect(mean(sums([]))).toBeNull()
  expect(total([sums([5, 4]), sums([]), sums([3])])).toEqual(sums([5, 4, 3]))
})

describe('the interval of a share', () => {
  test.each([
    [81, 263, '0.2553', '0.3662'],
    [15, 148, '0.0624', '0.1605'],
    [0, 20, '0.0000', '0.1611'],
    [1, 29, '0.0061', '0.1718'],
  ])('is that of Newcombe’s first paper of 1998 for %i of %i', (count, of, low, high) => {
    expect(digits(wilson({ count, of }))).toEqual([low, high])
  })
  test('holds the share and stays between 0 and 1', () => {
    fc.assert(
      fc.property(share, ({ count, of }) => {
        const interval = wilson({ count, of })
        if (!interval) throw new Error('somebody answered')
        expect(interval.low).toBeGreaterThanOrEqual(0)
        expect(interval.high).toBeLessThanOrEqual(1)
        expect(interval.low).toBeLessThanOrEqual(count / of + 1e-12)
        expect(interval.high).toBeGreaterThanOrEqual(count / of - 1e-12)
      }),
    )
  })
})

test('nobody’s answers have no interval', () => {
  expect(wilson({ count: 0, of: 0 })).toBeNull()
  expect(newcombe({ count: 0, of: 0 }, { count: 1, of: 2 })).toBeNull()
  expect(newcombe({ count: 1, of: 2 }, { count: 0, of: 0 })).toBeNull()
})

describe('the interval of a difference of shares', () => {
  test.each([
    [56, 70, 48, 80, '0.0524', '0.3339'],
    [9, 10, 3, 10, '0.1705', '0.8090'],
    [5, 56, 0, 29, '-0.0381', '0.1926'],
  ])('is that of his second paper, method 10, for %i of %i less %i of %i', (a, m, b, n, low, high) => {
    expect(digits(newcombe({ count: b, of: n }, { count: a, of: m }))).toEqual([low, high])
  })
  test('turns round with its sides', () => {
    fc.assert(
      fc.property(share, share, (before, after) => {
        const [there, back] = [newcombe(before, after), newcombe(after, before)]
        if (!there || !back) throw new Error('somebody answered')
        expect(there.low).toBeCloseTo(-back.high, 10)
        expect(there.high).toBeCloseTo(-back.low, 10)
      }),
    )
  })
})

describe('the interval of a difference of means', () => {
  test('uses Student’s t: of the textbook where both sides are alike', () => {
    const answers = Array.from({ length: 15 }, (_, index) => index % 5)
    const interval = welch(sums(answers), sums(answers))
    const error = Math.sqrt((2 * 30) / 14 / 15)
    expect((interval?.high ?? 0) / error).toBeCloseTo(2.048407, 4)
  })
  test('uses Student’s t where one side decides, at few degrees of freedom', () => {
    const steady = sums(Array(1000).fill(3))
    const ratio = (answers: readonly number[]) => {
      const { count, sum, squares } = sums(answers)
      const interval = welch(steady, sums(answers)) ?? { low: 0, high: 0 }
      return (
        (interval.high - interval.low) / 2 / Math.sqrt((squares - sum ** 2 / count) / (count - 1) / count)
      )
    }
    expect(ratio([1, 2, 3, 4, 5, 5])).toBeCloseTo(2.570582, 2)
    expect(ratio([1, 2, 3, 4, 5, 5, 4, 3, 2, 1, 1])).toBeCloseTo(2.228139, 3)
    expect(ratio(Array.from({ length: 30 }, (_, index) => index % 5))).toBeCloseTo(2.04523, 4)
  })
  test('needs two answers on each side', () => {
    expect(welch(sums([4]), sums([4, 5]))).toBeNull()
    expect(welch(sums([4, 4]), sums([5, 5]))).toEqual({ low: 1, high: 1 })
  })
})

describe('a change', () => {
  const alternating = (length: number, low: number, high: number) =>
    sums(Array.from({ length }, (_, index) => (index % 2 ? high : low)))

  test('is told when thirty answers on each side bear it out', () => {
    const change = changeOfMean(alternating(40, 3, 4), alternating(40, 4, 5))
    expect(change).toMatchObject({ direction: 'rose', difference: 1 })
    expect(changeOfMean(alternating(40, 4, 5), alternating(40, 3, 4)).direction).toBe('fell')
    expect(changeOfShare({ count: 48, of: 80 }, { count: 56, of: 70 })).toMatchObject({ direction: 'rose' })
  })
  test('is not told for twenty-nine answers, however plain it looks', () => {
    expect(changeOfMean(sums(Array(29).fill(1)), sums(Array(500).fill(5))).direction).toBe('no_clear_change')
    expect(changeOfShare({ count: 0, of: 500 }, { count: 29, of: 29 }).direction).toBe('no_clear_change')
    expect(changeOfShare({ count: 0, of: 30 }, { count: 30, of: 30 }).direction).toBe('rose')
  })
  test('is not told when chance could have done it', () => {
    expect(changeOfShare({ count: 50, of: 100 }, { count: 55, of: 100 }).direction).toBe('no_clear_change')
    expect(changeOfMean(alternating(30, 1, 5), alternating(31, 1, 5)).direction).toBe('no_clear_change')
  })
  test('is never told without an interval on its side of zero', () => {
    fc.assert(
      fc.property(ratings, ratings, (before, after) => {
        const change = changeOfMean(sums(before), sums(after))
        if (change.direction === 'no_clear_change') return
        expect(Math.min(before.length, after.length)).toBeGreaterThanOrEqual(30)
        expect(Math.sign(change.interval.low)).toBe(Math.sign(change.interval.high))
        expect(Math.sign(change.difference)).toBe(change.direction === 'rose' ? 1 : -1)
      }),
      { numRuns: 500 },
    )
  })
  test('is seldom told where nothing changed: about once in twenty', () => {
    let state = 1
    const random = () => {
      state = (state * 48271) % 2147483647
      return state / 2147483647
    }
    const draw = () => sums(Array.from({ length: 60 }, () => 1 + Math.floor(random() * 5)))
    const told = Array.from({ length: 2000 }, () => changeOfMean(draw(), draw())).filter(
      change => change.direction !== 'no_clear_change',
    ).length
    expect(told / 2000).toBeGreaterThan(0.03)
    expect(told / 2000).toBeLessThan(0.07)
  })
})
