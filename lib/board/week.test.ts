import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, weekday, weekOf } from '../dates'
import { questionKeys, questions } from './questions'
import { askedWeek, boardAddress, isBoardDay, isOpen, questionOf } from './week'

const days = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
  .map(date => date.toISOString().slice(0, 10))

test('all days of a week have the same question, and the next week another one', () => {
  fc.assert(
    fc.property(days, fc.integer({ min: 0, max: 6 }), (day, later) => {
      const monday = weekOf(day)
      expect(questionOf(addDays(monday, later))).toBe(questionOf(day))
      expect(questionOf(addDays(monday, 7))).not.toBe(questionOf(day))
    }),
  )
})

test('no question comes twice within half a year, and each has its turn', () => {
  fc.assert(
    fc.property(days, day => {
      const ahead = (weeks: number) =>
        Array.from({ length: weeks }, (_, n) => questionOf(addDays(day, 7 * n)))
      expect(new Set(ahead(27)).size).toBe(27)
      expect([...ahead(questionKeys.length)].sort()).toEqual([...questionKeys].sort())
    }),
  )
})

test('every question is a question or asks for one thing, in a length that one reads standing', () => {
  for (const text of Object.values(questions.en)) {
    expect(text).toMatch(/\?$/)
    expect(text.length).toBeLessThan(121)
    expect(text).not.toContain('!')
  }
  expect(new Set(Object.values(questions.en)).size).toBe(questionKeys.length)
})

test('a question is answered in its week or in the one after, not earlier and not later', () => {
  expect(isOpen('2026-05-04', '2026-05-04')).toBe(true)
  expect(isOpen('2026-05-04', '2026-05-17')).toBe(true)
  expect(isOpen('2026-05-04', '2026-05-18')).toBe(false)
  expect(isOpen('2026-05-11', '2026-05-10')).toBe(false)
})

test('Today speaks of the board on exactly one day of each week, whatever days somebody works', () => {
  const working = fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { maxLength: 7 })
  fc.assert(
    fc.property(days, working, (day, works) => {
      const week = Array.from({ length: 7 }, (_, n) => addDays(weekOf(day), n))
      const spoken = week.filter(each => isBoardDay(each, works))
      expect(spoken).toHaveLength(1)
      if (works.length > 0) expect(works).toContain(weekday(spoken[0] ?? ''))
    }),
  )
})

test('an address leads back to its week; what is no week that has begun leads to this one', () => {
  fc.assert(
    fc.property(days, fc.integer({ min: 0, max: 400 }), (today, ago) => {
      const week = addDays(weekOf(today), -7 * ago)
      const asked = new URL(boardAddress(week, today), 'https://localhost').searchParams.get('week')
      expect(askedWeek(asked ?? undefined, today)).toBe(week)
    }),
  )
  for (const text of ['2026-05-05', '2026-05-18', '2026-13-01', '', ['2026-05-04'], undefined])
    expect(askedWeek(text, '2026-05-13')).toBe('2026-05-11')
})
