import type { TransactionSql } from 'postgres'
import { closedToAll, ownWords } from '@/db/own-words'
import { type Context, contextOf, enterContext, inContext } from './context'
import { asPortal, superuser } from './database'
import { found, type House, type Role } from './house'
import { expect, test } from './people'
import { type Canary, makeCanary } from './privacy/canary'
import { writeEverything } from './privacy/everything'
import { askFunctions, askPostgres, askTables } from './privacy/statements'
import { hireWriter, type Written } from './privacy/writer'

const everybodyElse = ['manager', 'head', 'admin', 'teammate', 'otherManager', 'otherLearner'] as const

// All of them read one house, and take back whatever they do there.
test.describe.configure({ mode: 'default' })

let house: House
let elsewhere: House
let context: Context
let canary: Canary
let wrote: Written
test.beforeAll(async () => {
  house = await found()
  elsewhere = await found()
  canary = makeCanary()
  const writer = await hireWriter(house)
  context = { person: writer.person, role: 'learner', own: [house.teams.Desk], managed: [] }
  wrote = await writeEverything(writer, canary)
})

test('by no statement are they read, searched, counted or touched', async () => {
  const word = canary.sought('mantra')
  for (const table of Object.keys(ownWords)) await superuser`analyze ${superuser(table)}`
  const contexts = [
    ...everybodyElse.map(who => [who, contextOf(house, who)] as const),
    ['an admin elsewhere', contextOf(elsewhere, 'admin')] as const,
  ]
  let answered = 0
  for (const [who, theirs] of contexts) {
    const told = await inContext(theirs, sql => askTables(sql, word))
    for (const { what, text, rows } of told) {
      expect(canary.found(text, word), `${who}, ${what}`).toEqual([])
      expect(rows, `${who}, ${what}: rows`).toBe(0)
    }
    answered += told.filter(({ refused }) => !refused).length
    for (const { what, text, rows } of await inContext(theirs, askPostgres)) {
      expect(canary.found(text, word), `${who}, ${what}`).toEqual([])
      if (what === 'statistics') expect(rows, `${who}, ${what}`).toBe(0)
    }
  }
  expect(answered, 'statements that were answered').toBeGreaterThan(contexts.length * 200)

  // The writer finds all of them, in the same ways.
  const own = await inContext(context, sql => askTables(sql, word))
  const everything = own.map(({ text }) => text).join('\n')
  expect(canary.names.filter(name => !canary.found(everything).includes(name))).toEqual([])
  for (const table of Object.keys(ownWords))
    expect(own.find(({ what }) => what === `counted: ${table}`)?.rows, table).toBe(1)
})

test('no function that sees more than its caller tells them, and no job finds a row', async () => {
  const word = canary.sought('goal')
  const { memberId, identityId } = context.person
  const ids = [memberId, identityId, wrote.goal, wrote.rounds['service-vision'] ?? '', wrote.share]
  let answered = 0
  for (const who of everybodyElse) {
    const told = await inContext(contextOf(house, who), sql => askFunctions(sql, ids, [word, 'given-life']))
    for (const { what, text } of told) expect(canary.found(text, word), `${who}, ${what}`).toEqual([])
    answered += told.filter(({ refused }) => !refused).length
    const closed = await inContext(contextOf(house, who), sql =>
      askTables(sql, word, Object.keys(closedToAll)),
    )
    for (const { what, refused } of closed) expect(refused, `${who}, ${what}`).toBe(true)
  }
  expect(answered, 'calls that were answered').toBeGreaterThan(500)

  // Jobs come as another role, in the organization that they were started for.
  for (const task of ['tidy-set-asides', 'fold-sums', 'tidy-invitations'])
    await undone(async sql => {
      await enterContext(sql, contextOf(house, 'admin'))
      await sql`select set_config('app.task', ${task}, true)`
      await sql`set local role clerk`
      for (const { what, text, rows } of await askTables(sql, word)) {
        expect(canary.found(text, word), `${task}, ${what}`).toEqual([])
        expect(rows, `${task}, ${what}: rows`).toBe(0)
      }
    })
})

test('a rule that is missing is found, whichever it is', async () => {
  const word = canary.sought('reason')
  for (const table of Object.keys(ownWords)) {
    const rules = await superuser`select policyname as name from pg_policies
      where tablename = ${table} and permissive = 'RESTRICTIVE' and cmd in ('ALL', 'SELECT')`
    expect(rules.length, `${table} has a rule of its own`).toBeGreaterThan(0)
    const leaking = () =>
      undone(async sql => {
        // Others would wait behind it for whoever uses the table just now.
        await sql`set local lock_timeout = '100ms'`
        for (const { name } of rules) await sql`drop policy ${sql(name)} on ${sql(table)}`
        const told = await asTeammate(sql, house, inner => askTables(inner, word, [table]))
        expect(told.filter(({ rows }) => rows > 0).map(({ what }) => what)).toEqual(
          expect.arrayContaining(['read', 'counted', 'grouped'].map(how => `${how}: ${table}`)),
        )
      })
    await expect(leaking, table).toPass({ timeout: 10_000 })
  }
})

test('so is a function that tells too much, and a word that is spliced into a statement', async () => {
  await undone(async sql => {
    await sql`create function own_words(whose uuid) returns text language sql stable security definer
      as $$ select string_agg(words, ' ') from reasons where member_id = whose $$`
    const told = await asTeammate(sql, house, inner =>
      askFunctions(inner, [context.person.memberId], ['given-life']),
    )
    expect(told.filter(({ text }) => canary.found(text).length > 0).map(({ what }) => what)).toEqual([
      'own_words',
    ])
  })

  const careless = asPortal()
  await careless.unsafe(`select '${canary.sought('reason')}' as words`)
  const told = await inContext(contextOf(house, 'teammate'), askPostgres)
  expect(told.filter(({ text }) => canary.found(text).length > 0).map(({ what }) => what)).toEqual([
    'what others are asking',
  ])
  await careless.end()
})

const asTeammate = async <T>(
  sql: TransactionSql,
  house: House,
  work: (sql: TransactionSql) => Promise<T>,
) => {
  await enterContext(sql, contextOf(house, 'teammate' satisfies Role))
  await sql`set local role portal`
  return work(sql)
}

/** Does something as the superuser and takes everything back. */
const undone = async (work: (sql: TransactionSql) => Promise<unknown>) => {
  const back = new Error('taken back')
  await superuser
    .begin(async sql => {
      await work(sql)
      throw back
    })
    .catch(error => {
      if (error !== back) throw error
    })
}
