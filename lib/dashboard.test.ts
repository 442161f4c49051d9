import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readFilter } from './dashboard'
import { rangeNames } from './ranges'

const team = '0193a5c2-7d10-7c3e-9f00-0123456789ab'

describe('the filter of a dashboard', () => {
  test('stands in the address, so that a view can be shared', () => {
    expect(readFilter({ range: 'last_90', team })).toEqual({ range: 'last_90', team })
  })

  test('is thirty days of all teams where the address says nothing', () => {
    expect(readFilter({})).toEqual({ range: 'last_30', team: null })
    expect(readFilter({ range: 'last_century', team: 'all' })).toEqual({ range: 'last_30', team: null })
    expect(readFilter({ range: ['last_7', 'last_30'], team: [team] })).toEqual({
      range: 'last_30',
      team: null,
    })
  })

  test('is always one that the page offers, whatever is typed', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.string()), query => {
        expect(rangeNames).toContain(readFilter(query).range)
      }),
    )
  })
})
