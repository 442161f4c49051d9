import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, dayOf, weekday } from './dates'
import { promptAt, readingPrompts } from './reading-prompts'
import {
  asksHowToGoOn,
  countedDays,
  daysUntilAsked,
  lastReading,
  readingMarks,
  readingsOfALetter,
  usualWorkingDays,
} from './readings'

const monday = '2026-03-02'
const on = (...days: number[]) => days.map(day => addDays(monday, day))
const short = (days: string[], today: string, working = usualWorkingDays) =>
  readingMarks(days, today, working)
    .map(mark => ({ read: 'x', missed: 'o', ahead: '.' })[mark])
    .join('')

describe('readings', () => {
  test('nothing is missed before the first one', () => {
    expect(short([], monday)).toBe('.'.repeat(21))
  })
  test('a usual working day without one is missed, a day off is not', () => {
    // Monday and Thursday read, then the weekend; today is the next Monday.
    expect(short(on(0, 3), addDays(monday, 7))).toBe(`xoox${'o'}${'.'.repeat(19)}`)
  })
  test('a reading on a day off counts', () => {
    expect(short(on(4, 5), addDays(monday, 6))).toBe(`xx${'.'.repeat(19)}`)
  })
  test('today is not missed while it lasts', () => {
    expect(short(on(0), addDays(monday, 1))).toBe(`x${'.'.repeat(20)}`)
  })
  test('someone who works nights at weekends misses only those', () => {
    expect(short(on(5), addDays(monday, 14), [6, 7])).toBe(`xooo${'.'.repeat(20)}`)
  })
  test('each reading done is shown once, those ahead fill up to the whole, and a miss takes nothing away', () => {
    const some = fc.uniqueArray(fc.integer({ min: 0, max: 200 }), { maxLength: 30 })
    fc.assert(
      fc.property(
        some,
        fc.integer({ min: 200, max: 260 }),
        fc.subarray([1, 2, 3, 4, 5, 6, 7]),
        (days, today, working) => {
          const marks = readingMarks(on(...days), addDays(monday, today), working)
          const count = (mark: string) => marks.filter(each => each === mark).length
          expect(count('read')).toBe(days.length)
          expect(count('ahead')).toBe(Math.max(0, readingsOfALetter - days.length))
          expect(count('missed')).toBeLessThanOrEqual(14)
          if (working.length === 0) expect(count('missed')).toBe(0)
        },
      ),
    )
  })
  test('every reading has a prompt of its own', () => {
    const { letter, vision } = readingPrompts.en
    expect(new Set(letter).size).toBe(readingsOfALetter)
    expect(new Set(vision).size).toBe(7)
    const prompts = Array.from({ length: 60 }, (_, n) => promptAt(n + 1))
    expect(prompts.every(({ of, at }) => readingPrompts.en[of][at])).toBe(true)
    expect(prompts[20]).toEqual({ of: 'letter', at: 20 })
    expect(prompts[21]).toEqual({ of: 'vision', at: 0 })
  })
  test('a reader of any shift and any zone has one reading a day, however often they tick', () => {
    const zones = fc.constantFrom(
      'Europe/Berlin',
      'America/Los_Angeles',
      'Pacific/Auckland',
      'Asia/Kathmandu',
    )
    const ticks = fc.array(
      fc.date({ min: new Date('2026-01-01'), max: new Date('2026-12-31'), noInvalidDate: true }),
    )
    fc.assert(
      fc.property(zones, fc.integer({ min: 0, max: 12 }), ticks, (timeZone, dayStarts, instants) => {
        const clock = { timeZone, dayStarts }
        const days = [...new Set(instants.map(instant => dayOf(instant, clock)))].sort()
        expect(countedDays(days, null)).toEqual(days)
        // Before the hour at which the day starts it is still the shift that began the evening before.
        for (const instant of instants) {
          const shift = dayOf(new Date(instant.getTime() - dayStarts * 3_600_000), { timeZone, dayStarts: 0 })
          expect(Math.abs(Date.parse(shift) - Date.parse(dayOf(instant, clock)))).toBeLessThanOrEqual(
            86_400_000,
          )
        }
      }),
    )
    const night = { timeZone: 'Europe/Berlin', dayStarts: 4 }
    expect(dayOf(new Date('2026-05-04T22:00:00Z'), night)).toBe(
      dayOf(new Date('2026-05-05T01:59:00Z'), night),
    )
  })
  const offsets = fc.uniqueArray(fc.integer({ min: 0, max: 150 }), { maxLength: 30 })
  const someDays = offsets.map(some => on(...some.toSorted((a, b) => a - b)))
  const later = fc.integer({ min: 0, max: 300 }).map(days => addDays(monday, days))
  test('how to go on is asked sixty days after the first reading, and never again once it is answered', () => {
    expect(asksHowToGoOn(on(0, 3), addDays(monday, daysUntilAsked - 1), null)).toBe(false)
    expect(asksHowToGoOn(on(0, 3), addDays(monday, daysUntilAsked), null)).toBe(true)
    fc.assert(
      fc.property(someDays, later, later, fc.boolean(), (days, today, day, afresh) => {
        expect(asksHowToGoOn(days, today, { day, afresh })).toBe(false)
        if (days.length === 0 || days.length >= readingsOfALetter)
          expect(asksHowToGoOn(days, today, null)).toBe(false)
      }),
    )
  })
  test('begun afresh, the count starts with that day and the days before are kept', () => {
    fc.assert(
      fc.property(someDays, later, fc.boolean(), (days, day, afresh) => {
        const counted = countedDays(days, { day, afresh })
        expect(counted).toEqual(afresh ? days.filter(each => each >= day) : days)
        const last = lastReading(counted)
        expect(last === null).toBe(counted.length < readingsOfALetter)
        if (last) expect(counted.filter(each => each <= last)).toHaveLength(readingsOfALetter)
      }),
    )
  })
  test('a week has seven days', () => {
    expect(on(0, 1, 6, 7).map(weekday)).toEqual([1, 2, 7, 1])
  })
})
