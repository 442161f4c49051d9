import { sql } from 'drizzle-orm'
import type { OpenTx, Tx } from './client'

/** What the holder of a secret may know of the invitation behind it. */
export type OpenInvitation = {
  name: string
  /** Who it is for; null where the person chooses a username. */
  email: string | null
  organizationName: string
  shortName: string
  teamName: string | null
  /** Somebody signs in with this address already, here or in another organization. */
  hasAccount: boolean
}

/** The open invitation with this hash of its secret; null when it is used, over, withdrawn or never was. */
export const findInvitation = async (tx: OpenTx, secretHash: string): Promise<OpenInvitation | null> => {
  const [row] = await tx.execute<{ invitation: OpenInvitation | null }>(
    sql`select find_invitation(${secretHash}) as invitation`,
  )
  return row?.invitation ?? null
}

type Newcomer = {
  secretHash: string
  identityId: string
  name: string
  /** Before the @; null where the invitation has an address. */
  username: string | null
  passwordHash: string
}

/**
 * Makes a new person of an invitation; once, however often it is asked. 'taken' when the username is, 'known'
 * when the address has an account, 'over' when nothing is open. `login` is what they sign in with.
 */
export const acceptInvitation = async (tx: OpenTx, newcomer: Newcomer) => {
  const [row] = await tx.execute<{
    outcome: 'joined' | 'taken' | 'known' | 'over'
    login: string | null
  }>(sql`
    select outcome, login from accept_invitation(${newcomer.secretHash}, ${newcomer.identityId}::uuid,
      ${newcomer.name}, ${newcomer.username}, ${newcomer.passwordHash})`)
  return row ?? { outcome: 'over' as const, login: null }
}

/** What somebody signs in with who came in with this secret within the hour; to be trusted with their password only. */
export const newlyJoined = async (tx: OpenTx, secretHash: string): Promise<string | null> => {
  const [row] = await tx.execute<{ login: string | null }>(sql`select newly_joined(${secretHash}) as login`)
  return row?.login ?? null
}

/** Lets in the person of a session, if the invitation names their address; the session moves to that organization. */
export const acceptInvitationAs = async (tx: OpenTx, secretHash: string, sessionId: string) => {
  const [row] = await tx.execute<{ outcome: 'joined' | 'member' | 'over' }>(
    sql`select accept_invitation_as(${secretHash}, ${sessionId}::uuid) as outcome`,
  )
  return row?.outcome ?? 'over'
}

/** Who a session belongs to, also where they are no member of anything; null when it is over. */
export const findIdentity = async (tx: OpenTx, sessionId: string) => {
  const [row] = await tx.execute<{ identityId: string; login: string }>(
    sql`select identity_id as "identityId", login from find_identity(${sessionId}::uuid)`,
  )
  return row ?? null
}

/** Whether somebody with this login belongs to the viewer's organization, or did. */
export const isColleague = async (tx: Tx, login: string): Promise<boolean> => {
  const [row] = await tx.execute<{ known: boolean }>(sql`select is_colleague(${login}) as known`)
  return row?.known ?? false
}
