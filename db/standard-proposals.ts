import { sql } from 'drizzle-orm'
import { check, index, integer, pgTable, text, timestamp, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { type Category, categories } from '@/lib/standards'
import type { Tx } from './client'
import { lockDrafts } from './draft-lock'
import { members } from './members'
import { standardExercises } from './standard-exercises'
import { standards } from './standards'
import {
  currentMember,
  narrowed,
  organizationColumns,
  organizationRules,
  seenByDoorkeeper,
  viewerIsAdmin,
  within,
} from './tenancy'

/** Of a row: nobody has decided what becomes of it, and it wasn't taken back. */
const isWaiting = sql`withdrawn_at is null and not exists (
  select from proposal_decisions d where d.organization_id = standard_proposals.organization_id
    and d.proposal_id = standard_proposals.id)`

/** The viewer looks after the standard that it would change. */
const viewerOwnsIt = sql`exists (
  select from standards s where s.organization_id = standard_proposals.organization_id
    and s.id = standard_proposals.standard_id and s.owner_id = ${currentMember})`

/** What a member would count as good: a standard that isn't there yet, or a change to a published one. */
export const standardProposals = pgTable(
  'standard_proposals',
  {
    ...organizationColumns(),
    authorId: uuid().notNull(),
    /** The one to change; null: a new one, which says its title and category itself. */
    standardId: uuid(),
    /** What it answers, where everybody was asked. */
    exerciseId: uuid(),
    title: text(),
    category: text({ enum: categories }),
    ownCategory: text(),
    /** What happens now. */
    happens: text(),
    /** What the customer would expect. */
    expects: text(),
    /** One sentence: what we can really keep. */
    pledge: text().notNull(),
    /** How one would see that it is kept. */
    lookFor: text(),
    /** Why to change it. */
    why: text(),
    revision: integer().notNull().default(1),
    proposedAt: timestamp({ withTimezone: true }).notNull(),
    withdrawnAt: timestamp({ withTimezone: true }),
  },
  columns => [
    ...organizationRules('standard_proposals', columns),
    within('standard_proposals_author', [columns.organizationId, columns.authorId], members),
    within('standard_proposals_standard', [columns.organizationId, columns.standardId], standards),
    within('standard_proposals_exercise', [columns.organizationId, columns.exerciseId], standardExercises),
    check(
      'standard_proposals_new_or_change',
      sql`case when standard_id is null
        then title is not null and category is not null and why is null and (category = 'own') = (own_category is not null)
        else title is null and category is null and own_category is null and why is not null and exercise_id is null end`,
    ),
    index('standard_proposals_newest').on(columns.organizationId, columns.proposedAt, columns.id),
    index('standard_proposals_author_index').on(columns.organizationId, columns.authorId),
    index('standard_proposals_standard_index').on(columns.organizationId, columns.standardId),
    // One answer to an exercise by each.
    uniqueIndex('standard_proposals_answer')
      .on(columns.organizationId, columns.exerciseId, columns.authorId)
      .where(sql`exercise_id is not null and withdrawn_at is null`),
    narrowed('standard_proposals_read', {
      for: 'select',
      using: sql`author_id = ${currentMember} or ${viewerIsAdmin} or ${viewerOwnsIt}`,
    }),
    narrowed('standard_proposals_insert', { for: 'insert', withCheck: sql`author_id = ${currentMember}` }),
    narrowed('standard_proposals_update', {
      for: 'update',
      using: sql`author_id = ${currentMember} and ${isWaiting}`,
      withCheck: sql`author_id = ${currentMember}`,
    }),
    narrowed('standard_proposals_no_delete', { for: 'delete', using: sql`false` }),
    seenByDoorkeeper('standard_proposals'),
  ],
)

type Answers = Pick<
  typeof standardProposals.$inferSelect,
  'happens' | 'expects' | 'pledge' | 'lookFor' | 'why'
>
/** What is proposed: to change a standard, or a new one. */
export type Proposed = Answers &
  (
    | { standardId: string; exerciseId?: null; title?: null; category?: null; ownCategory?: null }
    | {
        standardId?: null
        exerciseId: string | null
        title: string
        category: Category
        ownCategory: string | null
      }
  )

/**
 * Keeps what the viewer proposes, or what they changed of it while it waits: `revision` is the one that they saw, 0 for
 * a new one. 'stale' when it was changed, decided or taken back meanwhile; nothing is changed then. Saving the same
 * again changes nothing.
 */
export const saveProposal = async (
  tx: Tx,
  { id, revision, ...proposed }: Proposed & { id: string; revision: number },
  me: { memberId: string; now: Date },
): Promise<'saved' | 'stale'> => {
  await lockDrafts(tx)
  const {
    title = null,
    category = null,
    ownCategory = null,
    happens,
    expects,
    pledge,
    lookFor,
    why,
  } = proposed
  if (revision === 0) {
    const made = await tx
      .insert(standardProposals)
      .values({ ...proposed, id, authorId: me.memberId, proposedAt: me.now })
      .onConflictDoNothing()
      .returning({ id: standardProposals.id })
    if (made.length > 0) return 'saved'
    const same = await tx.execute(sql`
      select from standard_proposals
      where id = ${id} and author_id = ${me.memberId} and withdrawn_at is null and pledge = ${pledge}
        and (title, happens, expects, look_for, why) is not distinct from
          (${title}::text, ${happens}::text, ${expects}::text, ${lookFor}::text, ${why}::text)`)
    return same.length > 0 ? 'saved' : 'stale'
  }
  const changed = await tx.execute(sql`
    update standard_proposals p
    set revision = p.revision + 1, happens = ${happens}, expects = ${expects}, pledge = ${pledge},
      look_for = ${lookFor}, why = ${why}, title = ${title},
      category = case when p.exercise_id is null then ${category} else p.category end,
      own_category = case when p.exercise_id is null then ${ownCategory} else p.own_category end
    where p.id = ${id} and p.author_id = ${me.memberId} and p.revision = ${revision} and p.withdrawn_at is null
      and p.standard_id is not distinct from ${proposed.standardId ?? null}::uuid
    returning p.id`)
  return changed.length > 0 ? 'saved' : 'stale'
}

/** Whether the viewer has sent it already. */
export const isOwnProposal = async (tx: Tx, id: string, me: { memberId: string }): Promise<boolean> => {
  const own = await tx.execute(sql`
    select from standard_proposals where id = ${id} and author_id = ${me.memberId}`)
  return own.length > 0
}

/** Takes back what the viewer proposed and nobody has decided, and lets go of what was joined; false where it can't be. */
export const withdrawProposal = async (
  tx: Tx,
  id: string,
  me: { memberId: string; now: Date },
): Promise<boolean> => {
  await lockDrafts(tx)
  const withdrawn = await tx.execute(sql`
    update standard_proposals set withdrawn_at = ${me.now.toISOString()}
    where id = ${id} and author_id = ${me.memberId} and withdrawn_at is null returning id`)
  if (withdrawn.length === 0) return false
  await tx.execute(sql`select release_joined(${id})`)
  return true
}
