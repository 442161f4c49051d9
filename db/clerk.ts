import { sql } from 'drizzle-orm'
import type { PgTransaction } from 'drizzle-orm/pg-core'
import type { PostgresJsQueryResultHKT } from 'drizzle-orm/postgres-js'
import { connect } from './connection'
import { organizations } from './organizations'

declare const context: unique symbol
type Transaction = PgTransaction<PostgresJsQueryResultHKT, Record<string, never>, Record<string, never>>
/** A transaction of one task in one organization: its policies allow just what the task deletes or sums. */
export type JobTx = Transaction & { readonly [context]: 'job' }

/** The tasks that run without a request. */
export type Task = 'fold-sums' | 'tidy-invitations' | 'tidy-set-asides'

const jobs = connect(process.env.CLERK_DATABASE_URL, 4, 90_000)

/** Runs `work` as the clerk, for one organization and one task. */
export const asJob = <T>(organizationId: string, task: Task, work: (tx: JobTx) => Promise<T>): Promise<T> =>
  jobs.waited(() =>
    jobs.database.transaction(async tx => {
      await tx.execute(sql`select set_config('app.organization_id', ${organizationId}, true),
      set_config('app.task', ${task}, true)`)
      return work(tx as unknown as JobTx)
    }),
  )

/** Every organization's id, for tasks that go round. */
export const everyOrganization = async (): Promise<string[]> =>
  jobs.waited(async () =>
    (await jobs.database.select({ id: organizations.id }).from(organizations)).map(row => row.id),
  )

/** Forgets what belongs to no organization and is over: dead sessions, old counters. */
export const tidyUp = async () => {
  await jobs.waited(async () => jobs.database.execute(sql`select tidy_up()`))
}

export const closeClerk = () => jobs.client.end({ timeout: 5 })
