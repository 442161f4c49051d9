import { describe, expect, test } from 'vitest'
import { possibleParents, type Team, treeOf } from './team-tree'

const teams: Team[] = [
  { id: 'desk', name: 'Desk', parentId: 'house' },
  { id: 'house', name: 'House', parentId: null },
  { id: 'night', name: 'Night', parentId: 'desk' },
  { id: 'kitchen', name: 'Kitchen', parentId: 'house' },
  { id: 'garden', name: 'Garden', parentId: null },
]
const drawn = (list: { id: string; depth: number }[]) => list.map(({ id, depth }) => `${depth} ${id}`)

describe('the tree of teams', () => {
  test('puts each team under the one above it, in the order given', () => {
    expect(drawn(treeOf(teams))).toEqual(['0 house', '1 desk', '2 night', '1 kitchen', '0 garden'])
  })
  test('stands a team at the top whose parent is not among them', () => {
    expect(drawn(treeOf([{ id: 'desk', name: 'Desk', parentId: 'gone' }]))).toEqual(['0 desk'])
  })
  test('ends, even where somebody made a ring', () => {
    const ring = [
      { id: 'a', name: 'A', parentId: 'b' },
      { id: 'b', name: 'B', parentId: 'a' },
    ]
    expect(treeOf(ring)).toEqual([])
  })
})

describe('a team can be put', () => {
  test('under any but itself and those under it', () => {
    expect(drawn(possibleParents(teams, 'desk'))).toEqual(['0 house', '1 kitchen', '0 garden'])
    expect(drawn(possibleParents(teams, 'house'))).toEqual(['0 garden'])
    expect(drawn(possibleParents(teams, 'garden'))).toHaveLength(4)
  })
  test('anywhere while it is new', () => {
    expect(possibleParents(teams, 'new')).toHaveLength(5)
  })
})
