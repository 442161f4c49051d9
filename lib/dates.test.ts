import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import { addDays, addMonths, dayOf, daysBetween, isDay, monthOf, startOfDay, weekday, weekOf } from './dates'

const lisbon = { timeZone: 'Europe/Lisbon', dayStarts: 4 }

/** Zones with half hours, with clocks changed at midnight, by half an hour and by two hours, with a lost day. */
const timeZone = fc.constantFrom(
  'UTC',
  'Europe/Berlin',
  'America/New_York',
  'America/Sao_Paulo',
  'America/Havana',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Antarctica/Troll',
  'Pacific/Apia',
  'Africa/Cairo',
)
const clock = fc.record({ timeZone, dayStarts: fc.integer({ min: 0, max: 23 }) })
const instant = fc.date({ min: new Date('2005-01-01'), max: new Date('2035-01-01'), noInvalidDate: true })

describe('the day of a hotel whose day starts at four', () => {
  test.each([
    ['2026-11-21T23:30:00Z', '2026-11-21'],
    ['2026-11-22T02:15:00Z', '2026-11-21'],
    ['2026-11-22T03:59:59.999Z', '2026-11-21'],
    ['2026-11-22T04:00:00Z', '2026-11-22'],
  ])('at %s is %s', (at, day) => {
    expect(dayOf(new Date(at), lisbon)).toBe(day)
  })
  test('holds a whole night shift, on the nights when the clocks change too', () => {
    for (const evening of ['2026-03-28', '2026-10-24', '2026-12-31']) {
      const begins = startOfDay(evening, { ...lisbon, dayStarts: 22 }).getTime()
      for (let minute = 0; minute <= 5 * 60 - 1; minute += 7)
        expect(dayOf(new Date(begins + minute * 60_000), lisbon)).toBe(evening)
    }
  })
  test('has 23 hours when the clock is set forward, 25 when it is set back', () => {
    const hours = (day: string) =>
      (startOfDay(addDays(day, 1), lisbon).getTime() - startOfDay(day, lisbon).getTime()) / 3_600_000
    expect(hours('2026-03-28')).toBe(23)
    expect(hours('2026-10-24')).toBe(25)
    expect(hours('2026-06-01')).toBe(24)
  })
})

describe('any day of any organization', () => {
  test('holds each instant from its start until the next day starts', () => {
    fc.assert(
      fc.property(instant, clock, (at, there) => {
        const day = dayOf(at, there)
        expect(startOfDay(day, there).getTime()).toBeLessThanOrEqual(at.getTime())
        expect(startOfDay(addDays(day, 1), there).getTime()).toBeGreaterThan(at.getTime())
      }),
      { numRuns: 1000 },
    )
  })
  test('never comes before the day of an earlier instant', () => {
    fc.assert(
      fc.property(instant, fc.integer({ min: 0, max: 100 * 3_600_000 }), clock, (at, later, there) => {
        const then = new Date(at.getTime() + later)
        expect(dayOf(then, there) >= dayOf(at, there)).toBe(true)
      }),
      { numRuns: 1000 },
    )
  })
  test('stays one day on a clock that goes back two hours over its start', () => {
    const troll = { timeZone: 'Antarctica/Troll', dayStarts: 2 }
    for (const at of ['2026-10-25T00:00:00Z', '2026-10-25T00:59:00Z', '2026-10-25T01:00:00Z'])
      expect(dayOf(new Date(at), troll)).toBe('2026-10-25')
  })
  test('is never the one that Samoa left out', () => {
    const apia = { timeZone: 'Pacific/Apia', dayStarts: 4 }
    expect(dayOf(new Date('2011-12-30T13:59:00Z'), apia)).toBe('2011-12-29')
    expect(dayOf(new Date('2011-12-30T14:00:00Z'), apia)).toBe('2011-12-31')
  })
})

test('a day is one that the calendar has', () => {
  for (const day of ['2026-11-21', '2028-02-29', '1999-12-31']) expect(isDay(day)).toBe(true)
  for (const text of [
    '2026-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '0000-01-01',
    '2026-1-1',
    '',
    'today',
  ])
    expect(isDay(text)).toBe(false)
  fc.assert(
    fc.property(fc.string(), text => {
      expect(() => isDay(text)).not.toThrow()
    }),
  )
})

test('days are counted over the ends of months and years', () => {
  expect(addDays('2026-12-31', 1)).toBe('2027-01-01')
  expect(addDays('2028-03-01', -1)).toBe('2028-02-29')
  expect(addMonths('2026-08-31', -6)).toBe('2026-02-28')
  expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2)
  expect(daysBetween('2026-03-30', '2026-03-28')).toBe(-2)
})

test('a day knows its month and the Monday of its week', () => {
  expect(monthOf('2026-11-21')).toBe('2026-11')
  expect(weekOf('2026-11-21')).toBe('2026-11-16')
  expect(weekOf('2026-11-16')).toBe('2026-11-16')
  expect(weekOf('2026-11-22')).toBe('2026-11-16')
})

test('days are counted as the calendar counts them', () => {
  const first = Temporal.PlainDate.from('1900-01-01')
  const day = fc.integer({ min: 0, max: 401_000 }).map(days => first.add({ days }))
  fc.assert(
    fc.property(day, day, (from, to) => {
      const days = from.until(to, { largestUnit: 'days' }).days
      expect(daysBetween(from.toString(), to.toString())).toBe(days)
      expect(addDays(from.toString(), days)).toBe(to.toString())
      expect(weekday(from.toString())).toBe(from.dayOfWeek)
    }),
  )
  for (const count of [addDays, daysBetween, weekday] as ((day: string, other: never) => unknown)[])
    expect(() => count('no day', '2026-01-01' as never)).toThrow(RangeError)
})
