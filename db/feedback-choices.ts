import { sql } from 'drizzle-orm'
import type { Day } from '@/lib/dates'
import type { FeedbackFilter } from '@/lib/feedback-filter'
import { array } from './array'
import type { Tx, Viewer } from './client'
import { publishedStandards } from './standards'
import { listTags } from './tags'

/** What the list can be narrowed to, and the name of the person to whom it is. */
export const feedbackChoices = async (tx: Tx, me: Viewer & { today: Day }, { about }: FeedbackFilter) => {
  const mine = array([...me.ownTeams, ...me.managedTeams])
  const [teams, standards, tags, [person]] = await Promise.all([
    tx.execute<{ id: string; name: string }>(sql`
      select id, name from teams where ${me.role === 'admin'}::boolean or id = any(${mine}::uuid[]) order by name`),
    publishedStandards(tx, me.today),
    listTags(tx),
    tx.execute<{ name: string }>(sql`select name from members where id = ${about}::uuid`),
  ])
  return { teams: [...teams], standards, tags, about: person?.name ?? null }
}
export type FeedbackChoices = Awaited<ReturnType<typeof feedbackChoices>>
