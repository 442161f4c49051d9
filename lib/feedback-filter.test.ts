import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  everything,
  type FeedbackFilter,
  feedbackAddress,
  feedbackKinds,
  narrowings,
  readFeedbackFilter,
  without,
} from './feedback-filter'
import { newId } from './ids'
import { tidy } from './text'

/** What Next makes of an address: a name that comes once has a text, one that comes more often a list. */
const read = (address: string) => {
  const { searchParams } = new URL(address, 'https://harbour.example')
  const names = [...new Set(searchParams.keys())]
  const pairs = names.map(name => {
    const all = searchParams.getAll(name)
    return [name, all.length > 1 ? all : all[0]]
  })
  return readFeedbackFilter(Object.fromEntries(pairs))
}

const id = fc.uint8Array({ minLength: 10, maxLength: 10 }).map(bytes => newId(new Date(0), bytes))
const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2999-12-31'), noInvalidDate: true })
  .map(date => date.toISOString().slice(0, 10))
const maybe = <T>(some: fc.Arbitrary<T>) => fc.option(some, { nil: null })
const filters: fc.Arbitrary<FeedbackFilter> = fc.record({
  kind: maybe(fc.constantFrom(...feedbackKinds)),
  channel: maybe(fc.constantFrom('survey', 'letter', 'phone', 'social')),
  team: maybe(id),
  about: maybe(id),
  standard: maybe(id),
  tag: maybe(id),
  ratings: fc.subarray([1, 2, 3, 4, 5]),
  from: maybe(day),
  to: maybe(day),
  customers: fc.constantFrom('external', 'internal'),
  words: fc.string({ unit: 'grapheme', maxLength: 60 }).map(text => tidy(text, { max: 200 }).text ?? ''),
  mine: fc.boolean(),
  withdrawn: fc.boolean(),
})

test('a filter survives its address', () => {
  fc.assert(
    fc.property(filters, filter => {
      expect(read(feedbackAddress(filter))).toEqual(filter)
    }),
  )
})

test('each narrowing can be taken away alone, and with the last one everything is there', () => {
  fc.assert(
    fc.property(filters, filter => {
      const names = narrowings(filter)
      for (const name of names)
        expect(narrowings(without(filter, name))).toEqual(names.filter(other => other !== name))
      expect(names.reduce(without, filter)).toEqual(everything)
    }),
  )
})

test('a bar of a chart leads to what it counts', () => {
  expect(feedbackAddress({ ratings: [1, 2], from: '2026-11-01', to: '2026-11-30' })).toBe(
    '/feedback?from=2026-11-01&to=2026-11-30&rating=1&rating=2',
  )
  expect(read('/feedback?rating=1-2').ratings).toEqual([1, 2])
  expect(read('/feedback?rating=5&rating=3-4&rating=x').ratings).toEqual([3, 4, 5])
  expect(feedbackAddress({})).toBe('/feedback')
})

test('what an address cannot mean is any, and nothing throws', () => {
  const junk =
    '?kind=x&channel=x&team=x&from=2026-02-30&to=x&rating=0&rating=2-9&customers=x&words=%00&mine=2'
  expect(read(`/feedback${junk}`)).toEqual(everything)
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.oneof(fc.string(), fc.array(fc.string()))), query => {
      expect(() => readFeedbackFilter(query)).not.toThrow()
    }),
  )
})
