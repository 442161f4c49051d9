import { expect, test } from 'vitest'
import { parseAnswer } from '@/lib/worksheets/answers'
import { findWorksheet } from '@/lib/worksheets/shelf'
import { longSheet, type Saved, sentence } from './sheets'

const parsed = ({ slug, step: key, answer }: Saved, round: number) => {
  const step = findWorksheet(slug)?.steps.find(each => each.key === key)
  if (!step) throw new Error(`${slug} has no step ${key}`)
  return parseAnswer(step, answer(round))
}

test.each([sentence, longSheet])('$name: each round says something else, and all of it is kept', sheet => {
  const [one, other] = [parsed(sheet, 1), parsed(sheet, 2)]
  expect(one.problems).toBeUndefined()
  expect(one.answer).toEqual(sheet.answer(1))
  expect(other.answer).not.toEqual(one.answer)
})

test('the long one weighs 20 kB', () => {
  expect(Buffer.byteLength(JSON.stringify(longSheet.answer(1))) / 1000).toBeCloseTo(20, 0)
})
