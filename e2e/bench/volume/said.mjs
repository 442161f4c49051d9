import { addedOn, addedUp, sumList } from '../../../db/sum-columns.ts'
import { large } from './house.mjs'

/** Rows that are made in one statement. */
const atOnce = 500_000

/** How many responses there are. */
export async function countSaid(sql) {
  const [{ count }] = await sql`select count(*)::int as count from responses
    where organization_id = bench_id('organization', 1)`
  return count
}

/**
 * Makes responses until there are `many`, over the last year and all teams, two of a hundred with words, and beside
 * each fifty something heard; with all that the portal would have kept with them: sums of days, stems of words, tags.
 */
export async function sayUntil(sql, many, house = large) {
  for (let there = await countSaid(sql); there < many; there += atOnce) {
    const last = Math.min(many, there + atOnce)
    await sql.begin(async tx => {
      // Set by set; the triggers would do the same row by row.
      await tx`set local session_replication_role = replica`
      await responses(tx, house, there + 1, last)
      await heard(tx, house, Math.floor(there / 50) + 1, Math.floor(last / 50))
    })
  }
  await totals(sql)
  await sql`vacuum analyze`
  await agree(sql)
}

/** How many values there are of each, their sum, and the sum of their squares. */
const added = (tx, values) =>
  tx.unsafe(
    values
      .map(value => `count(${value}), coalesce(sum(${value}), 0), coalesce(sum(power(${value}, 2)), 0)`)
      .join(', '),
  )

/** The nth instant of the last year, the nth team and the nth words, the same in every run. */
const place = (tx, house, from, to) => tx`(
  select n, at, (at - interval '4 hours')::date as day, bench_id('team', team) as team_id, bench_id('link', team) as link_id,
    (lpad(to_hex((extract(epoch from at) * 1000)::bigint), 12, '0') || '7' || substr(md5(n::text), 1, 3) || '8'
      || substr(md5(n::text), 4, 15))::uuid as id, abs(hashtext('a' || n)) as a, abs(hashtext('b' || n)) as b
  from (
    select n, date_trunc('hour', now()) - make_interval(secs => abs(hashtext('at' || n)) % 31536000) as at,
      1 + abs(hashtext('team' || n)) % ${house.teams}::int as team
    from generate_series(${from}::bigint, ${to}::bigint) n
  ) w)`

/** Some words of an answer's own, a sentence of six out of sixty. */
const words = tx => tx`(
  select string_agg((array['breakfast','room','window','desk','waited','friendly','asked','answer','evening','morning',
    'lift','garden','quiet','noise','towel','thank','question','phone','nobody','everybody','smile','minute','bill',
    'night','coffee','stairs','child','luggage','taxi','street','water','light','kitchen','table','nurse','letter',
    'form','counter','signature','Tuesday','weekend','holiday','train','doctor','result','appointment','repair','ward',
    'floor','door','bench','music','heating','shower','pillow','menu','soup','soap','key','card'])[
    1 + abs(hashtext(p.n::text || ' ' || place)) % 60], ' ') from generate_series(1, 6) place)`

