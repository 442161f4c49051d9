import { eq } from 'drizzle-orm'
import { pgTable, text, unique, uuid } from 'drizzle-orm/pg-core'
import type { Tx } from './client'
import { members } from './members'
import { organizationColumns, organizationRules, within, writerOnly } from './tenancy'

/** What somebody says to themselves before the first customer, in their own words; without a row it is ours. */
export const mantras = pgTable(
  'mantras',
  { ...organizationColumns(), memberId: uuid().notNull(), words: text().notNull() },
  columns => [
    ...organizationRules('mantras', columns),
    writerOnly('mantras'),
    within('mantras_member', [columns.organizationId, columns.memberId], members, 'cascade'),
    unique('mantras_of').on(columns.organizationId, columns.memberId),
  ],
)

type Writer = { memberId: string }

/** The viewer's own mantra; null where they have not reworded ours. */
export const readMantra = async (tx: Tx, { memberId }: Writer): Promise<string | null> => {
  const [row] = await tx.select({ words: mantras.words }).from(mantras).where(eq(mantras.memberId, memberId))
  return row?.words ?? null
}

/** Rewords it; without words it is ours again. */
export const saveMantra = async (
  tx: Tx,
  { id, memberId, words }: Writer & { id: string; words: string | null },
) => {
  if (words === null) await tx.delete(mantras).where(eq(mantras.memberId, memberId))
  else
    await tx
      .insert(mantras)
      .values({ id, memberId, words })
      .onConflictDoUpdate({ target: [mantras.organizationId, mantras.memberId], set: { words } })
}
