import { expect, test } from 'vitest'
import { lettersOf } from './letters'

test('every letter once, and nothing that is not drawn', () => {
  expect(lettersOf('Zoë e\u0301 zu\tzweit,\n👩\u200d🍳\ufe0f \u202eab\u00ad')).toEqual([
    ',',
    'Z',
    'a',
    'b',
    'e',
    'i',
    'o',
    't',
    'u',
    'w',
    'z',
    'ë',
    '\u0301',
    '🍳',
    '👩',
  ])
  expect(lettersOf('')).toEqual([])
})
