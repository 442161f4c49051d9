import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { newCode, newId, newSecret, printCode, readCode } from './ids'
import { uuidSchema } from './text.schema'

const now = new Date('2026-11-21T07:00:00Z')
const bytes = (count: number) => fc.uint8Array({ minLength: count, maxLength: count })

describe('an id', () => {
  test('is a UUID of version 7: the example of RFC 9562', () => {
    const random = Uint8Array.of(0x0c, 0xc3, 0x18, 0xc4, 0xdc, 0x0c, 0x0c, 0x07, 0x39, 0x8f)
    expect(newId(new Date('2022-02-22T19:22:22Z'), random)).toBe('017f22e2-79b0-7cc3-98c4-dc0c0c07398f')
  })
  test('keeps its version and variant whatever the random bytes are', () => {
    expect(newId(now, new Uint8Array(10).fill(255))).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7fff-bfff-f{12}$/)
    expect(newId(now, new Uint8Array(10))).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7000-8000-0{12}$/)
  })
  test('is accepted by our own schema, and sorts by its moment', () => {
    const moment = fc.date({ min: new Date(0), max: new Date('2200-01-01'), noInvalidDate: true })
    fc.assert(
      fc.property(moment, moment, bytes(10), bytes(10), (a, b, one, other) => {
        const [first, second] = [newId(a, one), newId(b, other)]
        expect(uuidSchema.parse(first)).toBe(first)
        if (a < b) expect(first < second).toBe(true)
      }),
    )
  })
  test('is another one each time', () => {
    expect(new Set(Array.from({ length: 1000 }, () => newId(now))).size).toBe(1000)
  })
})

describe('a public code', () => {
  test('is read as it was made, in capitals, in groups and with the letters people mix up', () => {
    fc.assert(
      fc.property(bytes(10), random => {
        const code = newCode(random)
        expect(code).toMatch(/^[0-9a-hjkmnp-tv-z]{10}$/)
        for (const typed of [
          code,
          code.toUpperCase(),
          printCode(code),
          ` ${code.slice(0, 3)} ${code.slice(3)}`,
        ])
          expect(readCode(typed)).toBe(code)
        expect(readCode(code.replace(/0/g, 'O').replace(/1/g, 'l'))).toBe(code)
      }),
    )
  })
  test('uses all 32 digits equally often', () => {
    const every = Uint8Array.from({ length: 256 }, (_, index) => index)
    const counts = new Map<string, number>()
    for (const digit of newCode(every)) counts.set(digit, (counts.get(digit) ?? 0) + 1)
    expect([...counts.values()]).toEqual(Array(32).fill(8))
  })
  test.each(['', '0123456789a', '012345678', '01234567u9', '01234/6789', 'ﬁ12345678', 'x'.repeat(101)])(
    'is not found in %j',
    typed => {
      expect(readCode(typed)).toBeNull()
    },
  )
  test('never throws on what was typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), typed => {
        expect(readCode(typed) ?? '0123456789').toHaveLength(10)
      }),
    )
  })
})

test('a secret holds 256 bits and fits an address', () => {
  expect(newSecret()).toMatch(/^[\w-]{43}$/)
  expect(newSecret(new Uint8Array(32).fill(0xfb))).toBe(Buffer.alloc(32, 0xfb).toString('base64url'))
  expect(newSecret()).not.toBe(newSecret())
})
