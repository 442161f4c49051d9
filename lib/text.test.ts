import { parseWithZod } from '@conform-to/zod/v4'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { isId } from './ids'
import { byteLength, codePoints } from './text'
import { line, optionalLine, optionalProse, prose, uuidSchema } from './text.schema'

const anything = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.array(fc.integer({ min: 0, max: 0xffff })).map(units => String.fromCharCode(...units)),
  fc.anything(),
)

const problem = (schema: z.ZodType, value: unknown) => schema.safeParse(value).error?.issues[0]?.message

describe('a line', () => {
  test('is trimmed and composed', () => {
    expect(line(20).parse('  Zoe\u0308 \u00a0')).toBe('Zo\u00eb')
  })
  test('counts what people count: twenty waving hands are twenty', () => {
    expect(line(20).parse('👋'.repeat(20))).toBe('👋'.repeat(20))
    expect(problem(line(20), '👋'.repeat(21))).toBe('too_long:20')
  })
  test('may be limited in bytes where it stands in an index', () => {
    expect(problem(line(20, { bytes: 40 }), '👋'.repeat(11))).toBe('too_long:20')
    expect(line(20, { bytes: 40 }).parse('👋'.repeat(10))).toBe('👋'.repeat(10))
  })
  test.each([
    ['', 'required'],
    [' \n ', 'required'],
    [undefined, 'required'],
    [null, 'required'],
    [7, 'not_text'],
    [['a'], 'not_text'],
    ['two\nlines', 'one_line'],
    ['two\u2028lines', 'one_line'],
    ['a\0b', 'control_character'],
    ['a\tb', 'control_character'],
    ['a\u0085b', 'control_character'],
    ['half \ud83d', 'not_well_formed'],
  ])('refuses %j with %s', (value, key) => {
    expect(problem(line(200), value)).toBe(key)
  })
})

describe('prose', () => {
  test('keeps its lines and tabs, whatever the system that typed them', () => {
    expect(prose(100).parse('one\r\ntwo\rthree\n\tfour\n')).toBe('one\ntwo\nthree\n\tfour')
  })
  test('keeps right-to-left text, joined emoji and invisible marks', () => {
    for (const text of ['שלום \u202babc', '👨‍👩‍👧‍👦', 'a\u200bb', '<script>', '%s', "'; drop"])
      expect(prose(100).parse(text)).toBe(text)
  })
  test('refuses a bell and a NUL', () => {
    expect(problem(prose(100), 'ring\u0007')).toBe('control_character')
    expect(problem(prose(100), 'nothing\0')).toBe('control_character')
  })
  test('refuses a hundred thousand characters without ado', () => {
    expect(problem(prose(4000), 'x'.repeat(100_000))).toBe('too_long:4000')
  })
})

describe('any input', () => {
  test('is either refused with a key or comes out sound', () => {
    fc.assert(
      fc.property(anything, value => {
        for (const schema of [line(40), prose(40), optionalLine(40), optionalProse(40)]) {
          const result = schema.safeParse(value)
          if (!result.success) {
            expect(result.error.issues[0]?.message).toMatch(/^[a-z_]+(:\d+)?$/)
          } else if (result.data !== null) {
            expect(result.data.isWellFormed()).toBe(true)
            expect(result.data).not.toContain('\0')
            expect(codePoints(result.data)).toBeLessThanOrEqual(40)
            expect(schema.parse(result.data)).toBe(result.data)
          }
        }
      }),
      { numRuns: 500 },
    )
  })
})

describe('an optional text', () => {
  test('is null when missing, blank or null', () => {
    for (const blank of [undefined, null, '', '  ', '\n'])
      expect(z.object({ note: optionalProse(10) }).parse({ note: blank })).toEqual({ note: null })
    expect(z.object({ note: optionalLine(10) }).parse({})).toEqual({ note: null })
  })
  test('is held to the same rules when there is one', () => {
    expect(problem(optionalLine(3), 'four')).toBe('too_long:3')
  })
})

test('a form sent empty asks for what is required and nothing else', () => {
  const sent = new FormData()
  sent.set('title', '')
  sent.set('note', '')
  const submission = parseWithZod(sent, { schema: z.object({ title: line(10), note: optionalProse(10) }) })
  expect(submission.reply().error).toEqual({ title: ['required'] })
})

test('bytes are those of UTF-8', () => {
  expect(byteLength('aé€👋')).toBe(1 + 2 + 3 + 4)
})

test('an id is a lower-case UUID of version 4 or 7', () => {
  expect(uuidSchema.parse('01932f5e-7c1a-7b2c-8d3e-4f5a6b7c8d9e')).toBeTruthy()
  expect(problem(uuidSchema, '01932F5E-7C1A-7B2C-8D3E-4F5A6B7C8D9E')).toBe('not_an_id')
  expect(problem(uuidSchema, '01932f5e-7c1a-1b2c-8d3e-4f5a6b7c8d9e')).toBe('not_an_id')
  expect(problem(uuidSchema, "' or 1=1")).toBe('not_an_id')
  expect(problem(uuidSchema, undefined)).toBe('not_an_id')
  expect(isId('01932f5e-7c1a-7b2c-8d3e-4f5a6b7c8d9e')).toBe(true)
  expect(isId('01932f5e-7c1a-7b2c-8d3e-4f5a6b7c8d9e\n')).toBe(false)
})
