import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nudgeForm, readMatrixFilter, readPageNumber, writeMatrixFilter } from './matrix'

const wholeMatrix = { team: null, standard: null, person: null, missing: false }
const id = fc.option(fc.uuid({ version: 4 }))

test('a filter stands in the address and is read from it again', () => {
  fc.assert(
    fc.property(
      fc.record({ team: id, standard: id, person: id, missing: fc.boolean() }),
      fc.constantFrom({}, { page: '2' }),
      (filter, more) => {
        const query = Object.fromEntries(new URLSearchParams(writeMatrixFilter(filter, more)))
        expect(readMatrixFilter(query)).toEqual(filter)
      },
    ),
  )
  expect(writeMatrixFilter(wholeMatrix)).toBe('')
})

test('what is no filter narrows nothing, whatever it is', () => {
  expect(readMatrixFilter({ team: 'x', standard: ['a', 'b'], person: 7, missing: 'no' })).toEqual(wholeMatrix)
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.anything()), query => {
      expect(() => readMatrixFilter(query)).not.toThrow()
      expect(readPageNumber(query)).toBeGreaterThan(0)
      expect(() => nudgeForm.safeParse(query)).not.toThrow()
    }),
  )
})

test('pages are counted from one', () => {
  expect(['2', '12', '0', '-1', '1.5', 'x', undefined].map(page => readPageNumber({ page }))).toEqual([
    2, 12, 1, 1, 1, 1, 1,
  ])
})
