import { and, eq, sql } from 'drizzle-orm'
import { boolean, index, pgTable, text, timestamp, unique, uuid } from 'drizzle-orm/pg-core'
import type { JobTx } from './clerk'
import type { Tx } from './client'
import { members, ranks } from './members'
import { enqueue } from './queue'
import { teams } from './teams'
import {
  managedTeams,
  narrowed,
  organizationColumns,
  organizationRules,
  seenByDoorkeeper,
  tidiedBy,
  viewerIsAdmin,
  within,
} from './tenancy'

/** A one-time way in: by link or by a printed slip. Its secret is stored hashed and shown once. */
export const invitations = pgTable(
  'invitations',
  {
    ...organizationColumns(),
    /** SHA-256 of the secret, hex. */
    secretHash: text().notNull(),
    /** The e-mail address invited, or empty: the person then chooses a username. */
    email: text(),
    name: text().notNull(),
    rank: text({ enum: ranks }).notNull().default('front_line'),
    isAdmin: boolean().notNull().default(false),
    teamId: uuid(),
    manages: boolean().notNull().default(false),
    invitedBy: uuid().notNull(),
    createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
    expiresAt: timestamp({ withTimezone: true }).notNull(),
    acceptedAt: timestamp({ withTimezone: true }),
  },
  columns => [
    ...organizationRules('invitations', columns),
    unique('invitations_secret').on(columns.organizationId, columns.secretHash),
    // For whoever holds the secret and no organization yet.
    index('invitations_secret_index').on(columns.secretHash),
    within('invitations_team', [columns.organizationId, columns.teamId], teams, 'cascade'),
    within('invitations_inviter', [columns.organizationId, columns.invitedBy], members, 'cascade'),
    narrowed('invitations_alive', { for: 'select', using: sql`expires_at > now() and accepted_at is null` }),
    // Managers see and make invitations of learners into their own teams; admins all of them.
    narrowed('invitations_reach', {
      for: 'all',
      using: sql`${viewerIsAdmin} or team_id = any (${managedTeams})`,
      withCheck: sql`${viewerIsAdmin} or (team_id = any (${managedTeams}) and not is_admin and not manages)`,
    }),
    tidiedBy('invitations', sql`'tidy-invitations'`, sql`(expires_at < now() or accepted_at is not null)`),
    seenByDoorkeeper('invitations'),
    seenByDoorkeeper('invitations', 'update'),
  ],
)

/** Takes away the invitations that are over; their policy has hidden them since. */
export const tidyInvitations = async (tx: JobTx) => {
  await tx.delete(invitations)
}

/** For how long a link opens the door. */
const goodFor = sql`now() + interval '14 days'`

/** A minute later, so that it is over by Postgres's clock to the last microsecond. */
const tidyAfter = (tx: Tx, organizationId: string, id: string, end: Date) =>
  enqueue(
    tx,
    'tidy-invitations',
    { organizationId },
    `tidy-invitations:${id}`,
    new Date(end.getTime() + 60_000),
  )

type Inviting = Pick<
  typeof invitations.$inferSelect,
  'id' | 'secretHash' | 'email' | 'name' | 'rank' | 'isAdmin' | 'teamId' | 'manages' | 'invitedBy'
>

/** Writes an invitation down; sent twice it is one. Says beside which field it can't be. */
export const addInvitation = async (
  tx: Tx,
  organizationId: string,
  invitation: Inviting,
): Promise<Record<string, string[]> | null> => {
  if (invitation.teamId) {
    const [team] = await tx.select({ id: teams.id }).from(teams).where(eq(teams.id, invitation.teamId))
    if (!team) return { teamId: ['choose_one'] }
  }
  const [made] = await tx
    .insert(invitations)
    .values({ ...invitation, expiresAt: goodFor })
    .onConflictDoNothing()
    .returning({ expiresAt: invitations.expiresAt })
  if (made) {
    await tidyAfter(tx, organizationId, invitation.id, made.expiresAt)
    return null
  }
  const { id, secretHash } = invitation
  const [same] = await tx
    .select({ id: invitations.id })
    .from(invitations)
    .where(and(eq(invitations.id, id), eq(invitations.secretHash, secretHash)))
  return same ? null : { '': ['stale'] }
}

/** Gives an open invitation a new secret: the old one opens nothing any more. False when it is not open. */
export const remakeInvitation = async (
  tx: Tx,
  organizationId: string,
  { id, secretHash }: { id: string; secretHash: string },
): Promise<boolean> => {
  const [remade] = await tx
    .update(invitations)
    .set({ secretHash, expiresAt: goodFor })
    .where(eq(invitations.id, id))
    .returning({ expiresAt: invitations.expiresAt })
  if (remade) await tidyAfter(tx, organizationId, id, remade.expiresAt)
  return remade !== undefined
}

/** Takes an open invitation back; false where there is none. */
export const withdrawInvitation = async (tx: Tx, id: string): Promise<boolean> => {
  const gone = await tx.delete(invitations).where(eq(invitations.id, id)).returning({ id: invitations.id })
  return gone.length > 0
}

const shown = {
  id: invitations.id,
  name: invitations.name,
  email: invitations.email,
  isAdmin: invitations.isAdmin,
  manages: invitations.manages,
  teamName: teams.name,
  inviter: members.name,
  expiresAt: invitations.expiresAt,
}

const openOnes = (tx: Tx) =>
  tx
    .select(shown)
    .from(invitations)
    .innerJoin(
      members,
      sql`${members.organizationId} = ${invitations.organizationId} and ${members.id} = ${invitations.invitedBy}`,
    )
    .leftJoin(
      teams,
      sql`${teams.organizationId} = ${invitations.organizationId} and ${teams.id} = ${invitations.teamId}`,
    )

/** The open invitations that the viewer may see, those that end first before the others. */
export const listInvitations = (tx: Tx) =>
  openOnes(tx).orderBy(invitations.expiresAt, invitations.id).limit(200)

/** One open invitation, or null. */
export const readInvitation = async (tx: Tx, id: string) => {
  const [invitation] = await openOnes(tx).where(eq(invitations.id, id))
  return invitation ?? null
}
