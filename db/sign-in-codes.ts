import { sql } from 'drizzle-orm'
import { index, pgTable, text, timestamp, unique, uuid } from 'drizzle-orm/pg-core'
import { array } from './array'
import type { OpenTx, Tx } from './client'
import { members } from './members'
import { organizationColumns, organizationRules, seenByDoorkeeper, within } from './tenancy'

/** A one-time way back in for somebody who is locked out, good for half an hour; touched by the definer functions alone. */
export const signInCodes = pgTable(
  'sign_in_codes',
  {
    ...organizationColumns(),
    memberId: uuid().notNull(),
    /** SHA-256 of the secret, hex. */
    secretHash: text().notNull(),
    givenBy: uuid().notNull(),
    expiresAt: timestamp({ withTimezone: true }).notNull(),
    usedAt: timestamp({ withTimezone: true }),
  },
  columns => [
    ...organizationRules('sign_in_codes', columns),
    unique('sign_in_codes_secret').on(columns.organizationId, columns.secretHash),
    // For whoever holds the secret and is nobody yet.
    index('sign_in_codes_secret_index').on(columns.secretHash),
    within('sign_in_codes_member', [columns.organizationId, columns.memberId], members, 'cascade'),
    within('sign_in_codes_giver', [columns.organizationId, columns.givenBy], members, 'cascade'),
    seenByDoorkeeper('sign_in_codes', 'all'),
  ],
)

/** 'elsewhere' where the person belongs to another organization too, in which the viewer could not do this. */
export type LettingIn = 'yes' | 'elsewhere'

/** Whether the viewer may let a colleague back in; null where nothing shows that there is one. */
export const mayLetIn = async (tx: Tx, memberId: string) => {
  const [row] = await tx.execute<{ name: string; letting: LettingIn | null }>(
    sql`select m.name, letting_in(m.id) as letting from members m where m.id = ${memberId}`,
  )
  return row?.letting ? { name: row.name, letting: row.letting } : null
}

/** Those among some colleagues whom the viewer may let back in, were it not for another organization. */
export const listLettable = async (tx: Tx, ids: readonly string[]): Promise<string[]> => {
  const rows = await tx.execute<{ id: string }>(
    sql`select id from unnest(${array(ids)}::uuid[]) as id where letting_in(id) is not null`,
  )
  return rows.map(row => row.id)
}

/** Makes a code for a colleague, which ends any earlier one. The same one twice is one. */
export const makeSignInCode = async (
  tx: Tx,
  { id, memberId, secretHash }: { id: string; memberId: string; secretHash: string },
): Promise<LettingIn | null> => {
  const [row] = await tx.execute<{ outcome: LettingIn | null }>(
    sql`select make_sign_in_code(${id}::uuid, ${memberId}::uuid, ${secretHash}) as outcome`,
  )
  return row?.outcome ?? null
}

/** What the holder of a code's secret may know: whose it is. */
export type OpenCode = { name: string; login: string; organizationName: string; shortName: string }

/** The open code with this hash of its secret; null when it is used, over, replaced or never was. */
export const findSignInCode = async (tx: OpenTx, secretHash: string): Promise<OpenCode | null> => {
  const [row] = await tx.execute<{ code: OpenCode | null }>(
    sql`select find_sign_in_code(${secretHash}) as code`,
  )
  return row?.code ?? null
}

/**
 * Sets the new password of whoever the code is for, ends all their sessions, closes their words for a day, and gives
 * their identity's id; null when nothing is open. A code works once.
 */
export const redeemSignInCode = async (tx: OpenTx, secretHash: string, passwordHash: string) => {
  const [row] = await tx.execute<{ identity: string | null }>(
    sql`select redeem_sign_in_code(${secretHash}, ${passwordHash}) as identity`,
  )
  return row?.identity ?? null
}

/** What somebody signs in with who used this code within the hour; to be trusted with their password only. */
export const newlyLetIn = async (tx: OpenTx, secretHash: string): Promise<string | null> => {
  const [row] = await tx.execute<{ login: string | null }>(sql`select newly_let_in(${secretHash}) as login`)
  return row?.login ?? null
}
