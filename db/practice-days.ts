import { type AnyPgColumn, date, timestamp, unique, uuid } from 'drizzle-orm/pg-core'
import { members } from './members'
import { organizationColumns, organizationRules, within, writerOnly } from './tenancy'

/** What every part of somebody's day of practice has, of which there is one a day. */
export const dayColumns = () => ({
  ...organizationColumns(),
  memberId: uuid().notNull(),
  /** Where the member was then; not a key, because a team may be dissolved and the day stays. */
  teamId: uuid(),
  day: date().notNull(),
  writtenAt: timestamp({ withTimezone: true }).notNull(),
})

type Common = { [Name in keyof ReturnType<typeof dayColumns>]: AnyPgColumn }

/** Seen by its writer alone; a second one on the same day takes the place of the first. */
export const dayRules = (table: string, columns: Common) => [
  ...organizationRules(table, columns),
  writerOnly(table),
  within(`${table}_member`, [columns.organizationId, columns.memberId], members, 'cascade'),
  unique(`${table}_day`).on(columns.organizationId, columns.memberId, columns.day),
]

/** Where and when a part of a day is written. */
export type OwnDay = { id: string; memberId: string; teamId: string | null; day: string; writtenAt: Date }
