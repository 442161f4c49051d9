import { expect, test } from 'vitest'
import { goalForm, reviewForm } from './goal.form'

const id = '01890a5d-ac96-774b-bcce-b302099a8057'
const given = { id, revision: '0', words: 'Be organised', term: 'short', rhythm: 'none' }

test('a vague goal is taken as it is', () => {
  expect(goalForm.parse(given)).toEqual({
    id,
    revision: 0,
    words: 'Be organised',
    insteadOf: null,
    own: null,
    fun: null,
    prize: null,
    term: 'short',
    dueOn: null,
    parentId: null,
    rhythm: 'none',
  })
})

test('what is to stop is turned round first', () => {
  const message = (form: object) => goalForm.safeParse(form).error?.issues[0]?.message
  expect(message({ ...given, words: ' ' })).toBe('required')
  expect(message({ ...given, words: '', insteadOf: 'Sighing' })).toBe('turn_it_round')
  expect(message({ ...given, insteadOf: 'Sighing' })).toBeUndefined()
})

test('a review answers at least one of its questions', () => {
  const review = { id, goalId: id }
  expect(reviewForm.safeParse(review).success).toBe(false)
  expect(reviewForm.safeParse({ ...review, change: 'Begin later' }).success).toBe(true)
})
