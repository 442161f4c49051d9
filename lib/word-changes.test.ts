import fc from 'fast-check'
import { expect, test } from 'vitest'
import { wordChanges } from './word-changes'

test('only the words that changed are told', () => {
  expect(wordChanges('Within five rings.', 'Within three rings.', 'en')).toEqual([
    { kept: 'Within ' },
    { removed: 'five', added: 'three' },
    { kept: ' rings.' },
  ])
})

test('words that changed beside each other are one change', () => {
  expect(wordChanges('Greeted before they ask.', 'Greeted within a minute.', 'en')).toEqual([
    { kept: 'Greeted ' },
    { removed: 'before they ask', added: 'within a minute' },
    { kept: '.' },
  ])
})

test('where words stand without spaces, the language says where they end', () => {
  const changes = wordChanges('三回以内に電話に出ます', '二回以内に電話に出ます', 'ja')
  expect(changes[0]).toEqual({ removed: '三', added: '二' })
})

test('both texts can be read out of the changes, and equal ones have none', () => {
  const words = fc.array(fc.constantFrom('a', 'b', 'c', ' ', '\n', ', ', 'drei', '你好', '👩‍🍳'), {
    maxLength: 12,
  })
  fc.assert(
    fc.property(words, words, (one, other) => {
      const [before, after] = [one.join(''), other.join('')]
      const stretches = wordChanges(before, after, 'en')
      const read = (side: 'removed' | 'added') =>
        stretches.map(stretch => ('kept' in stretch ? stretch.kept : stretch[side])).join('')
      expect(read('removed')).toBe(before)
      expect(read('added')).toBe(after)
      if (before === after) expect(stretches.every(stretch => 'kept' in stretch)).toBe(true)
    }),
  )
})
