import type { TransactionSql } from 'postgres'
import { ownWords } from '@/db/own-words'

/** What a statement told: everything in rows or error, and how many rows it found, counted or touched. */
type Told = { what: string; text: string; rows: number; refused: boolean }

type Statement = (sql: TransactionSql, table: string, word: string) => Promise<unknown>

/** Every way to read, search or count the rows of a table, one by one or in passing. */
const statements: Record<string, Statement> = {
  read: (sql, table) => sql`select t::text as row from ${sql(table)} t`,
  'read to be changed': (sql, table) => sql`select t::text as row from ${sql(table)} t for share`,
  searched: (sql, table, word) =>
    sql`select t::text as row from ${sql(table)} t where t::text ilike '%' || ${word}::text || '%'`,
  'searched by words': (sql, table, word) =>
    sql`select t::text as row from ${sql(table)} t
      where to_tsvector('simple', t::text) @@ plainto_tsquery('simple', ${word}::text)`,
  counted: (sql, table) => sql`select from ${sql(table)} having count(*) > 0`,
  'counted by the word': (sql, table, word) =>
    sql`select from ${sql(table)} t where t::text like '%' || ${word}::text || '%' having count(*) > 0`,
  grouped: (sql, table) => sql`select left(t::text, 300) as part, count(*) from ${sql(table)} t group by 1`,
  'put into an error': (sql, table) => sql`select from ${sql(table)} t where t::text::int = 0`,
  explained: (sql, table, word) =>
    sql`explain (analyze, verbose, timing off) select t::text from ${sql(table)} t
      where t::text like '%' || ${word}::text || '%'`,
  changed: (sql, table) =>
    sql`update ${sql(table)} as t set organization_id = organization_id returning t::text as row`,
  removed: (sql, table) => sql`delete from ${sql(table)} as t returning t::text as row`,
  'read without the policies': async (sql, table) => {
    await sql`set local row_security = off`
    return sql`select t::text as row from ${sql(table)} t`
  },
}

const undone = new Error('undone')

/** All that the driver knows of an error. */
const everythingOf = (error: unknown) =>
  error instanceof Error ? `${error.message} ${JSON.stringify({ ...error })}` : String(error)

/** Does something, tells what it was answered, and takes it back. */
const tell = async (sql: TransactionSql, what: string, work: (sql: TransactionSql) => Promise<unknown>) => {
  const told: Told = { what, text: '', rows: 0, refused: false }
  await sql
    .savepoint(async inner => {
      const rows = (await work(inner)) as unknown[]
      // A plan is no row of anybody's; that it names one is looked for in its text.
      told.rows = what.startsWith('explained') ? 0 : rows.length
      told.text = JSON.stringify(rows)
      throw undone
    })
    .catch(error => {
      if (error === undone) return
      told.refused = true
      told.text = everythingOf(error)
    })
  return told
}

/** Asks tables in every way that there is, in the context of the transaction; changes nothing. */
export const askTables = async (sql: TransactionSql, word: string, tables = Object.keys(ownWords)) => {
  const told: Told[] = []
  for (const table of tables)
    for (const [how, statement] of Object.entries(statements))
      told.push(await tell(sql, `${how}: ${table}`, inner => statement(inner, table, word)))
  return told
}

/** What Postgres itself notes of them: statistics of columns, and statements of other connections. */
export const askPostgres = async (sql: TransactionSql) => [
  await tell(
    sql,
    'statistics',
    inner => inner`select most_common_vals::text, histogram_bounds::text, most_common_elems::text from pg_stats
      where tablename = any (${Object.keys(ownWords)})`,
  ),
  await tell(sql, 'what others are asking', inner => inner`select query from pg_stat_activity`),
]

/**
 * Calls every function that sees more than its caller and that the application may call, with each of some ids and
 * words in the places that take such; changes nothing.
 */
export const askFunctions = async (sql: TransactionSql, ids: readonly string[], words: readonly string[]) => {
  const told: Told[] = []
  for (const { name, types } of await definers(sql))
    for (const id of ids)
      for (const word of types.includes('text') ? words : [''])
        told.push(
          await tell(sql, name, inner =>
            inner.unsafe(`select ${name}(${argumentsFor(types)})`, given(types, id, word)),
          ),
        )
  return told
}

const definers = (sql: TransactionSql) => sql<{ name: string; types: string[] }[]>`
  select p.proname as name, array(
    select format_type(a.type, null) from unnest(p.proargtypes::oid[]) with ordinality a(type, at) order by at
  ) as types
  from pg_proc p
  where p.pronamespace = 'public'::regnamespace and p.prosecdef and has_function_privilege(p.oid, 'execute')`

const argumentsFor = (types: readonly string[]) =>
  types.map((type, at) => `$${at + 1}::text::${type}`).join(', ')

const given = (types: readonly string[], id: string, word: string) =>
  types.map(
    type =>
      ({
        uuid: id,
        'uuid[]': `{${id}}`,
        text: word,
        jsonb: '{}',
        json: '{}',
        integer: '1',
        boolean: 'true',
        date: '2026-03-01',
        'timestamp with time zone': '2026-03-02T12:00:00Z',
      })[type] ?? null,
  )
