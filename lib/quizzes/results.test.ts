import { expect, test } from 'vitest'
import { givenLife } from './given-life'
import { monthResults, type QuizFigure, questionResults } from './results'

const figures: QuizFigure[] = [
  { month: '2026-10', people: 6, yes: { liking: 1, smile: 6 } },
  { month: '2026-09', people: 7, yes: { liking: 3, smile: 5 } },
  { month: '2026-10', people: 5, yes: { liking: 0, smile: 4, greeting: 2 } },
]

test('the good answer is a no where the question asks for one', () => {
  expect(questionResults(givenLife, figures)).toEqual([
    { key: 'liking', mark: 'knowing', good: 14, of: 18 },
    { key: 'smile', mark: 'knowing', good: 15, of: 18 },
    { key: 'greeting', mark: 'doing', good: 2, of: 5 },
  ])
})

test('months come in order, with the people behind them', () => {
  expect(monthResults(givenLife, figures)).toEqual([
    { month: '2026-09', people: 7, good: 9, of: 14 },
    { month: '2026-10', people: 11, good: 22, of: 27 },
  ])
})

test('nothing is no result', () => {
  expect(questionResults(givenLife, [])).toEqual([])
  expect(monthResults(givenLife, [])).toEqual([])
})
