import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { groupTeams, joinMonths, type TeamCell, type TeamGroup } from './team-cells'

const cell = (team: string, above: string | null, people: number): TeamCell => ({
  team,
  above,
  people,
  sums: { yes: people * 10 },
})
const brief = (groups: readonly TeamGroup[]) =>
  groups.map(({ team, teams, people }) => [team, teams.toSorted().join(' '), people])

describe('a team of three', () => {
  test('is counted with the team above it', () => {
    const cells = [cell('hotel', null, 6), cell('desk', 'hotel', 9), cell('spa', 'hotel', 3)]
    expect(brief(groupTeams(cells, 5))).toEqual([
      ['desk', 'desk', 9],
      ['hotel', 'hotel spa', 9],
    ])
  })
  test('is counted further up while the team above is small too', () => {
    const cells = [
      cell('hotel', null, 4),
      cell('house', 'hotel', 1),
      cell('spa', 'house', 3),
      cell('desk', 'house', 9),
    ]
    expect(brief(groupTeams(cells, 5))).toEqual([
      ['desk', 'desk', 9],
      ['hotel', 'hotel house spa', 8],
    ])
  })
  test('without anybody above is counted with the smallest other, else the whole would betray it', () => {
    const cells = [cell('desk', null, 9), cell('kitchen', null, 6), cell('spa', null, 3)]
    expect(brief(groupTeams(cells, 5))).toEqual([
      ['desk', 'desk', 9],
      ['kitchen', 'kitchen spa', 9],
    ])
  })
  test('and other small ones are shown as the whole organization', () => {
    const cells = [cell('desk', null, 2), cell('kitchen', null, 1), cell('spa', null, 3)]
    expect(brief(groupTeams(cells, 5))).toEqual([[null, 'desk kitchen spa', 6]])
  })
  test('alone shows nothing', () => {
    expect(groupTeams([cell('desk', null, 1), cell('spa', null, 3)], 5)).toEqual([])
  })
})

test('a team in which nobody answered cannot be told from one in which few did', () => {
  const with0 = groupTeams([cell('desk', null, 9), cell('spa', 'desk', 0)], 5)
  const with3 = groupTeams([cell('desk', null, 9), cell('spa', 'desk', 3)], 5)
  expect(with0.map(group => group.teams)).toEqual(with3.map(group => group.teams))
  const top0 = groupTeams([cell('desk', null, 9), cell('spa', null, 0)], 5)
  const top3 = groupTeams([cell('desk', null, 9), cell('spa', null, 3)], 5)
  expect(top0.map(group => group.teams)).toEqual(top3.map(group => group.teams))
})

test('teams that were counted together in one month stay together over several', () => {
  const october = groupTeams([cell('desk', null, 9), cell('spa', null, 6), cell('bar', null, 5)], 5)
  const november = groupTeams([cell('desk', null, 9), cell('spa', null, 2), cell('bar', null, 7)], 5)
  expect(brief(joinMonths([october, november]))).toEqual([
    ['desk', 'desk', 9],
    ['bar', 'bar spa', 11],
  ])
  expect(joinMonths([october, november]).map(group => group.sums)).toEqual([{ yes: 180 }, { yes: 200 }])
  expect(joinMonths([])).toEqual([])
})

/** Any forest of up to seven teams, each above a later one or at the top. */
const tree = fc.array(fc.nat(6), { minLength: 1, maxLength: 7 })
const floor = fc.integer({ min: 5, max: 8 })
const headcounts = fc.array(fc.nat(9), { minLength: 7, maxLength: 7 })
const cellsOf = (parents: readonly number[], people: readonly number[]): TeamCell[] =>
  parents.map((parent, index) => ({
    team: `team ${index}`,
    above: parent < index ? `team ${parent}` : null,
    people: people[index] ?? 0,
    // The sum tells the teams apart: whatever is subtracted, it shows whose cells are left.
    sums: { mask: 2 ** index },
  }))
const maskOf = (groups: readonly TeamGroup[]) =>
  groups.reduce((all, group) => all + (group.sums.mask ?? 0), 0)

/** Every choice of some of the groups. */
function choices<Thing>(things: readonly Thing[]): Thing[][] {
  return Array.from({ length: 2 ** things.length }, (_, bits) =>
    things.filter((_, index) => bits & (2 ** index)),
  )
}

describe('whatever the teams and however many answered', () => {
  test('no sum of what is shown, and no difference of two such sums, is a cell of one to four', () => {
    fc.assert(
      fc.property(tree, headcounts, floor, (parents, people, least) => {
        const cells = cellsOf(parents, people)
        const reachable = choices(groupTeams(cells, least)).map(maskOf)
        for (const whole of reachable)
          for (const part of reachable) {
            const left = whole - part
            if (left <= 0 || (whole & part) !== part) continue
            const behind = cells
              .filter((_, index) => left & (2 ** index))
              .reduce((all, each) => all + each.people, 0)
            expect(behind).toBeGreaterThanOrEqual(least)
          }
      }),
      { numRuns: 1000 },
    )
  })
  test('everybody is counted once, or nothing is shown because all together are too few', () => {
    fc.assert(
      fc.property(tree, headcounts, floor, (parents, people, least) => {
        const cells = cellsOf(parents, people)
        const groups = groupTeams(cells, least)
        const all = cells.reduce((sum, each) => sum + each.people, 0)
        if (all < least) {
          expect(groups).toEqual([])
          return
        }
        expect(groups.reduce((sum, group) => sum + group.people, 0)).toBe(all)
        expect(groups.flatMap(group => group.teams).toSorted()).toEqual(
          cells.map(each => each.team).toSorted(),
        )
      }),
      { numRuns: 1000 },
    )
  })
  test('months joined are sums of months shown', () => {
    fc.assert(
      fc.property(tree, headcounts, headcounts, floor, (parents, one, other, least) => {
        const months = [groupTeams(cellsOf(parents, one), least), groupTeams(cellsOf(parents, other), least)]
        const joined = joinMonths(months)
        const teams = joined.flatMap(group => group.teams)
        expect(new Set(teams).size).toBe(teams.length)
        expect(maskOf(joined)).toBe(maskOf(months.flat()))
        for (const group of joined) {
          expect(group.people).toBeGreaterThanOrEqual(least)
          const parts = months.flat().filter(part => part.teams.every(team => group.teams.includes(team)))
          expect(maskOf([group])).toBe(maskOf(parts))
        }
      }),
      { numRuns: 1000 },
    )
  })
})

test('teams that stand above each other in a circle show nothing and do not hang', () => {
  expect(groupTeams([cell('a', 'b', 9), cell('b', 'a', 9)], 5)).toEqual([])
})
