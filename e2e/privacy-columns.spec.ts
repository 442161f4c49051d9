import { expect, test } from '@playwright/test'
import { closedToAll, ownWords, seenByOthers } from '@/db/own-words'
import { superuser } from './database'
import { found } from './house'
import { makeCanary } from './privacy/canary'
import { writeEverything } from './privacy/everything'
import { tellingColumns, whereabouts } from './privacy/whereabouts'
import { hireWriter } from './privacy/writer'

const listed = [
  ...Object.entries(ownWords),
  ...Object.entries({ ...closedToAll, ...seenByOthers }).map(
    ([table, { columns }]) => [table, columns] as const,
  ),
].flatMap(([table, columns]) => columns.map(column => `${table}.${column}`))

const unlisted = async (sql?: typeof superuser) =>
  (await tellingColumns(sql))
    .map(({ table, column }) => `${table}.${column}`)
    .filter(one => !listed.includes(one))

test('of every column it is written down who sees it, in db/own-words.ts', async () => {
  expect(await unlisted(), 'columns of which nothing is said').toEqual([])
  const present = (await tellingColumns()).map(({ table, column }) => `${table}.${column}`)
  expect(
    listed.filter(one => !present.includes(one)),
    'columns that are no more',
  ).toEqual([])
  expect(listed.length, 'columns').toBe(new Set(listed).size)
  expect(listed.length, 'columns').toBeGreaterThan(150)
})

test('a column that came without a word about it is noticed', async () => {
  const undone = new Error('undone')
  await superuser
    .begin(async sql => {
      await sql`create table diaries (organization_id uuid not null, id uuid, words text, mood smallint)`
      expect(await unlisted(sql as unknown as typeof superuser)).toEqual(['diaries.mood', 'diaries.words'])
      throw undone
    })
    .catch(error => {
      if (error !== undone) throw error
    })
})

/** Texts that are chosen among a few, never written. */
const chosen = [
  ...['attempt_answers.answers', 'board_answers.audience', 'board_answers.question', 'goal_states.state'],
  ...['goals.rhythm', 'goals.term', 'look_backs.happened', 'worksheet_answers.step', 'worksheet_rounds.slug'],
  ...[
    'notice_silences.channel',
    'notice_silences.kind',
    'worksheet_shares.audience',
    'worksheet_shares.slug',
    'worksheet_shares.steps',
  ],
  // A secret's hash is looked for as it is.
  'calendar_feeds.secret_hash',
]

test('the writer fills every column of their own, and their words stand in no other table', async () => {
  const canary = makeCanary()
  const writer = await hireWriter(await found())
  await writeEverything(writer, canary)
  const own = (await tellingColumns()).filter(({ table }) => table in ownWords)
  expect(own.length).toBeGreaterThan(50)
  for (const { table, column, type } of own) {
    const [row] = await superuser`
      select count(${superuser(column)})::int as filled,
        count(*) filter (where ${superuser(column)}::text like ${`%${canary.mark}%`})::int as telling
      from ${superuser(table)} where member_id = ${writer.person.memberId}`
    expect(row?.filled, `${table}.${column} is empty`).toBeGreaterThan(0)
    if (/^(text|jsonb)/.test(type) && !chosen.includes(`${table}.${column}`))
      expect(row?.telling, `${table}.${column} has no words of the writer's`).toBeGreaterThan(0)
  }

  const there = await whereabouts(canary.mark)
  expect(
    there.filter(table => !(table in ownWords)),
    'copies of private words',
  ).toEqual([])
  const texts = own.filter(
    ({ table, column, type }) => /^(text|jsonb)/.test(type) && !chosen.includes(`${table}.${column}`),
  )
  expect(there).toEqual([...new Set(texts.map(({ table }) => table))].sort())
  expect(canary.names.length, 'fields').toBeGreaterThan(80)
})
