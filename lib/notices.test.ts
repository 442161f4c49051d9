import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayOf, weekday } from './dates'
import { cameUntil, isTimeToRemind, minuteOf, offeredKinds, timeOf } from './notices'
import { noticeChoicesForm } from './notices.form'

const lisbon = { timeZone: 'Europe/Lisbon', dayStarts: 4 }
const weekdaysAlone = [1, 2, 3, 4, 5]

const clock = fc.record({
  timeZone: fc.constantFrom(
    'UTC',
    'Europe/Lisbon',
    'America/New_York',
    'Asia/Kathmandu',
    'Australia/Lord_Howe',
  ),
  dayStarts: fc.integer({ min: 0, max: 23 }),
})
const instant = fc.date({ min: new Date('2015-01-01'), max: new Date('2035-01-01'), noInvalidDate: true })
const minute = fc.integer({ min: 0, max: 1439 })
const days = fc.uniqueArray(fc.integer({ min: 1, max: 7 }))

describe('notices as they happen', () => {
  const times = { days: weekdaysAlone, minute: null }
  test('come at once on a day that is worked', () => {
    const friday = new Date('2026-11-27T10:00:00Z')
    expect(cameUntil(friday, times, lisbon)).toEqual(friday)
  })
  test('wait over a weekend, a night shift after its day included', () => {
    const endOfFriday = new Date('2026-11-28T04:00:00Z')
    expect(cameUntil(new Date('2026-11-28T03:30:00Z'), times, lisbon)).toEqual(
      new Date('2026-11-28T03:30:00Z'),
    )
    expect(cameUntil(new Date('2026-11-29T12:00:00Z'), times, lisbon)).toEqual(endOfFriday)
    expect(cameUntil(new Date('2026-11-30T03:59:00Z'), times, lisbon)).toEqual(endOfFriday)
    const monday = new Date('2026-11-30T04:00:00Z')
    expect(cameUntil(monday, times, lisbon)).toEqual(monday)
  })
  test('come every day to whoever ticked no day', () => {
    const sunday = new Date('2026-11-29T12:00:00Z')
    expect(cameUntil(sunday, { days: [], minute: null }, lisbon)).toEqual(sunday)
  })
  test('bring no reminder', () => {
    expect(isTimeToRemind(new Date('2026-11-27T10:00:00Z'), times, lisbon)).toBe(false)
  })
})

describe('notices at a time', () => {
  const times = { days: weekdaysAlone, minute: minuteOf('15:30') }
  test('come together then, by the clock of the organization, in summer and in winter', () => {
    expect(cameUntil(new Date('2026-11-27T15:29:59Z'), times, lisbon)).toEqual(
      new Date('2026-11-26T15:30:00Z'),
    )
    expect(cameUntil(new Date('2026-11-27T15:30:00Z'), times, lisbon)).toEqual(
      new Date('2026-11-27T15:30:00Z'),
    )
    expect(cameUntil(new Date('2026-06-12T18:00:00Z'), times, lisbon)).toEqual(
      new Date('2026-06-12T14:30:00Z'),
    )
  })
  test('after midnight belong to the day before', () => {
    const night = { days: [5], minute: minuteOf('02:00') }
    expect(cameUntil(new Date('2026-11-28T02:10:00Z'), night, lisbon)).toEqual(
      new Date('2026-11-28T02:00:00Z'),
    )
    expect(cameUntil(new Date('2026-11-27T02:10:00Z'), night, lisbon)).toEqual(
      new Date('2026-11-21T02:00:00Z'),
    )
  })
  test('remind from then on until the day is over', () => {
    expect(isTimeToRemind(new Date('2026-11-27T15:29:00Z'), times, lisbon)).toBe(false)
    expect(isTimeToRemind(new Date('2026-11-27T15:30:00Z'), times, lisbon)).toBe(true)
    expect(isTimeToRemind(new Date('2026-11-28T03:59:00Z'), times, lisbon)).toBe(true)
    expect(isTimeToRemind(new Date('2026-11-28T04:00:00Z'), times, lisbon)).toBe(false)
  })
})

describe('whatever is chosen', () => {
  test('nothing comes before its time, or from the future, or goes back again', () => {
    fc.assert(
      fc.property(instant, instant, days, fc.option(minute), clock, (a, b, days, minute, there) => {
        const [earlier, later] = a <= b ? [a, b] : [b, a]
        const times = { days, minute }
        const came = cameUntil(earlier, times, there)
        expect(came.getTime()).toBeLessThanOrEqual(earlier.getTime())
        expect(came.getTime()).toBeLessThanOrEqual(cameUntil(later, times, there).getTime())
      }),
      { numRuns: 500 },
    )
  })
  test('with a time, what comes comes on a day worked', () => {
    fc.assert(
      fc.property(
        instant,
        fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }),
        minute,
        clock,
        (now, days, minute, there) => {
          const day = dayOf(cameUntil(now, { days, minute }, there), there)
          expect(days).toContain(weekday(day))
        },
      ),
      { numRuns: 500 },
    )
  })
})

test('a time of the day is read as it is written', () => {
  fc.assert(
    fc.property(minute, many => {
      expect(minuteOf(timeOf(many))).toBe(many)
    }),
  )
})

test('low ratings are told to those who lead a team', () => {
  expect(offeredKinds({ managedTeams: [] })).not.toContain('low')
  expect(offeredKinds({ managedTeams: ['desk'] })).toContain('low')
})

describe('the form', () => {
  test.each([
    ['', null],
    ['00:00', 0],
    ['23:59', 1439],
  ])('takes %j', (minute, read) => {
    expect(noticeChoicesForm.parse({ minute, kinds: 'shared' })).toEqual({
      minute: read,
      kinds: ['shared'],
    })
  })
  test.each(['24:00', '8:30', '08:60', 'noon'])('refuses %j beside its field', minute => {
    const { error } = noticeChoicesForm.safeParse({ minute })
    expect(error?.issues).toMatchObject([{ path: ['minute'], message: 'not_a_time' }])
  })
  test('takes no kind at all, and none that there isn’t', () => {
    expect(noticeChoicesForm.parse({}).kinds).toEqual([])
    expect(noticeChoicesForm.safeParse({ kinds: ['gossip'] }).success).toBe(false)
  })
})
