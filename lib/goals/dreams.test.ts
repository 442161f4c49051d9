import fc from 'fast-check'
import { expect, test } from 'vitest'
import { codePoints } from '../text'
import { dreamIn } from './dreams'

test('a dream of the worksheet becomes the beginning of a goal', () => {
  const answer = { own_1: 'See the northern lights\nwith Ana', own_2: '  ', own_3: 7, own_4: 'é'.repeat(300) }
  expect(dreamIn(answer, 'own_1')).toBe('See the northern lights with Ana')
  expect(dreamIn(answer, 'own_2')).toBe('')
  expect(dreamIn(answer, 'own_3')).toBe('')
  expect(dreamIn(answer, 'own_4')).toBe('é'.repeat(200))
  expect(dreamIn(answer, 'own_9')).toBe('')
  expect(dreamIn(answer, 'constructor')).toBe('')
})

test('whatever stands in the answer, what comes of it is one line that a goal can be', () => {
  fc.assert(
    fc.property(fc.anything(), fc.string(), fc.string({ unit: 'binary' }), (answer, line, text) => {
      for (const given of [answer, { [line]: text }]) {
        const dream = dreamIn(given, line)
        expect(codePoints(dream)).toBeLessThanOrEqual(200)
        expect(dream).not.toMatch(/\p{Cc}/u)
      }
    }),
  )
})
