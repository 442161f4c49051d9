import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { monthOf } from './dates'
import { monthsOf, sinceMonths } from './timeline'

describe('a timeline', () => {
  test('reaches back whole months, this one included', () => {
    expect(sinceMonths('2026-11-26', 12)).toBe('2025-12-01')
    expect(sinceMonths('2026-01-31', 1)).toBe('2026-01-01')
  })
  test('tells month by month what happened and what adds up', () => {
    const moments = [{ day: '2026-03-02' }, { day: '2026-03-20' }, { day: '2025-01-01' }]
    const checked = { month: '2026-02', what: 'checked', count: 4, part: 3 } as const
    const said = { month: '2026-03', what: 'said', count: 2, part: 1 } as const
    const accepted = { month: '2026-03', what: 'accepted', count: 9, part: 0 } as const
    expect(monthsOf(moments, [said, checked, accepted], '2025-12-01')).toEqual([
      { month: '2026-03', moments: [{ day: '2026-03-20' }, { day: '2026-03-02' }], sums: [accepted, said] },
      { month: '2026-02', moments: [], sums: [checked] },
    ])
  })
  test('loses nothing since its first day and tells nothing twice', () => {
    const day = fc
      .date({ min: new Date('2024-01-01'), max: new Date('2026-12-31'), noInvalidDate: true })
      .map(date => ({ day: date.toISOString().slice(0, 10) }))
    fc.assert(
      fc.property(fc.array(day), moments => {
        const months = monthsOf(moments, [], '2025-06-01')
        const told = months.flatMap(month => month.moments)
        expect(told.map(({ day }) => day)).toEqual(
          moments
            .map(({ day }) => day)
            .filter(day => day >= '2025-06-01')
            .sort()
            .reverse(),
        )
        for (const { month, moments } of months)
          for (const { day } of moments) expect(monthOf(day)).toBe(month)
      }),
    )
  })
})
