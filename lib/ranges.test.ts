import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from './dates'
import { daysOf, grainOf, lengthOf, monthsOf, periodBefore, rangeNames, rangeOf, weeksOf } from './ranges'

const today = '2026-11-21'
const day = fc.integer({ min: 0, max: 10_000 }).map(days => addDays('2015-01-01', days))
const range = fc
  .tuple(day, fc.integer({ min: 0, max: 500 }))
  .map(([from, days]) => ({ from, to: addDays(from, days) }))

test.each([
  ['last_7', '2026-11-15', '2026-11-21', '2026-11-08', '2026-11-14'],
  ['last_30', '2026-10-23', '2026-11-21', '2026-09-23', '2026-10-22'],
  ['last_90', '2026-08-24', '2026-11-21', '2026-05-26', '2026-08-23'],
  ['this_month', '2026-11-01', '2026-11-21', '2026-10-11', '2026-10-31'],
  ['last_month', '2026-10-01', '2026-10-31', '2026-09-01', '2026-09-30'],
  ['this_year', '2026-01-01', '2026-11-21', '2025-02-10', '2025-12-31'],
] as const)('%s is %s to %s, after %s to %s', (name, from, to, earlier, later) => {
  expect(rangeOf(name, today)).toEqual({ from, to })
  expect(periodBefore({ from, to })).toEqual({ from: earlier, to: later })
})

test('a quarter is compared with the quarter before', () => {
  expect(periodBefore({ from: '2026-01-01', to: '2026-03-31' })).toEqual({
    from: '2025-10-01',
    to: '2025-12-31',
  })
})

test('every range ends today or before and has its first day', () => {
  fc.assert(
    fc.property(day, fc.constantFrom(...rangeNames), (now, name) => {
      const { from, to } = rangeOf(name, now)
      expect(from <= to && to <= now).toBe(true)
    }),
  )
})

describe('any range', () => {
  test('follows directly on the period before it, which is no longer than a few days more or less', () => {
    fc.assert(
      fc.property(range, given => {
        const before = periodBefore(given)
        expect(addDays(before.to, 1)).toBe(given.from)
        expect(Math.abs(lengthOf(before) - lengthOf(given))).toBeLessThanOrEqual(5)
      }),
    )
  })
  test('has its days, weeks and months in order, without a gap', () => {
    fc.assert(
      fc.property(range, given => {
        const days = daysOf(given)
        expect([days.length, days[0], days.at(-1)]).toEqual([lengthOf(given), given.from, given.to])
        expect(monthsOf(given)).toEqual([...new Set(days.map(each => each.slice(0, 7)))])
        const weeks = weeksOf(given)
        weeks.forEach((monday, index) => {
          expect(monday).toBe(addDays(weeks[0] ?? '', index * 7))
        })
        expect(weeks[0] && weeks[0] <= given.from && addDays(weeks[0], 6) >= given.from).toBe(true)
        const last = weeks.at(-1) ?? ''
        expect(last <= given.to && addDays(last, 6) >= given.to).toBe(true)
      }),
    )
  })
})

test('a chart of a month shows days, of a quarter weeks, of a year months', () => {
  const grain = (days: number) => grainOf({ from: addDays(today, 1 - days), to: today })
  expect([grain(7), grain(31), grain(90), grain(365)]).toEqual(['day', 'day', 'week', 'month'])
})
