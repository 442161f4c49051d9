import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fourNeeds } from './four-needs'
import { givenLife } from './given-life'
import { rulesOf } from './kinds'
import type { Answer, Quiz, QuizAnswers } from './quiz'
import { openQuestions, parts, score, tallies } from './score'
import { quizVersions } from './shelf'

const all = (quiz: Quiz, answer: Answer): QuizAnswers =>
  Object.fromEntries(quiz.questions.map(({ key }) => [key, answer]))

/** Any quiz with any of its answers, some left out. */
const taken = fc.constantFrom(...quizVersions).chain(quiz =>
  fc.tuple(
    fc.constant(quiz),
    fc
      .tuple(
        ...quiz.questions.map(question =>
          fc.tuple(
            fc.constant(question.key),
            fc.option(fc.constantFrom(...rulesOf(question).options), { nil: undefined }),
          ),
        ),
      )
      .map(pairs => Object.fromEntries(pairs.filter(([, answer]) => answer !== undefined)) as QuizAnswers),
  ),
)

describe('the score of yes and no', () => {
  test('keeps knowing and doing apart', () => {
    const scored = parts(score(givenLife, all(givenLife, 'yes')))
    expect(scored.map(part => [part.mark, ...tallies(part.scored)])).toEqual([
      ['doing', { kind: 'yes_no', sum: 6, of: 7 }],
      ['knowing', { kind: 'yes_no', sum: 2, of: 3 }],
    ])
  })
  test('leaves out what was not answered, or with no answer of its kind', () => {
    const answers = { smile: 'yes', greeting: 'no', liking: '3' } as const
    expect(tallies(score(givenLife, answers))).toEqual([{ kind: 'yes_no', sum: 1, of: 2 }])
  })
})

test('the score of a scale is its numbers, need by need', () => {
  const scored = score(fourNeeds, { ...all(fourNeeds, '4'), said_back: '1' })
  expect(tallies(scored)).toEqual([{ kind: 'scale', sum: 29, of: 8 }])
  expect(parts(scored).map(part => [part.mark, tallies(part.scored)[0]?.sum])).toEqual([
    ['understood', 5],
    ['welcome', 8],
    ['important', 8],
    ['comfortable', 8],
  ])
  expect(openQuestions(scored)[0]?.key).toBe('said_back')
})

test('whatever is answered: the parts hold each answer once, and nothing is worth more or less than it can be', () => {
  fc.assert(
    fc.property(taken, ([quiz, answers]) => {
      const scored = score(quiz, answers)
      expect(scored.map(({ question }) => question.key).sort()).toEqual(Object.keys(answers).sort())
      expect(parts(scored).flatMap(part => part.scored).length).toBe(scored.length)
      for (const { kind, sum, of } of tallies(scored)) {
        const [least, most] = rulesOf({ kind }).range
        expect(sum).toBeGreaterThanOrEqual(least * of)
        expect(sum).toBeLessThanOrEqual(most * of)
      }
      const full = scored.filter(({ question, worth }) => worth === rulesOf(question).range[1])
      expect(openQuestions(scored).length).toBe(scored.length - full.length)
    }),
  )
})
