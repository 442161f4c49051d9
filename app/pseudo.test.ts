import { expect, test } from 'vitest'
import { pseudoMessages, pseudoText } from './pseudo'

test('a text is bracketed and accented, its placeholders stay', () => {
  expect(pseudoText('Saved by {name} on {day, date}')).toBe('⟦Sávéd bý {name} óñ {day, date}⟧')
})

test('in a plural only the inner texts change', () => {
  expect(pseudoText('You have {count, plural, one {one sheet} other {# sheets of {name}}}')).toBe(
    '⟦Yóú hávé {count, plural, one {óñé shéét} other {# shééts óf {name}}}⟧',
  )
})

test('each piece of a text with tags has brackets of its own', () => {
  expect(pseudoText('Read <link>this</link> now')).toBe('⟦Réád ⟧<link>⟦thís⟧</link>⟦ ñów⟧')
})

test('where tags stand inside a plural, its choices have the brackets', () => {
  expect(pseudoText('{others, plural, =0 {<name></name> reads} other {You, <name></name> and #}}')).toBe(
    '{others, plural, =0 {<name></name>⟦ réáds⟧} other {⟦Yóú, ⟧<name></name>⟦ áñd #⟧}}',
  )
})

test('a whole catalogue keeps its keys', () => {
  expect(pseudoMessages({ a: { title: 'One' }, b: '' })).toEqual({ a: { title: '⟦Óñé⟧' }, b: '' })
})
