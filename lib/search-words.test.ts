import fc from 'fast-check'
import { expect, test } from 'vitest'
import { markWords, wordsLike } from './search-words'

test('found words stand apart, whatever stands around them', () => {
  expect(markWords('We waited, and waited! (Waiting is no fun.)', ['waited', 'Waiting'])).toEqual([
    { text: 'We ', found: false },
    { text: 'waited', found: true },
    { text: ', and ', found: false },
    { text: 'waited', found: true },
    { text: '! (', found: false },
    { text: 'Waiting', found: true },
    { text: ' is no fun.)', found: false },
  ])
  expect(markWords('unawaited', ['waited'])).toEqual([{ text: 'unawaited', found: false }])
  expect(markWords('', ['x'])).toEqual([])
})

test('the pieces are the text again, with and without found words', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), text => {
      const words = text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
      for (const found of [[], words, words.slice(0, 1)])
        expect(
          markWords(text, found)
            .map(piece => piece.text)
            .join(''),
        ).toBe(text)
      expect(markWords(text, words).filter(piece => piece.found)).toHaveLength(words.length)
    }),
  )
})

test('words that may have a stem are asked about once each', () => {
  expect(wordsLike(['wait', 'étoil'], ['Waited at the stairs. waited', 'Étoiles, wait'])).toEqual([
    'Waited',
    'waited',
    'Étoiles',
    'wait',
  ])
})
