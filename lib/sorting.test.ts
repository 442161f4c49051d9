import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readSorting, sorted, sortingNext, writeSorting } from './sorting'

const columns = ['name', 'team', 'made']
const anySorting = fc.record({ by: fc.constantFrom(...columns), descending: fc.boolean() })

describe('how a table is sorted', () => {
  test('is said in the address', () => {
    expect(readSorting('team', columns)).toEqual({ by: 'team', descending: false })
    expect(readSorting('-made', columns)).toEqual({ by: 'made', descending: true })
    fc.assert(
      fc.property(anySorting, sorting => {
        expect(readSorting(writeSorting(sorting), columns)).toEqual(sorting)
      }),
    )
  })
  test('is nothing where the address says something else', () => {
    for (const said of [undefined, '', '-', '--team', 'code', ['team'], 'toString'])
      expect(readSorting(said, columns)).toBeNull()
  })
  test('turns round where it is asked for again, and begins at the beginning of another column', () => {
    const first = sortingNext('team', null)
    expect(first).toEqual({ by: 'team', descending: false })
    expect(sortingNext('team', first)).toEqual({ by: 'team', descending: true })
    expect(sortingNext('team', sortingNext('team', first))).toEqual(first)
    expect(sortingNext('name', sortingNext('team', first))).toEqual({ by: 'name', descending: false })
  })
})

describe('sorted rows', () => {
  const by = (descending: boolean, ...rows: (string | number | null)[]) =>
    sorted(rows, value => value, descending, 'en')
  test('follow the language, and count', () => {
    expect(by(false, 'Zoë', 'ärger', 'Room 10', 'Room 9', 'Ana')).toEqual([
      'Ana',
      'ärger',
      'Room 9',
      'Room 10',
      'Zoë',
    ])
    expect(by(true, 2, 10, -1)).toEqual([10, 2, -1])
  })
  test('have nothing last, whichever way', () => {
    expect(by(false, null, 'b', 'a')).toEqual(['a', 'b', null])
    expect(by(true, null, 'a', 'b')).toEqual(['b', 'a', null])
  })
  test('are the same rows, each neighbour in its place, and equal ones as they stood', () => {
    const row = fc.record({ value: fc.option(fc.integer({ min: 0, max: 5 })) })
    fc.assert(
      fc.property(fc.array(row), fc.boolean(), (rows, descending) => {
        const there = sorted(rows, ({ value }) => value, descending, 'en')
        expect(new Set(there)).toEqual(new Set(rows))
        expect(there).toHaveLength(rows.length)
        for (const [at, here] of there.entries()) {
          const next = there[at + 1]
          if (!next) continue
          if (here.value === null) expect(next.value).toBeNull()
          else if (next.value !== null)
            expect(descending ? here.value >= next.value : here.value <= next.value).toBe(true)
          if (here.value === next.value) expect(rows.indexOf(here)).toBeLessThan(rows.indexOf(next))
        }
      }),
    )
  })
})
