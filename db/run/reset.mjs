import { connected } from './connect.mjs'

/** Takes everything out of the database: tables, functions, the job queue and what was migrated. Roles stay. */
export function empty(owner) {
  return connected(owner, sql =>
    sql.begin(async tx => {
      await tx`drop schema if exists drizzle, graphile_worker cascade`.simple()
      await tx`drop schema public cascade`.simple()
      await tx`create schema public authorization pg_database_owner`.simple()
    }),
  )
}
