import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { changes } from './change'
import { survivors } from './false-discovery'
import {
  chanceOfMeans,
  chanceOfShares,
  type Interval,
  mean,
  meanInterval,
  newcombe,
  type Share,
  type Sums,
  total,
  welch,
  wilson,
} from './figures'

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

/** "Student", The probable error of a mean (1908): hours of sleep gained by ten people with two drugs. */
const sleep = {
  one: sums([0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2]),
  two: sums([1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4]),
}

describe('the interval of a difference of means', () => {
  test('is that which R prints for Student’s own example', () => {
    const interval = welch(sleep.two, sleep.one)
    expect(interval?.low).toBeCloseTo(-3.3654832, 6)
    expect(interval?.high).toBeCloseTo(0.2054832, 6)
    expect(chanceOfMeans(sleep.two, sleep.one)).toBeCloseTo(0.07939, 5)
  })
  test('needs two answers on each side', () => {
    expect(welch(sums([4]), sums([4, 5]))).toBeNull()
    expect(chanceOfMeans(sums([4]), sums([4, 5]))).toBe(1)
    expect(welch(sums([4, 4]), sums([5, 5]))).toEqual({ low: 1, high: 1 })
    expect(chanceOfMeans(sums([4, 4]), sums([4, 4]))).toBe(1)
  })
  test('leaves out zero exactly where chance would do it less than once in twenty', () => {
    fc.assert(
      fc.property(ratings, ratings, (before, after) => {
        const interval = welch(sums(before), sums(after))
        if (!interval) return
        const chance = chanceOfMeans(sums(before), sums(after))
        if (Math.abs(chance - 0.05) < 1e-9) return
        expect(interval.low > 0 || interval.high < 0).toBe(chance < 0.05)
      }),
    )
  })
})

test('the interval of a mean is that of the textbook, and holds the mean', () => {
  // 2.262157 is Student's point at nine degrees of freedom.
  const error = Math.sqrt((sleep.one.squares - sleep.one.sum ** 2 / 10) / 9 / 10)
  expect(meanInterval(sleep.one)?.high).toBeCloseTo(0.75 + 2.262157 * error, 6)
  expect(meanInterval(sums([4]))).toBeNull()
  fc.assert(
    fc.property(ratings, answers => {
      const interval = meanInterval(sums(answers))
      if (!interval) return
      const middle = mean(sums(answers)) ?? 0
      expect(interval.low).toBeLessThanOrEqual(middle + 1e-12)
      expect(interval.high).toBeGreaterThanOrEqual(middle - 1e-12)
    }),
  )
})

test('the chance of two shares is the level at which Newcombe’s interval touches zero', () => {
  expect(chanceOfShares({ count: 50, of: 100 }, { count: 50, of: 100 })).toBeCloseTo(1, 6)
  fc.assert(
    fc.property(share, share, (before, after) => {
      const chance = chanceOfShares(before, after)
      const interval = newcombe(before, after)
      if (!interval || Math.abs(chance - 0.05) < 1e-9) return
      expect(interval.low > 0 || interval.high < 0).toBe(chance < 0.05)
      expect(chanceOfShares(after, before)).toBeCloseTo(chance, 9)
    }),
  )
})

describe('of many findings', () => {
  test('the first four of Benjamini’s and Hochberg’s own fifteen are told', () => {
    const chances = [
      0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528,
      0.759, 1,
    ]
    const told = survivors(chances.toReversed().map(chance => ({ chance })))
    expect(told.map(({ chance }) => chance)).toEqual(chances.slice(0, 4))
  })
  test('none is told that would not be told alone, and all that would be told of one family with each', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true })), chances => {
        const told = survivors(chances.map(chance => ({ chance })))
        for (const { chance } of told) expect(chance).toBeLessThanOrEqual(0.05)
        const surest = chances.filter(chance => chance <= 0.05 / chances.length)
        expect(told.length).toBeGreaterThanOrEqual(surest.length)
      }),
    )
  })
})

