import fc from 'fast-check'
import { expect, test } from 'vitest'
import { suggestedShortName } from './organizations'
import { isShortName, loginKind } from './people'

test.each([
  ['Harbour Hotel', 'harbour-hotel'],
  ['Café Zoë & Söhne', 'cafe-zoe-sohne'],
  ['The Very Long Name of a Hospital Trust', 'the-very-long-name-of-a-hospit'],
  ['李家旅館', 'house'],
  ['7', 'house'],
])('%s is called %s behind the @', (name, short) => {
  expect(suggestedShortName(name)).toBe(short)
})

test('whatever an organization is called, usernames can end in its short name', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), name => {
      const short = suggestedShortName(name)
      expect(isShortName(short)).toBe(true)
      expect(loginKind(`nina@${short}`)).toBe('username')
    }),
  )
})
