import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lastMonth, meant, type OfGroup, type Told, widestGap, wordsForCounts } from './commitment'
import { newcombe } from './figures'

test('the last month is the one before this, over the turn of the year too', () => {
  expect(lastMonth('2026-11-26')).toEqual({ from: '2026-10-01', to: '2026-11-01' })
  expect(lastMonth('2026-03-01')).toEqual({ from: '2026-02-01', to: '2026-03-01' })
  expect(lastMonth('2026-01-31')).toEqual({ from: '2025-12-01', to: '2026-01-01' })
})

test('words mean every number that they can stand for, and no other', () => {
  for (let of = 5; of < 40; of++) {
    const numbers = wordsForCounts.flatMap(words => {
      const { least, most } = meant({ of, words })
      return Array.from({ length: most - least + 1 }, (_, n) => least + n)
    })
    expect(numbers).toEqual(Array.from({ length: of + 1 }, (_, n) => n))
  }
})

const front = (told: Told): OfGroup => ({ name: 'front_line', told })
const leaders = (told: Told): OfGroup => ({ name: 'leaders', told })
const none = { accepted: [], vision: [], quiz: [], practised: [] }

test('the widest gap is named, whichever side it is on', () => {
  const near = [front({ of: 40, count: 30 }), leaders({ of: 12, count: 6 })]
  const wide = [front({ of: 40, count: 32 }), leaders({ of: 12, words: 'hardly_anybody' })]
  const gap = widestGap({ ...none, accepted: near, practised: wide })
  expect(gap).toEqual({ measure: 'practised', front: { of: 40, count: 32 }, leaders: wide[1] })
  const turned = [front({ of: 40, count: 3 }), leaders({ of: 12, words: 'nearly_all' })]
  expect(widestGap({ ...none, vision: turned })?.measure).toBe('vision')
})

test('a difference that chance can make is none, and without two sides there is nothing to compare', () => {
  expect(widestGap({ ...none, quiz: [front({ of: 12, count: 6 }), leaders({ of: 6, count: 4 })] })).toBeNull()
  expect(widestGap(none)).toBeUndefined()
  expect(widestGap({ ...none, quiz: [{ name: 'everyone', told: { of: 9, count: 4 } }] })).toBeUndefined()
  expect(widestGap({ ...none, quiz: [front({ of: 9, count: 4 })] })).toBeUndefined()
})

const told = fc.integer({ min: 5, max: 60 }).chain(of =>
  fc.oneof(
    fc.integer({ min: 0, max: of }).map((count): Told => ({ of, count })),
    fc.constantFrom(...wordsForCounts).map((words): Told => ({ of, words })),
  ),
)

test('a gap is one whatever the number is that words stand for', () => {
  fc.assert(
    fc.property(told, told, (one, other) => {
      const gap = widestGap({ ...none, vision: [front(one), leaders(other)] })
      if (!gap) return
      const [a, b] = [meant(one), meant(other)]
      for (const count of [a.least, a.most])
        for (const above of [b.least, b.most]) {
          const interval = newcombe({ count, of: one.of }, { count: above, of: other.of })
          expect(interval && (interval.low > 0 || interval.high < 0)).toBe(true)
        }
    }),
  )
})
