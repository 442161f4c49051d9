import { superuser } from '../database'

/** The tables, of the portal and of its queue, in which a word stands, seen by the superuser. */
export const whereabouts = async (word: string, sql: typeof superuser = superuser): Promise<string[]> => {
  const tables = await sql<{ name: string }[]>`
    select c.oid::regclass::text as name from pg_class c
    where c.relnamespace in ('public'::regnamespace, 'graphile_worker'::regnamespace) and c.relkind in ('r', 'p')
    order by 1`
  const found: string[] = []
  for (const { name } of tables) {
    const rows = await sql.unsafe(`select from ${name} t where t::text ilike '%' || $1 || '%' limit 1`, [
      word,
    ])
    if (rows.length > 0) found.push(name)
  }
  return found
}

/** Columns of organizations' tables that hold more than ids and instants. */
export const tellingColumns = (sql = superuser) => sql<{ table: string; column: string; type: string }[]>`
  select c.relname as table, a.attname as column, format_type(a.atttypid, null) as type
  from pg_class c
  join pg_attribute o on o.attrelid = c.oid and o.attname = 'organization_id' and o.attnotnull
  join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
  where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
    and a.atttypid not in ('uuid'::regtype, 'timestamptz'::regtype)
  order by 1, 2`
