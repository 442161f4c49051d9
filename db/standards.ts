import { sql } from 'drizzle-orm'
import {
  check,
  date,
  doublePrecision,
  index,
  integer,
  pgTable,
  text,
  timestamp,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import type { Day } from '@/lib/dates'
import { ranks } from '@/lib/people'
import { type Category, categories, changes, comparisons, usualDaysToAccept } from '@/lib/standards'
import { array } from './array'
import type { Tx } from './client'
import { members } from './members'
import {
  changedByAdmins,
  currentMember,
  narrowed,
  organizationColumns,
  organizationRules,
  seenByDoorkeeper,
  viewerIsAdmin,
  within,
} from './tenancy'

/** What customers can count on. What it says stands in its versions. */
export const standards = pgTable(
  'standards',
  {
    ...organizationColumns(),
    ownerId: uuid().notNull(),
    createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
    retiredAt: timestamp({ withTimezone: true }),
    /** Since when customers read it on the public page; null: they don't. */
    publicSince: timestamp({ withTimezone: true }),
    /** The key of the template that it was taken from; each is taken once. */
    template: text(),
  },
  columns => [
    ...organizationRules('standards', columns),
    ...changedByAdmins('standards'),
    within('standards_owner', [columns.organizationId, columns.ownerId], members),
    unique('standards_template').on(columns.organizationId, columns.template),
    seenByDoorkeeper('standards'),
  ],
)

/** One wording of a standard. Without `published_at` it is the draft; there is one at most. */
export const standardVersions = pgTable(
  'standard_versions',
  {
    ...organizationColumns(),
    standardId: uuid().notNull(),
    /** 1, 2, 3 … in the order of publishing; a draft has the number that it will get. */
    number: integer().notNull(),
    title: text().notNull(),
    category: text({ enum: categories }).notNull(),
    /** The organization's own word, where the category is 'own'. */
    ownCategory: text(),
    pledge: text().notNull(),
    /** Markdown. */
    guidance: text(),
    metric: text(),
    comparison: text({ enum: comparisons }),
    value: doublePrecision(),
    unit: text(),
    /** What customers expect, in the same metric and unit. */
    expectedValue: doublePrecision(),
    expectedSource: text(),
    askedOn: date(),
    askedOf: integer(),
    /** How far from the expectation still counts as near enough, in the unit. */
    nearEnough: doublePrecision(),
    /** What customers are told where the pledge stays behind what they expect. */
    toldCustomers: text(),
    /** What a manager will look at. */
    lookFor: text(),
    /** Of the audience, only these; empty: all. Its teams stand in `standard_audiences`. */
    ranks: text({ enum: ranks }).array().notNull().default([]),
    /** Days to accept it in, from its start or from joining. */
    acceptWithin: integer().notNull().default(usualDaysToAccept),
    /** Answered by whoever accepts it. */
    question: text(),
    /** Minor: acceptances stand. Material: everybody is asked again. */
    change: text({ enum: changes }).notNull().default('material'),
    whatChanged: text(),
    authorId: uuid().notNull(),
    /** Counts the savings of a draft, so that two tabs cannot overwrite each other. */
    revision: integer().notNull().default(1),
    savedAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
    publishedAt: timestamp({ withTimezone: true }),
    publishedBy: uuid(),
    /** From this day it is in force, in the place of the one before. */
    startsOn: date(),
  },
  columns => [
    ...organizationRules('standard_versions', columns),
    ...changedByAdmins('standard_versions'),
    within('standard_versions_standard', [columns.organizationId, columns.standardId], standards, 'cascade'),
    within('standard_versions_author', [columns.organizationId, columns.authorId], members),
    within('standard_versions_publisher', [columns.organizationId, columns.publishedBy], members),
    unique('standard_versions_number').on(columns.organizationId, columns.standardId, columns.number),
    uniqueIndex('standard_versions_draft')
      .on(columns.organizationId, columns.standardId)
      .where(sql`published_at is null`),
    check('standard_versions_published', sql`(published_at is null) = (published_by is null)`),
    check('standard_versions_starts', sql`(published_at is null) = (starts_on is null)`),
    check(
      'standard_versions_ranks',
      sql`ranks <@ ${sql.raw(`array[${ranks.map(rank => `'${rank}'`).join(', ')}]`)}`,
    ),
    narrowed('standard_versions_draft_read', {
      for: 'select',
      using: sql`published_at is not null or author_id = ${currentMember} or ${viewerIsAdmin}`,
    }),
    narrowed('standard_versions_published_stands', {
      for: 'update',
      using: sql`published_at is null`,
      withCheck: sql`true`,
    }),
    narrowed('standard_versions_published_stays', { for: 'delete', using: sql`published_at is null` }),
    seenByDoorkeeper('standard_versions'),
    seenByDoorkeeper('standard_versions', 'insert'),
    index('standard_versions_published_index').on(
      columns.organizationId,
      columns.standardId,
      columns.publishedAt,
    ),
  ],
)

export type StandardVersion = typeof standardVersions.$inferSelect
/** What an author writes in a version. */
export type StandardText = Pick<
  StandardVersion,
  | 'title'
  | 'category'
  | 'ownCategory'
  | 'pledge'
  | 'guidance'
  | 'metric'
  | 'comparison'
  | 'value'
  | 'unit'
  | 'expectedValue'
  | 'expectedSource'
  | 'askedOn'
  | 'askedOf'
  | 'nearEnough'
  | 'toldCustomers'
  | 'lookFor'
  | 'ranks'
  | 'acceptWithin'
  | 'question'
>

/** What a version says of all that its author leaves out. */
export const blankText = {
  ownCategory: null,
  guidance: null,
  metric: null,
  comparison: null,
  value: null,
  unit: null,
  expectedValue: null,
  expectedSource: null,
  askedOn: null,
  askedOf: null,
  nearEnough: null,
  toldCustomers: null,
  lookFor: null,
  ranks: [],
  acceptWithin: usualDaysToAccept,
  question: null,
} satisfies Partial<StandardText>

/** The standards in force as a list shows them: whether the viewer is asked to accept each, until when, and has. */
export const listStandards = async (tx: Tx, me: { memberId: string; today: Day }) =>
  tx.execute<{
    id: string
    title: string
    category: Category
    ownCategory: string | null
    pledge: string
    /** Null where it isn't asked of the viewer. */
    dueOn: Day | null
    accepted: boolean
  }>(sql`
    select v.standard_id as id, v.title, v.category, v.own_category as "ownCategory", v.pledge,
      a.due_on::text as "dueOn", exists (
        select from acceptances g join standard_versions w using (organization_id)
        where g.version_id = w.id and g.member_id = ${me.memberId} and w.standard_id = f.standard_id
          and w.number >= f.since
      ) as accepted
    from standards_in_force(${me.today}) f
    join standard_versions v on v.organization_id = f.organization_id and v.id = f.version_id
    left join acceptances_asked(${me.today}) a on a.standard_id = f.standard_id and a.member_id = ${me.memberId}
    order by array_position(${array(categories)}::text[], v.category), v.own_category, v.title`)

/** The standards in force, by title: for choosing one. */
export const publishedStandards = async (tx: Tx, today: Day) => [
  ...(await tx.execute<{ id: string; title: string }>(sql`
    select standard_id as id, title from standards_in_force(${today}) order by title, standard_id`)),
]

/** Standards of which no version is in force: retired ones, and those that haven't started. */
export const listResting = async (tx: Tx, today: Day) =>
  tx.execute<{ id: string; title: string; retiredAt: string | null; startsOn: Day }>(sql`
    select s.id, v.title, s.retired_at as "retiredAt", v.starts_on::text as "startsOn"
    from standards s
    cross join lateral (
      select title, starts_on from standard_versions p
      where p.organization_id = s.organization_id and p.standard_id = s.id and p.published_at is not null
      order by p.number desc limit 1
    ) v
    where not exists (select from standards_in_force(${today}) f where f.standard_id = s.id)
    order by s.retired_at nulls first, v.starts_on, v.title`)

/** Whether something can be said about a standard: it was published once. */
export const isPublished = async (tx: Tx, id: string): Promise<boolean> => {
  const [row] = await tx.execute<{ published: boolean }>(sql`
    select exists (select from standard_versions where standard_id = ${id} and published_at is not null) as published`)
  return row?.published ?? false
}

/** Whether a version of it is in force. */
export const isInForce = async (tx: Tx, id: string, today: Day): Promise<boolean> => {
  const found = await tx.execute(sql`select from standards_in_force(${today}) where standard_id = ${id}`)
  return found.length > 0
}
