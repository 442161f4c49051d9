import { sql } from 'drizzle-orm'
import { addDays, type Day } from '@/lib/dates'
import { array } from './array'
import type { Tx } from './client'
import { inScope, type TeamScope } from './scope'
import { teams } from './teams'
import { worksheetsMissing } from './worksheet-duties'

/** Low ratings of so many days are new. */
export const newDays = 7
/** A link that takes answers and brought none for so many days has perhaps fallen behind the desk. */
export const silentDays = 14
/** A link whose last day is so near may want another one. */
export const endingDays = 7
/** Counting stops here: more than enough to do. */
export const mostCounted = 99

/** What may need somebody in the teams of a scope. */
export const readAttention = async (tx: Tx, scope: TeamScope, now: Date, today: Day) => {
  const [low, worksheets, links, ending] = await Promise.all([
    lowRatings(tx, scope, addDays(today, 1 - newDays)),
    worksheetsMissing(tx, scope),
    silentLinks(tx, scope, now, today),
    endingLinks(tx, scope, today),
  ])
  return { low, worksheets, links, ending }
}

/** How many customers rated 2 or less since a day, at most one more than are counted. */
const lowRatings = async (tx: Tx, scope: TeamScope, since: Day): Promise<number> => {
  const [row] = await tx.execute<{ count: number }>(sql`
    select count(*)::int as count from (
      select from (select ${teams.id} from ${teams} where ${inScope(scope, teams.id)}) p
      cross join lateral (
        select from responses r
        where r.team_id = p.id and r.received_at >= ${since}::date - 1 and r.day >= ${since} and r.overall <= 2 and r.set_aside_at is null
          and r.customers = 'external'
        union all
        select from heard_feedback h
        where h.team_id = p.id and h.logged_at >= ${since}::date - 1 and h.day >= ${since} and h.rating <= 2 and h.customers = 'external'
          and h.withdrawn_at is null
      ) low
      limit ${mostCounted + 1}
    ) few`)
  return row?.count ?? 0
}

/** Links that take answers and have brought none for a while; the longest silent first. */
const silentLinks = async (tx: Tx, scope: TeamScope, now: Date, today: Day) =>
  tx.execute<{ id: string; label: string; team: string }>(sql`
    select l.id, l.label, t.name as team
    from survey_links l
    join teams t on t.organization_id = l.organization_id and t.id = l.team_id
    left join lateral (
      select r.received_at from responses r
      where r.organization_id = l.organization_id and r.link_id = l.id
      order by r.received_at desc limit 1
    ) last on true
    where l.paused_at is null and l.revoked_at is null and (l.last_day is null or l.last_day >= ${today})
      and (${scope.all} or l.team_id = any(${array(scope.teams)}::uuid[]))
      and coalesce(last.received_at, l.created_at)
        < ${now.toISOString()}::timestamptz - make_interval(days => ${silentDays})
    order by coalesce(last.received_at, l.created_at), l.id`)

/** Links that take answers and soon none any more; the soonest first. */
const endingLinks = async (tx: Tx, scope: TeamScope, today: Day) =>
  tx.execute<{ id: string; label: string }>(sql`
    select l.id, l.label from survey_links l
    where l.paused_at is null and l.revoked_at is null
      and l.last_day between ${today} and ${addDays(today, endingDays)}
      and (${scope.all} or l.team_id = any(${array(scope.teams)}::uuid[]))
    order by l.last_day, l.id`)