describe('a change', () => {
  const alternating = (length: number, low: number, high: number) =>
    sums(Array.from({ length }, (_, index) => (index % 2 ? high : low)))
  const ofMean = (before: Sums, now: Sums) => changes({ it: { kind: 'mean', before, now } }).it
  const ofShare = (before: Share, now: Share) => changes({ it: { kind: 'share', before, now } }).it

  test('is told when thirty answers on each side bear it out', () => {
    expect(ofMean(alternating(40, 3, 4), alternating(40, 4, 5))).toMatchObject({
      direction: 'rose',
      difference: 1,
    })
    expect(ofMean(alternating(40, 4, 5), alternating(40, 3, 4)).direction).toBe('fell')
    expect(ofShare({ count: 48, of: 80 }, { count: 56, of: 70 })).toMatchObject({ direction: 'rose' })
  })
  test('is not told for twenty-nine answers, however plain it looks', () => {
    expect(ofMean(sums(Array(29).fill(1)), sums(Array(500).fill(5))).direction).toBe('no_clear_change')
    expect(ofShare({ count: 0, of: 500 }, { count: 29, of: 29 }).direction).toBe('no_clear_change')
    expect(ofShare({ count: 0, of: 30 }, { count: 30, of: 30 }).direction).toBe('rose')
  })
  test('is not told when chance could have done it', () => {
    expect(ofShare({ count: 50, of: 100 }, { count: 55, of: 100 }).direction).toBe('no_clear_change')
    expect(ofMean(alternating(30, 1, 5), alternating(31, 1, 5)).direction).toBe('no_clear_change')
  })
  test('is not told when it stands alone beside many that stand still', () => {
    const slight = { kind: 'share', before: { count: 40, of: 100 }, now: { count: 55, of: 100 } } as const
    const still = { kind: 'share', before: { count: 50, of: 100 }, now: { count: 50, of: 100 } } as const
    expect(changes({ slight }).slight.direction).toBe('rose')
    const page = changes({ slight, a: still, b: still, c: still, d: still, e: still })
    expect(page.slight.direction).toBe('no_clear_change')
    // Figures with too few answers are not compared, and take nothing from the others.
    const few = { kind: 'share', before: { count: 5, of: 10 }, now: { count: 5, of: 10 } } as const
    expect(changes({ slight, a: few, b: few, c: few, d: few, e: few }).slight.direction).toBe('rose')
  })
  test('is never told without an interval on its side of zero', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(ratings, ratings), { maxLength: 6 }), figures => {
        const compared = figures.map(([before, now]) => ({
          kind: 'mean' as const,
          before: sums(before),
          now: sums(now),
        }))
        const found = changes(Object.fromEntries(compared.entries()))
        for (const [at, change] of Object.entries(found)) {
          if (change.direction === 'no_clear_change') continue
          const [before, now] = figures[Number(at)] ?? [[], []]
          expect(Math.min(before.length, now.length)).toBeGreaterThanOrEqual(30)
          expect(Math.sign(change.interval.low)).toBe(Math.sign(change.interval.high))
          expect(Math.sign(change.difference)).toBe(change.direction === 'rose' ? 1 : -1)
        }
      }),
      { numRuns: 300 },
    )
  })
  test('is seldom told where nothing changed: on one page in twenty', () => {
    let state = 1
    const random = () => {
      state = (state * 48271) % 2147483647
      return state / 2147483647
    }
    const draw = () => sums(Array.from({ length: 60 }, () => 1 + Math.floor(random() * 5)))
    const still = () => ({ kind: 'mean' as const, before: draw(), now: draw() })
    const pages = Array.from({ length: 1000 }, () =>
      Object.values(changes({ a: still(), b: still(), c: still(), d: still(), e: still(), f: still() })),
    )
    const speaking = pages.filter(page => page.some(change => change.direction !== 'no_clear_change')).length
    expect(speaking / 1000).toBeGreaterThan(0.02)
    expect(speaking / 1000).toBeLessThan(0.08)
  })
})
