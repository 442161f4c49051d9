import { type SQL, sql } from 'drizzle-orm'
import type { AnyPgColumn } from 'drizzle-orm/pg-core'
import type { Viewer } from './client'

declare const proven: unique symbol
/**
 * The teams whose figures and feedback somebody may see: every one for admins, those managed (with the ones
 * under them) for managers. Queries ask for it; only the gate makes one.
 */
export type TeamScope = { readonly all: boolean; readonly teams: readonly string[]; readonly [proven]: true }

/** Called by the gate alone, with the member that the database found. */
export const proveScope = (viewer: Viewer): TeamScope =>
  ({ all: viewer.role === 'admin', teams: viewer.managedTeams }) as unknown as TeamScope

/** The condition that a row's team lies within the scope. */
export const inScope = (scope: TeamScope, team: AnyPgColumn): SQL =>
  scope.all ? sql`true` : sql`${team} = any(${`{${scope.teams.join(',')}}`}::uuid[])`
