import { sql } from 'drizzle-orm'
import { index, pgPolicy, pgTable, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import type { Tx } from './client'
import { members } from './members'
import {
  currentMember,
  currentOrganization,
  organizationColumns,
  portal,
  seenByDoorkeeper,
  viewerIsAdmin,
  within,
} from './tenancy'

/** What somebody writes or reads for themselves, or shows to others: nobody else is to learn of it from the trail. */
const forOneself = sql`deed in ('worksheets.write', 'worksheets.print', 'worksheets.share', 'worksheets.take-back',
  'worksheets.read-shared', 'compass.print', 'compass.make-poster', 'board.answer', 'board.withdraw')
  or deed like any (array['goals.%', 'readings.%', 'practice.%', 'tough-day.%'])`

/** Who did what to what, and when; never with contents. Written by the gate, never changed. */
export const auditEntries = pgTable(
  'audit_entries',
  {
    ...organizationColumns(),
    at: timestamp({ withTimezone: true }).notNull().defaultNow(),
    memberId: uuid().notNull(),
    /** The ability that was used: `standards.publish`. */
    deed: text().notNull(),
    subjectId: uuid(),
  },
  columns => [
    primaryKey({ name: 'audit_entries_pkey', columns: [columns.organizationId, columns.id] }),
    within('audit_entries_member', [columns.organizationId, columns.memberId], members),
    index('audit_entries_at').on(columns.organizationId, columns.at, columns.id),
    index('audit_entries_member_at').on(columns.organizationId, columns.memberId, columns.at, columns.id),
    index('audit_entries_subject_at').on(columns.organizationId, columns.subjectId, columns.at, columns.id),
    pgPolicy('audit_entries_insert', {
      for: 'insert',
      to: portal,
      withCheck: sql`organization_id = ${currentOrganization} and member_id = ${currentMember}`,
    }),
    seenByDoorkeeper('audit_entries', 'insert'),
    pgPolicy('audit_entries_select', {
      for: 'select',
      to: portal,
      using: sql`organization_id = ${currentOrganization} and ((${viewerIsAdmin} and not (${forOneself})) or member_id = ${currentMember} or subject_id = ${currentMember})`,
    }),
  ],
)

export const addAuditEntry = async (
  tx: Tx,
  entry: { id: string; memberId: string; deed: string; subjectId: string | null },
) => {
  await tx.insert(auditEntries).values(entry)
}
