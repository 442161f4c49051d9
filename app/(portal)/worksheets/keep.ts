import type { Member } from '@/app/session'
import { saveAnswer } from '@/db/worksheet-answers'
import { findRound } from '@/db/worksheets'
import { newId } from '@/lib/ids'
import { parseAnswer } from '@/lib/worksheets/answers'
import { findWorksheet } from '@/lib/worksheets/shelf'
import type { Answers, Kind } from '@/lib/worksheets/worksheet'
import { fieldName } from './field-name'

type Tx = Parameters<typeof saveAnswer>[0]

type Sent = {
  slug: string
  round: string
  step: string
  revision: number
  answer?: unknown
  pen: string | null
  stroke: number | null
}

export type Kept =
  | { kept: { revision: number } }
  /** Something else was saved meanwhile; nothing was overwritten. */
  | { clash: { revision: number; answer: Answers[Kind] } }
  /** What is wrong, by the name of its field; nothing was saved. */
  | { refused: Record<string, string[]> }

/** Saves one step of the viewer's own round; null where there is no such round or step. */
export const keepAnswer = async (tx: Tx, sent: Sent, me: Member): Promise<Kept | null> => {
  const round = await findRound(tx, sent.round, me)
  if (round?.slug !== sent.slug) return null
  const step = findWorksheet(round.slug, round.version)?.steps.find(each => each.key === sent.step)
  if (!step) return null
  const { answer, problems } = parseAnswer(step, sent.answer)
  if (problems) return { refused: byField(problems) }

  const outcome = await saveAnswer(tx, {
    id: newId(me.now),
    roundId: round.id,
    memberId: me.memberId,
    step: step.key,
    value: answer,
    revision: sent.revision,
    pen: sent.pen,
    stroke: sent.stroke,
    savedAt: me.now,
  })
  if ('saved' in outcome) return { kept: { revision: outcome.saved } }
  const stored = parseAnswer(step, outcome.clash.value)
  if (stored.problems)
    throw new Error(`${round.slug} version ${round.version} cannot read its step ${step.key}`)
  return { clash: { revision: outcome.clash.revision, answer: stored.answer } }
}

const byField = (problems: readonly { field: string; message: string }[]) => {
  const found: Record<string, string[]> = {}
  for (const { field, message } of problems) {
    const name = fieldName(field)
    found[name] = [...(found[name] ?? []), message]
  }
  return found
}
