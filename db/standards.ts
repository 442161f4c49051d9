import { and, desc, eq, isNotNull, isNull, sql } from 'drizzle-orm'
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
import type { Tx } from './client'
import { members } from './members'
import {
  currentMember,
  narrowed,
  organizationColumns,
  organizationRules,
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
    order by array_position(${`{${categories.join(',')}}`}::text[], v.category), v.own_category, v.title`)

/** The drafts that the viewer may see. */
export const listDrafts = async (tx: Tx) =>
  tx
    .select({
      id: standardVersions.standardId,
      title: standardVersions.title,
      category: standardVersions.category,
      ownCategory: standardVersions.ownCategory,
      number: standardVersions.number,
      savedAt: standardVersions.savedAt,
    })
    .from(standardVersions)
    .where(isNull(standardVersions.publishedAt))
    .orderBy(desc(standardVersions.savedAt))

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

/** The draft of a standard, or null. */
export const readDraft = async (tx: Tx, standardId: string) => {
  const [draft] = await tx
    .select()
    .from(standardVersions)
    .where(and(eq(standardVersions.standardId, standardId), isNull(standardVersions.publishedAt)))
  return draft ?? null
}

type Saving = { standardId: string; draftId: string; revision: number; text: StandardText; memberId: string }

/**
 * Saves a draft: the first one makes the standard, later ones replace the text.
 * 'stale' when somebody saved in between; nothing is changed then. Saving the same again changes nothing.
 */
export const saveDraft = async (tx: Tx, saving: Saving): Promise<'saved' | 'stale'> => {
  const { standardId, draftId, revision, text, memberId } = saving
  await tx.insert(standards).values({ id: standardId, ownerId: memberId }).onConflictDoNothing()
  const [last] = await tx
    .select({ number: standardVersions.number })
    .from(standardVersions)
    .where(and(eq(standardVersions.standardId, standardId), isNotNull(standardVersions.publishedAt)))
    .orderBy(desc(standardVersions.number))
    .limit(1)
  const inserted = await tx
    .insert(standardVersions)
    .values({ ...text, id: draftId, standardId, number: (last?.number ?? 0) + 1, authorId: memberId })
    .onConflictDoNothing()
    .returning({ id: standardVersions.id })
  if (inserted.length > 0) return 'saved'
  const updated = await tx
    .update(standardVersions)
    .set({ ...text, revision: revision + 1, savedAt: sql`now()` })
    .where(
      and(
        eq(standardVersions.id, draftId),
        eq(standardVersions.revision, revision),
        isNull(standardVersions.publishedAt),
      ),
    )
    .returning({ id: standardVersions.id })
  return updated.length > 0 ? 'saved' : 'stale'
}

type Publishing = {
  draftId: string
  revision: number
  change: 'minor' | 'material'
  whatChanged: string | null
  memberId: string
}

/** Publishes the draft that was looked at and gives its standard's id; null when it changed or went in between. */
export const publishDraft = async (tx: Tx, publishing: Publishing): Promise<string | null> => {
  const { draftId, revision, change, whatChanged, memberId } = publishing
  const [published] = await tx
    .update(standardVersions)
    .set({
      // A first version has nothing to be minor against.
      change: sql`case when number = 1 then 'material' else ${change} end`,
      whatChanged,
      publishedAt: sql`now()`,
      publishedBy: memberId,
    })
    .where(
      and(
        eq(standardVersions.id, draftId),
        eq(standardVersions.revision, revision),
        isNull(standardVersions.publishedAt),
      ),
    )
    .returning({ standardId: standardVersions.standardId })
  return published?.standardId ?? null
}
