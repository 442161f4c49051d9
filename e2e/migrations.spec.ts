import { randomUUID } from 'node:crypto'
import { cp, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { drizzle } from 'drizzle-orm/postgres-js'
import { migrate } from 'drizzle-orm/postgres-js/migrator'
import postgres, { type Sql } from 'postgres'
import { superuser } from './database'

const migrations = join(import.meta.dirname, '../db/migrations')

/** The migrations of an older version: all before the one named. */
const before = async (tag: string, folder: string) => {
  await cp(migrations, folder, { recursive: true })
  const journal = join(folder, 'meta/_journal.json')
  const { entries, ...rest } = JSON.parse(await readFile(journal, 'utf8')) as { entries: { tag: string }[] }
  const at = entries.findIndex(entry => entry.tag === tag)
  expect(at, tag).toBeGreaterThan(0)
  await writeFile(journal, JSON.stringify({ ...rest, entries: entries.slice(0, at) }))
  return folder
}

/** A database of its own, at an older version and with row security as it always stands; its owner comes up to date. */
const older = async (
  tag: string,
  folder: string,
  work: (old: Sql, update: () => Promise<void>) => Promise<void>,
) => {
  const name = `older_${randomUUID().replaceAll('-', '')}`
  const address = new URL(process.env.SUPERUSER_DATABASE_URL ?? '')
  address.pathname = name
  await superuser.unsafe(`create database ${name} owner compass_owner`)
  const [all, owner] = [undefined, { role: 'compass_owner' }].map(connection =>
    postgres(address.href, { max: 1, onnotice: () => {}, ...(connection && { connection }) }),
  ) as [Sql, Sql]
  try {
    await migrate(drizzle(owner), { migrationsFolder: await before(tag, folder) })
    for (const {
      table,
    } of await owner`select format('%I', tablename) as table from pg_tables where schemaname = 'public'`)
      await owner.unsafe(`alter table ${table} force row level security`)
    await work(all, () => migrate(drizzle(owner), { migrationsFolder: migrations }))
  } finally {
    await Promise.all([all.end(), owner.end()])
    await superuser.unsafe(`drop database ${name}`)
  }
}

test('what quizzes had counted is counted still when its rows become one', async () => {
  await older('0006_sums_of_a_team_in_one_row', test.info().outputPath('older'), async (old, update) => {
    const [house, team] = [randomUUID(), randomUUID()]
    await old`insert into organizations ${old({ id: house, name: 'Harbour', short_name: 'harbour' })}`
    const cell = { organization_id: house, quiz: 'given-life', version: 1, month: '2026-02-01' }
    const cells = [
      { ...cell, first: true, team_id: team },
      { ...cell, first: true, team_id: null },
      { ...cell, first: false, team_id: team, month: '2026-03-01' },
    ]
    for (const [at, each] of cells.entries())
      for (const [question, people, points] of [
        ['smile', 7 + at, 3],
        ['name', 6 + at, 6],
      ])
        await old`insert into quiz_sums ${old({ ...each, id: randomUUID(), question, people, points } as object)}`

    await update()
    const kept = await old`select first, team_id, counts from quiz_sums order by month, team_id`
    expect(kept).toEqual([
      { first: true, team_id: team, counts: { smile: [7, 3], name: [6, 6] } },
      { first: true, team_id: null, counts: { smile: [8, 3], name: [7, 6] } },
      { first: false, team_id: team, counts: { smile: [9, 3], name: [8, 6] } },
    ])
  })
})

test('what customers had said is counted still when its measures become one row, and in the totals', async () => {
  await older(
    '0007_one_row_for_what_customers_said',
    test.info().outputPath('older'),
    async (old, update) => {
      const [house, desk, kitchen] = [randomUUID(), randomUUID(), randomUUID()]
      await old`insert into organizations ${old({ id: house, name: 'Harbour', short_name: 'harbour' })}`
      for (const [id, name] of [
        [desk, 'Desk'],
        [kitchen, 'Kitchen'],
      ])
        await old`insert into teams ${old({ organization_id: house, id, name } as object)}`
      // What added to the totals before; it would fail at what it is called for now.
      await old.unsafe(`create function add_to_totals() returns trigger language plpgsql as $$
        begin raise exception 'it is called still'; end $$`)
      const cell = { organization_id: house, customers: 'external', day: '2026-02-01', channel: 'survey' }
      for (const [team_id, slot, measure, n, total, squares] of [
        [desk, 0, 'entries', 5, 5, 5],
        [desk, 0, 'overall', 4, 17, 75],
        [desk, 0, 'would_tell', 3, -1, 1],
        [desk, 0, 'brought_by_other', 2, 2, 2],
        [desk, 7, 'entries', 1, 1, 1],
        [kitchen, 0, 'entries', 2, 2, 2],
        [kitchen, 0, 'overall', 2, 3, 5],
      ])
        await old`insert into daily_sums ${old({ ...cell, team_id, slot, measure, n, total, squares } as object)}`

      await old`insert into daily_totals ${old({ ...cell, measure: 'entries', n: 7, total: 7, squares: 7 })}`
      await old.unsafe(`create trigger add_to_totals after insert or update on daily_sums
        for each row when (new.slot = 0) execute function add_to_totals()`)

      await update()
      const told = old`entries, brought_by_other as other, overall_n, overall_total, overall_squares, would_tell_n,
      would_tell_total, would_tell_squares, welcome_n`
      const nothing = { other: 0, overall_n: 0, overall_total: 0, overall_squares: 0, welcome_n: 0 }
      const untold = { would_tell_n: 0, would_tell_total: 0, would_tell_squares: 0 }
      const desks = { ...nothing, other: 2, would_tell_n: 3, would_tell_total: -1, would_tell_squares: 1 }
      expect(await old`select slot, ${told} from daily_sums order by team_id = ${desk} desc, slot`).toEqual([
        { slot: 0, entries: 5, ...desks, overall_n: 4, overall_total: 17, overall_squares: 75 },
        { slot: 7, entries: 1, ...nothing, ...untold },
        { slot: 0, entries: 2, ...nothing, ...untold, overall_n: 2, overall_total: 3, overall_squares: 5 },
      ])
      expect(await old`select ${told} from daily_totals`, 'what is folded, over all teams').toEqual([
        { entries: 7, ...desks, overall_n: 6, overall_total: 20, overall_squares: 80 },
      ])
    },
  )
})
