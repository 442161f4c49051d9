import fc from 'fast-check'
import { expect, test } from 'vitest'
import { feedbackFigures, tellersOf } from './feedback-figures'

const week = { from: '2026-11-16', to: '2026-11-18' }
const lines = [
  { at: '2026-11-16', channel: 'survey', measure: 'entries', count: 2, sum: 2, squares: 2 },
  { at: '2026-11-16', channel: 'survey', measure: 'overall', count: 2, sum: 9, squares: 41 },
  { at: '2026-11-16', channel: 'survey', measure: 'welcome', count: 1, sum: 3, squares: 9 },
  { at: '2026-11-18', channel: 'survey', measure: 'entries', count: 1, sum: 1, squares: 1 },
  { at: '2026-11-18', channel: 'survey', measure: 'overall', count: 1, sum: 1, squares: 1 },
  { at: '2026-11-18', channel: 'survey', measure: 'would_return', count: 1, sum: 0, squares: 0 },
  { at: '2026-11-18', channel: 'letter', measure: 'entries', count: 3, sum: 3, squares: 3 },
  { at: '2026-11-18', channel: 'letter', measure: 'overall', count: 1, sum: 5, squares: 25 },
  { at: '2026-11-16', channel: 'survey', measure: 'would_return', count: 2, sum: 2, squares: 2 },
] as const

test('satisfaction is what surveys said; a letter’s rating does not move it', () => {
  const { satisfaction, overTime } = feedbackFigures(lines, week, 'day')
  expect(satisfaction).toEqual({ count: 3, sum: 10, squares: 42 })
  expect(overTime).toEqual([
    {
      at: '2026-11-16',
      satisfaction: { count: 2, sum: 9, squares: 41 },
      entries: 2,
      wouldReturn: { count: 2, of: 2 },
    },
    {
      at: '2026-11-17',
      satisfaction: { count: 0, sum: 0, squares: 0 },
      entries: 0,
      wouldReturn: { count: 0, of: 0 },
    },
    {
      at: '2026-11-18',
      satisfaction: { count: 1, sum: 1, squares: 1 },
      entries: 4,
      wouldReturn: { count: 0, of: 1 },
    },
  ])
})

test('narrowed to letters, satisfaction is what letters said', () => {
  const letters = lines.filter(({ channel }) => channel === 'letter')
  const { satisfaction, overTime } = feedbackFigures(letters, week, 'day', 'letter')
  expect(satisfaction).toEqual({ count: 1, sum: 5, squares: 25 })
  expect(overTime.map(point => point.satisfaction.count)).toEqual([0, 0, 1])
})

test('channels come by how much came through them, those with nothing are left out', () => {
  const { byChannel } = feedbackFigures(lines, week, 'day')
  expect(byChannel).toEqual([
    { channel: 'survey', entries: 3, rating: { count: 3, sum: 10, squares: 42 } },
    { channel: 'letter', entries: 3, rating: { count: 1, sum: 5, squares: 25 } },
  ])
})

test('needs, and who would come back', () => {
  const { needs, wouldReturn } = feedbackFigures(lines, week, 'day')
  expect(needs.welcome).toEqual({ count: 1, sum: 3, squares: 9 })
  expect(needs.important.count).toBe(0)
  expect(wouldReturn).toEqual({ count: 2, of: 3 })
})

test('weeks begin on Monday and months on the first', () => {
  expect(
    feedbackFigures([], { from: '2026-11-18', to: '2026-11-24' }, 'week').overTime.map(({ at }) => at),
  ).toEqual(['2026-11-16', '2026-11-23'])
  expect(
    feedbackFigures([], { from: '2026-10-31', to: '2026-11-01' }, 'month').overTime.map(({ at }) => at),
  ).toEqual(['2026-10-01', '2026-11-01'])
})

test('promoters, passives and detractors come back from their sums', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 10 })), scores => {
      const marks = scores.map(score => (score >= 9 ? 1 : score >= 7 ? 0 : -1))
      const sum = marks.reduce<number>((all, mark) => all + mark, 0)
      const squares = marks.filter(mark => mark !== 0).length
      expect(tellersOf({ count: scores.length, sum, squares })).toEqual({
        promoters: scores.filter(score => score >= 9).length,
        passives: scores.filter(score => score === 7 || score === 8).length,
        detractors: scores.filter(score => score < 7).length,
      })
    }),
  )
})

test('what brought customers is counted for each reason', () => {
  const { broughtBy } = feedbackFigures(
    [
      { at: '2026-11-16', channel: 'survey', measure: 'brought_by_other', count: 2, sum: 2, squares: 2 },
      { at: '2026-11-17', channel: 'survey', measure: 'brought_by_other', count: 1, sum: 1, squares: 1 },
    ],
    week,
    'day',
  )
  expect(broughtBy).toEqual({ been_before: 0, somebody_told_me: 0, other: 3 })
})
