import { randomUUID } from 'node:crypto'
import { expect, test } from '@playwright/test'
import fc from 'fast-check'
import { daysOfPractice, wordsForCounts } from '@/lib/commitment'
import { addDays } from '@/lib/dates'
import { type Rank, ranks } from '@/lib/people'
import { givenLife } from '@/lib/quizzes/given-life'
import { groupRanks } from '@/lib/rank-groups'
import { letterSheet } from '@/lib/readings'
import { overBefore, overNow } from './commitment'
import { asPortal, superuser } from './database'

const portal = asPortal()

type Done = { rank: Rank; vision: boolean; quiz: boolean; days: number; present: boolean }
type Small = { id: string; people: (Done & { id: string })[] }
type Row = {
  ranks: Rank[]
  people: number
  vision: number | null
  vision_words: string | null
  quiz: number | null
  quiz_words: string | null
  practised: number | null
  practised_words: string | null
}

/** An organization of these people; whoever wasn't present came in the middle of the month that is over. */
const foundSmall = async (done: readonly Done[], floor: number | null = null): Promise<Small> => {
  const id = randomUUID()
  const people = done.map(one => ({ ...one, id: randomUUID() }))
  const { from } = overNow
  await superuser.begin(async sql => {
    await sql`insert into organizations ${sql({ id, name: 'Small', short_name: `s${id.slice(0, 13)}`, time_zone: 'Europe/Berlin', floor })}`
    if (people.length === 0) return
    const identities = people.map(() => randomUUID())
    await sql`insert into identities ${sql(identities.map(one => ({ id: one, login: `${one}@small`, password_hash: '-' })))}`
    await sql`insert into members ${sql(
      people.map((one, at) => ({
        organization_id: id,
        id: one.id,
        identity_id: identities[at] ?? '',
        name: `Person ${at}`,
        rank: one.rank,
        joined_at: `${one.present ? '2020-01-01' : addDays(from, 9)}T12:00:00Z`,
      })),
    )}`
    const own = (one: { id: string }) => ({ organization_id: id, id: randomUUID(), member_id: one.id })
    const visions = people.filter(({ vision }) => vision)
    if (visions.length > 0)
      await sql`insert into worksheet_rounds ${sql(
        visions.map(one => ({
          ...own(one),
          slug: letterSheet,
          version: 1,
          number: 1,
          started_at: new Date('2026-01-05'),
          finished_on: '2026-01-05',
        })),
      )}`
    const takers = people.filter(({ quiz }) => quiz)
    if (takers.length > 0)
      await sql`insert into attempts ${sql(
        takers.map(one => ({
          ...own(one),
          quiz: givenLife.slug,
          version: givenLife.version,
          first: true,
          day: '2026-01-05',
          submitted_at: new Date('2026-01-05'),
        })),
      )}`
    const choices = people.flatMap(one =>
      Array.from({ length: one.days }, (_, n) => ({
        ...own(one),
        day: addDays(from, n * 3),
        written_at: new Date(),
        words: '-',
      })),
    )
    if (choices.length > 0) await sql`insert into choices ${sql(choices)}`
  })
  return { id, people }
}

/** What the application is told of a month. */
const told = ({ id }: Small, { from, to }: { from: string; to: string }) =>
  portal.begin(async sql => {
    await sql`select set_config('app.organization_id', ${id}, true), set_config('app.member_id', ${randomUUID()}, true),
      set_config('app.role', 'admin', true)`
    return sql<Row[]>`select * from commitment_of_ranks(${from}, ${to})`
  }) as Promise<Row[]>

/** What is said of a number, by the rule as it is written down. */
const said = (count: number, of: number) => {
  if (count <= 1) return 'hardly_anybody'
  return count >= of - 1 ? 'nearly_all' : count
}

const person: fc.Arbitrary<Done> = fc.record({
  rank: fc.constantFrom<Rank>(
    'front_line',
    'front_line',
    'front_line',
    'supervisor',
    'supervisor',
    'head',
    'executive',
  ),
  vision: fc.boolean(),
  quiz: fc.boolean(),
  days: fc.constantFrom(0, daysOfPractice - 1, daysOfPractice, daysOfPractice + 2),
  present: fc.constantFrom(true, true, true, true, false),
})

test('Postgres joins ranks as the rule for them says', async () => {
  const size = fc.oneof(fc.nat(8), fc.nat(30))
  await fc.assert(
    fc.asyncProperty(
      fc.tuple(size, size, size, size),
      fc.integer({ min: 5, max: 9 }),
      async (sizes, floor) => {
        const [front_line, supervisor, head, executive] = sizes
        const rows = await superuser<{ ranks: Rank[] }[]>`
        select ranks from rank_groups(${front_line}, ${supervisor}, ${head}, ${executive}, ${floor})`
        const groups = groupRanks({ front_line, supervisor, head, executive }, floor)
        expect(rows.map(row => [...row.ranks].sort()).sort()).toEqual(
          groups.map(group => [...group.ranks].sort()).sort(),
        )
      },
    ),
    { numRuns: 400 },
  )
})

