import { parse } from '@conform-to/dom'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { treeOf } from './posted-tree'

/** A name is a field or holds fields, never both: `answer` and `answer.did` stand on no page together. */
const leaf = fc.constantFrom('answer', 'round', 'pen')
const path = fc.constantFrom(
  'sheet.did',
  'sheet.felt',
  'sheet.words.a-1',
  'sheet.words.b-2',
  'sheet.picked',
  'rows.r1.what',
  'rows.r1.who',
  'sheet.own[0]',
  'sheet.own[2]',
)
const own = ['sheet.own[0]', 'sheet.own[2]']
const value = fc.oneof(fc.constant(''), fc.string())

test('is read as the server reads it', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.oneof(leaf, path), value)), entries => {
      const data = new FormData()
      // A place in a list comes once.
      const once = entries.filter(
        ([name], at) => !own.includes(name) || entries.findIndex(([n]) => n === name) === at,
      )
      for (const [name, value] of once) data.append(name, value)
      const { payload } = parse(data, { resolve: value => ({ value }) })
      expect(plain(treeOf(data))).toEqual(plain(payload))
    }),
  )
})

test('words of one’s own stand in their places', () => {
  const data = new FormData()
  for (const word of ['proud', '', 'calm']) data.append(`answer.own[${[...data.keys()].length}]`, word)
  expect(plain(treeOf(data))).toEqual({ answer: { own: ['proud', '', 'calm'] } })
})

const plain = (tree: object) => JSON.parse(JSON.stringify(tree))
