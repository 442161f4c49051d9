import { sql } from 'drizzle-orm'
import { pgTable, text, timestamp, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import type { Comparison } from '@/lib/standards'
import { type Answered, type Asks, asks } from '@/lib/survey-questions'
import type { Tx } from './client'
import { lockDrafts } from './draft-lock'
import { members } from './members'
import { standards, standardVersions } from './standards'
import { changedByAdmins, organizationColumns, organizationRules, seenByDoorkeeper, within } from './tenancy'

/**
 * A question on a standard that customers from outside find on the surveys of the teams that it applies to. One at a
 * time: a survey stays short.
 */
export const surveyQuestions = pgTable(
  'survey_questions',
  {
    ...organizationColumns(),
    standardId: uuid().notNull(),
    /** The version in force when it was asked, whose measure the answers are held against. */
    versionId: uuid().notNull(),
    asks: text({ enum: asks }).notNull(),
    /** As customers read it. */
    words: text().notNull(),
    /** Answers are numbers in it; null: yes or no. */
    unit: text(),
    askedBy: uuid().notNull(),
    askedAt: timestamp({ withTimezone: true }).notNull(),
    endedAt: timestamp({ withTimezone: true }),
  },
  columns => [
    ...organizationRules('survey_questions', columns),
    ...changedByAdmins('survey_questions'),
    within('survey_questions_standard', [columns.organizationId, columns.standardId], standards),
    within('survey_questions_version', [columns.organizationId, columns.versionId], standardVersions),
    within('survey_questions_asked_by', [columns.organizationId, columns.askedBy], members),
    uniqueIndex('survey_questions_open').on(columns.organizationId).where(sql`ended_at is null`),
    seenByDoorkeeper('survey_questions'),
  ],
)

type Asking = { id: string; standardId: string; asks: Asks; words: string }

/**
 * Puts a question on a standard in force onto the surveys, in the place of the one that stands there. False where the
 * standard isn't in force, or has no measure to ask an expectation of, or the same form was sent and has been ended or
 * said something else.
 */
export const askCustomers = async (
  tx: Tx,
  { id, standardId, asks: asked, words }: Asking,
  me: { memberId: string; today: string; now: Date },
): Promise<boolean> => {
  await lockDrafts(tx)
  const [same] = await tx.execute<{ stands: boolean }>(sql`
    select ended_at is null and standard_id = ${standardId} and asks = ${asked} and words = ${words} as stands
    from survey_questions where id = ${id}`)
  if (same) return same.stands
  await tx.execute(sql`
    update survey_questions set ended_at = ${me.now.toISOString()} where ended_at is null`)
  const made = await tx.execute(sql`
    insert into survey_questions (id, standard_id, version_id, asks, words, unit, asked_by, asked_at)
    select ${id}, v.standard_id, v.id, ${asked}, ${words}, v.unit, ${me.memberId}, ${me.now.toISOString()}::timestamptz
    from standards_in_force(${me.today}) f
    join standard_versions v on v.organization_id = f.organization_id and v.id = f.version_id
    where f.standard_id = ${standardId} and (v.metric is not null or ${asked} = 'experienced')
    returning id`)
  return made.length > 0
}

/** Takes a question off the surveys; gives its standard's id, null where it wasn't there. */
export const endQuestion = async (tx: Tx, id: string, now: Date): Promise<string | null> => {
  const [ended] = await tx.execute<{ standardId: string }>(sql`
    update survey_questions set ended_at = ${now.toISOString()} where id = ${id} and ended_at is null
    returning standard_id as "standardId"`)
  return ended?.standardId ?? null
}

/** What stands on the surveys now, and of which standard. */
export const openQuestion = async (tx: Tx) => {
  const [open] = await tx.execute<{ id: string; standardId: string; title: string; words: string }>(sql`
    select q.id, q.standard_id as "standardId", v.title, q.words from survey_questions q
    join standard_versions v on v.organization_id = q.organization_id and v.id = q.version_id
    where q.ended_at is null`)
  return open ?? null
}

/** What customers of a team are asked now, as its surveys show it. */
export const questionForTeam = async (tx: Tx, teamId: string) => {
  const [asked] = await tx.execute<{ id: string; words: string; unit: string | null }>(sql`
    select q.id, q.words, q.unit
    from question_for(current_setting('app.organization_id')::uuid, ${teamId}) q where q.id is not null`)
  return asked ?? null
}

/** A question with what was answered, and what the version pledged that was in force. */
export type AskedQuestion = {
  id: string
  asks: Asks
  words: string
  unit: string | null
  comparison: Comparison | null
  value: number | null
  askedAt: Date
  endedAt: Date | null
  answers: Answered[]
}

/** Of each kind the latest question on a standard, with its answers. */
export const latestQuestions = async (tx: Tx, standardId: string): Promise<AskedQuestion[]> => {
  const rows = await tx.execute<
    Omit<AskedQuestion, 'askedAt' | 'endedAt'> & { askedAt: string; endedAt: string | null }
  >(sql`
    select distinct on (q.asks) q.id, q.asks, q.words, q.unit, v.comparison, v.value, q.asked_at as "askedAt",
      q.ended_at as "endedAt", coalesce((
        select jsonb_agg(jsonb_build_object('value', h.value, 'count', h.count)) from (
          select a.value, count(*)::int as count from question_answers a
          where a.organization_id = q.organization_id and a.question_id = q.id group by a.value
        ) h
      ), '[]') as answers
    from survey_questions q
    join standard_versions v on v.organization_id = q.organization_id and v.id = q.version_id
    where q.standard_id = ${standardId}
    order by q.asks, q.asked_at desc, q.id`)
  return rows.map(({ askedAt, endedAt, ...row }) => ({
    ...row,
    askedAt: new Date(askedAt),
    endedAt: endedAt === null ? null : new Date(endedAt),
  }))
}
