import { sql } from 'drizzle-orm'
import type { HeardForm } from '@/lib/feedback.form'
import type { Tx } from './client'

/** How a change ends: 'stale' where somebody changed it in between, null where it isn't the viewer's to change. */
type Ending = 'done' | 'stale' | null

const endingOf = ([row]: readonly { ending: string | null }[]): Ending =>
  row?.ending === 'stale' ? 'stale' : row?.ending ? 'done' : null

type Change = HeardForm & { revision: number; teamId: string; day: string }

/** Mends what the viewer logged, as seen at this revision, with its trace and its sums. */
export const changeHeard = async (tx: Tx, change: Change, now: Date): Promise<Ending> => {
  const { id, revision, teamId, day, customers, channel, words, rating, aboutId, standardId } = change
  return endingOf(
    await tx.execute<{ ending: string | null }>(sql`
      select change_heard(${id}::uuid, ${revision}::integer, ${teamId}::uuid, ${day}::date,
        ${now.toISOString()}::timestamptz, ${customers}::text, ${channel}::text, ${words}::text, ${rating}::integer,
        ${aboutId}::uuid, ${standardId}::uuid) as ending`),
  )
}

/** Takes what the viewer logged out of lists and sums; the trace says who, when and why. */
export const withdrawHeard = async (
  tx: Tx,
  { id, revision, reason }: { id: string; revision: number; reason: string },
  now: Date,
): Promise<Ending> =>
  endingOf(
    await tx.execute<{ ending: string | null }>(sql`
      select withdraw_heard(${id}::uuid, ${revision}::integer, ${now.toISOString()}::timestamptz,
        ${reason}::text) as ending`),
  )

/** Says whom or which standard a customer's words touch; for those who lead the team. */
export const linkFeedback = async (
  tx: Tx,
  link: { id: string; revision: number; aboutId: string | null; standardId: string | null },
  now: Date,
): Promise<Ending> =>
  endingOf(
    await tx.execute<{ ending: string | null }>(sql`
      select link_feedback(${link.id}::uuid, ${link.revision}::integer, ${now.toISOString()}::timestamptz,
        ${link.aboutId}::uuid, ${link.standardId}::uuid) as ending`),
  )
