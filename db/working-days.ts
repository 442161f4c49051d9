import { eq } from 'drizzle-orm'
import { pgTable, smallint, unique, uuid } from 'drizzle-orm/pg-core'
import { usualWorkingDays } from '@/lib/readings'
import type { Tx } from './client'
import { members } from './members'
import { organizationColumns, organizationRules, within, writerOnly } from './tenancy'

/** The days of the week on which a member usually works, as they said themselves. Only those can be missed. */
export const workingDays = pgTable(
  'working_days',
  {
    ...organizationColumns(),
    memberId: uuid().notNull(),
    /** 1 for Monday to 7 for Sunday. */
    days: smallint().array().notNull(),
  },
  columns => [
    ...organizationRules('working_days', columns),
    writerOnly('working_days'),
    within('working_days_of', [columns.organizationId, columns.memberId], members, 'cascade'),
    unique('working_days_member').on(columns.organizationId, columns.memberId),
  ],
)

export const readWorkingDays = async (
  tx: Tx,
  { memberId }: { memberId: string },
): Promise<readonly number[]> => {
  const [row] = await tx
    .select({ days: workingDays.days })
    .from(workingDays)
    .where(eq(workingDays.memberId, memberId))
  return row?.days ?? usualWorkingDays
}

export const saveWorkingDays = async (
  tx: Tx,
  { id, memberId, days }: { id: string; memberId: string; days: number[] },
) => {
  await tx
    .insert(workingDays)
    .values({ id, memberId, days })
    .onConflictDoUpdate({ target: [workingDays.organizationId, workingDays.memberId], set: { days } })
}
