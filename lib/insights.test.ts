import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { changes } from './change'
import { comparison } from './comparison'
import type { Sums } from './figures'
import { type DashboardFigures, insights } from './insights'

/** So many answers, half of them one rating and half the next. */
const answers = (count: number, low: number): Sums => ({
  count,
  sum: count * (low + 0.5),
  squares: (count * (low ** 2 + (low + 1) ** 2)) / 2,
})
const none = answers(0, 1)
type Said = DashboardFigures['now']
const silence: Said = {
  satisfaction: none,
  needs: { understood: none, welcome: none, important: none, comfortable: none },
  wouldReturn: { count: 0, of: 0 },
  wouldTell: { promoters: 0, passives: 0, detractors: 0 },
}
const rest = { quiz: [], acceptances: { count: 0, of: 0 } }
const said = (before: Partial<Said>, now: Partial<Said>, more: Partial<DashboardFigures> = {}) => {
  const [was, is] = [
    { ...silence, ...before },
    { ...silence, ...now },
  ]
  return insights({ before: was, now: is, changes: changes(comparison(is, was)), ...rest, ...more })
}
const first = (before: Sums, now: Sums) => said({ satisfaction: before }, { satisfaction: now })[0]

describe('the first sentence', () => {
  test('says that nobody has answered, when nobody has', () => {
    expect(said({}, {})).toEqual([{ key: 'no_answers', values: {} }])
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
  const better = [answers(60, 3), answers(60, 4)] as const
  const rose = [
    { satisfaction: better[0], wouldReturn: { count: 30, of: 60 } },
    { satisfaction: better[1], wouldReturn: { count: 55, of: 60 } },
  ] as const
  const steady = [
    { satisfaction: better[0], wouldReturn: { count: 50, of: 60 } },
    { satisfaction: better[1], wouldReturn: { count: 51, of: 60 } },
  ] as const
  const quiz = [
    { question: 'smile', good: 12, of: 12 },
    { question: 'compliment', good: 5, of: 12 },
    { question: 'greeting', good: 9, of: 12 },
  ]
  const acceptances = { count: 50, of: 64 }
  const keys = (sentences: readonly { key: string }[]) => sentences.map(({ key }) => key)

  test('put what changed before what to look at', () => {
    expect(keys(said(...rose, { quiz, acceptances }))).toEqual([
      'satisfaction_rose',
      'would_return_rose',
      'quiz_weakest',
      'acceptances_missing',
    ])
    expect(keys(said(...steady, { quiz, acceptances }))).toEqual([
      'satisfaction_rose',
      'quiz_weakest',
      'acceptances_missing',
      'would_return',
    ])
  })
  test('tell which need changed', () => {
    const needs = { ...silence.needs, welcome: answers(60, 4) }
    expect(said({ needs }, { needs: { ...needs, welcome: answers(60, 3) } })[1]).toEqual({
      key: 'need_fell',
      values: { need: 'welcome', from: 4.5, to: 3.5 },
    })
  })
  test('tell whether more would tell others', () => {
    const before = { wouldTell: { promoters: 20, passives: 20, detractors: 20 } }
    expect(said(before, { wouldTell: { promoters: 45, passives: 10, detractors: 5 } })[1]).toEqual({
      key: 'would_tell_rose',
      values: { from: 0, to: 40 / 60 },
    })
  })
  test('count who missed a question in plain words', () => {
    expect(said(...rose, { quiz })[2]).toEqual({
      key: 'quiz_weakest',
      values: { question: 'compliment', missed: 7, of: 12 },
    })
  })
  test('pass over a quiz that everybody had right or nobody took', () => {
    expect(keys(said(...rose, { quiz: [{ question: 'smile', good: 6, of: 6 }] }))).not.toContain(
      'quiz_weakest',
    )
    expect(keys(said(...rose))).toEqual(['satisfaction_rose', 'would_return_rose'])
  })
  test('say so when every standard is accepted', () => {
    expect(said({}, {}, { acceptances: { count: 64, of: 64 } })[1]).toEqual({
      key: 'acceptances_complete',
      values: { of: 64 },
    })
  })
  test('pass over a share of too few', () => {
    expect(keys(said(steady[0], { ...steady[1], wouldReturn: { count: 3, of: 9 } }))).toEqual([
      'satisfaction_rose',
    ])
  })
})

test('there are one to five sentences, and every number in them is one', () => {
  const sums = fc.array(fc.integer({ min: 1, max: 5 }), { maxLength: 60 }).map(given => ({
    count: given.length,
    sum: given.reduce((all, each) => all + each, 0),
    squares: given.reduce((all, each) => all + each ** 2, 0),
  }))
  const share = fc.nat(80).chain(of => fc.nat(of).map(count => ({ count, of })))
  const period = fc.record({
    satisfaction: sums,
    needs: fc.record({ understood: sums, welcome: sums, important: sums, comfortable: sums }),
    wouldReturn: share,
    wouldTell: fc.record({ promoters: fc.nat(60), passives: fc.nat(60), detractors: fc.nat(60) }),
  })
  const more = fc.record({
    quiz: fc.array(share.map(({ count, of }) => ({ question: 'smile', good: count, of }))),
    acceptances: share,
  })
  fc.assert(
    fc.property(period, period, more, (before, now, rest) => {
      const sentences = said(before, now, rest)
      expect(sentences.length >= 1 && sentences.length <= 5).toBe(true)
      for (const value of sentences.flatMap(({ values }) => Object.values(values)))
        expect(typeof value === 'string' || Number.isFinite(value)).toBe(true)
    }),
    { numRuns: 300 },
  )
})
