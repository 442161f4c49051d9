import { parseWithZod } from '@conform-to/zod/v4'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { choice, number, optionalChoice, optionalDay, optionalId, optionalNumber } from './fields.schema'

const problem = (schema: z.ZodType, value: unknown) => schema.safeParse(value).error?.issues[0]?.message
const rating = { min: 1, max: 5, whole: true }

describe('a number', () => {
  test.each([
    ['3', 3],
    [3, 3],
    [' 5 ', 5],
  ])('is read from %j', (value, read) => {
    expect(number(rating).parse(value)).toBe(read)
  })
  test.each([
    ['', 'required'],
    [undefined, 'required'],
    ['three', 'not_a_number'],
    ['0x3', 'not_a_number'],
    ['1e9', 'not_a_number'],
    [Number.NaN, 'not_a_number'],
    [['3'], 'not_a_number'],
    ['3.5', 'not_a_whole_number'],
    ['0', 'at_least:1'],
    [6, 'at_most:5'],
  ])('is refused in %j with %s', (value, key) => {
    expect(problem(number(rating), value)).toBe(key)
  })
  test('may be left out where that is allowed', () => {
    expect(optionalNumber(rating).parse('')).toBeNull()
    expect(z.object({ rating: optionalNumber(rating) }).parse({})).toEqual({ rating: null })
    expect(problem(optionalNumber(rating), '9')).toBe('at_most:5')
  })
  test('never throws', () => {
    fc.assert(
      fc.property(fc.anything(), value => {
        expect(() => number(rating).safeParse(value)).not.toThrow()
      }),
    )
  })
})

test('a choice is one of its words', () => {
  expect(choice(['yes', 'no']).parse('yes')).toBe('yes')
  expect(problem(choice(['yes', 'no']), 'maybe')).toBe('choose_one')
  expect(problem(choice(['yes', 'no']), undefined)).toBe('choose_one')
  expect(optionalChoice(['yes', 'no']).parse('')).toBeNull()
  expect(problem(optionalChoice(['yes', 'no']), 'constructor')).toBe('choose_one')
})

test('a day stands in the calendar', () => {
  expect(optionalDay.parse('2028-02-29')).toBe('2028-02-29')
  expect(optionalDay.parse('')).toBeNull()
  expect(problem(optionalDay, '2026-02-29')).toBe('not_a_day')
  expect(problem(optionalDay, 'yesterday')).toBe('not_a_day')
  expect(problem(optionalDay, '0000-01-01')).toBe('not_a_day')
})

test('a form with its optional fields left out or blank is read alike', () => {
  const schema = z.object({
    rating: number(rating),
    again: optionalChoice(['yes', 'no']),
    asked: optionalDay,
    standard: optionalId,
    near: optionalNumber({ min: 0, max: 9 }),
  })
  const sparse = new FormData()
  sparse.set('rating', '4')
  const blank = new FormData()
  for (const name of ['again', 'asked', 'standard', 'near']) blank.set(name, '')
  blank.set('rating', '4')
  const value = { rating: 4, again: null, asked: null, standard: null, near: null }
  for (const sent of [sparse, blank]) {
    const submission = parseWithZod(sent, { schema })
    expect(submission.status === 'success' && submission.value).toEqual(value)
  }
  expect(parseWithZod(new FormData(), { schema }).reply().error).toEqual({ rating: ['required'] })
})
