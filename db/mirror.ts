import { sql } from 'drizzle-orm'
import type { Day } from '@/lib/dates'
import type { Tx } from './client'

type Viewer = { memberId: string }

/** How the viewer rated themselves in the finished rounds of a worksheet since a day, by place. */
export const listOwnRatings = async (tx: Tx, { memberId }: Viewer, slug: string, from: Day) =>
  tx.execute<{ day: Day; ratings: Record<string, string> }>(sql`
    select to_char(r.finished_on, 'YYYY-MM-DD') as day, a.value -> 'ratings' as ratings
    from worksheet_rounds r
    join worksheet_answers a on a.organization_id = r.organization_id and a.round_id = r.id and a.step = 'ratings'
    where r.member_id = ${memberId} and r.slug = ${slug} and r.finished_on >= ${from}
      and jsonb_typeof(a.value -> 'ratings') = 'object'
    order by r.number`)

/** The ratings that customers from outside gave since a day where it was about the viewer. */
export const listRatingsAbout = async (tx: Tx, { memberId }: Viewer, from: Day) =>
  tx.execute<{ day: Day; rating: number }>(sql`
    select to_char(day, 'YYYY-MM-DD') as day, overall as rating from responses
    where about_id = ${memberId} and customers = 'external' and day >= ${from} and set_aside_at is null
    union all
    select to_char(day, 'YYYY-MM-DD'), rating from heard_feedback
    where about_id = ${memberId} and customers = 'external' and day >= ${from} and rating is not null
      and withdrawn_at is null
    order by 1`)
