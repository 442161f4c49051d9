import { eq, sql } from 'drizzle-orm'
import { check, integer, pgPolicy, pgTable, text, timestamp, unique, uuid } from 'drizzle-orm/pg-core'
import { type Locale, locales } from '@/lib/locales'
import type { OpenTx, Tx } from './client'
import { clerk, currentOrganization, portal, seenByDoorkeeper, viewerIsAdmin } from './tenancy'

/** An organization that uses the portal. Its own id takes the place of `organization_id`. */
export const organizations = pgTable(
  'organizations',
  {
    id: uuid().primaryKey(),
    name: text().notNull(),
    /** Stands behind the @ of usernames: `nina@harbour`. */
    shortName: text().notNull(),
    mission: text(),
    serviceVision: text(),
    /** With these words people accept a standard, where its admins chose their own. */
    acceptanceWording: text(),
    timeZone: text().notNull().default('UTC'),
    /** What new people start with, and the language in which customers' words are searched. */
    language: text({ enum: locales }).notNull().default('en'),
    /** The hour at which a day starts, so that a night shift is one day. */
    dayStartsAt: integer().notNull().default(4),
    /** Fewest people behind a figure about what people say of themselves, where it was raised above five. */
    floor: integer(),
    createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
    /** Counts the changes, so that two admins cannot overwrite each other. */
    revision: integer().notNull().default(1),
  },
  columns => [
    unique('organizations_short_name').on(columns.shortName),
    check('organizations_floor_raised', sql`floor >= 5`),
    pgPolicy('organizations_select', {
      for: 'select',
      to: portal,
      using: sql`id = ${currentOrganization}`,
    }),
    pgPolicy('organizations_insert', {
      for: 'insert',
      to: portal,
      withCheck: sql`id = ${currentOrganization}`,
    }),
    pgPolicy('organizations_update', {
      for: 'update',
      to: portal,
      using: sql`id = ${currentOrganization} and ${viewerIsAdmin}`,
      withCheck: sql`id = ${currentOrganization}`,
    }),
    pgPolicy('organizations_clerk', { for: 'select', to: clerk, using: sql`true` }),
    seenByDoorkeeper('organizations'),
    seenByDoorkeeper('organizations', 'insert'),
  ],
)

/**
 * Waits until nobody else changes the organization's people or teams, and keeps others waiting until the end of
 * the transaction: rules about all of them, such as that an admin remains, hold only so.
 */
export const lockOrganization = async (tx: Tx) => {
  await tx.select({ id: organizations.id }).from(organizations).for('no key update')
}

/** What an admin may set, as it stands; `floor` is null where it was never raised. */
export const readSettings = async (tx: Tx) => {
  const [settings] = await tx
    .select({
      name: organizations.name,
      shortName: organizations.shortName,
      mission: organizations.mission,
      serviceVision: organizations.serviceVision,
      acceptanceWording: organizations.acceptanceWording,
      timeZone: organizations.timeZone,
      language: organizations.language,
      dayStartsAt: organizations.dayStartsAt,
      floor: organizations.floor,
      revision: organizations.revision,
    })
    .from(organizations)
  return settings ?? null
}

/** With which words people accept a standard, where its admins chose their own. */
export const readAcceptanceWording = async (tx: Tx): Promise<string | null> => {
  const [row] = await tx.select({ wording: organizations.acceptanceWording }).from(organizations)
  return row?.wording ?? null
}

/** Why the organization exists, where its admins wrote it down. */
export const readMission = async (tx: Tx): Promise<string | null> => {
  const [row] = await tx.select({ mission: organizations.mission }).from(organizations)
  return row?.mission ?? null
}

export type Settings = {
  name: string
  mission: string | null
  serviceVision: string | null
  acceptanceWording: string | null
  timeZone: string
  language: Locale
  dayStartsAt: number
  floor: number
  /** The one that the admin saw. */
  revision: number
}

/** Saves what an admin set; or says beside which field it can't be. */
export const saveSettings = async (
  tx: Tx,
  { revision, floor, ...settings }: Settings,
): Promise<Record<string, string[]> | null> => {
  await lockOrganization(tx)
  const [now] = await tx
    .select({
      least: sql<number>`greatest(5, ${organizations.floor})`,
      revision: organizations.revision,
      knownZone: sql<boolean>`exists (select from pg_timezone_names z where z.name = ${settings.timeZone})`,
    })
    .from(organizations)
  if (now?.revision !== revision) return { '': ['stale'] }
  if (!now.knownZone) return { timeZone: ['choose_one'] }
  if (floor < now.least) return { floor: [`at_least:${now.least}`] }
  const saved = await tx
    .update(organizations)
    .set({ ...settings, floor: sql`nullif(${floor}::integer, 5)`, revision: revision + 1 })
    .where(eq(organizations.revision, revision))
    .returning({ id: organizations.id })
  return saved.length > 0 ? null : { '': ['stale'] }
}

/** Sets how the organization wants customers to feel; false where somebody has changed the settings meanwhile. */
export const setServiceVision = async (
  tx: Tx,
  { words, revision }: { words: string | null; revision: number },
): Promise<boolean> => {
  const set = await tx
    .update(organizations)
    .set({ serviceVision: words, revision: revision + 1 })
    .where(eq(organizations.revision, revision))
    .returning({ id: organizations.id })
  return set.length > 0
}

/** Whether the installation has an organization already. Only then one can be set up with the printed code. */
export const isSetUp = async (tx: OpenTx): Promise<boolean> => {
  const [row] = await tx.execute<{ set: boolean }>(sql`select is_set_up() as set`)
  return row?.set ?? true
}

type Founding = {
  organizationId: string
  identityId: string
  memberId: string
  organization: string
  shortName: string
  timeZone: string
  language: Locale
  /** The first admin. */
  name: string
  login: string
  passwordHash: string
}

/** Founds the first organization with its first admin. 'over' where there is one; 'zone' where Postgres lacks the zone. */
export const setUp = async (tx: OpenTx, founding: Founding): Promise<'done' | 'over' | 'zone'> => {
  const [row] = await tx.execute<{ outcome: 'done' | 'over' | 'zone' }>(
    sql`select set_up(${JSON.stringify(founding)}::text::jsonb) as outcome`,
  )
  return row?.outcome ?? 'over'
}
