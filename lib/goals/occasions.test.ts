import fc from 'fast-check'
import { expect, test } from 'vitest'
import { daysBetween, weekday } from '../dates'
import { isMonth, monthEnds, occasions, otherMonth, weeksOf } from './occasions'

test('the days of one’s goals stand in their order; nobody looks at a goal after its day', () => {
  const goal = {
    id: 'a',
    words: 'Learn forty words',
    dueOn: '2026-03-20',
    rhythm: 'week',
    rhythmFrom: '2026-03-01',
  } as const
  const steps = [
    { id: 'b', goalId: 'a', name: 'Twenty words', dueOn: '2026-03-08', reachedOn: '2026-03-07' },
    { id: 'c', goalId: 'a', name: 'Sixty words', dueOn: '2026-04-30', reachedOn: null },
  ]
  expect(
    occasions([goal], steps, '2026-03-01', '2026-03-31').map(({ day, kind, reached }) => [
      day,
      kind,
      reached,
    ]),
  ).toEqual([
    ['2026-03-08', 'milestone', true],
    ['2026-03-08', 'review', false],
    ['2026-03-15', 'review', false],
    ['2026-03-20', 'goal', false],
  ])
})

test('a month has whole weeks from Monday on, and each of its days once', () => {
  expect(weeksOf('2026-03').map(week => week[6])).toEqual([
    '2026-03-01',
    '2026-03-08',
    '2026-03-15',
    '2026-03-22',
    '2026-03-29',
    null,
  ])
  const month = fc
    .tuple(fc.integer({ min: 1900, max: 2099 }), fc.integer({ min: 1, max: 12 }))
    .map(([year, at]) => `${year}-${String(at).padStart(2, '0')}`)
  fc.assert(
    fc.property(month, given => {
      expect(isMonth(given)).toBe(true)
      const { from, to } = monthEnds(given)
      const weeks = weeksOf(given)
      const days = weeks.flat().filter(day => day !== null)
      expect(days[0]).toBe(from)
      expect(days.at(-1)).toBe(to)
      expect(days).toHaveLength(daysBetween(from, to) + 1)
      for (const week of weeks) {
        expect(week).toHaveLength(7)
        expect(week.some(day => day !== null)).toBe(true)
        for (const [at, day] of week.entries()) if (day !== null) expect(weekday(day)).toBe(at + 1)
      }
      expect(otherMonth(otherMonth(given, 1), -1)).toBe(given)
    }),
  )
})

test('what is no month is none', () => {
  for (const text of ['', '2026-13', '2026-00', '2026-1', '26-01', '2026-01-01', '1899-12', '2026-01\n'])
    expect(isMonth(text), text).toBe(false)
})
