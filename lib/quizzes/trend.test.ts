import { expect, test } from 'vitest'
import { againFrom } from './again'
import { fourNeeds } from './four-needs'
import { givenLife } from './given-life'
import { questionTrends, type TakenQuiz, trendAttempts } from './trend'

const attempts: TakenQuiz[] = [
  { version: 1, answers: { liking: 'yes', smile: 'yes', interest: 'no', newcomers: 'no' } },
  { version: 2, answers: { liking: 'no', smile: 'yes', interest: 'no', newcomers: 'yes', greeting: 'no' } },
]
const brief = (trends: ReturnType<typeof questionTrends>) =>
  trends.map(({ question, worth, course, rewordedAt }) => [question.key, worth, course, rewordedAt])

test('each question tells how it went from one attempt to the next, over a change of version', () => {
  expect(brief(questionTrends(givenLife, attempts))).toEqual([
    ['liking', [0, 1], 'gained', []],
    ['smile', [1, 1], 'kept', []],
    ['interest', [0, 0], 'open', []],
    ['newcomers', [1, 0], 'lost', [1]],
    ['greeting', [null, 0], 'once', []],
  ])
})

test('a question is worded anew only where its words changed between two answers to it', () => {
  const [before = { version: 1, answers: {} }, after = before] = attempts
  const [, , , newcomers] = questionTrends(givenLife, [before, { version: 2, answers: {} }, after, after])
  expect(newcomers).toMatchObject({ worth: [1, null, 0, 0], rewordedAt: [2] })
  const [, , , again] = questionTrends(givenLife, [after, before])
  expect(again).toMatchObject({ rewordedAt: [1] })
})

test('ratings go up, down or stay', () => {
  const taken = (['1', '4', '3', '3'] as const).map(rating => ({
    version: 1,
    answers: { said_back: rating },
  }))
  const courses = [2, 3, 4].map(count => questionTrends(fourNeeds, taken.slice(0, count))[0]?.course)
  expect(courses).toEqual(['more', 'less', 'same'])
})

test('no attempt is no trend', () => {
  expect(questionTrends(givenLife, [])).toEqual([])
  expect(questionTrends(givenLife, [{ version: 9, answers: { smile: 'yes' } }])).toEqual([])
})

test('a trend shows the first attempt of all and the last five, oldest first', () => {
  const own = [9, 8, 7, 6, 5, 4, 3, 1].map(day => ({ day, first: day === 1 }))
  expect(trendAttempts(own).map(({ day }) => day)).toEqual([1, 5, 6, 7, 8, 9])
})

test('another time is worth it when two weeks have gone by', () => {
  expect(againFrom('2026-10-25')).toBe('2026-11-08')
})
