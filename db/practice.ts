import { sql } from 'drizzle-orm'
import { boolean, pgTable, text } from 'drizzle-orm/pg-core'
import type { Day } from '@/lib/dates'
import { type Happened, happenings } from '@/lib/practice'
import type { Tx } from './client'
import { dayColumns, dayRules, type OwnDay } from './practice-days'
import { seenByDoorkeeper } from './tenancy'

/** One way in which somebody will make a difference on a day. */
export const choices = pgTable('choices', { ...dayColumns(), words: text().notNull() }, columns => [
  ...dayRules('choices', columns),
  // Only who and when, to count who practises: see 51-commitment-of-ranks.sql.
  seenByDoorkeeper('choices'),
])

/** What became of it, at the end of that day. */
export const lookBacks = pgTable(
  'look_backs',
  {
    ...dayColumns(),
    happened: text({ enum: happenings }).notNull(),
    wentWell: text(),
    /** Whether anybody said something like the writer's letter. */
    heardIt: boolean().notNull(),
  },
  columns => dayRules('look_backs', columns),
)

/** Keeps the choice of a day; another one on the same day takes its place. */
export const saveChoice = async (tx: Tx, { words, ...own }: OwnDay & { words: string }) => {
  await tx
    .insert(choices)
    .values({ ...own, words })
    .onConflictDoUpdate({
      target: [choices.organizationId, choices.memberId, choices.day],
      // When it was first made says when there is something to look back on.
      set: { words },
    })
}

type LookBack = { happened: Happened; wentWell: string | null; heardIt: boolean }

export const saveLookBack = async (tx: Tx, { happened, wentWell, heardIt, ...own }: OwnDay & LookBack) => {
  const said = { happened, wentWell, heardIt }
  await tx
    .insert(lookBacks)
    .values({ ...own, ...said })
    .onConflictDoUpdate({
      target: [lookBacks.organizationId, lookBacks.memberId, lookBacks.day],
      set: { ...said, writtenAt: own.writtenAt },
    })
}

type Writer = { memberId: string }

/** A day on which the viewer noted something. */
export type NotedDay = {
  day: Day
  choice: string | null
  happened: Happened | null
  wentWell: string | null
  heardIt: boolean
}

/** The viewer's days from one to another with what they noted on them, the newest first. */
export const listNotedDays = async (
  tx: Tx,
  { memberId }: Writer,
  { from, to, most }: { from: Day; to: Day; most: number },
): Promise<NotedDay[]> => [
  ...(await tx.execute<NotedDay>(sql`
    select to_char(coalesce(c.day, l.day), 'YYYY-MM-DD') as day, c.words as choice, l.happened,
      l.went_well as "wentWell", coalesce(l.heard_it, false) as "heardIt"
    from (select * from choices where member_id = ${memberId} and day between ${from} and ${to}) c
    full join (select * from look_backs where member_id = ${memberId} and day between ${from} and ${to}) l
      on l.day = c.day
    order by 1 desc limit ${most}`)),
]
