import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { passwordProblem } from './passwords'

const maya = ['Maya Osei', 'maya.osei@example.com', 'Harbour Hotel']

describe('Maya’s new password', () => {
  test.each([
    'three wet umbrellas',
    'kQ7#pv2m',
    'lantern-orbit-maya',
    'пятьдесят лодок',
    '雨の日の傘は三本です',
    '  by the lake ',
    'harbour hotel has nine lives',
    'no no no, not that door',
    'fourth lantern 4th l4ntern',
  ])('may be %j', password => {
    expect(passwordProblem(password, maya)).toBeNull()
  })
  test.each([
    ['', 'required'],
    ['sev3nch', 'too_short:8'],
    ['👋👋👋👋👋👋👋', 'too_short:8'],
    ['half of \ud83d', 'not_well_formed'],
    ['password1', 'password_common'],
    ['PASSWORD1', 'password_common'],
    ['sunshine2026', 'password_common'],
    ['!!Butterfly99', 'password_common'],
    ['qwertyuiop', 'password_common'],
    ['aaaaaaaaaaaa', 'password_common'],
    ['xyxyxyxyxy', 'password_common'],
    ['ServiceCompass!', 'password_context'],
    ['compass-2026', 'password_common'],
    ['HarbourHotel1', 'password_context'],
    ['maya.osei.2026', 'password_context'],
    ['osei1984!', 'password_context'],
    ['hotelmaya77', 'password_context'],
    ['p@$$w0rd123', 'password_common'],
    ['password password', 'password_common'],
    ['hunter2hunter2', 'password_common'],
    ['abcdefghij', 'password_common'],
    ['87654321', 'password_common'],
    ['H4rb0ur-H0tel', 'password_context'],
    ['m4y4_0531', 'password_context'],
  ])('may not be %j: %s', (password, problem) => {
    expect(passwordProblem(password, maya)).toBe(problem)
  })
  test('may be 256 characters long, whatever these are, and no longer', () => {
    const long = Array.from({ length: 256 }, (_, index) => String.fromCodePoint(0x1f300 + index)).join('')
    expect(passwordProblem(long, maya)).toBeNull()
    expect(passwordProblem(`${long}!`, maya)).toBe('too_long:256')
    expect(passwordProblem(long.repeat(1000), maya)).toBe('too_long:256')
  })
})

test('a name with an accent is a name without it too', () => {
  expect(passwordProblem('zoe-bjork-1', ['Zoë Björk'])).toBe('password_context')
})

test('short words of a name do not forbid the words that hold them', () => {
  expect(passwordProblem('jobs for lions', ['Jo Li'])).toBeNull()
})

test('the longest repetitions are read at once', () => {
  const began = performance.now()
  for (const text of [`${' '.repeat(255)}x`, `${'ab'.repeat(127)}x`, `${'- '.repeat(127)}x`, '1'.repeat(256)])
    passwordProblem(text, maya)
  expect(performance.now() - began).toBeLessThan(3_000)
})

test('no password and no name makes it throw', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.array(fc.string({ unit: 'binary' })), (password, names) => {
      expect(passwordProblem(password, names) ?? 'required').toMatch(/^[a-z_]+(:\d+)?$/)
    }),
  )
})
