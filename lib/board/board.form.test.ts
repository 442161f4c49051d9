import { expect, test } from 'vitest'
import { newId } from '../ids'
import { answerForm } from './board.form'

const id = newId(new Date('2026-05-04T09:00:00Z'))
const sent = { id, week: '2026-05-04', revision: '0', words: 'A glass of water.', audience: 'self' }
const problems = (changed: Record<string, unknown>) =>
  answerForm
    .safeParse({ ...sent, ...changed })
    .error?.issues.map(({ path, message }) => `${path}: ${message}`)

test('an answer is for oneself, for the organization or for one team', () => {
  expect(answerForm.parse(sent).audience).toEqual({ kind: 'self', teamId: null })
  const open = answerForm.parse({ ...sent, audience: 'organization' })
  expect(open.audience).toEqual({ kind: 'organization', teamId: null })
  expect(answerForm.parse({ ...sent, audience: id }).audience).toEqual({ kind: 'team', teamId: id })
})

test('it must be chosen who reads it, and something must be said', () => {
  expect(problems({ audience: undefined })).toEqual(['audience: choose_one'])
  expect(problems({ audience: 'everybody' })).toEqual(['audience: choose_one'])
  expect(problems({ words: ' ' })).toEqual(['words: required'])
  expect(problems({ words: 'x'.repeat(601) })).toEqual(['words: too_long:600'])
})

test('a week begins on a Monday', () => {
  for (const week of ['2026-05-05', '2026-02-30', 'now', undefined])
    expect(problems({ week })).toEqual(['week: stale'])
})
