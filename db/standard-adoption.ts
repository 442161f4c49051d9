import { isNotNull } from 'drizzle-orm'
import type { Tx } from './client'
import { type StandardText, standards, standardVersions } from './standards'

/** The standards that were taken from a template, with its key. */
export const listAdopted = async (tx: Tx) =>
  tx
    .select({ id: standards.id, template: standards.template })
    .from(standards)
    .where(isNotNull(standards.template))

type Adopted = { template: string; standardId: string; draftId: string; text: StandardText }

/** Makes a first draft of each template; of one that the organization has taken already, nothing. */
export const adoptTemplates = async (tx: Tx, chosen: readonly Adopted[], memberId: string) => {
  const made = await tx
    .insert(standards)
    .values(chosen.map(({ template, standardId }) => ({ id: standardId, ownerId: memberId, template })))
    .onConflictDoNothing({ target: [standards.organizationId, standards.template] })
    .returning({ id: standards.id })
  const drafts = chosen.filter(({ standardId }) => made.some(({ id }) => id === standardId))
  if (drafts.length === 0) return
  await tx.insert(standardVersions).values(
    drafts.map(({ text, draftId, standardId }) => ({
      ...text,
      id: draftId,
      standardId,
      number: 1,
      authorId: memberId,
    })),
  )
}
