import { expect, test } from 'vitest'
import { givenLife } from './given-life'
import type { QuizAnswers } from './quiz'
import { findQuiz } from './shelf'
import { questionTrends } from './trend'

const attempts: QuizAnswers[] = [
  { liking: 'yes', smile: 'yes', interest: 'no', newcomers: 'no' },
  { liking: 'no', smile: 'yes', interest: 'no', newcomers: 'yes', greeting: 'no' },
]

test('each question tells how it went from one attempt to the next', () => {
  expect(questionTrends(givenLife, attempts)).toEqual([
    { key: 'liking', good: [false, true], course: 'gained' },
    { key: 'smile', good: [true, true], course: 'kept' },
    { key: 'interest', good: [false, false], course: 'open' },
    { key: 'newcomers', good: [true, false], course: 'lost' },
    { key: 'greeting', good: [false], course: 'open' },
  ])
})

test('a single attempt is either good or still open, and none is no trend', () => {
  expect(questionTrends(givenLife, attempts.slice(1)).map(({ course }) => course)).toEqual([
    'kept',
    'kept',
    'open',
    'open',
    'open',
  ])
  expect(questionTrends(givenLife, [])).toEqual([])
})

test('a quiz is found by its slug, and an old attempt finds the version it answered', () => {
  expect(findQuiz('given-life')).toBe(givenLife)
  expect(findQuiz('given-life', 1)).toBe(givenLife)
  expect(findQuiz('given-life', 2)).toBeNull()
  expect(findQuiz('constructor')).toBeNull()
})
