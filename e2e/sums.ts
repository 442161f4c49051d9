import { countedMeasures, summedMeasures } from '@/lib/feedback'
import { superuser } from './database'

/** What rows of sums `s` say of each measure: to be joined laterally as `m (measure, n, total, squares)`. */
export const byMeasure = superuser.unsafe(
  `(values ${[
    ...countedMeasures.map(measure => `('${measure}', ${measure}, ${measure}, ${measure})`),
    ...summedMeasures.map(measure => `('${measure}', ${measure}_n, ${measure}_total, ${measure}_squares)`),
  ].join(', ')}) m (measure, n, total, squares)`,
)

/** Every sum that the rows make, reckoned anew, beside what is kept; only where the two differ. */
export const differences = (organization: string) => superuser`
  with said as (
    select team_id, day, customers, 'survey' as channel, m.measure, m.value
    from responses r cross join lateral (values ('entries', 1), ('overall', overall), ('understood', understood),
      ('welcome', welcome), ('important', important), ('comfortable', comfortable),
      ('would_return', case would_return when 'yes' then 1 when 'no' then 0 when 'unsure' then 0 end),
      ('would_tell', case when would_tell >= 9 then 1 when would_tell >= 7 then 0 when would_tell >= 0 then -1 end),
      ('brought_by_' || brought_by, 1)) m(measure, value)
    where organization_id = ${organization} and set_aside_at is null
    union all
    select team_id, day, customers, channel, m.measure, m.value
    from heard_feedback h cross join lateral (values ('entries', 1), ('overall', rating)) m(measure, value)
    where organization_id = ${organization} and withdrawn_at is null
  ), reckoned as (
    select team_id, day, customers, channel, measure, count(*)::int as n, sum(value)::int as total,
      sum(value * value)::int as squares
    from said where value is not null and measure is not null group by 1, 2, 3, 4, 5
  ), summed as (
    select team_id, day, customers, channel, m.measure, sum(m.n)::int as n, sum(m.total)::int as total,
      sum(m.squares)::int as squares
    from daily_sums cross join lateral ${byMeasure}
    where organization_id = ${organization} group by 1, 2, 3, 4, 5 having sum(m.n) <> 0
  )
  select * from reckoned r full join summed s using (team_id, day, customers, channel, measure)
  where (r.n, r.total, r.squares) is distinct from (s.n, s.total, s.squares)`
