import { parseWithZod } from '@conform-to/zod/v4'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fourNeeds } from './four-needs'
import { givenLife } from './given-life'
import { givenLife1 } from './given-life-1'
import { rulesOf } from './kinds'
import type { Quiz } from './quiz'
import { askedAs, attemptForm } from './quiz.form'
import { quizVersions } from './shelf'

const id = '01932f5e-7c1a-7b2c-8d3e-4f5a6b7c8d9e'

const sent = (asked: string | null, answers: Record<string, string>) => {
  const form = new FormData()
  form.set('id', id)
  if (asked !== null) form.set('asked', asked)
  for (const [key, answer] of Object.entries(answers)) form.set(`answers.${key}`, answer)
  return parseWithZod(form, { schema: attemptForm })
}
const full = (quiz: Quiz, pick: (at: number) => number) =>
  Object.fromEntries(
    quiz.questions.map((question, at) => {
      const { options } = rulesOf(question)
      return [question.key, options[pick(at) % options.length] ?? '']
    }),
  )

test('a whole attempt at any quiz in any version is taken as it is', () => {
  fc.assert(
    fc.property(fc.constantFrom(...quizVersions), fc.array(fc.nat(4), { minLength: 10 }), (quiz, picks) => {
      const answers = full(quiz, at => picks[at] ?? 0)
      const submission = sent(askedAs(quiz), { ...answers, stray: 'yes' })
      expect(submission.status === 'success' && submission.value).toEqual({ id, quiz, answers })
    }),
  )
})

test('each answer that is missing, or is of another kind, is asked for beside its question', () => {
  const { error } = sent(askedAs(givenLife), { smile: 'yes', liking: 'maybe', interest: '5' }).reply()
  const missing = givenLife.questions.filter(({ key }) => key !== 'smile').map(({ key }) => `answers.${key}`)
  expect(Object.keys(error ?? {})).toEqual(missing)
  expect(new Set(Object.values(error ?? {}).flat())).toEqual(new Set(['choose_one']))

  const scale = sent(askedAs(fourNeeds), { ...full(fourNeeds, () => 2), said_back: '6', looked_up: 'yes' })
  expect(scale.reply().error).toEqual({
    'answers.said_back': ['choose_one'],
    'answers.looked_up': ['choose_one'],
  })
})

test('a page that is older than the newest version is answered in its own', () => {
  const submission = sent(
    'given-life/1',
    full(givenLife1, () => 0),
  )
  expect(submission.status === 'success' && submission.value.quiz.version).toBe(1)
})

test('what names no quiz is refused, and never throws', () => {
  const answers = full(givenLife, () => 0)
  for (const asked of [
    null,
    '',
    'given-life',
    'given-life/3',
    'four-needs/2',
    '__proto__',
    'constructor/1',
  ]) {
    const { error } = sent(asked, answers).reply()
    expect(error, String(asked)).toEqual({ asked: ['not_an_id'] })
  }
  const asked = askedAs(givenLife)
  for (const value of [null, 7, 'x', [], {}, { id, asked, answers: [] }, { id, asked: [asked], answers }])
    expect(attemptForm.safeParse(value).success).toBe(false)
  expect(parseWithZod(new FormData(), { schema: attemptForm }).status).toBe('error')
})
