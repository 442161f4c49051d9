import type { Answers, Kind } from '@/lib/worksheets/worksheet'
import { fieldName } from '../field-name'
import type { Kept } from '../keep'

/** Why nothing can be saved at the moment. */
export type Trouble = 'unreached' | 'signed_out' | 'somebody_else' | 'closed'

/** A browser finishes requests up to 64 kB even when their page is left. */
const mostKeptAlive = 60_000
/** Far more than any step takes, and less than the server reads at all. */
const heaviest = 400_000

/** One answer as it is sent, and with which stroke of which pen, so that none that comes late undoes a later one. */
type Sent = { step: string; answer: Answers[Kind]; revision: number; pen: string; stroke: number }

/** Saves an answer at the address of its sheet: what the server makes of it, or what is in the way. */
export const saveAnswer = async (
  { address, round, member }: { address: string; round: string; member: string },
  sent: Sent,
): Promise<Kept | Trouble> => {
  const body = JSON.stringify({ round, member, ...sent })
  if (body.length > heaviest) return { refused: { [longest(sent.answer)]: ['far_too_long'] } }
  const reply = await fetch(address, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body,
    keepalive: body.length < mostKeptAlive,
  })
  if (reply.status === 401 || reply.status === 403) return 'signed_out'
  if (reply.status === 423) return 'closed'
  if (!reply.ok) return 'unreached'
  const said = (await reply.json()) as Kept | { somebodyElse: true }
  return 'somebodyElse' in said ? 'somebody_else' : said
}

/** The name of the field that holds most. */
const longest = (answer: unknown, path: string[] = []): string => {
  if (typeof answer !== 'object' || answer === null || Array.isArray(answer)) return fieldName(path.join('.'))
  const sizes = Object.entries(answer).map(([part, held]) => ({
    part,
    held,
    size: JSON.stringify(held).length,
  }))
  const [most] = sizes.toSorted((a, b) => b.size - a.size)
  return most ? longest(most.held, [...path, most.part]) : fieldName(path.join('.'))
}
