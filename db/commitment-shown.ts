import { and, eq, isNotNull, isNull, sql } from 'drizzle-orm'
import { pgTable, timestamp, unique, uuid } from 'drizzle-orm/pg-core'
import type { Month } from '@/lib/commitment'
import type { Day } from '@/lib/dates'
import type { Tx } from './client'
import { members } from './members'
import {
  currentMember,
  narrowed,
  organizationColumns,
  organizationRules,
  seenByDoorkeeper,
  within,
  wordsAreOpen,
} from './tenancy'

/** That somebody leads the whole organization: only they may show their own ticks. */
const isExecutive = sql`exists (
  select from members m where m.organization_id = commitment_shown.organization_id
    and m.id = commitment_shown.member_id and m.rank = 'executive' and m.deactivated_at is null)`

/**
 * That a head of the organization shows their own ticks by name to everybody in it, until they take it back. Where
 * they have that rank no more, nobody else sees the row.
 */
export const commitmentShown = pgTable(
  'commitment_shown',
  {
    ...organizationColumns(),
    memberId: uuid().notNull(),
    shownAt: timestamp({ withTimezone: true }).notNull(),
    /** Taken back. The row stays: whoever showed theirs once is never counted among the others again. */
    hiddenAt: timestamp({ withTimezone: true }),
  },
  columns => [
    ...organizationRules('commitment_shown', columns),
    within('commitment_shown_member', [columns.organizationId, columns.memberId], members, 'cascade'),
    unique('commitment_shown_once').on(columns.organizationId, columns.memberId),
    narrowed('commitment_shown_read', {
      for: 'select',
      using: sql`member_id = ${currentMember} or (hidden_at is null and ${isExecutive})`,
    }),
    // Whoever was let back in by somebody else can't show what the words of theirs are about: that somebody could.
    narrowed('commitment_shown_insert', {
      for: 'insert',
      withCheck: sql`member_id = ${currentMember} and ${isExecutive} and ${wordsAreOpen}`,
    }),
    narrowed('commitment_shown_update', {
      for: 'update',
      using: sql`member_id = ${currentMember}`,
      withCheck: sql`member_id = ${currentMember} and (hidden_at is not null or (${isExecutive} and ${wordsAreOpen}))`,
    }),
    narrowed('commitment_shown_no_delete', { for: 'delete', using: sql`false` }),
    seenByDoorkeeper('commitment_shown'),
  ],
)

type Showing = { id: string; memberId: string; shownAt: Date }

/** Shows the viewer's own ticks from now on; false where they are shown already. */
export const showTicks = async (tx: Tx, showing: Showing): Promise<boolean> => {
  const shown = await tx
    .insert(commitmentShown)
    .values(showing)
    .onConflictDoUpdate({
      target: [commitmentShown.organizationId, commitmentShown.memberId],
      set: { shownAt: showing.shownAt, hiddenAt: null },
      setWhere: isNotNull(commitmentShown.hiddenAt),
    })
    .returning({ id: commitmentShown.id })
  return shown.length > 0
}

/** Takes that back, whatever rank the viewer has by now; false where nothing is shown. */
export const hideTicks = async (
  tx: Tx,
  { memberId, now }: { memberId: string; now: Date },
): Promise<boolean> => {
  const hidden = await tx
    .update(commitmentShown)
    .set({ hiddenAt: now })
    .where(and(eq(commitmentShown.memberId, memberId), isNull(commitmentShown.hiddenAt)))
    .returning({ id: commitmentShown.id })
  return hidden.length > 0
}

/** Whether the viewer chose to show their own ticks. */
export const showsTicks = async (tx: Tx, { memberId }: { memberId: string }): Promise<boolean> => {
  const [row] = await tx
    .select({ id: commitmentShown.id })
    .from(commitmentShown)
    .where(and(eq(commitmentShown.memberId, memberId), isNull(commitmentShown.hiddenAt)))
  return row !== undefined
}

/** What a head of the organization shows of themselves. */
export type Ticks = {
  memberId: string
  name: string
  /** Every standard that asks it of them is accepted; null where none asks. */
  accepted: boolean | null
  /** These three are null where the others of a rank could be reckoned from them: see `commitment_ticks`. */
  vision: boolean | null
  quiz: boolean | null
  practised: boolean | null
}

/** The ticks of those who show theirs, by name: of a month that is over, and what is accepted as of today. */
export const listTicks = async (tx: Tx, { from, to }: Month, today: Day): Promise<Ticks[]> => [
  ...(await tx.execute<Ticks>(sql`
    select member_id as "memberId", name, accepted, vision, quiz, practised
    from commitment_ticks(${from}, ${to}, ${today}) order by lower(name), member_id`)),
]
