import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Sums } from './figures'
import { type DashboardFigures, insights } from './insights'

/** So many answers, half of them one rating and half the next. */
const answers = (count: number, low: number): Sums => ({
  count,
  sum: count * (low + 0.5),
  squares: (count * (low ** 2 + (low + 1) ** 2)) / 2,
})
const nothing: DashboardFigures = {
  satisfaction: { before: answers(0, 1), now: answers(0, 1) },
  wouldReturn: { before: { count: 0, of: 0 }, now: { count: 0, of: 0 } },
  quiz: [],
  acceptances: { count: 0, of: 0 },
}
const first = (before: Sums, now: Sums) => insights({ ...nothing, satisfaction: { before, now } })[0]

describe('the first sentence', () => {
  test('says that nobody has answered, when nobody has', () => {
    expect(insights(nothing)).toEqual([{ key: 'no_answers', values: {} }])
  })
  test('counts a few answers and gives them no mean', () => {
    expect(first(answers(400, 4), answers(8, 1))).toEqual({ key: 'few_answers', values: { count: 8 } })
  })
  test('tells a clear rise or fall with both means', () => {
    expect(first(answers(60, 3), answers(212, 4))).toEqual({
      key: 'satisfaction_rose',
      values: { from: 3.5, to: 4.5, count: 212 },
    })
    expect(first(answers(60, 4), answers(60, 3))?.key).toBe('satisfaction_fell')
  })
  test('does not make a change of what chance may have done', () => {
    expect(first(answers(60, 4), answers(60, 4))?.key).toBe('satisfaction_no_clear_change')
    expect(first(answers(12, 1), answers(60, 4))?.key).toBe('satisfaction_no_clear_change')
  })
  test('speaks of no change where there was nothing before', () => {
    expect(first(answers(0, 1), answers(60, 4))).toEqual({
      key: 'satisfaction',
      values: { mean: 4.5, count: 60 },
    })
  })
})

describe('the sentences after it', () => {
  const full: DashboardFigures = {
    satisfaction: { before: answers(60, 3), now: answers(60, 4) },
    wouldReturn: { before: { count: 30, of: 60 }, now: { count: 55, of: 60 } },
    quiz: [
      { question: 'smile', good: 12, of: 12 },
      { question: 'compliment', good: 5, of: 12 },
      { question: 'greeting', good: 9, of: 12 },
    ],
    acceptances: { count: 50, of: 64 },
  }
  const keys = (figures: Partial<DashboardFigures>) => insights({ ...full, ...figures }).map(({ key }) => key)

  test('put what changed before what to look at', () => {
    expect(keys({})).toEqual(['satisfaction_rose', 'would_return_rose', 'quiz_weakest'])
    const steady = { before: { count: 50, of: 60 }, now: { count: 51, of: 60 } }
    expect(keys({ wouldReturn: steady })).toEqual([
      'satisfaction_rose',
      'quiz_weakest',
      'acceptances_missing',
    ])
  })
  test('count who missed a question in plain words', () => {
    expect(insights(full)[2]).toEqual({
      key: 'quiz_weakest',
      values: { question: 'compliment', missed: 7, of: 12 },
    })
  })
  test('pass over a quiz that everybody had right or nobody took', () => {
    expect(keys({ quiz: [{ question: 'smile', good: 6, of: 6 }] })).not.toContain('quiz_weakest')
    expect(keys({ quiz: [] })).toEqual(['satisfaction_rose', 'would_return_rose', 'acceptances_missing'])
  })
  test('say so when every standard is accepted', () => {
    expect(insights({ ...full, quiz: [], acceptances: { count: 64, of: 64 } })[2]).toEqual({
      key: 'acceptances_complete',
      values: { of: 64 },
    })
  })
  test('tell a steady share only where nothing weighs more', () => {
    const rest = { quiz: [], acceptances: { count: 0, of: 0 } }
    const steady = { before: { count: 50, of: 60 }, now: { count: 51, of: 60 } }
    expect(insights({ ...full, ...rest, wouldReturn: steady })[1]).toEqual({
      key: 'would_return',
      values: { count: 51, of: 60 },
    })
    const few = { before: { count: 50, of: 60 }, now: { count: 3, of: 9 } }
    expect(keys({ ...rest, wouldReturn: few })).toEqual(['satisfaction_rose'])
  })
})

test('there are one to three sentences, no two alike, and every number in them is one', () => {
  const sums = fc.array(fc.integer({ min: 1, max: 5 }), { maxLength: 60 }).map(given => ({
    count: given.length,
    sum: given.reduce((all, each) => all + each, 0),
    squares: given.reduce((all, each) => all + each ** 2, 0),
  }))
  const share = fc.nat(80).chain(of => fc.nat(of).map(count => ({ count, of })))
  const figures = fc.record({
    satisfaction: fc.record({ before: sums, now: sums }),
    wouldReturn: fc.record({ before: share, now: share }),
    quiz: fc.array(share.map(({ count, of }) => ({ question: 'smile', good: count, of }))),
    acceptances: share,
  })
  fc.assert(
    fc.property(figures, given => {
      const sentences = insights(given)
      expect(sentences.length >= 1 && sentences.length <= 3).toBe(true)
      expect(new Set(sentences.map(({ key }) => key)).size).toBe(sentences.length)
      for (const value of sentences.flatMap(({ values }) => Object.values(values)))
        expect(typeof value === 'string' || Number.isFinite(value)).toBe(true)
    }),
    { numRuns: 500 },
  )
})
