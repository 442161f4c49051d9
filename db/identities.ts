import { and, desc, eq, gt, ne, sql } from 'drizzle-orm'
import { index, pgPolicy, pgTable, text, timestamp, unique, uuid } from 'drizzle-orm/pg-core'
import { browsers, type Device, systems } from '@/lib/devices'
import { type Locale, locales } from '@/lib/locales'
import { type Theme, themes } from '@/lib/people'
import type { IdentityTx, Tx } from './client'
import { organizations } from './organizations'
import { currentIdentity, portal, seenByDoorkeeper } from './tenancy'

/** A person who can sign in. People are global; what they are in an organization stands in `members`. */
export const identities = pgTable(
  'identities',
  {
    id: uuid().primaryKey(),
    /** E-mail address, or username with the organization's short name: `nina@harbour`. Lower case. */
    login: text().notNull(),
    passwordHash: text().notNull(),
    locale: text({ enum: locales }).notNull().default('en'),
    /** Where they are, for the times that they read; the organization's zone when empty. */
    timeZone: text(),
    theme: text({ enum: themes }).notNull().default('system'),
    createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
  },
  columns => [
    unique('identities_login').on(columns.login),
    pgPolicy('identities_own', {
      for: 'all',
      to: portal,
      using: sql`id = ${currentIdentity}`,
      withCheck: sql`id = ${currentIdentity}`,
    }),
    seenByDoorkeeper('identities', 'all'),
  ],
)

/** A signed-in device. The cookie carries its id only; the row decides on each request whether it lives. */
export const sessions = pgTable(
  'sessions',
  {
    id: uuid().primaryKey(),
    identityId: uuid()
      .notNull()
      .references(() => identities.id, { onDelete: 'cascade' }),
    /** The organization chosen on this device; the first membership when empty. */
    organizationId: uuid().references(() => organizations.id, { onDelete: 'cascade' }),
    /** What the browser called itself at sign-in: the kind of browser and of device, and nothing else of it. */
    browser: text({ enum: browsers }),
    system: text({ enum: systems }),
    createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
    lastSeenAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
  },
  columns => [
    index('sessions_identity').on(columns.identityId),
    pgPolicy('sessions_own', {
      for: 'all',
      to: portal,
      using: sql`identity_id = ${currentIdentity}`,
      withCheck: sql`identity_id = ${currentIdentity}`,
    }),
    seenByDoorkeeper('sessions', 'all'),
  ],
)

/** The viewer's own identity: login, hash, preferences. */
export const readIdentity = async (tx: IdentityTx | Tx) => {
  const [identity] = await tx.select().from(identities)
  if (!identity) throw new Error('the context names an identity that does not exist')
  return identity
}

/** What the viewer signs in with, and how they read dates and times; without a time zone, as the organization does. */
export const readOwn = async (tx: Tx) => {
  const [identity] = await tx
    .select({ login: identities.login, locale: identities.locale, timeZone: identities.timeZone })
    .from(identities)
  if (!identity) throw new Error('the context names an identity that does not exist')
  return identity
}

/** What the viewer signs in with. */
export const readLogin = async (tx: Tx): Promise<string> => {
  const [identity] = await tx.select({ login: identities.login }).from(identities)
  return identity?.login ?? ''
}

/** Where the viewer is signed in, the latest used first. */
export const listSessions = (tx: Tx) =>
  tx
    .select({
      id: sessions.id,
      createdAt: sessions.createdAt,
      lastSeenAt: sessions.lastSeenAt,
      browser: sessions.browser,
      system: sessions.system,
    })
    .from(sessions)
    .where(
      and(
        gt(sessions.lastSeenAt, sql`now() - interval '14 days'`),
        gt(sessions.createdAt, sql`now() - interval '60 days'`),
      ),
    )
    .orderBy(desc(sessions.lastSeenAt), sessions.id)
    .limit(100)

/** The organizations that the viewer may enter. */
export const listOrganizations = (tx: Tx) =>
  tx.execute<{ id: string; name: string }>(sql`select organization_id as id, name from own_organizations()`)

/** Moves a session to another organization of its person; false when they don't belong there. */
export const chooseOrganization = async (tx: Tx, sessionId: string, organizationId: string) => {
  const moved = await tx
    .update(sessions)
    .set({ organizationId })
    .where(
      and(
        eq(sessions.id, sessionId),
        sql`exists (select from own_organizations() o where o.organization_id = ${organizationId})`,
      ),
    )
    .returning({ id: sessions.id })
  return moved.length > 0
}

/** Opens a session for the identity of the context; its id goes into the cookie. */
export const openSession = async (
  tx: IdentityTx | Tx,
  session: { id: string; identityId: string } & Partial<Device>,
) => {
  await tx.insert(sessions).values(session)
}

export const endSession = async (tx: IdentityTx | Tx, id: string) => {
  await tx.delete(sessions).where(eq(sessions.id, id))
}

/** Signs the identity out on every device. */
export const endSessions = async (tx: IdentityTx | Tx) => {
  await tx.delete(sessions)
}

/** Stores a new password hash and ends every other session: who knew the old password is out. */
export const changePassword = async (tx: IdentityTx | Tx, passwordHash: string, keepSession: string) => {
  await tx.update(identities).set({ passwordHash })
  await tx.delete(sessions).where(ne(sessions.id, keepSession))
}

/** Replaces the hash by one with current parameters, at sign-in. */
export const rehashPassword = async (tx: IdentityTx | Tx, passwordHash: string) => {
  await tx.update(identities).set({ passwordHash })
}

export const savePreferences = async (
  tx: IdentityTx | Tx,
  preferences: { theme: Theme } | { locale: Locale; timeZone: string | null },
) => {
  await tx.update(identities).set(preferences)
}

/** Adds an identity; the context must carry its id. */
export const addIdentity = async (
  tx: IdentityTx | Tx,
  identity: { id: string; login: string; passwordHash: string },
) => {
  await tx.insert(identities).values(identity).onConflictDoNothing()
}
