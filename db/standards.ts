import { desc, eq, sql } from 'drizzle-orm'
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
import { type Category, categories, changes, comparisons } from '@/lib/standards'
import { array } from './array'
import type { Tx } from './client'
import { members } from './members'
import {
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
  },
  columns => [
    ...organizationRules('standards', columns),
    within('standards_owner', [columns.organizationId, columns.ownerId], members),
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
    /** Minor: acceptances stand. Material: everybody is asked again. */
    change: text({ enum: changes }).notNull().default('material'),
    whatChanged: text(),
    authorId: uuid().notNull(),
    /** Counts the savings of a draft, so that two tabs cannot overwrite each other. */
    revision: integer().notNull().default(1),
    savedAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
    publishedAt: timestamp({ withTimezone: true }),
    publishedBy: uuid(),
  },
  columns => [
    ...organizationRules('standard_versions', columns),
    within('standard_versions_standard', [columns.organizationId, columns.standardId], standards, 'cascade'),
    within('standard_versions_author', [columns.organizationId, columns.authorId], members),
    within('standard_versions_publisher', [columns.organizationId, columns.publishedBy], members),
    unique('standard_versions_number').on(columns.organizationId, columns.standardId, columns.number),
    uniqueIndex('standard_versions_draft')
      .on(columns.organizationId, columns.standardId)
      .where(sql`published_at is null`),
    check('standard_versions_published', sql`(published_at is null) = (published_by is null)`),
    narrowed('standard_versions_draft_read', {
      for: 'select',
      using: sql`published_at is not null or author_id = ${currentMember} or ${viewerIsAdmin}`,
    }),
    narrowed('standard_versions_published_stands', {
      for: 'update',
      using: sql`published_at is null`,
      withCheck: sql`true`,
    }),
    seenByDoorkeeper('standard_versions'),
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
>

/** The published standards as a list shows them, with whether the viewer has accepted what must be accepted. */
export const listStandards = async (tx: Tx, me: { memberId: string }) =>
  tx.execute<{
    id: string
    title: string
    category: Category
    ownCategory: string | null
    pledge: string
    number: number
    publishedAt: string
    accepted: boolean
  }>(sql`
    select s.id, v.title, v.category, v.own_category as "ownCategory", v.pledge, v.number, v.published_at as "publishedAt",
      exists (
        select from acceptances a join standard_versions w using (organization_id)
        where a.version_id = w.id and a.member_id = ${me.memberId} and w.standard_id = s.id
          and w.number >= (
            select max(m.number) from standard_versions m
            where m.organization_id = s.organization_id and m.standard_id = s.id
              and m.published_at is not null and m.change = 'material'
          )
      ) as accepted
    from standards s
    join lateral (
      select * from standard_versions p
      where p.organization_id = s.organization_id and p.standard_id = s.id and p.published_at is not null
      order by p.number desc limit 1
    ) v on true
    where s.retired_at is null
    order by array_position(${array(categories)}::text[], v.category), v.own_category, v.title`)

/** The published standards that are kept now, by title: for choosing one. */
export const publishedStandards = async (tx: Tx) => [
  ...(await tx.execute<{ id: string; title: string }>(sql`
    select s.id, v.title from standards s
    join lateral (
      select title from standard_versions p
      where p.organization_id = s.organization_id and p.standard_id = s.id and p.published_at is not null
      order by p.number desc limit 1
    ) v on true
    where s.retired_at is null order by v.title, s.id`)),
]

/** Whether something can be said about a standard: it was published once. */
export const isPublished = async (tx: Tx, id: string): Promise<boolean> => {
  const [row] = await tx.execute<{ published: boolean }>(sql`
    select exists (select from standard_versions where standard_id = ${id} and published_at is not null) as published`)
  return row?.published ?? false
}

/** A standard with every version that the viewer may see, newest first; null when there is none. */
export const readStandard = async (tx: Tx, id: string) => {
  const versions = await tx
    .select()
    .from(standardVersions)
    .where(eq(standardVersions.standardId, id))
    .orderBy(desc(standardVersions.number))
  const published = versions.filter(version => version.publishedAt)
  if (versions.length === 0) return null
  return {
    id,
    draft: versions.find(version => !version.publishedAt) ?? null,
    current: published[0] ?? null,
    published,
    /** Whoever accepted this number or a later one has nothing to do. */
    askedSince: published.find(version => version.change === 'material')?.number ?? null,
  }
}
