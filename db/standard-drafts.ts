import { and, desc, eq, isNotNull, isNull, sql } from 'drizzle-orm'
import type { Tx } from './client'
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
    .orderBy(desc(standardVersions.savedAt))

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
