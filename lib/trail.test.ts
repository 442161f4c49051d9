import fc from 'fast-check'
import { expect, test } from 'vitest'
import { newId } from './ids'
import { readTrailFilter, trailQuery } from './trail'

const read = (address: string) => readTrailFilter(Object.fromEntries(new URLSearchParams(address)))

test('a filter comes back from its address the same', () => {
  const day = fc
    .date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
    .map(date => date.toISOString().slice(0, 10))
  const blank = fc.constant('')
  fc.assert(
    fc.property(
      fc.record({
        who: fc.string({ unit: 'grapheme', maxLength: 20 }).map(name =>
          name
            .normalize('NFC')
            .replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, '')
            .trim(),
        ),
        deed: fc.constantFrom('', 'people.let-in', 'standards.publish'),
        from: fc.oneof(blank, day),
        to: fc.oneof(blank, day),
        after: fc.oneof(
          blank,
          fc
            .date({ min: new Date(0), max: new Date('2100-01-01'), noInvalidDate: true })
            .map(date => newId(date)),
        ),
      }),
      filter => {
        expect(read(trailQuery(filter))).toEqual(filter)
      },
    ),
  )
})

test('what makes no sense in an address is left out', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.oneof(fc.string(), fc.array(fc.string()))), query => {
      const { deed, from, to, after } = readTrailFilter(query)
      for (const each of [from, to]) expect(each).toMatch(/^(\d{4}-\d{2}-\d{2})?$/)
      expect(deed).toMatch(/^([a-z-]+\.[a-z-]+)?$/)
      expect(after).toMatch(/^([0-9a-f-]{36})?$/)
    }),
  )
  expect(read('from=2026-02-30&to=tomorrow&deed=a&after=1&who=%00')).toEqual({
    who: '',
    deed: '',
    from: '',
    to: '',
    after: '',
  })
})
