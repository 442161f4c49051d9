import { randomUUID } from 'node:crypto'
import { expect, test } from '@playwright/test'
import { sql } from 'drizzle-orm'
import fc from 'fast-check'
import type { TransactionSql } from 'postgres'
import { saveAttempt } from '@/db/attempts'
import { inOrganization, type Viewer } from '@/db/client'
import { quizFigures } from '@/db/quiz-figures'
import { proveScope } from '@/db/scope'
import { addMonths } from '@/lib/dates'
import { givenLife } from '@/lib/quizzes/given-life'
import type { QuizAnswers } from '@/lib/quizzes/quiz'
import { questionResults } from '@/lib/quizzes/results'
import { asPortal, superuser } from './database'
import { found, type House, join, type Person } from './house'

/** The first day of this month and of earlier ones, by Postgres's clock, which decides what is over. */
const [{ month: thisMonth } = { month: '' }] = await superuser<{ month: string }[]>`
  select to_char(date_trunc('month', (now() at time zone 'utc') - interval '2 days'), 'YYYY-MM-DD') as month`
const [lastMonth, monthBefore] = [addMonths(thisMonth, -1), addMonths(thisMonth, -2)]
const range = { from: addMonths(thisMonth, -3), to: addMonths(thisMonth, 1) }

const viewer = (house: House, person: Person, role: Viewer['role'], managed: string[] = []): Viewer => ({
  organizationId: house.id,
  identityId: person.identityId,
  memberId: person.memberId,
  role,
  ownTeams: [],
  managedTeams: managed,
})

const takes = (house: House, person: Person, day: string, answers: QuizAnswers) =>
  inOrganization(viewer(house, person, 'learner'), tx =>
    saveAttempt(tx, {
      id: randomUUID(),
      memberId: person.memberId,
      quiz: givenLife,
      answers,
      submittedAt: new Date(`${day}T09:00:00Z`),
      day,
    }),
  )

/** Answers that differ from person to person. */
const mixed = (seed: number): QuizAnswers =>
  Object.fromEntries(givenLife.questions.map(({ key }, at) => [key, (seed * 7 + at * at) % 3 ? 'yes' : 'no']))

const figuresFor = (who: Viewer, kind: 'first' | 'later' = 'first') =>
  inOrganization(who, tx => quizFigures(tx, proveScope(who), { quiz: givenLife, kind, range }), 'report')
const brief = async (who: Viewer, kind: 'first' | 'later' = 'first') =>
  (await figuresFor(who, kind)).map(({ month, people, teams }) => [month, teams.join(' + '), people])

/** Five at the desk, three in the kitchen, the head of the house and the admin. */
const staffed = async () => {
  const house = await found()
  const { manager, learner, teammate, otherManager, otherLearner, head, admin } = house.people
  const desk = [
    manager,
    learner,
    teammate,
    await join(house, 'Dora', 'Desk'),
    await join(house, 'Dan', 'Desk'),
  ]
  const kitchen = [otherManager, otherLearner, await join(house, 'Kim', 'Kitchen')]
  const { House, Desk, Kitchen } = house.teams
  return {
    house,
    desk,
    kitchen,
    ada: viewer(house, admin, 'admin'),
    hugo: viewer(house, head, 'manager', [House, Desk, Kitchen]),
    maya: viewer(house, manager, 'manager', [Desk]),
    mona: viewer(house, otherManager, 'manager', [Kitchen]),
    leo: viewer(house, learner, 'learner'),
  }
}

test('four of a team are no figure and five are one, for those who manage it alone', async () => {
  const { house, desk, ada, hugo, maya, mona, leo } = await staffed()
  for (const [at, person] of desk.slice(0, 4).entries()) await takes(house, person, lastMonth, mixed(at))
  expect(await brief(maya)).toEqual([])
  expect(await brief(ada)).toEqual([])
  await takes(house, desk[4] as Person, lastMonth, mixed(4))
  const shown = [[lastMonth.slice(0, 7), 'Desk', 5]]
  expect(await brief(maya)).toEqual(shown)
  expect(await brief(hugo)).toEqual(shown)
  expect(await brief(ada)).toEqual(shown)
  expect(await brief(mona)).toEqual([])
  expect(await brief(leo)).toEqual([])
})

test('the figures are what was answered, question by question', async () => {
  const { house, desk, ada, maya } = await staffed()
  for (const [at, person] of desk.entries()) {
    await takes(house, person, monthBefore, mixed(at))
    await takes(house, person, lastMonth, mixed(at + 11))
    // A second time in the same month is not counted again.
    await takes(house, person, lastMonth, mixed(at + 17))
  }
  for (const kind of ['first', 'later'] as const) {
    // Each member's first attempt of the kind in each month, as they are stored.
    const stored = await superuser<{ question: string; yes: number; people: number }[]>`
      select q.key as question, count(*) filter (where q.value = 'yes')::integer as yes, count(*)::integer as people
      from (
        select distinct on (a.member_id, date_trunc('month', a.day)) w.answers
        from attempts a join attempt_answers w using (organization_id, id)
        where a.organization_id = ${house.id} and a.first = ${kind === 'first'}
        order by a.member_id, date_trunc('month', a.day), a.ctid
      ) once, jsonb_each_text(once.answers) q group by q.key`
    const expected = givenLife.questions.map(({ key, mark, good }) => {
      const { yes = 0, people = 0 } = stored.find(row => row.question === key) ?? {}
      return { key, mark, good: good === 'yes' ? yes : people - yes, of: people }
    })
    expect(expected.every(question => question.of === 5)).toBe(true)
    for (const who of [ada, maya])
      expect(questionResults(givenLife, await figuresFor(who, kind))).toEqual(expected)
  }
})

