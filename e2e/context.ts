import type { TransactionSql } from 'postgres'
import { asPortal } from './database'
import type { House, Person, Role } from './house'

const portal = asPortal()

/** Who is asking, as the gate would tell Postgres. */
export type Context = {
  person: Person
  role: 'learner' | 'manager' | 'admin'
  own: readonly string[]
  managed: readonly string[]
}

/** The context that the gate would make for somebody of a house. */
export const contextOf = ({ people, teams }: House, who: Role): Context => {
  const { House, Desk, Kitchen } = teams
  const contexts: Record<Role, Omit<Context, 'person'>> = {
    admin: { role: 'admin', own: [], managed: [] },
    head: { role: 'manager', own: [House], managed: Object.values(teams) },
    manager: { role: 'manager', own: [Desk], managed: [Desk] },
    learner: { role: 'learner', own: [Desk], managed: [] },
    teammate: { role: 'learner', own: [Desk], managed: [] },
    otherManager: { role: 'manager', own: [Kitchen], managed: [Kitchen] },
    otherLearner: { role: 'learner', own: [Kitchen], managed: [] },
  }
  return { person: people[who], ...contexts[who] }
}

/** Puts the rest of a transaction into a context. */
export const enterContext = (sql: TransactionSql, { person, role, own, managed }: Context) =>
  sql`select set_config('app.organization_id', ${person.organizationId}, true),
    set_config('app.identity_id', ${person.identityId}, true), set_config('app.member_id', ${person.memberId}, true),
    set_config('app.role', ${role}, true), set_config('app.own_teams', ${`{${own}}`}, true),
    set_config('app.managed_teams', ${`{${managed}}`}, true)`

/** Runs `work` as the application's own role, in a context. */
export const inContext = async <T>(context: Context, work: (sql: TransactionSql) => Promise<T>): Promise<T> =>
  portal.begin(async sql => {
    await enterContext(sql, context)
    return work(sql)
  }) as Promise<T>

/** Runs `work` as the application's own role, in the context that the gate would make for somebody. */
export const inContextOf = <T>(
  house: House,
  who: Role,
  work: (sql: TransactionSql) => Promise<T>,
): Promise<T> => inContext(contextOf(house, who), work)
