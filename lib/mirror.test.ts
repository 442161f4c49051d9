import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays } from './dates'
import { isLowRun, meanRating, weeklyMeans, weeksShown, weeksUntil } from './mirror'

const today = '2026-05-06'
const told = (...ratings: number[]) =>
  ratings.map((rating, at) => ({ day: addDays(today, at - ratings.length), rating }))

test('three low pulses in a row are a run, and a better day ends it', () => {
  expect(isLowRun(told(4, 5, 2, 1, 2), today)).toBe(true)
  expect(isLowRun(told(1, 1, 1, 3), today)).toBe(false)
  expect(isLowRun(told(1, 2), today)).toBe(false)
  expect(isLowRun(told(1, 1, 1), addDays(today, 30))).toBe(false)
  const pulses = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 3, maxLength: 40 })
  fc.assert(
    fc.property(pulses, all => isLowRun(told(...all), today) === all.slice(-3).every(one => one <= 2)),
  )
})

test('each week has its own mean, and what is told of other times is in none', () => {
  const weeks = weeksUntil(today)
  expect(weeks).toHaveLength(weeksShown)
  expect(weeks.at(-1)).toBe('2026-05-04')
  const entries = fc.array(
    fc.record({
      day: fc.integer({ min: -120, max: 0 }).map(days => addDays(today, days)),
      rating: fc.integer({ min: 1, max: 5 }),
    }),
  )
  fc.assert(
    fc.property(entries, all => {
      const means = weeklyMeans(all, weeks)
      const inside = all.filter(({ day }) => day >= (weeks[0] ?? ''))
      expect(means.every(mean => mean === null)).toBe(inside.length === 0)
      for (const mean of means) if (mean !== null) expect(mean >= 1 && mean <= 5).toBe(true)
    }),
  )
})

test('a sheet that is rated in part has the mean of that part', () => {
  expect(meanRating({ phone: '4', greeting: '', present: '2' })).toBe(3)
  expect(meanRating({ phone: '' })).toBeNull()
})
