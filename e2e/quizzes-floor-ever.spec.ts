import { randomUUID } from 'node:crypto'
import { expect, test } from '@playwright/test'
import fc from 'fast-check'
import type { TransactionSql } from 'postgres'
import type { Answer, Kind } from '@/lib/quizzes/quiz'
import { asPortal, superuser } from './database'
import { lastMonth, monthBefore, range, thisMonth } from './quiz-staff'

test.describe('whatever the teams, whoever answers, whoever asks, however often', () => {
  const portal = asPortal()

  type Small = { id: string; teams: string[]; people: { id: string; team: number | null }[] }

  const foundSmall = async (parents: number[], places: number[]): Promise<Small> => {
    const id = randomUUID()
    const teams = parents.map(() => randomUUID())
    const people = places.map(place => ({ id: randomUUID(), team: place < teams.length ? place : null }))
    const identities = people.map(() => randomUUID())
    await superuser.begin(async sql => {
      await sql`insert into organizations ${sql({ id, name: 'Small', short_name: `s${id.slice(0, 13)}` })}`
      for (const [at, team] of teams.entries())
        await sql`insert into teams ${sql({
          organization_id: id,
          id: team,
          name: `Team ${at}`,
          parent_id: (parents[at] ?? at) < at ? (teams[parents[at] ?? 0] ?? null) : null,
        })}`
      await sql`insert into identities ${sql(identities.map(one => ({ id: one, login: `${one}@small`, password_hash: '-' })))}`
      await sql`insert into members ${sql(
        people.map((one, at) => ({
          organization_id: id,
          id: one.id,
          identity_id: identities[at] ?? '',
          name: `Person ${at}`,
        })),
      )}`
    })
    return { id, teams, people }
  }

  const inSmall = <T>(
    small: Small,
    member: string,
    managed: string[] | 'all',
    work: (sql: TransactionSql) => Promise<T>,
  ) =>
    portal.begin(async sql => {
      await sql`select set_config('app.organization_id', ${small.id}, true), set_config('app.member_id', ${member}, true),
        set_config('app.role', ${managed === 'all' ? 'admin' : 'manager'}, true),
        set_config('app.managed_teams', ${managed === 'all' ? '{}' : `{${managed.join(',')}}`}, true)`
      return work(sql)
    })

  /** What a figure of each kind of question is made of: an answer for one's own question, and for all others. */
  const kinds = {
    yes_no: { own: 'yes', others: 'no', least: 0, more: 1 },
    scale: { own: '5', others: '1', least: 1, more: 4 },
  } as const satisfies Record<Kind, { own: Answer; others: Answer; least: number; more: number }>

  type Attempt = { at: number; day: string; first: boolean; version: number; kind: Kind }

  /** Everybody answers the question that bears their own number unlike all others: a figure names its people. */
  const attempt = (small: Small, { at, day, first, version, kind }: Attempt) => {
    const person = small.people[at]
    if (!person) throw new Error('there is no such person')
    const answers = Object.fromEntries(
      small.people.map((_, each) => [`p${each}`, each === at ? kinds[kind].own : kinds[kind].others]),
    )
    return inSmall(small, person.id, [], async sql => {
      const id = randomUUID()
      await sql`insert into attempts ${sql({
        id,
        member_id: person.id,
        quiz: 'any',
        version,
        first,
        team_id: person.team === null ? null : (small.teams[person.team] ?? null),
        day,
        submitted_at: `${day}T09:00:00Z`,
      })}`
      await sql`select count_attempt(${id}, ${sql.json(answers)})`
    })
  }

  /** Figures seen so far, by quiz month and kind; each as the numbers of the people in it. */
  type Seen = Map<string, Set<string>>

  /** Notes every figure that can be seen now in these scopes. */
  const look = async (small: Small, seen: Seen, asked: Kind, scopes: (string[] | 'all')[]) => {
    const { least, more } = kinds[asked]
    for (const scope of scopes) {
      await inSmall(small, small.people[0]?.id ?? '', scope, async sql => {
        for (const first of [true, false]) {
          const rows = await sql<{ month: string; people: number; most: number; names: string[] }[]>`
            select month::text, max(people) as people, max(points - ${least} * people) / ${more} as most,
              array_agg(question order by question) filter (where points > ${least} * people) as names
            from unnest('{1,2}'::integer[]) version,
              quiz_figures('any', version, ${first}, ${range.from}, ${range.to}, null)
            group by version, month, team`
          for (const { month, people, most, names } of rows) {
            expect(Number(most), 'somebody is counted twice in a figure').toBe(1)
            expect(names.length, 'a figure says how many people stand behind it').toBe(people)
            const cell = `${month} ${first}`
            seen.set(cell, (seen.get(cell) ?? new Set()).add(names.join()))
          }
        }
      })
    }
  }

  /** The admin, and managers of each team, of each two and of all. */
  const everybody = ({ teams }: Small): (string[] | 'all')[] => [
    'all',
    teams,
    ...teams.map(team => [team]),
    ...teams.flatMap((team, at) => teams.slice(at + 1).map(other => [team, other])),
  ]

  test('every figure has five people or more, and two figures have all people in common or none', async () => {
    test.setTimeout(120_000)
    let shown = 0
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.nat(4), { minLength: 1, maxLength: 5 }),
        fc.array(fc.nat(5), { minLength: 10, maxLength: 18 }),
        // For each person, in which of the three months they take it.
        fc.array(fc.constantFrom(0, 1, 2, 3, 5, 6, 7, 7, 7), { minLength: 18, maxLength: 18 }),
        // Which version they find in the month that is over last; a second time in it, they find the other.
        fc.array(fc.constantFrom(1, 1, 2), { minLength: 18, maxLength: 18 }),
        fc.integer({ min: 5, max: 9 }),
        fc.constantFrom<Kind>('yes_no', 'scale'),
        async (parents, places, taking, versions, raised, kind) => {
          const small = await foundSmall(parents, places)
          const seen: Seen = new Map()
          for (const [at, month] of [monthBefore, lastMonth, thisMonth].entries()) {
            for (const who of small.people.keys()) {
              const mine = taking[who] ?? 0
              if (!(mine & (2 ** at))) continue
              const first = (mine & (2 ** at - 1)) === 0
              const version = month === lastMonth ? (versions[who] ?? 1) : 1
              await attempt(small, { at: who, day: month, first, version, kind })
              if (version === 2) await attempt(small, { at: who, day: month, first: false, version: 1, kind })
              if (month === thisMonth) await look(small, seen, kind, ['all'])
            }
            await look(small, seen, kind, everybody(small))
            // A raised floor, and then the whole tree laid flat.
            await superuser`update organizations set floor = ${raised} where id = ${small.id}`
            await look(small, seen, kind, everybody(small))
            await superuser`update organizations set floor = null where id = ${small.id}`
            await superuser`update teams set parent_id = null where organization_id = ${small.id}`
            await look(small, seen, kind, everybody(small))
          }
          for (const figures of seen.values()) {
            const people = [...figures].flatMap(names => names.split(','))
            for (const names of figures) expect(names.split(',').length).toBeGreaterThanOrEqual(5)
            expect(new Set(people).size, 'two figures have some but not all people in common').toBe(
              people.length,
            )
            shown += figures.size
          }
        },
      ),
      { numRuns: 40, endOnFailure: true, interruptAfterTimeLimit: 40_000 },
    )
    expect(shown, 'nothing was shown, so nothing was proved').toBeGreaterThan(10)
  })
})
