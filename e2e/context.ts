import type { TransactionSql } from 'postgres'
import { asPortal } from './database'
import type { House, Role } from './house'

const portal = asPortal()

/** Runs `work` as the application's own role, in the context that the gate would make for somebody. */
export const inContextOf = async <T>(
  house: House,
  who: Role,
  work: (sql: TransactionSql) => Promise<T>,
): Promise<T> => {
  const { memberId, identityId } = house.people[who]
  const role = { admin: 'admin', head: 'manager', manager: 'manager', otherManager: 'manager' }[who as string]
  const managed = {
    head: Object.values(house.teams),
    manager: [house.teams.Desk],
    otherManager: [house.teams.Kitchen],
  }
  const { House, Desk, Kitchen } = house.teams
  const own = {
    head: House,
    manager: Desk,
    learner: Desk,
    teammate: Desk,
    otherManager: Kitchen,
    otherLearner: Kitchen,
  }
  return portal.begin(async sql => {
    await sql`select set_config('app.organization_id', ${house.id}, true),
      set_config('app.identity_id', ${identityId}, true), set_config('app.member_id', ${memberId}, true),
      set_config('app.role', ${role ?? 'learner'}, true), 
      set_config('app.own_teams', ${`{${own[who as 'head'] ?? ''}}`}, true),
      set_config('app.managed_teams', ${`{${(managed[who as 'head'] ?? []).join()}}`}, true)`
    return work(sql)
  }) as Promise<T>
}