test('of whatever organization, no group is below the floor and no number tells about one person', async () => {
  test.setTimeout(120_000)
  let groupsTold = 0
  await fc.assert(
    fc.asyncProperty(
      fc.array(person, { maxLength: 60, size: 'max' }),
      fc.constantFrom(null, null, 5, 7),
      async (done, floor) => {
        const small = await foundSmall(done, floor)
        const present = small.people.filter(one => one.present)
        const size = Object.fromEntries(
          ranks.map(rank => [rank, present.filter(one => one.rank === rank).length]),
        ) as Record<Rank, number>
        const groups = groupRanks(size, floor ?? 5)
        const expected = groups.map(group => {
          const inside = present.filter(({ rank }) => group.ranks.includes(rank))
          const of = inside.length
          return {
            ranks: [...group.ranks].sort(),
            of,
            vision: said(inside.filter(({ vision }) => vision).length, of),
            quiz: said(inside.filter(({ quiz }) => quiz).length, of),
            practised: said(inside.filter(({ days }) => days >= daysOfPractice).length, of),
          }
        })
        const rows = await told(small, overNow)
        expect(
          rows.map(row => ({
            ranks: [...row.ranks].sort(),
            of: row.people,
            vision: row.vision ?? row.vision_words,
            quiz: row.quiz ?? row.quiz_words,
            practised: row.practised ?? row.practised_words,
          })),
        ).toEqual(expected)
        for (const { people } of rows) expect(people).toBeGreaterThanOrEqual(floor ?? 5)
        groupsTold += rows.length
      },
    ),
    { numRuns: 60 },
  )
  expect(groupsTold, 'groups that were told').toBeGreaterThan(60)
})

test('a month that was told stays, whoever comes, goes or rises; and beside the next one it tells of nobody', async () => {
  test.setTimeout(120_000)
  let numbers = 0
  let words = 0
  await fc.assert(
    fc.asyncProperty(
      fc.array(person, { minLength: 20, maxLength: 50, size: 'max' }),
      // Who goes, rises or falls in between.
      fc.array(fc.constantFrom('goes', ...ranks), { maxLength: 16, size: 'max' }),
      async (done, moves) => {
        const small = await foundSmall(done.map(one => ({ ...one, present: true })))
        const before = await told(small, overBefore)
        for (const [at, move] of moves.entries()) {
          const { id: member } = small.people[(at * 7) % small.people.length] as { id: string }
          if (move === 'goes')
            await superuser`update members set deactivated_at = ${`${addDays(overNow.from, 5)}T12:00:00Z`}
              where organization_id = ${small.id} and id = ${member}`
          else
            await superuser`update members set rank = ${move} where organization_id = ${small.id} and id = ${member}`
        }
        await superuser`delete from worksheet_rounds where organization_id = ${small.id}
          and member_id = ${small.people[0]?.id ?? ''}`
        expect(await told(small, overBefore)).toEqual(before)
        const after = await told(small, overNow)
        for (const row of after) {
          const isNumber = row.vision !== null
          numbers += Number(isNumber)
          words += Number(
            !isNumber && wordsForCounts.slice(1, 3).includes(row.vision_words as 'half_or_more'),
          )
        }

        // Every group and every few groups whose number is told in a month, beside those of the other.
        const stored = await superuser<{ month: string; ranks: Rank[]; ids: string[] }[]>`
          select month::text, ranks, people_ids as ids from commitment_months where organization_id = ${small.id}`
        const sets = (month: string, rows: Row[]) =>
          unions(
            rows
              .filter(row => row.vision !== null)
              .map(
                row =>
                  stored.find(one => one.month === month && `${one.ranks}` === `${row.ranks}`)?.ids ?? [],
              ),
          )
        for (const one of sets(overBefore.from, before))
          for (const other of sets(overNow.from, after)) {
            const apart =
              [...one].filter(id => !other.has(id)).length + [...other].filter(id => !one.has(id)).length
            expect(apart === 0 || apart >= 5, `they differ by ${apart}`).toBe(true)
          }
      },
    ),
    { numRuns: 60 },
  )
  expect(numbers, 'numbers in the second month').toBeGreaterThan(5)
  expect(words, 'words in their place').toBeGreaterThan(5)
})

/** Every union of some of these sets, without the empty one. */
const unions = (sets: readonly string[][]): Set<string>[] =>
  Array.from(
    { length: 2 ** sets.length - 1 },
    (_, mask) => new Set(sets.flatMap((set, at) => (((mask + 1) >> at) & 1 ? set : []))),
  )

test('only whole months that are over are told, and none before one that was', async () => {
  const small = await foundSmall(
    Array.from({ length: 12 }, (_, at) => ({
      rank: 'front_line',
      vision: at < 6,
      quiz: false,
      days: 0,
      present: true,
    })),
  )
  const { from, to } = overNow
  for (const month of [
    { from: addDays(from, 1), to },
    { from, to: addDays(to, -1) },
    { from, to: addDays(to, 1) },
    { from: overBefore.from, to },
    { from: to, to: from },
  ])
    await expect(told(small, month), `${month.from} to ${month.to}`).rejects.toMatchObject({ code: '22023' })
  const next = await superuser<
    { day: string }[]
  >`select (${to}::date + interval '1 month')::date::text as day`
  expect(await told(small, { from: to, to: next[0]?.day ?? '' }), 'this month').toEqual([])
  expect(await told(small, overNow)).toMatchObject([{ ranks: ['front_line'], people: 12, vision: 6 }])
  expect(await told(small, overBefore), 'a month before').toEqual([])
})
