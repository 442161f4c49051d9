import { and, asc, eq, gte } from 'drizzle-orm'
import { pgTable, smallint } from 'drizzle-orm/pg-core'
import type { Day } from '@/lib/dates'
import type { Tx } from './client'
import { dayColumns, dayRules, type OwnDay } from './practice-days'

/** How satisfied somebody was with their work on a day, 1 to 5. */
export const pulses = pgTable('pulses', { ...dayColumns(), rating: smallint().notNull() }, columns =>
  dayRules('pulses', columns),
)

export const savePulse = async (tx: Tx, { rating, ...own }: OwnDay & { rating: number }) => {
  await tx
    .insert(pulses)
    .values({ ...own, rating })
    .onConflictDoUpdate({
      target: [pulses.organizationId, pulses.memberId, pulses.day],
      set: { rating, writtenAt: own.writtenAt },
    })
}

/** The viewer's pulses since a day, in their order. */
export const listPulses = async (tx: Tx, { memberId }: { memberId: string }, from: Day) =>
  tx
    .select({ day: pulses.day, rating: pulses.rating })
    .from(pulses)
    .where(and(eq(pulses.memberId, memberId), gte(pulses.day, from)))
    .orderBy(asc(pulses.day))