async function responses(tx, house, from, to) {
  await tx`
    with made as (
      select p.*, 1 + greatest(p.a % 7 - 2, p.b % 5) % 5 as overall,
        case when p.a / 7 % 9 < 4 then 1 + p.b / 5 % 5 end as understood,
        case when p.a / 63 % 9 < 4 then 1 + p.b / 25 % 5 end as welcome,
        case when p.a / 567 % 9 < 4 then 1 + p.b / 125 % 5 end as important,
        case when p.a / 5103 % 9 < 4 then 1 + p.b / 625 % 5 end as comfortable,
        (array['been_before', 'somebody_told_me', 'other', null])[1 + p.b / 3125 % 4] as brought_by,
        (array['yes', 'yes', 'yes', 'unsure', 'no', null, null])[1 + p.b / 12500 % 7] as would_return,
        case when p.a / 45927 % 2 = 0 then p.b / 87500 % 11 end as would_tell,
        case when p.n % 50 = 0 then ${words(tx)} end as comment
      from ${place(tx, house, from, to)} p
    ), stored as (
      insert into responses (organization_id, id, link_id, team_id, customers, day, received_at, overall, understood,
        welcome, important, comfortable, brought_by, would_return, would_tell, comment)
      select bench_id('organization', 1), id, link_id, team_id, 'external', day, at, overall, understood, welcome,
        important, comfortable, brought_by, would_return, would_tell, comment
      from made order by at
    ), indexed as (
      insert into feedback_lexemes (organization_id, lexeme, team_id, at, feedback_id)
      select bench_id('organization', 1), l, team_id, at, id from made, unnest(lexemes_of('en', comment)) l
      where comment is not null
    ), tagged as (
      insert into feedback_tags (organization_id, id, tag_id, response_id, team_id, day, at, customers, rating,
        tagged_by, tagged_at)
      select bench_id('organization', 1), bench_id('tagging', n), bench_id('tag', 1 + n / 50 % 8), id, team_id, day, at,
        'external', overall, bench_id('member', 1), at
      from made where comment is not null and n / 50 % 4 = 0
    )
    insert into daily_sums as kept (organization_id, team_id, day, customers, channel, slot, ${tx.unsafe(sumList)})
    select bench_id('organization', 1), team_id, day, 'external', 'survey', 0, count(*),
      count(*) filter (where brought_by = 'been_before'), count(*) filter (where brought_by = 'somebody_told_me'),
      count(*) filter (where brought_by = 'other'), ${added(tx, [
        'overall',
        'understood',
        'welcome',
        'important',
        'comfortable',
        "case would_return when 'yes' then 1 when 'no' then 0 when 'unsure' then 0 end",
        'case when would_tell >= 9 then 1 when would_tell >= 7 then 0 when would_tell is not null then -1 end',
      ])}
    from made group by team_id, day order by team_id, day
    on conflict on constraint daily_sums_pkey do update set ${tx.unsafe(addedOn)}`
}

async function heard(tx, house, from, to) {
  if (to < from) return
  await tx`
    with made as (
      select p.*, (array['letter', 'spoken', 'email', 'phone', 'survey_comment', 'social'])[1 + p.a % 6] as channel,
        case when p.a / 6 % 2 = 0 then 1 + p.b % 5 end as rating, ${words(tx)} as words
      from ${place(tx, house, from, to)} p
    ), stored as (
      insert into heard_feedback (organization_id, id, team_id, day, logged_at, logged_by, customers, channel, words,
        rating)
      select bench_id('organization', 1), bench_id('heard', n), team_id, day, at,
        bench_id('member', 1 + a % ${house.people}::int), 'external', channel, words, rating
      from made order by at
    ), indexed as (
      insert into feedback_lexemes (organization_id, lexeme, team_id, at, feedback_id)
      select bench_id('organization', 1), l, team_id, at, bench_id('heard', n) from made, unnest(lexemes_of('en', words)) l
    )
    insert into daily_sums as kept (organization_id, team_id, day, customers, channel, slot, entries, overall_n,
      overall_total, overall_squares)
    select bench_id('organization', 1), team_id, day, 'external', channel, 0, count(*), ${added(tx, ['rating'])}
    from made group by team_id, day, channel order by team_id, day, channel
    on conflict on constraint daily_sums_pkey do update set ${tx.unsafe(addedOn)}`
}

/** What the folding of the sums adds to the totals of all teams. */
const totals = sql =>
  sql.begin(async tx => {
    await tx`delete from daily_totals where organization_id = bench_id('organization', 1)`
    await tx`
      insert into daily_totals (organization_id, day, customers, channel, ${tx.unsafe(sumList)})
      select organization_id, day, customers, channel, ${tx.unsafe(addedUp)}
      from daily_sums s where organization_id = bench_id('organization', 1) and slot = 0 group by 1, 2, 3, 4`
  })

/** Sums and rows must tell the same, else what is measured is not what the portal keeps. */
async function agree(sql) {
  const [found] = await sql`
    select (select sum(entries) from daily_sums where organization_id = o.id)::int as summed,
      (select sum(overall_total) from daily_totals where organization_id = o.id)::int as total,
      ((select count(*) from responses where organization_id = o.id)
        + (select count(*) from heard_feedback where organization_id = o.id))::int as stored,
      ((select sum(overall) from responses where organization_id = o.id)
        + (select coalesce(sum(rating), 0) from heard_feedback where organization_id = o.id))::int as rated
    from organizations o where o.id = bench_id('organization', 1)`
  if (found.summed !== found.stored || found.total !== found.rated)
    throw new Error(`the sums differ from what is stored: ${JSON.stringify(found)}`)
}
