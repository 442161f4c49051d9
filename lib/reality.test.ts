import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { keptStanding, leastToJudge, nextSteps, type Regards } from './reality'

const fine: Regards = {
  pledge: 'met',
  checks: 'met',
  customers: 'met',
  isMeasured: true,
  isAskedLately: true,
  isTold: false,
  isAsking: false,
}

describe('whether it is kept', () => {
  test('nine of ten are met, three of four near enough, fewer a gap', () => {
    expect(keptStanding({ kept: 9, all: 10 })).toBe('met')
    expect(keptStanding({ kept: 89, all: 100 })).toBe('near_enough')
    expect(keptStanding({ kept: 75, all: 100 })).toBe('near_enough')
    expect(keptStanding({ kept: 74, all: 100 })).toBe('gap')
  })
  test('few checks say nothing', () => {
    expect(keptStanding({ kept: 0, all: leastToJudge - 1 })).toBe('unknown')
  })
  test('one more that is kept never makes it worse', () => {
    const order = ['gap', 'near_enough', 'met']
    fc.assert(
      fc.property(fc.integer({ min: 10, max: 500 }), fc.nat(499), (all, kept) => {
        fc.pre(kept < all)
        const [before, after] = [kept, kept + 1].map(many => order.indexOf(keptStanding({ kept: many, all })))
        expect(after).toBeGreaterThanOrEqual(before ?? 0)
      }),
    )
  })
})

describe('what comes next', () => {
  test('nothing where all is well', () => {
    expect(nextSteps(fine)).toEqual([])
  })
  test('a pledge behind what is expected is worded anew, customers are told and asked again', () => {
    expect(nextSteps({ ...fine, pledge: 'gap' })).toEqual(['revise', 'tell', 'ask'])
    expect(nextSteps({ ...fine, pledge: 'gap', isTold: true })).toEqual(['revise', 'ask'])
  })
  test('one that isn’t kept is practised first', () => {
    for (const broken of [{ checks: 'gap' }, { customers: 'gap' }] as const)
      expect(nextSteps({ ...fine, ...broken })).toEqual(['train', 'revise'])
  })
  test('what wasn’t asked lately is asked, unless it is being asked or has no measure', () => {
    const old = { ...fine, isAskedLately: false }
    expect(nextSteps(old)).toEqual(['ask'])
    expect(nextSteps({ ...old, isAsking: true })).toEqual([])
    expect(nextSteps({ ...old, isMeasured: false })).toEqual([])
  })
  test('near enough needs nothing', () => {
    expect(nextSteps({ ...fine, pledge: 'near_enough', checks: 'near_enough' })).toEqual([])
  })
})
