import { parseWithZod } from '@conform-to/zod/v4'
import { expect, test } from 'vitest'
import * as z from 'zod'
import { errorsOf } from './errors-of'
import { fieldsOf, withUnseen } from './form-fields'

const schema = z.object({
  title: z.string().max(5, 'too_long:5'),
  days: z.array(z.string()).min(2, 'required'),
  answers: z.object({ q1: z.enum(['yes', 'no'], 'required') }),
  seen: z.literal('on', 'required').optional(),
})
type Shape = { title: string; days: string[]; seen: boolean; number: number; 'answers.q1': string }

const posted = (entries: [string, string][]) => {
  const data = new FormData()
  for (const [name, value] of entries) data.append(name, value)
  return parseWithZod(data, { schema })
}

test('fields start as the page gave them, as a form would send it', () => {
  const fields = fieldsOf<Shape>('f', { title: 'A', days: ['1', '2'], seen: true, number: 4 }, null)
  expect(fields.title).toMatchObject({ id: 'f-title', name: 'title', initialValue: 'A' })
  expect(fields.title.errors).toBeUndefined()
  expect(fields.days.initialValue).toEqual(['1', '2'])
  expect(fields.seen.initialValue).toBe('on')
  expect(fields.number.initialValue).toBe('4')
  expect(fields['answers.q1'].initialValue).toBeUndefined()
})

test('after an answer they start with what was typed, and say what is wrong', () => {
  const result = posted([
    ['title', 'much too long'],
    ['days', '1'],
    ['answers.q1', 'perhaps'],
  ]).reply()
  const fields = fieldsOf<Shape>('f', { title: 'A', seen: true }, result)
  expect(fields.title).toMatchObject({ initialValue: 'much too long', errors: ['too_long:5'] })
  expect(fields.days).toMatchObject({ initialValue: '1', errors: ['required'] })
  expect(fields['answers.q1']).toMatchObject({ initialValue: 'perhaps', errors: ['required'] })
  expect(fields.seen.initialValue).toBeUndefined()
  expect(errorsOf(result)).toEqual({ title: ['too_long:5'], days: ['required'], 'answers.q1': ['required'] })
})

test('what is wrong with the form stands under no name; a password does not come back', () => {
  const submission = posted([['title', 'secret']])
  const result = submission.reply({ formErrors: ['signed_out'], hideFields: ['title'] })
  expect(errorsOf(result)['']).toEqual(['signed_out'])
  expect(fieldsOf<Shape>('f', undefined, result).title.initialValue).toBeUndefined()
  const isSeen = (name: string) => name === 'a'
  expect(withUnseen({ a: ['one'], b: ['two'] }, isSeen)).toEqual({ a: ['one'], '': ['two'] })
  expect(withUnseen({ '': ['two'], b: ['two', 'three'] }, isSeen)).toEqual({ '': ['two', 'three'] })
  expect(withUnseen({}, isSeen)).toEqual({})
})

test('no name of a field finds what every object has', () => {
  const fields = fieldsOf<Record<string, string>>('f', {}, null)
  expect(fields.constructor).toMatchObject({
    name: 'constructor',
    initialValue: undefined,
    errors: undefined,
  })
})
