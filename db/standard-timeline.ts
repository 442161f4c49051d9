import { sql } from 'drizzle-orm'
import type { Day, OrganizationClock } from '@/lib/dates'
import type { MonthlySum } from '@/lib/timeline'
import type { Tx } from './client'

/**
 * Month by month since a day, as far as the viewer may see them: who accepted a standard, checks and how many were met,
 * customers who spoke of it and how many weren't content.
 */
export const standardByMonth = async (
  tx: Tx,
  standardId: string,
  since: Day,
  { timeZone, dayStarts }: OrganizationClock,
) => [
  ...(await tx.execute<MonthlySum>(sql`
    select to_char(k.day, 'YYYY-MM') as month, k.what, count(*)::int as count, count(*) filter (where k.part)::int as part
    from (
      select 'accepted' as what, (a.accepted_at at time zone ${timeZone} - make_interval(hours => ${dayStarts}))::date as day,
        false as part
      from standard_versions v
      join acceptances a on a.organization_id = v.organization_id and a.version_id = v.id
      where v.standard_id = ${standardId}
      union all
      select 'checked', c.day, c.met from standard_checks c
      where c.standard_id = ${standardId} and c.day >= ${since} and c.withdrawn_at is null
      union all
      select 'said', h.day, coalesce(h.rating <= 2, false) from heard_feedback h
      where h.standard_id = ${standardId} and h.day >= ${since} and h.withdrawn_at is null
      union all
      select 'said', r.day, r.overall <= 2 from responses r
      where r.standard_id = ${standardId} and r.day >= ${since} and r.set_aside_at is null
    ) k
    where k.day >= ${since} group by 1, 2`)),
]
