import { and, desc, eq, isNull, sql } from 'drizzle-orm'
import { date, index, integer, pgTable, text, timestamp, unique, uuid } from 'drizzle-orm/pg-core'
import { customerKinds } from '@/lib/feedback'
import type { LinkForm } from '@/lib/surveys.form'
import { array } from './array'
import type { Tx } from './client'
import { members } from './members'
import { surveyWordings } from './survey-wording'
import { teams } from './teams'
import {
  currentMember,
  managedTeams,
  narrowed,
  organizationColumns,
  organizationRules,
  seenByDoorkeeper,
  viewerIsAdmin,
  within,
} from './tenancy'

/** An address under which customers answer the survey of one team. */
export const surveyLinks = pgTable(
  'survey_links',
  {
    ...organizationColumns(),
    /** Ten characters of Crockford's base 32, kept in clear so that it can be printed again. */
    code: text().notNull(),
    /** Where it hangs or lies: "Card on the desk". Customers don't see it. */
    label: text().notNull(),
    teamId: uuid().notNull(),
    /** Who answers: it goes with each response, so that figures keep the two apart. */
    customers: text({ enum: customerKinds }).notNull().default('external'),
    madeBy: uuid().notNull(),
    createdAt: timestamp({ withTimezone: true }).notNull(),
    /** The last of the organization's days on which it takes answers. */
    lastDay: date(),
    /** How this survey begins and ends; null is as the organization's do. */
    intro: text(),
    thanks: text(),
    /** Counts the changes, so that two people who edit at once learn of each other. */
    revision: integer().notNull().default(0),
    pausedAt: timestamp({ withTimezone: true }),
    /** Revoked stays revoked. */
    revokedAt: timestamp({ withTimezone: true }),
  },
  columns => [
    ...organizationRules('survey_links', columns),
    unique('survey_links_code').on(columns.organizationId, columns.code),
    within('survey_links_team', [columns.organizationId, columns.teamId], teams),
    within('survey_links_maker', [columns.organizationId, columns.madeBy], members),
    // A customer brings the code alone; of two alike (one in a quadrillion) the older one is meant.
    index('survey_links_by_code').on(columns.code),
    index('survey_links_team_index').on(columns.organizationId, columns.teamId),
    narrowed('survey_links_read', {
      for: 'select',
      using: sql`${viewerIsAdmin} or team_id = any (${managedTeams})`,
    }),
    narrowed('survey_links_make', {
      for: 'insert',
      withCheck: sql`made_by = ${currentMember} and (${viewerIsAdmin} or team_id = any (${managedTeams}))`,
    }),
    narrowed('survey_links_change', {
      for: 'update',
      using: sql`revoked_at is null and (${viewerIsAdmin} or team_id = any (${managedTeams}))`,
      withCheck: sql`${viewerIsAdmin} or team_id = any (${managedTeams})`,
    }),
    narrowed('survey_links_no_delete', { for: 'delete', using: sql`false` }),
    seenByDoorkeeper('survey_links'),
  ],
)

const shown = {
  id: surveyLinks.id,
  code: surveyLinks.code,
  label: surveyLinks.label,
  teamId: surveyLinks.teamId,
  teamName: teams.name,
  customers: surveyLinks.customers,
  createdAt: surveyLinks.createdAt,
  lastDay: surveyLinks.lastDay,
  pausedAt: surveyLinks.pausedAt,
  revokedAt: surveyLinks.revokedAt,
}

const ofTeam = and(eq(teams.organizationId, surveyLinks.organizationId), eq(teams.id, surveyLinks.teamId))

/** The links that the viewer looks after, those in use first. */
export const listSurveyLinks = async (tx: Tx) =>
  tx
    .select(shown)
    .from(surveyLinks)
    .innerJoin(teams, ofTeam)
    .orderBy(sql`${surveyLinks.revokedAt} is not null`, desc(surveyLinks.createdAt), surveyLinks.id)

/** One link with its own words and those of the organization, which speak to customers from outside alone. */
export const readSurveyLink = async (tx: Tx, id: string) => {
  const [link] = await tx
    .select({
      ...shown,
      intro: surveyLinks.intro,
      thanks: surveyLinks.thanks,
      revision: surveyLinks.revision,
      usualIntro: surveyWordings.intro,
      usualThanks: surveyWordings.thanks,
    })
    .from(surveyLinks)
    .innerJoin(teams, ofTeam)
    .leftJoin(
      surveyWordings,
      and(
        eq(surveyWordings.organizationId, surveyLinks.organizationId),
        eq(surveyLinks.customers, 'external'),
      ),
    )
    .where(eq(surveyLinks.id, id))
  return link ?? null
}

/** How many answers a link brought in the last thirty days, and how many of them were set aside. */
export const countAnswers = async (tx: Tx, id: string, now: Date) => {
  const [answers] = await tx.execute<{ counted: number; setAside: number }>(sql`
    select count(*) filter (where set_aside_at is null)::int as counted,
      count(*) filter (where set_aside_at is not null)::int as "setAside"
    from responses
    where link_id = ${id} and received_at > ${now.toISOString()}::timestamptz - interval '30 days'`)
  return answers ?? { counted: 0, setAside: 0 }
}

/** The teams for which the viewer may make a link. */
export const teamsForLinks = async (tx: Tx, viewer: { role: string; managedTeams: readonly string[] }) =>
  tx
    .select({ id: teams.id, name: teams.name })
    .from(teams)
    .where(sql`${viewer.role === 'admin'} or ${teams.id} = any(${array(viewer.managedTeams)}::uuid[])`)
    .orderBy(teams.name)

type NewLink = Pick<LinkForm, 'id' | 'label' | 'teamId'> &
  Partial<Omit<LinkForm, 'revision'>> & { code: string; madeBy: string; createdAt: Date }

export const makeSurveyLink = async (tx: Tx, link: NewLink) => {
  await tx.insert(surveyLinks).values(link).onConflictDoNothing()
}

/** Changes what a link says of itself; false when somebody did so in between, or revoked it. */
export const changeSurveyLink = async (tx: Tx, { id, revision, ...link }: LinkForm): Promise<boolean> => {
  const changed = await tx
    .update(surveyLinks)
    .set({ ...link, revision: revision + 1 })
    .where(and(eq(surveyLinks.id, id), eq(surveyLinks.revision, revision), isNull(surveyLinks.revokedAt)))
    .returning({ id: surveyLinks.id })
  return changed.length > 0
}

/** Lets a link take answers or none; false when there is none that isn't revoked. */
export const setSurveyLink = async (
  tx: Tx,
  id: string,
  change: { pausedAt: Date | null } | { revokedAt: Date },
): Promise<boolean> => {
  const changed = await tx
    .update(surveyLinks)
    .set(change)
    .where(and(eq(surveyLinks.id, id), isNull(surveyLinks.revokedAt)))
    .returning({ id: surveyLinks.id })
  return changed.length > 0
}
