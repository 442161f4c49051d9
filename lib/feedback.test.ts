import { parseWithZod } from '@conform-to/zod/v4'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { channels, needs } from './feedback'
import { heardForm, responseForm } from './feedback.form'

const id = '01932f5e-7c1a-7b2c-8d3e-4f5a6b7c8d9e'

function form(fields: Record<string, string>): FormData {
  const sent = new FormData()
  for (const [name, value] of Object.entries(fields)) sent.set(name, value)
  return sent
}

describe('a customer', () => {
  const errors = (fields: Record<string, string>) =>
    parseWithZod(form(fields), { schema: responseForm }).reply().error ?? {}

  test('is through after one tap', () => {
    const submission = parseWithZod(form({ id, overall: '4', comment: '' }), { schema: responseForm })
    expect(submission.status === 'success' && submission.value).toEqual({
      id,
      overall: 4,
      understood: null,
      welcome: null,
      important: null,
      comfortable: null,
      broughtBy: null,
      wouldReturn: null,
      wouldTell: null,
      whoHelped: null,
      comment: null,
      questionId: null,
      answer: null,
    })
  })
  test('writes half a number as half of the world does', () => {
    expect(responseForm.parse({ id, overall: '4', questionId: id, answer: '2,5' })).toMatchObject({
      answer: 2.5,
    })
  })
  test('may say all there is to ask', () => {
    const all = { id, overall: '5', wouldReturn: 'unsure', comment: 'Lovely.\r\nReally.', welcome: '3' }
    expect(responseForm.parse(all)).toMatchObject({
      overall: 5,
      wouldReturn: 'unsure',
      comment: 'Lovely.\nReally.',
      welcome: 3,
    })
  })
  test('is asked for the overall rating only', () => {
    expect(errors({ id })).toEqual({ overall: ['required'] })
  })
  test('is told what does not fit', () => {
    const wrong = { id, overall: '6', welcome: '0', wouldReturn: 'perhaps', comment: 'x'.repeat(4001) }
    expect(errors(wrong)).toEqual({
      overall: ['at_most:5'],
      welcome: ['at_least:1'],
      wouldReturn: ['choose_one'],
      comment: ['too_long:4000'],
    })
  })
  test('is asked about each of the four needs', () => {
    expect(Object.keys(responseForm.shape)).toEqual(expect.arrayContaining([...needs]))
  })
})

describe('a member', () => {
  test('logs what they heard with channel and words', () => {
    expect(heardForm.parse({ id, channel: 'spoken', words: 'You were so patient.' })).toEqual({
      id,
      channel: 'spoken',
      customers: 'external',
      words: 'You were so patient.',
      rating: null,
      standardId: null,
      aboutId: null,
    })
  })
  test('is told what is missing', () => {
    const { error } = parseWithZod(form({ id, words: ' ', standardId: 'x' }), { schema: heardForm }).reply()
    expect(error).toEqual({ channel: ['choose_one'], words: ['required'], standardId: ['not_an_id'] })
  })
  test('cannot pass off what they heard as a survey response', () => {
    expect(channels).toContain('survey')
    expect(heardForm.safeParse({ id, channel: 'survey', words: 'Great.' }).success).toBe(false)
  })
})

test('neither form throws, whatever is sent', () => {
  fc.assert(
    fc.property(fc.anything(), sent => {
      expect(() => responseForm.safeParse(sent)).not.toThrow()
      expect(() => heardForm.safeParse(sent)).not.toThrow()
    }),
  )
})
