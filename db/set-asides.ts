import { and, eq, sql } from 'drizzle-orm'
import { index, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import type { JobTx } from './clerk'
import type { Tx } from './client'
import { members } from './members'
import { enqueue } from './queue'
import { narrowed, organizationColumns, organizationRules, tidiedBy, within, writerOnly } from './tenancy'

/**
 * What is on somebody's mind that isn't the customer's problem. Several a day: one row a day could be over while its
 * day still lasts, and then nothing more could be set aside.
 */
export const setAsides = pgTable(
  'set_asides',
  {
    ...organizationColumns(),
    memberId: uuid().notNull(),
    words: text().notNull(),
    /** By Postgres's clock, to the last microsecond: its policy hides it from then on. */
    expiresAt: timestamp({ withTimezone: true }).notNull(),
  },
  columns => [
    ...organizationRules('set_asides', columns),
    writerOnly('set_asides'),
    within('set_asides_member', [columns.organizationId, columns.memberId], members, 'cascade'),
    index('set_asides_of').on(columns.organizationId, columns.memberId, columns.expiresAt),
    narrowed('set_asides_alive', { for: 'select', using: sql`expires_at > now()` }),
    tidiedBy('set_asides', sql`'tidy-set-asides'`, sql`expires_at <= now()`),
  ],
)

/** Takes away what is over; its policy has hidden it since. */
export const tidySetAsides = async (tx: JobTx) => {
  await tx.delete(setAsides)
}

type Writer = { organizationId: string; memberId: string }

/** Sets something aside for a day. Sent twice it is one. */
export const setAside = async (
  tx: Tx,
  { organizationId, memberId }: Writer,
  { id, words }: { id: string; words: string },
) => {
  const [made] = await tx
    .insert(setAsides)
    .values({ id, memberId, words, expiresAt: sql`now() + interval '24 hours'` })
    .onConflictDoNothing()
    .returning({ expiresAt: setAsides.expiresAt })
  if (!made) return
  // A minute later, so that it is over by Postgres's clock.
  const after = new Date(made.expiresAt.getTime() + 60_000)
  await enqueue(tx, 'tidy-set-asides', { organizationId }, `tidy-set-asides:${id}`, after)
}

/** Forgets something at once; false where it is gone already, or somebody else's. */
export const letGo = async (tx: Tx, { memberId }: Writer, id: string): Promise<boolean> => {
  const gone = await tx
    .delete(setAsides)
    .where(and(eq(setAsides.id, id), eq(setAsides.memberId, memberId)))
    .returning({ id: setAsides.id })
  return gone.length > 0
}
