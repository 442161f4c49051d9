import { describe, expect, test } from 'vitest'
import { isReworded } from './assessments'
import { fourNeeds } from './four-needs'
import { givenLife } from './given-life'
import { givenLife1 } from './given-life-1'
import { marks, type Quiz } from './quiz'
import { findQuiz, quizVersions, quizzes } from './shelf'

const keysOf = (quiz: Quiz) => quiz.questions.map(question => question.key)

describe('every quiz in every version', () => {
  test.each(quizVersions.map(quiz => [`${quiz.slug} ${quiz.version}`, quiz] as const))(
    '%s asks different questions, each with one sentence of why',
    (_name, quiz) => {
      expect(new Set(keysOf(quiz)).size).toBe(quiz.questions.length)
      expect(new Set(quiz.questions.map(({ texts }) => texts.en.question)).size).toBe(quiz.questions.length)
      expect(new Set(quiz.questions.map(({ texts }) => texts.en.short)).size).toBe(quiz.questions.length)
      for (const { texts, mark } of quiz.questions) {
        expect(texts.en.question).toMatch(/^[^?!]+\?$/)
        expect(texts.en.why).toMatch(/^[^.!?]+\.$/)
        expect(texts.en.question.startsWith('In the last two weeks, ')).toBe(mark !== 'knowing')
      }
    },
  )
  test('is found by its slug, newest first, and an old attempt finds the version it answered', () => {
    expect(findQuiz('given-life')).toBe(givenLife)
    expect(findQuiz('given-life', 2)).toBe(givenLife)
    expect(findQuiz('given-life', 1)).toBe(givenLife1)
    expect(findQuiz('given-life', 3)).toBeNull()
    expect(findQuiz('constructor')).toBeNull()
    for (const quiz of quizzes)
      expect(quizVersions.filter(({ slug }) => slug === quiz.slug).map(({ version }) => version)).toEqual(
        Array.from({ length: quiz.version }, (_, at) => quiz.version - at),
      )
  })
})

describe('Given life', () => {
  test('asks ten questions, about knowing and about doing, two of which are well answered with no', () => {
    for (const quiz of [givenLife, givenLife1]) {
      expect(quiz.questions.length).toBe(10)
      expect(quiz.questions.filter(({ mark }) => mark === 'knowing').map(({ key }) => key)).toEqual([
        'liking',
        'smile',
        'first_impression',
      ])
      const no = quiz.questions.filter(question => question.kind === 'yes_no' && question.good === 'no')
      expect(no.map(({ key }) => key)).toEqual(['liking', 'newcomers'])
    }
  })
  test('asks the same questions in its second version, two of them in other words', () => {
    expect(keysOf(givenLife)).toEqual(keysOf(givenLife1))
    expect(keysOf(givenLife).filter(key => isReworded('given-life', key, 1, 2))).toEqual([
      'newcomers',
      'refreshment',
    ])
    expect(isReworded('given-life', 'newcomers', 2, 2)).toBe(false)
    expect(isReworded('given-life', 'constructor', 1, 2)).toBe(false)
  })
})

describe('Four needs', () => {
  test('asks about each need twice, from 1 to 5 with words at the ends', () => {
    expect(fourNeeds.questions.map(({ mark }) => mark)).toEqual(marks.slice(2).flatMap(need => [need, need]))
    for (const question of fourNeeds.questions) {
      if (question.kind !== 'scale') throw new Error('not a scale')
      const { least, most } = question.texts.en
      expect([least, most]).toEqual([
        expect.stringMatching(/^\w.+[^.]$/),
        expect.stringMatching(/^\w.+[^.]$/),
      ])
    }
  })
})
