import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fourNeeds } from './four-needs'
import { givenLife } from './given-life'
import { rulesOf } from './kinds'
import {
  monthRatings,
  monthResults,
  type QuizFigure,
  questionResults,
  ratingResults,
  rewordings,
} from './results'
import { score } from './score'
import { quizVersions } from './shelf'

const figures: QuizFigure[] = [
  { month: '2026-10', version: 2, people: 6, points: { liking: 1, smile: 6 } },
  { month: '2026-09', version: 1, people: 7, points: { liking: 3, smile: 5 } },
  { month: '2026-10', version: 2, people: 5, points: { liking: 0, smile: 4, greeting: 2 } },
]

test('the good answer is a no where the question asks for one, and both versions count together', () => {
  expect(questionResults(givenLife, figures)).toEqual([
    { key: 'liking', mark: 'knowing', good: 14, of: 18 },
    { key: 'smile', mark: 'knowing', good: 15, of: 18 },
    { key: 'greeting', mark: 'doing', good: 2, of: 5 },
  ])
  expect(ratingResults(givenLife, figures)).toEqual([])
})

test('months come in order, with the people behind them', () => {
  expect(monthResults(givenLife, figures)).toEqual([
    { month: '2026-09', people: 7, good: 9, of: 14 },
    { month: '2026-10', people: 11, good: 22, of: 27 },
  ])
  expect(monthRatings(givenLife, figures)).toEqual([])
})

test('ratings add up to means', () => {
  const rated: QuizFigure[] = [
    { month: '2026-10', version: 1, people: 5, points: { said_back: 15, looked_up: 22 } },
    { month: '2026-09', version: 1, people: 6, points: { said_back: 12 } },
  ]
  expect(ratingResults(fourNeeds, rated)).toEqual([
    { key: 'said_back', mark: 'understood', sum: 27, of: 11 },
    { key: 'looked_up', mark: 'welcome', sum: 22, of: 5 },
  ])
  expect(monthRatings(fourNeeds, rated)).toEqual([
    { month: '2026-09', people: 6, sum: 12, of: 6 },
    { month: '2026-10', people: 5, sum: 37, of: 10 },
  ])
  expect(questionResults(fourNeeds, rated)).toEqual([])
})

test('figures over a change of version tell which questions were worded anew, and from when', () => {
  expect(rewordings(givenLife, figures)).toEqual([
    { key: 'newcomers', month: '2026-10' },
    { key: 'refreshment', month: '2026-10' },
  ])
  expect(rewordings(givenLife, figures.slice(0, 1))).toEqual([])
  expect(rewordings(givenLife, [])).toEqual([])
})

test('nothing is no result', () => {
  expect(questionResults(givenLife, [])).toEqual([])
  expect(monthResults(givenLife, [])).toEqual([])
  expect(
    ratingResults(fourNeeds, [{ month: '2026-10', version: 9, people: 5, points: { said_back: 5 } }]),
  ).toEqual([])
})

test('whatever people answer, a figure is worth what their answers are worth one by one', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...quizVersions),
      fc.array(fc.array(fc.nat(4), { minLength: 10, maxLength: 10 }), { minLength: 5, maxLength: 9 }),
      (quiz, people) => {
        const answers = people.map(picks =>
          Object.fromEntries(
            quiz.questions.map((question, at) => {
              const { options } = rulesOf(question)
              return [question.key, options[(picks[at] ?? 0) % options.length] ?? 'no']
            }),
          ),
        )
        const pointsOf = (answer = '') => (answer === 'yes' ? 1 : answer === 'no' ? 0 : Number(answer))
        const points = Object.fromEntries(
          quiz.questions.map(({ key }) => [key, answers.reduce((all, one) => all + pointsOf(one[key]), 0)]),
        )
        const figure = { month: '2026-10', version: quiz.version, people: people.length, points }
        const results = [
          ...questionResults(quiz, [figure]).map(({ key, good }) => [key, good]),
          ...ratingResults(quiz, [figure]).map(({ key, sum }) => [key, sum]),
        ]
        const scored = answers.flatMap(one => score(quiz, one))
        expect(results).toEqual(
          quiz.questions.map(({ key }) => [
            key,
            scored.filter(({ question }) => question.key === key).reduce((all, { worth }) => all + worth, 0),
          ]),
        )
      },
    ),
  )
})
