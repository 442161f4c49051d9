import { sql } from 'drizzle-orm'
import type { OrganizationClock } from '@/lib/dates'
import type { Locale } from '@/lib/locales'
import type { OpenTx } from './client'

/** Who is asking, as found for a session in one statement: the member, their organization, their teams. */
export type FoundMember = {
  sessionId: string
  identityId: string
  memberId: string
  name: string
  rank: 'front_line' | 'supervisor' | 'head' | 'executive'
  role: 'learner' | 'manager' | 'admin'
  locale: Locale
  /** Their own, for the times that they read. */
  timeZone: string
  theme: 'system' | 'light' | 'dark'
  ownTeams: string[]
  managedTeams: string[]
  organizationId: string
  organizationName: string
  shortName: string
  serviceVision: string | null
  /** They belong to another organization as well. */
  elsewhere: boolean
  /** The last time that somebody else let them back in, until they have read of it and their words are open again. */
  reset: Reset | null
  /** Where the organization is and when its day starts: what day it is, is the same for all its people. */
  clock: OrganizationClock
  /** Postgres's own time, ISO 8601. */
  now: string
}

export type Reset = {
  id: string
  /** Who had given the code; null where they belong to another organization. */
  by: string | null
  /** Both ISO 8601. */
  at: string
  closedUntil: string
  /** Whether their words are closed this moment. */
  closed: boolean
  read: boolean
}

/** The member behind a session, or null: ended, expired, deactivated. Asked on every request. */
export const findMember = async (tx: OpenTx, sessionId: string): Promise<FoundMember | null> => {
  const [row] = await tx.execute<{ member: FoundMember | null }>(
    sql`select find_member(${sessionId}::uuid) as member`,
  )
  return row?.member ?? null
}

/** Identity and password hash for a login, or null. Only sign-in asks. */
export const findCredentials = async (tx: OpenTx, login: string) => {
  const [row] = await tx.execute<{ identity_id: string; password_hash: string }>(
    sql`select identity_id, password_hash from find_credentials(${login})`,
  )
  return row ? { identityId: row.identity_id, passwordHash: row.password_hash } : null
}
