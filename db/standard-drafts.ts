import { and, desc, eq, isNotNull, isNull, notExists, sql } from 'drizzle-orm'
import type { Day } from '@/lib/dates'
import type { Change } from '@/lib/standards'
import { standingOf } from '@/lib/standing'
import type { Tx } from './client'
import { lockDrafts } from './draft-lock'
import { reopenProposals } from './proposal-decisions'
import { saveAudience } from './standard-audiences'
import { type StandardText, standards, standardVersions } from './standards'

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
    .orderBy(desc(standardVersions.savedAt), standardVersions.title)

type Saving = {
  standardId: string
  draftId: string
  revision: number
  text: StandardText
  /** Those it applies to; everybody where there is none. */
  teams: readonly string[]
  memberId: string
}

/**
 * Saves a draft: the first one makes the standard, later ones replace the text.
 * 'stale' when somebody saved in between; nothing is changed then. Saving the same again changes nothing.
 */
export const saveDraft = async (tx: Tx, saving: Saving): Promise<'saved' | 'stale'> => {
  const { standardId, draftId, text, teams, memberId } = saving
  await lockDrafts(tx)
  await tx.insert(standards).values({ id: standardId, ownerId: memberId }).onConflictDoNothing()
  const last = await lastPublished(tx, standardId)
  const inserted = await tx
    .insert(standardVersions)
    .values({ ...text, id: draftId, standardId, number: (last?.number ?? 0) + 1, authorId: memberId })
    .onConflictDoNothing()
    .returning({ id: standardVersions.id })
  const saved = inserted.length > 0 || (await replaceDraft(tx, saving))
  if (!saved) return 'stale'
  await saveAudience(tx, draftId, teams)
  return 'saved'
}

const replaceDraft = async (tx: Tx, { draftId, revision, text }: Saving): Promise<boolean> => {
  const updated = await tx
    .update(standardVersions)
    .set({ ...text, revision: revision + 1, savedAt: sql`now()` })
    .where(isDraft(draftId, revision))
    .returning({ id: standardVersions.id })
  return updated.length > 0
}

/** The draft as somebody saw it: neither saved again nor published meanwhile. */
const isDraft = (draftId: string, revision: number) =>
  and(
    eq(standardVersions.id, draftId),
    eq(standardVersions.revision, revision),
    isNull(standardVersions.publishedAt),
  )

type Publishing = {
  /** The draft's id, and the revision that was looked at. */
  id: string
  version: number
  change: Change
  whatChanged: string | null
  /** Null: today. */
  startsOn: Day | null
  /** Null leaves what the draft says. */
  toldCustomers: string | null
}

/**
 * Publishes the draft that was looked at and gives its standard's id, or says beside which field it can't be. Versions
 * start in their order, and a pledge that stays behind what customers expect says what they are told.
 */
export const publishDraft = async (
  tx: Tx,
  me: { memberId: string; today: Day },
  { id, version, change, whatChanged, ...publishing }: Publishing,
): Promise<{ standardId: string } | { errors: Record<string, string[]> }> => {
  await lockDrafts(tx)
  const [draft] = await tx.select().from(standardVersions).where(isDraft(id, version)).for('update')
  if (!draft) return { errors: { '': ['stale'] } }
  const startsOn = publishing.startsOn ?? me.today
  if (startsOn < me.today) return { errors: { startsOn: ['in_past'] } }
  const before = await lastPublished(tx, draft.standardId)
  if (before && startsOn < before.startsOn) return { errors: { startsOn: ['before_last_version'] } }
  const toldCustomers = publishing.toldCustomers ?? draft.toldCustomers
  if (!toldCustomers && standingOf(draft) === 'gap') return { errors: { toldCustomers: ['required'] } }
  await tx
    .update(standardVersions)
    .set({
      // A first version has nothing to be minor against.
      change: before ? change : 'material',
      whatChanged,
      toldCustomers,
      startsOn,
      publishedAt: sql`now()`,
      publishedBy: me.memberId,
    })
    .where(isDraft(id, version))
  return { standardId: draft.standardId }
}

/** The newest published version, started or not. */
const lastPublished = async (tx: Tx, standardId: string) => {
  const [last] = await tx
    .select({ number: standardVersions.number, startsOn: sql<Day>`starts_on::text` })
    .from(standardVersions)
    .where(and(eq(standardVersions.standardId, standardId), isNotNull(standardVersions.publishedAt)))
    .orderBy(desc(standardVersions.number))
    .limit(1)
  return last ?? null
}

/**
 * Throws away the draft that was looked at, and with it a standard of which nothing else was ever written. What was
 * proposed and went into it waits again. Null when it changed or went in between.
 */
export const discardDraft = async (
  tx: Tx,
  { id, version }: { id: string; version: number },
): Promise<{ standardId: string; isGone: boolean } | null> => {
  await lockDrafts(tx)
  await reopenProposals(tx, id)
  const [draft] = await tx
    .delete(standardVersions)
    .where(isDraft(id, version))
    .returning({ standardId: standardVersions.standardId })
  if (!draft) return null
  const { standardId } = draft
  const gone = await tx
    .delete(standards)
    .where(
      and(
        eq(standards.id, standardId),
        notExists(
          tx
            .select({ id: standardVersions.id })
            .from(standardVersions)
            .where(eq(standardVersions.standardId, standardId)),
        ),
      ),
    )
    .returning({ id: standards.id })
  return { standardId, isGone: gone.length > 0 }
}
