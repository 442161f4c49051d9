import { sql } from 'drizzle-orm'
import { check, index, pgTable, smallint, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import type { Day } from '@/lib/dates'
import { heardChannels } from '@/lib/feedback'
import type { HeardForm } from '@/lib/feedback.form'
import { array } from './array'
import type { Tx } from './client'
import { feedbackColumns, feedbackRules, forViewer, ledByViewer } from './feedback-columns'
import { members } from './members'
import { publishedStandards } from './standards'
import { currentMember, narrowed, seenByDoorkeeper, within } from './tenancy'

/** What a member heard a customer say; written by the definer function `store_heard` alone. */
export const heardFeedback = pgTable(
  'heard_feedback',
  {
    ...feedbackColumns(),
    loggedAt: timestamp({ withTimezone: true }).notNull(),
    loggedBy: uuid().notNull(),
    channel: text({ enum: heardChannels }).notNull(),
    words: text().notNull(),
    rating: smallint(),
    /** Whoever logged it took it back: it stands in no list and no sum, only in its trace. */
    withdrawnAt: timestamp({ withTimezone: true }),
  },
  columns => [
    ...feedbackRules('heard_feedback', columns, columns.loggedAt),
    within('heard_feedback_logger', [columns.organizationId, columns.loggedBy], members),
    check('heard_feedback_rating', sql`rating between 1 and 5`),
    index('heard_feedback_logger_at').on(
      columns.organizationId,
      columns.loggedBy,
      columns.loggedAt,
      columns.id,
    ),
    // Whoever logged it can mend it.
    narrowed('heard_feedback_read', {
      for: 'select',
      using: sql`${ledByViewer} or (withdrawn_at is null and ${forViewer}) or logged_by = ${currentMember}`,
    }),
    seenByDoorkeeper('heard_feedback'),
    seenByDoorkeeper('heard_feedback', 'insert'),
    seenByDoorkeeper('heard_feedback', 'update'),
  ],
)

/** What the form offers: the viewer's teams (every team to somebody who is in none), and published standards. */
export const heardChoices = async (tx: Tx, viewer: { ownTeams: readonly string[]; today: Day }) => {
  const own = array(viewer.ownTeams)
  const [places, kept] = await Promise.all([
    tx.execute<{ id: string; name: string }>(
      sql`select id, name from teams where ${own} = '{}' or id = any(${own}::uuid[]) order by name`,
    ),
    publishedStandards(tx, viewer.today),
  ])
  return { teams: [...places], standards: kept }
}

type Chosen = { teamId: string; aboutId: string | null; standardId: string | null }

/**
 * The team whose feedback it is: of somebody it is about, theirs (the one chosen, if they are in it); else the one
 * chosen, which is one of the viewer's or the one where it is already. The key of an error beside its field where
 * the team or the standard isn't there to be chosen.
 */
export const placeOf = async (
  tx: Tx,
  chosen: Chosen,
  viewer: { ownTeams: readonly string[] },
  present?: string,
): Promise<{ teamId: string } | { errors: Record<string, string[]> }> => {
  const [row] = await tx.execute<{ team: boolean; standard: boolean; theirs: string | null }>(sql`
    select exists (select from teams where id = ${chosen.teamId}) as team,
      exists (
        select from standard_versions where standard_id = ${chosen.standardId} and published_at is not null
      ) as standard,
      (select team_id from team_members where member_id = ${chosen.aboutId}
        order by team_id <> ${chosen.teamId}::uuid, team_id limit 1) as theirs`)
  const own =
    viewer.ownTeams.length === 0 || viewer.ownTeams.includes(chosen.teamId) || chosen.teamId === present
  if (!row?.team || !own) return { errors: { teamId: ['choose_one'] } }
  if (chosen.standardId && !row.standard) return { errors: { standardId: ['not_an_id'] } }
  return { teamId: row.theirs ?? chosen.teamId }
}

/** Keeps what the viewer heard, once per id, and adds it to the day's sums. */
export const storeHeard = async (tx: Tx, heard: HeardForm & { teamId: string; day: string; at: Date }) => {
  const { id, teamId, day, at, customers, channel, words, rating, aboutId, standardId } = heard
  await tx.execute(sql`
    select store_heard(${id}::uuid, ${teamId}::uuid, ${day}::date, ${at.toISOString()}::timestamptz,
      ${customers}::text, ${channel}::text, ${words}::text, ${rating}::integer, ${aboutId}::uuid, ${standardId}::uuid)`)
}
