import { readStored } from '@/db/worksheet-answers'
import { readAnswers } from '@/lib/worksheets/answers'
import { findWorksheet } from '@/lib/worksheets/shelf'

type Tx = Parameters<typeof readStored>[0]

/**
 * What the viewer wrote in a round of their own: an entry for each step of the version that it was written in,
 * and the revisions of what stands there, by step.
 */
export const readRound = async (tx: Tx, slug: string, round: { id: string; version: number }) => {
  const worksheet = findWorksheet(slug, round.version)
  if (!worksheet)
    throw new Error(`${slug} has answers in version ${round.version}, which is not on the shelf`)
  const stored = await readStored(tx, round.id)
  const values = new Map([...stored].map(([step, row]) => [step, row.value]))
  const revisions = Object.fromEntries([...stored].map(([step, row]) => [step, row.revision]))
  return { worksheet, entries: readAnswers(worksheet, values), revisions }
}

/** How often anything in a round was saved; it goes up with each saving. */
export const timesSaved = (revisions: Record<string, number>): number =>
  Object.values(revisions).reduce((sum, revision) => sum + revision, 0)
