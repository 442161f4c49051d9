import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readFilter, writeFilter } from './dashboard'
import { channels } from './feedback'
import { rangeNames } from './ranges'

const team = '0193a5c2-7d10-7c3e-9f00-0123456789ab'

describe('the filter of a dashboard', () => {
  test('stands in the address, so that a view can be shared', () => {
    const filter = { range: 'last_90', team, channel: 'phone', compare: true } as const
    expect(writeFilter(filter)).toBe(`?range=last_90&team=${team}&channel=phone&compare=before`)
    const filters = fc.record({
      range: fc.constantFrom(...rangeNames),
      team: fc.constantFrom(team, null),
      channel: fc.constantFrom(...channels, null),
      compare: fc.boolean(),
    })
    fc.assert(
      fc.property(filters, filter => {
        expect(readFilter(Object.fromEntries(new URLSearchParams(writeFilter(filter))))).toEqual(filter)
      }),
    )
  })

  test('is thirty days of all teams where the address says nothing', () => {
    const usual = { range: 'last_30', team: null, channel: null, compare: false } as const
    expect(readFilter({})).toEqual(usual)
    expect(writeFilter(usual)).toBe('')
    expect(readFilter({ range: 'last_century', team: 'all', channel: 'smoke', compare: 'x' })).toEqual(usual)
    expect(readFilter({ range: ['last_7', 'last_30'], team: [team] })).toEqual(usual)
  })

  test('is always one that the page offers, whatever is typed', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.string()), query => {
        expect(rangeNames).toContain(readFilter(query).range)
      }),
    )
  })
})
