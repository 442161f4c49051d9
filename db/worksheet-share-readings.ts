import { and, desc, eq, sql } from 'drizzle-orm'
import { date, foreignKey, pgTable, timestamp, unique, uuid } from 'drizzle-orm/pg-core'
import type { Tx } from './client'
import { members } from './members'
import { currentMember, narrowed, organizationColumns, organizationRules, within } from './tenancy'
import { worksheetShares } from './worksheet-shares'

/** Somebody read what was shared with them: once for each day, for its writer to see. */
export const worksheetShareReadings = pgTable(
  'worksheet_share_readings',
  {
    ...organizationColumns(),
    shareId: uuid().notNull(),
    /** Who read it. */
    memberId: uuid().notNull(),
    day: date().notNull(),
    /** The first time on that day. */
    readAt: timestamp({ withTimezone: true }).notNull(),
  },
  columns => [
    ...organizationRules('worksheet_share_readings', columns),
    foreignKey({
      name: 'worksheet_share_readings_share',
      columns: [columns.organizationId, columns.shareId],
      foreignColumns: [worksheetShares.organizationId, worksheetShares.id],
    }).onDelete('cascade'),
    within('worksheet_share_readings_reader', [columns.organizationId, columns.memberId], members, 'cascade'),
    unique('worksheet_share_readings_once').on(
      columns.organizationId,
      columns.shareId,
      columns.memberId,
      columns.day,
    ),
    narrowed('worksheet_share_readings_read', {
      for: 'select',
      using: sql`member_id = ${currentMember} or exists (
        select from worksheet_shares s where s.organization_id = worksheet_share_readings.organization_id
          and s.id = share_id and s.member_id = ${currentMember})`,
    }),
    // Only of what one can read, which the policy of the shares decides, and never of one's own.
    narrowed('worksheet_share_readings_own_insert', {
      for: 'insert',
      withCheck: sql`member_id = ${currentMember} and exists (
        select from worksheet_shares s where s.organization_id = worksheet_share_readings.organization_id
          and s.id = share_id and s.member_id <> ${currentMember})`,
    }),
    narrowed('worksheet_share_readings_no_update', { for: 'update', using: sql`false` }),
    narrowed('worksheet_share_readings_no_delete', { for: 'delete', using: sql`false` }),
  ],
)

type Reading = { id: string; shareId: string; memberId: string; day: string; readAt: Date }

/** Notes that the viewer read a share; later times of the same day change nothing. */
export const noteReading = async (tx: Tx, reading: Reading) => {
  await tx.insert(worksheetShareReadings).values(reading).onConflictDoNothing()
}

/** Who read what the viewer shared of a sheet, by share: on how many days, and on which the last time. */
export const listReaders = async (tx: Tx, slug: string, { memberId }: { memberId: string }) =>
  tx
    .select({
      shareId: worksheetShareReadings.shareId,
      memberId: members.id,
      name: members.name,
      days: sql<number>`count(*)::int`,
      last: sql<string>`to_char(max(${worksheetShareReadings.day}), 'YYYY-MM-DD')`,
    })
    .from(worksheetShareReadings)
    .innerJoin(worksheetShares, eq(worksheetShares.id, worksheetShareReadings.shareId))
    .innerJoin(members, eq(members.id, worksheetShareReadings.memberId))
    .where(and(eq(worksheetShares.memberId, memberId), eq(worksheetShares.slug, slug)))
    .groupBy(worksheetShareReadings.shareId, members.id, members.name)
    .orderBy(desc(sql`max(${worksheetShareReadings.day})`), members.name)

export type Reader = Awaited<ReturnType<typeof listReaders>>[number]
