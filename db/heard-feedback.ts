import { sql } from 'drizzle-orm'
import { check, date, index, pgTable, smallint, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { customerKinds, heardChannels } from '@/lib/feedback'
import type { HeardForm } from '@/lib/feedback.form'
import { array } from './array'
import type { Tx } from './client'
import { members } from './members'
import { standards } from './standards'
import { teams } from './teams'
import {
  currentMember,
  managedTeams,
  narrowed,
  organizationColumns,
  organizationRules,
  ownTeams,
  seenByDoorkeeper,
  viewerIsAdmin,
  within,
} from './tenancy'

/** What a member heard a customer say; written by the definer function `store_heard` alone. */
export const heardFeedback = pgTable(
  'heard_feedback',
  {
    ...organizationColumns(),
    teamId: uuid().notNull(),
    day: date().notNull(),
    loggedAt: timestamp({ withTimezone: true }).notNull(),
    loggedBy: uuid().notNull(),
    customers: text({ enum: customerKinds }).notNull().default('external'),
    channel: text({ enum: heardChannels }).notNull(),
    words: text().notNull(),
    rating: smallint(),
    /** The member it is about. */
    aboutId: uuid(),
    standardId: uuid(),
  },
  columns => [
    ...organizationRules('heard_feedback', columns),
    within('heard_feedback_team', [columns.organizationId, columns.teamId], teams),
    within('heard_feedback_logger', [columns.organizationId, columns.loggedBy], members),
    within('heard_feedback_about', [columns.organizationId, columns.aboutId], members),
    within('heard_feedback_standard', [columns.organizationId, columns.standardId], standards),
    check('heard_feedback_rating', sql`rating between 1 and 5`),
    index('heard_feedback_team_logged').on(
      columns.organizationId,
      columns.teamId,
      columns.loggedAt,
      columns.id,
    ),
    index('heard_feedback_about_logged').on(
      columns.organizationId,
      columns.aboutId,
      columns.loggedAt,
      columns.id,
    ),
    index('heard_feedback_standard_index').on(columns.organizationId, columns.standardId),
    // Tagged to a person it is theirs to read, and their managers'; untagged it is the team's.
    narrowed('heard_feedback_read', {
      for: 'select',
      using: sql`${viewerIsAdmin} or team_id = any (${managedTeams}) or about_id = ${currentMember}
        or (about_id is null and team_id = any (${ownTeams}))`,
    }),
    narrowed('heard_feedback_no_insert', { for: 'insert', withCheck: sql`false` }),
    narrowed('heard_feedback_no_update', { for: 'update', using: sql`false` }),
    narrowed('heard_feedback_no_delete', { for: 'delete', using: sql`false` }),
    seenByDoorkeeper('heard_feedback'),
    seenByDoorkeeper('heard_feedback', 'insert'),
  ],
)

/** What the form offers: the viewer's teams (every team to somebody who is in none), people, published standards. */
export const heardChoices = async (tx: Tx, viewer: { ownTeams: readonly string[] }) => {
  const own = array(viewer.ownTeams)
  const [places, people, kept] = await Promise.all([
    tx.execute<{ id: string; name: string }>(
      sql`select id, name from teams where ${own} = '{}' or id = any(${own}::uuid[]) order by name`,
    ),
    tx.execute<{ id: string; name: string }>(
      sql`select id, name from members where deactivated_at is null order by name, id`,
    ),
    tx.execute<{ id: string; title: string }>(sql`
      select s.id, v.title from standards s
      join lateral (
        select title from standard_versions p
        where p.organization_id = s.organization_id and p.standard_id = s.id and p.published_at is not null
        order by p.number desc limit 1
      ) v on true
      where s.retired_at is null order by v.title, s.id`),
  ])
  return { teams: [...places], people: [...people], standards: [...kept] }
}

/**
 * The team whose feedback it is: of somebody it is about, theirs (the one chosen, if they are in it); else the one
 * chosen. The key of an error beside its field where one of the three isn't there to be chosen.
 */
export const placeOf = async (
  tx: Tx,
  chosen: { teamId: string; aboutId: string | null; standardId: string | null },
  viewer: { ownTeams: readonly string[] },
): Promise<{ teamId: string } | { errors: Record<string, string[]> }> => {
  const [row] = await tx.execute<{
    team: boolean
    about: boolean
    standard: boolean
    theirs: string | null
  }>(sql`
    select exists (select from teams where id = ${chosen.teamId}) as team,
      exists (select from members where id = ${chosen.aboutId} and deactivated_at is null) as about,
      exists (
        select from standard_versions where standard_id = ${chosen.standardId} and published_at is not null
      ) as standard,
      (select team_id from team_members where member_id = ${chosen.aboutId}
        order by team_id <> ${chosen.teamId}::uuid, team_id limit 1) as theirs`)
  const own = viewer.ownTeams.length === 0 || viewer.ownTeams.includes(chosen.teamId)
  if (!row?.team || !own) return { errors: { teamId: ['choose_one'] } }
  if (chosen.aboutId && !row.about) return { errors: { aboutId: ['not_an_id'] } }
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
