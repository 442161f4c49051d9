import fc from 'fast-check'
import { expect, test } from 'vitest'
import { safePath } from './safe-path'

test('goes on to a path of this app', () => {
  expect(safePath('/standards?said=saved')).toBe('/standards?said=saved')
  expect(safePath('/join/k7m2-9xqd')).toBe('/join/k7m2-9xqd')
  expect(safePath('/people?q=zo%C3%AB#top')).toBe('/people?q=zo%C3%AB')
})

test.each([
  [null],
  [''],
  ['standards'],
  ['https://evil.example'],
  ['//evil.example'],
  ['/\\evil.example'],
  ['/\t/evil.example'],
  ['/\n/evil.example'],
  ['/.//evil.example'],
  ['/a/..//evil.example'],
  ['/\t/['],
  ['/\t/%'],
  ['javascript:alert(1)'],
  ['/'.repeat(3000)],
])('never leaves it: %j', given => {
  expect(safePath(given)).toBe('/')
})

test('whatever is sent, what comes out stays here when it is read again', () => {
  const pieces = fc.constantFrom(
    '/',
    '\\',
    '.',
    '..',
    '\t',
    '\n',
    '//',
    '@',
    ':',
    '?',
    '#',
    '%2f',
    'evil.example',
    '[',
    '\ud800',
  )
  fc.assert(
    fc.property(fc.array(fc.oneof(pieces, fc.string()), { maxLength: 8 }), parts => {
      const path = safePath(`/${parts.join('')}`)
      expect(path.startsWith('/')).toBe(true)
      expect(new URL(path, 'https://portal.example').origin).toBe('https://portal.example')
      expect(safePath(path)).toBe(path)
    }),
    { numRuns: 2000 },
  )
})
