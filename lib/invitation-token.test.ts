import { expect, test } from 'vitest'
import { newToken, printToken, readToken } from './invitation-token'

test('the secret of an invitation has at least 128 bits and no two are the same', () => {
  const some = Array.from({ length: 200 }, () => newToken())
  expect(new Set(some).size).toBe(200)
  for (const token of some) expect(token.length * 5).toBeGreaterThanOrEqual(128)
})

test('it is printed in groups and read again however it was typed', () => {
  const token = newToken()
  expect(printToken(token)).toMatch(/^(?:[0-9a-z]{4}-){6}[0-9a-z]{4}$/)
  expect(readToken(printToken(token))).toBe(token)
  expect(readToken(printToken(token).toUpperCase().replaceAll('-', ' '))).toBe(token)
  expect(readToken('o'.repeat(14) + 'i'.repeat(14))).toBe('0'.repeat(14) + '1'.repeat(14))
})

test('anything else is none', () => {
  for (const typed of [
    '',
    'k7m2',
    'u'.repeat(28),
    `${newToken()}0`,
    'é'.repeat(28),
    'x'.repeat(100_000),
    '../../etc',
    '%00',
  ])
    expect(readToken(typed)).toBeNull()
})
