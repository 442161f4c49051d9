import { parseWithZod } from '@conform-to/zod/v4'
import { describe, expect, test } from 'vitest'
import { givenLife } from './given-life'
import { type QuizAnswers, score, type YesOrNo } from './quiz'
import { quizForm } from './quiz.form'

const id = '01932f5e-7c1a-7b2c-8d3e-4f5a6b7c8d9e'
const keys = givenLife.questions.map(question => question.key)
const all = (answer: YesOrNo): QuizAnswers => Object.fromEntries(keys.map(key => [key, answer]))
const good = Object.fromEntries(givenLife.questions.map(question => [question.key, question.good]))

describe('Given life', () => {
  test('asks ten different questions, about knowing and about doing', () => {
    expect(new Set(keys).size).toBe(10)
    expect(new Set(givenLife.questions.map(question => question.texts.en.question)).size).toBe(10)
    expect(givenLife.questions.filter(question => question.mark === 'knowing').map(({ key }) => key)).toEqual(
      ['liking', 'smile', 'first_impression'],
    )
  })
  test('has two questions whose good answer is no', () => {
    const no = givenLife.questions.filter(question => question.good === 'no').map(({ key }) => key)
    expect(no).toEqual(['liking', 'newcomers'])
  })
  test('asks about the last two weeks where it asks for doing', () => {
    for (const { mark, texts } of givenLife.questions)
      expect(texts.en.question.startsWith('In the last two weeks, ')).toBe(mark === 'doing')
  })
  test('gives one sentence of why for each', () => {
    for (const { texts } of givenLife.questions) {
      expect(texts.en.question).toMatch(/^[^?!]+\?$/)
      expect(texts.en.why).toMatch(/^[^.!?]+\.$/)
    }
  })
})

describe('the score', () => {
  test('of somebody who gives every good answer is full in both parts', () => {
    const { knowing, doing, questions } = score(givenLife, good)
    expect([knowing, doing]).toEqual([
      { good: 3, of: 3 },
      { good: 7, of: 7 },
    ])
    expect(questions.every(question => question.good)).toBe(true)
  })
  test('of somebody who says yes to everything misses the two noes', () => {
    const { knowing, doing, questions } = score(givenLife, all('yes'))
    expect([knowing.good, doing.good]).toEqual([2, 6])
    expect(questions.filter(question => !question.good).map(({ key }) => key)).toEqual([
      'liking',
      'newcomers',
    ])
  })
  test('leaves out what was not answered', () => {
    const { knowing, doing, questions } = score(givenLife, { smile: 'yes', greeting: 'no' })
    expect([knowing, doing]).toEqual([
      { good: 1, of: 1 },
      { good: 0, of: 1 },
    ])
    expect(questions).toHaveLength(2)
  })
})

describe('the form of an attempt', () => {
  const form = quizForm(givenLife)
  test('takes ten answers', () => {
    expect(form.parse({ id, answers: good })).toEqual({ id, answers: good })
  })
  test('asks for each answer that is missing, beside its question', () => {
    const sent = new FormData()
    sent.set('id', id)
    sent.set('answers.smile', 'yes')
    sent.set('answers.liking', 'maybe')
    const { error } = parseWithZod(sent, { schema: form }).reply()
    expect(Object.keys(error ?? {})).toEqual(keys.filter(key => key !== 'smile').map(key => `answers.${key}`))
    expect(new Set(Object.values(error ?? {}).flat())).toEqual(new Set(['choose_one']))
  })
  test('sent with nothing at all, asks for every answer and never throws', () => {
    const { error } = parseWithZod(new FormData(), { schema: form }).reply()
    expect(Object.keys(error ?? {})).toEqual(['id', ...keys.map(key => `answers.${key}`)])
    for (const sent of [null, 7, 'x', [], { id, answers: [] }, { id, answers: { smile: {} } }])
      expect(form.safeParse(sent).success).toBe(false)
  })
})