test('a month is shown when it is over, so nobody sees it grow', async () => {
  const { house, desk, ada, maya } = await staffed()
  for (const [at, person] of desk.entries()) await takes(house, person, thisMonth, mixed(at))
  for (const who of [ada, maya]) expect(await brief(who)).toEqual([])
  const [kept] = await superuser`select distinct people from quiz_sums where organization_id = ${house.id}`
  expect(kept).toEqual({ people: 5 })
})

test('a team of three is counted with the team above it, and not for its own manager', async () => {
  const { house, desk, kitchen, ada, hugo, maya, mona, leo } = await staffed()
  const above = [house.people.head, await join(house, 'Hanna', 'House')]
  for (const [at, person] of [...desk, ...kitchen, ...above].entries())
    await takes(house, person, lastMonth, mixed(at))
  const month = lastMonth.slice(0, 7)
  const both = [
    [month, 'Desk', 5],
    [month, 'House + Kitchen', 5],
  ]
  for (const who of [ada, hugo]) expect((await brief(who)).sort()).toEqual(both)
  expect(await brief(maya)).toEqual([[month, 'Desk', 5]])
  expect(await brief(mona)).toEqual([])

  // Postgres itself keeps to who is asking, whatever it is asked for.
  const people = (who: Viewer) =>
    inOrganization(who, async tx => {
      const rows = await tx.execute<{ people: number }>(sql`select distinct f.team, f.people
        from quiz_figures('given-life', 1, true, ${range.from}, ${range.to}, null) f`)
      return rows.map(row => row.people)
    })
  expect(await people(ada)).toEqual([5, 5])
  expect(await people(maya)).toEqual([5])
  expect(await people(mona)).toEqual([])
  expect(await people(leo)).toEqual([])
})

test('the tree of a month stands: moving a team later tells nothing new', async () => {
  const { house, desk, kitchen, ada } = await staffed()
  const above = [house.people.head, await join(house, 'Hanna', 'House')]
  for (const [at, person] of [...desk, ...kitchen, ...above].entries())
    await takes(house, person, lastMonth, mixed(at))
  const before = await figuresFor(ada)
  await superuser`update teams set parent_id = ${house.teams.Desk}
    where organization_id = ${house.id} and id = ${house.teams.Kitchen}`
  expect(await figuresFor(ada)).toEqual(before)
})

test('the floor may be raised, and never be under five', async () => {
  const { house, desk, ada } = await staffed()
  for (const [at, person] of desk.entries()) await takes(house, person, lastMonth, mixed(at))
  await superuser`update organizations set floor = 6 where id = ${house.id}`
  expect(await brief(ada)).toEqual([])
  await superuser`update organizations set floor = null where id = ${house.id}`
  expect((await brief(ada)).length).toBe(1)
  const lowered = superuser`update organizations set floor = 4 where id = ${house.id}`
  await expect(lowered).rejects.toMatchObject({ code: '23514' })
})

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

  /** Everybody says yes to the question that bears their own number, and no to all others: a figure names its people. */
  const attempt = (small: Small, at: number, day: string, first: boolean) => {
    const person = small.people[at]
    if (!person) throw new Error('there is no such person')
    const answers = Object.fromEntries(
      small.people.map((_, each) => [`p${each}`, each === at ? 'yes' : 'no']),
    )
    return inSmall(small, person.id, [], async sql => {
      const id = randomUUID()
      await sql`insert into attempts ${sql({
        id,
        member_id: person.id,
        quiz: 'any',
        version: 1,
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
  const look = async (small: Small, seen: Seen, scopes: (string[] | 'all')[]) => {
    for (const scope of scopes) {
      await inSmall(small, small.people[0]?.id ?? '', scope, async sql => {
        for (const first of [true, false]) {
          const rows = await sql<{ month: string; people: number; most: number; names: string[] }[]>`
            select month::text, max(people) as people, max(yes) as most,
              array_agg(question order by question) filter (where yes > 0) as names
            from quiz_figures('any', 1, ${first}, ${range.from}, ${range.to}, null) group by month, team`
          for (const { month, people, most, names } of rows) {
            expect(most, 'somebody is counted twice in a figure').toBe(1)
            expect(names.length, 'a figure says how many people stand behind it').toBe(people)
            const kind = `${month} ${first}`
            seen.set(kind, (seen.get(kind) ?? new Set()).add(names.join()))
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
        fc.integer({ min: 5, max: 9 }),
        async (parents, places, taking, raised) => {
          const small = await foundSmall(parents, places)
          const seen: Seen = new Map()
          for (const [at, month] of [monthBefore, lastMonth, thisMonth].entries()) {
            for (const who of small.people.keys()) {
              const mine = taking[who] ?? 0
              if (!(mine & (2 ** at))) continue
              await attempt(small, who, month, (mine & (2 ** at - 1)) === 0)
              if (month === thisMonth) await look(small, seen, ['all'])
            }
            await look(small, seen, everybody(small))
            // A raised floor, and then the whole tree laid flat.
            await superuser`update organizations set floor = ${raised} where id = ${small.id}`
            await look(small, seen, everybody(small))
            await superuser`update organizations set floor = null where id = ${small.id}`
            await superuser`update teams set parent_id = null where organization_id = ${small.id}`
            await look(small, seen, everybody(small))
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
