import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, weekday } from '../dates'
import { rhythms } from './goal'
import { nextReview, reviewDays, reviewDue } from './reviews'

const weekly = { rhythm: 'week', rhythmFrom: '2026-03-01' } as const

test('a goal is looked at on set days', () => {
  expect(reviewDays(weekly, '2026-03-01', '2026-03-31')).toEqual([
    '2026-03-08',
    '2026-03-15',
    '2026-03-22',
    '2026-03-29',
  ])
  expect(reviewDays({ ...weekly, rhythm: 'two_weeks' }, '2026-03-16', '2026-04-12')).toEqual([
    '2026-03-29',
    '2026-04-12',
  ])
  expect(reviewDays({ ...weekly, rhythm: 'none' }, '2026-03-01', '2027-03-01')).toEqual([])
})

test('a short month pulls no later review forward', () => {
  const monthly = { rhythm: 'month', rhythmFrom: '2026-01-31' } as const
  expect(reviewDays(monthly, '2026-02-01', '2026-05-31')).toEqual([
    '2026-02-28',
    '2026-03-31',
    '2026-04-30',
    '2026-05-31',
  ])
})

test('a review waits until the goal was looked at, and doesn’t move the next one', () => {
  expect(reviewDue(weekly, null, '2026-03-07')).toBeNull()
  expect(reviewDue(weekly, null, '2026-03-08')).toBe('2026-03-08')
  expect(reviewDue(weekly, '2026-03-05', '2026-03-10')).toBe('2026-03-08')
  expect(reviewDue(weekly, '2026-03-10', '2026-03-14')).toBeNull()
  expect(reviewDue(weekly, '2026-03-10', '2026-03-15')).toBe('2026-03-15')
  expect(nextReview(weekly, '2026-03-10')).toBe('2026-03-15')
})

const day = fc.integer({ min: 0, max: 4000 }).map(days => addDays('2024-01-01', days))
const schedule = fc.record({ rhythm: fc.constantFrom(...rhythms), rhythmFrom: day })

test('whatever the rhythm: the days rise, keep to their range, and a week keeps its weekday', () => {
  fc.assert(
    fc.property(schedule, day, fc.integer({ min: 0, max: 500 }), (given, from, length) => {
      const to = addDays(from, length)
      const days = reviewDays(given, from, to)
      expect(days).toEqual([...new Set(days)].sort())
      for (const each of days) {
        expect(each > given.rhythmFrom && each >= from && each <= to).toBe(true)
        if (given.rhythm !== 'month') expect(weekday(each)).toBe(weekday(given.rhythmFrom))
      }
      const due = reviewDue(given, null, to)
      if (due !== null) expect(reviewDue(given, due, to)).toBeNull()
      const next = nextReview(given, to)
      if (given.rhythm === 'none' || given.rhythmFrom > to) return
      expect(next !== null && next > to).toBe(true)
    }),
  )
})
