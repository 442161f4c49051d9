import { and, asc, eq } from 'drizzle-orm'
import { index, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import type { Tx } from './client'
import { members } from './members'
import { organizationColumns, organizationRules, within, writerOnly } from './tenancy'

/** Why somebody does this work, line by line, for the next tough day. */
export const reasons = pgTable(
  'reasons',
  {
    ...organizationColumns(),
    memberId: uuid().notNull(),
    words: text().notNull(),
    addedAt: timestamp({ withTimezone: true }).notNull(),
  },
  columns => [
    ...organizationRules('reasons', columns),
    writerOnly('reasons'),
    within('reasons_member', [columns.organizationId, columns.memberId], members, 'cascade'),
    index('reasons_of').on(columns.organizationId, columns.memberId, columns.addedAt),
  ],
)

type Writer = { memberId: string }

/** The viewer's reasons, in the order in which they came. */
export const listReasons = async (tx: Tx, { memberId }: Writer) =>
  tx
    .select({ id: reasons.id, words: reasons.words })
    .from(reasons)
    .where(eq(reasons.memberId, memberId))
    .orderBy(asc(reasons.addedAt), asc(reasons.id))

/** Adds one; sent twice it is one. */
export const addReason = async (tx: Tx, reason: Writer & { id: string; words: string; addedAt: Date }) => {
  await tx.insert(reasons).values(reason).onConflictDoNothing()
}

/** Takes one out; false where there is none such. */
export const removeReason = async (tx: Tx, { memberId }: Writer, id: string): Promise<boolean> => {
  const gone = await tx
    .delete(reasons)
    .where(and(eq(reasons.id, id), eq(reasons.memberId, memberId)))
    .returning({ id: reasons.id })
  return gone.length > 0
}
