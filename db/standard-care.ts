import { and, eq, exists, isNotNull, isNull } from 'drizzle-orm'
import type { Tx } from './client'
import { members } from './members'
import { standards, standardVersions } from './standards'
import { surveyQuestions } from './survey-questions'

/** Who looks after a standard; null when there is none. */
export const ownerOf = async (tx: Tx, id: string) => {
  const [owner] = await tx
    .select({ id: members.id, name: members.name })
    .from(standards)
    .innerJoin(members, eq(members.id, standards.ownerId))
    .where(eq(standards.id, id))
  return owner ?? null
}

/** Gives a standard to somebody to look after. */
export const entrustStandard = async (tx: Tx, id: string, ownerId: string) => {
  await tx.update(standards).set({ ownerId }).where(eq(standards.id, id))
}

const wasPublished = (tx: Tx, id: string) =>
  exists(
    tx
      .select({ id: standardVersions.id })
      .from(standardVersions)
      .where(and(eq(standardVersions.standardId, id), isNotNull(standardVersions.publishedAt))),
  )

/** Nobody is asked to keep it any more, and customers aren't asked about it; all that is known of it stays. False where it wasn't kept. */
export const retireStandard = async (tx: Tx, id: string, now: Date): Promise<boolean> => {
  const retired = await tx
    .update(standards)
    .set({ retiredAt: now })
    .where(and(eq(standards.id, id), isNull(standards.retiredAt), wasPublished(tx, id)))
    .returning({ id: standards.id })
  if (retired.length === 0) return false
  await tx
    .update(surveyQuestions)
    .set({ endedAt: now })
    .where(and(eq(surveyQuestions.standardId, id), isNull(surveyQuestions.endedAt)))
  return true
}

/** It is kept again as it was; acceptances stand. Customers read it only once it is shown to them anew. */
export const bringBackStandard = async (tx: Tx, id: string): Promise<boolean> => {
  const back = await tx
    .update(standards)
    .set({ retiredAt: null, publicSince: null })
    .where(and(eq(standards.id, id), isNotNull(standards.retiredAt)))
    .returning({ id: standards.id })
  return back.length > 0
}

/** Customers read it from now on, while it is in force. False where they did already, or it was never published. */
export const makeStandardPublic = async (tx: Tx, id: string, now: Date): Promise<boolean> => {
  const shown = await tx
    .update(standards)
    .set({ publicSince: now })
    .where(and(eq(standards.id, id), isNull(standards.publicSince), wasPublished(tx, id)))
    .returning({ id: standards.id })
  return shown.length > 0
}

/** Customers don't read it any more; false where they didn't. */
export const makeStandardPrivate = async (tx: Tx, id: string): Promise<boolean> => {
  const hidden = await tx
    .update(standards)
    .set({ publicSince: null })
    .where(and(eq(standards.id, id), isNotNull(standards.publicSince)))
    .returning({ id: standards.id })
  return hidden.length > 0
}
