/** Forgets what was counted so far. */
export const forgetStatements = sql => sql`select pg_stat_statements_reset()`

/** How many statements the portal has sent since, those that begin and end transactions included. */
export async function countStatements(sql) {
  const [{ calls }] = await sql`
    select coalesce(sum(calls), 0)::int as calls from pg_stat_statements s
    join pg_roles r on r.oid = s.userid where r.rolname = 'portal'`
  return calls
}

/**
 * The statements of the portal that took longest since, each with its share of the whole time.
 * @returns {Promise<{ mean: number, calls: number, share: number, query: string }[]>} mean in milliseconds
 */
export const slowestStatements = (sql, most) => sql`
  select s.mean_exec_time as mean, s.calls::int as calls,
    s.total_exec_time / sum(s.total_exec_time) over () as share, regexp_replace(s.query, '\\s+', ' ', 'g') as query
  from pg_stat_statements s join pg_roles r on r.oid = s.userid where r.rolname = 'portal'
  order by s.total_exec_time desc limit ${most}`
