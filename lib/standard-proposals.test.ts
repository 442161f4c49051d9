import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { outcomes, stateOf, usualLastDay } from './standard-proposals'

const today = '2026-11-26'
const open = { withdrawnAt: null, outcome: null, startsOn: null }

describe('a proposal', () => {
  test('waits until somebody decides', () => {
    expect(stateOf(open, today)).toBe('waiting')
  })
  test('taken up is a draft, then a version that comes, then one in force', () => {
    const taken = { ...open, outcome: 'taken_up' as const }
    expect(stateOf(taken, today)).toBe('draft')
    expect(stateOf({ ...taken, startsOn: '2026-11-27' }, today)).toBe('coming')
    expect(stateOf({ ...taken, startsOn: today }, today)).toBe('in_force')
  })
  test('that was joined or put off says so, whatever became of the other', () => {
    for (const outcome of ['joined', 'not_now'] as const)
      for (const startsOn of [null, '2026-11-01', '2027-01-01'])
        expect(stateOf({ ...open, outcome, startsOn }, today)).toBe(outcome)
  })
  test('that was taken back says nothing else', () => {
    fc.assert(
      fc.property(fc.constantFrom(null, ...outcomes), fc.constantFrom(null, today), (outcome, startsOn) => {
        expect(stateOf({ withdrawnAt: new Date(0), outcome, startsOn }, today)).toBe('withdrawn')
      }),
    )
  })
})

test('an exercise lasts a week', () => {
  expect(usualLastDay('2026-12-28')).toBe('2027-01-04')
})
