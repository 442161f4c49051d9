import { and, eq, isNotNull, isNull, sql } from 'drizzle-orm'
import { boolean, index, integer, pgTable, text, timestamp, unique } from 'drizzle-orm/pg-core'
import type { Day } from '@/lib/dates'
import { daysOfChecks, type PublicStandard } from '@/lib/public-pages'
import type { PublicPageForm } from '@/lib/public-pages.form'
import type { OpenTx, Tx } from './client'
import { narrowed, organizationColumns, organizationRules, seenByDoorkeeper, viewerIsAdmin } from './tenancy'

/** Where customers read what they can count on, without an account; at most one row for each organization. */
export const publicPages = pgTable(
  'public_pages',
  {
    ...organizationColumns(),
    /** Ten characters of Crockford's base 32, kept in clear so that it can be printed again; it stays when it closes. */
    code: text().notNull(),
    /** The organization's own words before the standards. */
    intro: text(),
    showsChecks: boolean().notNull().default(false),
    /** Search engines may find it. */
    indexable: boolean().notNull().default(false),
    /** Null: nobody can read it. */
    openedAt: timestamp({ withTimezone: true }),
    /** Counts the changes of its words, so that two admins cannot overwrite each other. */
    revision: integer().notNull().default(1),
  },
  columns => [
    ...organizationRules('public_pages', columns),
    unique('public_pages_one').on(columns.organizationId),
    // A customer brings the code alone; of two alike (one in a quadrillion) the older one is meant.
    index('public_pages_by_code').on(columns.code),
    // The address of an open page is no secret; while it is closed, it concerns admins alone.
    narrowed('public_pages_read', { for: 'select', using: sql`opened_at is not null or ${viewerIsAdmin}` }),
    narrowed('public_pages_make', { for: 'insert', withCheck: viewerIsAdmin }),
    narrowed('public_pages_change', { for: 'update', using: viewerIsAdmin, withCheck: viewerIsAdmin }),
    narrowed('public_pages_no_delete', { for: 'delete', using: sql`false` }),
    seenByDoorkeeper('public_pages'),
  ],
)

/** The public page as far as the viewer may know of it; null where there is none, or none for them. */
export const readOwnPublicPage = async (tx: Tx) => {
  const [page] = await tx
    .select({
      id: publicPages.id,
      code: publicPages.code,
      intro: publicPages.intro,
      showsChecks: publicPages.showsChecks,
      indexable: publicPages.indexable,
      openedAt: publicPages.openedAt,
      revision: publicPages.revision,
    })
    .from(publicPages)
  return page ?? null
}

/** Words the page, and makes it where there is none yet; false where somebody else did so in between. */
export const savePublicPage = async (
  tx: Tx,
  { id, revision, ...said }: PublicPageForm,
  code: string,
): Promise<boolean> => {
  const made = await tx
    .insert(publicPages)
    .values({ id, code, ...said })
    .onConflictDoNothing()
    .returning({ id: publicPages.id })
  if (made.length > 0) return true
  const changed = await tx
    .update(publicPages)
    .set({ ...said, revision: revision + 1 })
    .where(and(eq(publicPages.id, id), eq(publicPages.revision, revision)))
    .returning({ id: publicPages.id })
  return changed.length > 0
}

/** Opens the page, under the code that it had before or, the first time, this one; false where it was open. */
export const openPublicPage = async (
  tx: Tx,
  { id, code, now }: { id: string; code: string; now: Date },
): Promise<boolean> => {
  await tx.insert(publicPages).values({ id, code }).onConflictDoNothing()
  const opened = await tx
    .update(publicPages)
    .set({ openedAt: now })
    .where(isNull(publicPages.openedAt))
    .returning({ id: publicPages.id })
  return opened.length > 0
}

/** Closes the page; false where it was closed. */
export const closePublicPage = async (tx: Tx): Promise<boolean> => {
  const closed = await tx
    .update(publicPages)
    .set({ openedAt: null })
    .where(isNotNull(publicPages.openedAt))
    .returning({ id: publicPages.id })
  return closed.length > 0
}

/** The standards in force, by title, and since when each is public; with the public ones that aren't in force. */
export const listForPublicPage = async (tx: Tx, today: Day) => [
  ...(await tx.execute<{ id: string; title: string; isPublic: boolean; inForce: boolean }>(sql`
    select s.id, coalesce(f.title, p.title) as title, s.public_since is not null as "isPublic",
      f.standard_id is not null as "inForce"
    from standards s
    left join standards_in_force(${today}) f on f.organization_id = s.organization_id and f.standard_id = s.id
    cross join lateral (
      select title from standard_versions v
      where v.organization_id = s.organization_id and v.standard_id = s.id and v.published_at is not null
      order by v.number desc limit 1
    ) p
    where f.standard_id is not null or s.public_since is not null
    order by lower(coalesce(f.title, p.title)), s.id`)),
]

/** What customers would read of the standards on a day, as the viewer's own rules let them see it. */
export const previewPublicStandards = async (
  tx: Tx,
  { today, showsChecks }: { today: Day; showsChecks: boolean },
): Promise<PublicStandard[]> => {
  const rows = await tx.execute<{ standard: PublicStandard }>(sql`
    select to_jsonb(s) as standard
    from public_standards(current_setting('app.organization_id')::uuid, ${today},
      ${showsChecks ? daysOfChecks : null}::integer) s`)
  return rows.map(({ standard }) => standard)
}

/** What whoever has the code of an open page may know. */
export type PublicPage = {
  organizationName: string
  intro: string | null
  indexable: boolean
  /** The organization's day. */
  today: Day
  standards: PublicStandard[]
}

/** The open page of this code; null for unknown and closed ones alike. */
export const readPublicPage = async (tx: OpenTx, code: string): Promise<PublicPage | null> => {
  const [row] = await tx.execute<{ page: PublicPage | null }>(
    sql`select read_public_page(${code}, ${daysOfChecks}) as page`,
  )
  return row?.page ?? null
}
