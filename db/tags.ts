import { sql } from 'drizzle-orm'
import { index, integer, pgTable, text, timestamp, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import type { TagForm } from '@/lib/tags.form'
import type { Tx } from './client'
import { members } from './members'
import { lockOrganization } from './organizations'
import {
  currentMember,
  narrowed,
  organizationColumns,
  organizationRules,
  seenByDoorkeeper,
  viewerIsAdmin,
  within,
} from './tenancy'

/** A word of the organization's own under which feedback is gathered: waiting, breakfast. */
export const tags = pgTable(
  'tags',
  {
    ...organizationColumns(),
    name: text().notNull(),
    madeBy: uuid().notNull(),
    createdAt: timestamp({ withTimezone: true }).notNull(),
    /** It stays on what has it and is put on nothing new. */
    retiredAt: timestamp({ withTimezone: true }),
    /** Counts the changes, so that two admins cannot overwrite each other. */
    revision: integer().notNull().default(1),
  },
  columns => [
    ...organizationRules('tags', columns),
    within('tags_maker', [columns.organizationId, columns.madeBy], members),
    uniqueIndex('tags_name').on(columns.organizationId, sql`lower(${columns.name})`),
    index('tags_in_use').on(columns.organizationId, columns.retiredAt),
    narrowed('tags_insert', {
      for: 'insert',
      withCheck: sql`${viewerIsAdmin} and made_by = ${currentMember}`,
    }),
    narrowed('tags_update', { for: 'update', using: viewerIsAdmin, withCheck: viewerIsAdmin }),
    // Feedback keeps its tags; a tag that isn't wanted is retired.
    narrowed('tags_no_delete', { for: 'delete', using: sql`false` }),
    seenByDoorkeeper('tags'),
  ],
)

/** Every tag of the organization by name, those in use first. */
export const listTags = async (tx: Tx) => [
  ...(await tx.execute<{ id: string; name: string; retired: boolean; revision: number }>(sql`
    select id, name, retired_at is not null as retired, revision from tags
    order by retired_at is not null, lower(name), id`)),
]

/** Whether another tag is called so, in whatever case. */
const isTaken = async (tx: Tx, { id, name }: { id: string; name: string }) => {
  const [row] = await tx.execute<{ taken: boolean }>(
    sql`select exists (select from tags where lower(name) = lower(${name}) and id <> ${id}) as taken`,
  )
  return row?.taken ?? false
}

/** Makes a tag, or gives the one that was seen at this revision another name; errors beside the field. */
export const saveTag = async (
  tx: Tx,
  tag: TagForm,
  me: { memberId: string; now: Date },
): Promise<Record<string, string[]> | null> => {
  // Two who make the same tag at once take turns.
  await lockOrganization(tx)
  if (await isTaken(tx, tag)) return { name: ['tag_name_taken'] }
  const made = await tx
    .insert(tags)
    .values({ id: tag.id, name: tag.name, madeBy: me.memberId, createdAt: me.now })
    .onConflictDoNothing()
    .returning({ id: tags.id })
  if (made.length > 0) return null
  const renamed = await tx.execute(sql`
    update tags set name = ${tag.name}, revision = revision + 1
    where id = ${tag.id} and (revision = ${tag.revision} or name = ${tag.name}) returning id`)
  return renamed.length > 0 ? null : { '': ['stale'] }
}

/** Takes a tag out of use, or back into it; false where there is none. */
export const setTagUse = async (tx: Tx, id: string, retiredAt: Date | null): Promise<boolean> => {
  const changed = await tx.execute(sql`
    update tags set retired_at = ${retiredAt?.toISOString() ?? null}::timestamptz, revision = revision + 1
    where id = ${id} returning id`)
  return changed.length > 0
}
