import { sql } from 'drizzle-orm'
import type { PgTransaction } from 'drizzle-orm/pg-core'
import type { PostgresJsQueryResultHKT } from 'drizzle-orm/postgres-js'
import { array } from './array'
import { connect } from './connection'
import { withoutValues } from './withheld'

declare const context: unique symbol
type Transaction = PgTransaction<PostgresJsQueryResultHKT, Record<string, never>, Record<string, never>>
/** A transaction inside one organization, in the name of one member. */
export type Tx = Transaction & { readonly [context]: 'organization' }
/** A transaction of one identity, before an organization is chosen. */
export type IdentityTx = Transaction & { readonly [context]: 'identity' }
/** A transaction of a customer behind one survey link. */
export type CustomerTx = Transaction & { readonly [context]: 'customer' }
/** A transaction of nobody: only the definer functions for it answer. */
export type OpenTx = Transaction & { readonly [context]: 'open' }

/** What the context needs to know of the one who asks. */
export type Viewer = {
  organizationId: string
  identityId: string
  memberId: string
  role: 'learner' | 'manager' | 'admin'
  ownTeams: readonly string[]
  managedTeams: readonly string[]
}

const web = connect(process.env.PORTAL_DATABASE_URL, Number(process.env.PORTAL_CONNECTIONS ?? 20), 20_000)

/**
 * What a report asks is planned anew each time: a plan for any scope and any range takes ten times as long where there
 * are hundreds of teams.
 */
const reportPlans = 'force_custom_plan'

/** What goes wrong with a statement is told without the values in it. */
const asked = <T>(work: () => Promise<T>): Promise<T> => withoutValues(web.waited(work))

/** Runs `work` in one transaction that sees the viewer's organization and nothing else. */
export const inOrganization = <T>(
  viewer: Viewer,
  work: (tx: Tx) => Promise<T>,
  mode: 'read' | 'write' | 'report' = 'write',
): Promise<T> =>
  asked(() =>
    web.database.transaction(
      async tx => {
        await tx.execute(sql`select
        set_config('app.organization_id', ${viewer.organizationId}, true),
        set_config('app.identity_id', ${viewer.identityId}, true),
        set_config('app.member_id', ${viewer.memberId}, true),
        set_config('app.role', ${viewer.role}, true),
        set_config('app.own_teams', ${array(viewer.ownTeams)}, true),
        set_config('app.managed_teams', ${array(viewer.managedTeams)}, true),
        set_config('plan_cache_mode', ${mode === 'report' ? reportPlans : 'auto'}, true),
        set_config('transaction_read_only', ${mode === 'write' ? 'off' : 'on'}, true)`)
        return work(tx as unknown as Tx)
      },
      // Only this can't be said together with the rest.
      mode === 'report' ? { isolationLevel: 'repeatable read' } : undefined,
    ),
  )

/** Runs `work` for one person, who may belong to several organizations. */
export const asIdentity = <T>(identityId: string, work: (tx: IdentityTx) => Promise<T>): Promise<T> =>
  asked(() =>
    web.database.transaction(async tx => {
      await tx.execute(sql`select set_config('app.identity_id', ${identityId}, true)`)
      return work(tx as unknown as IdentityTx)
    }),
  )

/** Runs `work` for a customer who holds the public code of a survey link. */
export const asCustomer = <T>(code: string, work: (tx: CustomerTx) => Promise<T>): Promise<T> =>
  asked(() =>
    web.database.transaction(async tx => {
      await tx.execute(sql`select set_config('app.link_code', ${code}, true)`)
      return work(tx as unknown as CustomerTx)
    }),
  )

/** Runs `work` for nobody: sign-in, invitations and limits, all through definer functions; commits at once. */
export const asNobody = <T>(work: (tx: OpenTx) => Promise<T>): Promise<T> =>
  asked(() => work(web.database as unknown as OpenTx))

/** Ends the pool, for programs that end. */
export const closePortal = () => web.client.end({ timeout: 5 })
