import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { aboveFloor, floorOf, manner, mayFilter } from './floor'
import { ranks } from './people'
import { groupRanks } from './rank-groups'

test('the floor is five people, ten for words, and can only be raised', () => {
  expect([floorOf(null), floorOf(3), floorOf(-1), floorOf(8)]).toEqual([5, 5, 5, 8])
  expect([floorOf(null, 'words'), floorOf(8, 'words'), floorOf(12, 'words')]).toEqual([10, 10, 12])
})

test('a cell of four people is not shown', () => {
  expect(aboveFloor({ people: 4, yes: 3 }, 5)).toBeNull()
  expect(aboveFloor({ people: 5, yes: 3 }, 5)).toEqual({ people: 5, yes: 3 })
})

test('a filter that leaves one to four people in or out is refused', () => {
  const refused = Array.from({ length: 13 }, (_, inside) => inside).filter(
    inside => !mayFilter({ inside, all: 12 }, 5),
  )
  expect(refused).toEqual([0, 1, 2, 3, 4, 8, 9, 10, 11])
})

test('nine answers of customers are listed, ten have a mean', () => {
  expect([0, 1, 9, 10].map(manner)).toEqual(['none', 'list', 'list', 'mean'])
})

describe('ranks', () => {
  const grouped = (counts: readonly number[]) => {
    const [front_line = 0, supervisor = 0, head = 0, executive = 0] = counts
    return groupRanks({ front_line, supervisor, head, executive }, 5).map(({ name, people }) => [
      name,
      people,
    ])
  }
  test.each([
    [
      [20, 6, 5, 5],
      [
        ['front_line', 20],
        ['supervisor', 6],
        ['head', 5],
        ['executive', 5],
      ],
    ],
    [
      [20, 6, 2, 1],
      [
        ['front_line', 20],
        ['leaders', 9],
      ],
    ],
    [
      [20, 8, 6, 2],
      [
        ['front_line', 20],
        ['supervisor', 8],
        ['leaders', 8],
      ],
    ],
    [
      [20, 1, 3, 6],
      [
        ['front_line', 20],
        ['leaders', 10],
      ],
    ],
    [[20, 3, 1, 0], [['everyone', 24]]],
    [[20, 0, 0, 0], [['front_line', 20]]],
    [[4, 9, 0, 0], [['everyone', 13]]],
    [[0, 9, 0, 1], [['leaders', 10]]],
    [[2, 1, 1, 0], []],
    [[0, 0, 0, 0], []],
  ] as const)('of %j people are shown as %j', (people, groups) => {
    expect(grouped(people)).toEqual(groups)
  })
  test('shown never hold one to four people, and never leave any out', () => {
    const count = fc.nat(12)
    fc.assert(
      fc.property(count, count, count, count, fc.integer({ min: 5, max: 9 }), (a, b, c, d, floor) => {
        const people = { front_line: a, supervisor: b, head: c, executive: d }
        const groups = groupRanks(people, floor)
        for (const group of groups) {
          expect(group.people).toBeGreaterThanOrEqual(floor)
          expect(group.people).toBe(group.ranks.reduce((all, rank) => all + people[rank], 0))
        }
        const shown = groups.flatMap(group => group.ranks)
        expect(new Set(shown).size).toBe(shown.length)
        expect(new Set(groups.map(group => group.name)).size).toBe(groups.length)
        const all = a + b + c + d
        if (all < floor) expect(groups).toEqual([])
        else expect(shown.toSorted()).toEqual(ranks.filter(rank => people[rank] > 0).toSorted())
      }),
      { numRuns: 2000 },
    )
  })
})
