import { quizzes } from '../../../lib/quizzes/shelf.ts'

/** How large the organization is, whatever was said to it: houses of one team and the wards under it. */
export const large = { people: 5_000, teams: 500, teamsOfAHouse: 10 }

/** An id for the nth of a kind, the same in every run, in the form of a random UUID. */
const idsFor = sql => sql`
  create or replace function bench_id(kind text, n bigint) returns uuid language sql immutable parallel safe
  as $$ select overlay(overlay(md5(kind || n) placing '4' from 13) placing '8' from 17)::uuid $$`

/**
 * An organization (5,000 people in 500 teams, unless said otherwise), with standards that most accepted, a
 * worksheet that most have done, quizzes taken, a survey link for each team; and nothing said by customers yet. Person
 * 1 is its admin, person 2 manages the first house.
 * @returns {Promise<{ admin: string, manager: string }>} identities
 */
export async function found(sql, house = large) {
  await sql.begin(async tx => {
    await idsFor(tx)
    const [there] = await tx`select from organizations where short_name = 'volume'`
    if (there) return
    // Foreign keys of rows that refer to each other by construction need no look at each.
    await tx`set local session_replication_role = replica`
    await people(tx, house)
    await duties(tx, house)
    for (const quiz of quizzes) await taken(tx, quiz)
  })
  await sql`vacuum analyze`
  const [row] = await sql`select bench_id('identity', 1) as admin, bench_id('identity', 2) as manager`
  return row
}

async function people(tx, { people, teams, teamsOfAHouse }) {
  await tx`insert into organizations (id, name, short_name, time_zone, service_vision)
    values (bench_id('organization', 1), 'The large house', 'volume', 'UTC', 'Whoever asks us leaves with an answer.')`
  await tx`insert into teams (organization_id, id, name, parent_id)
    select bench_id('organization', 1), bench_id('team', n),
      case n % ${teamsOfAHouse} when 1 then 'House ' || n else 'Ward ' || n end,
      case n % ${teamsOfAHouse} when 1 then null
        else bench_id('team', (n - 1) / ${teamsOfAHouse} * ${teamsOfAHouse} + 1) end
    from generate_series(1, ${teams}::int) n`
  await tx`insert into identities (id, login, password_hash)
    select bench_id('identity', n), 'person' || n || '@volume', '-' from generate_series(1, ${people}::int) n`
  await tx`insert into members (organization_id, id, identity_id, name, rank, is_admin, joined_at)
    select bench_id('organization', 1), bench_id('member', n), bench_id('identity', n), 'Person ' || n,
      case when n % 100 = 0 then 'head' when n % 10 = 0 then 'supervisor' else 'front_line' end, n = 1,
      now() - interval '400 days'
    from generate_series(1, ${people}::int) n`
  await tx`insert into team_members (organization_id, id, team_id, member_id, manages)
    select bench_id('organization', 1), bench_id('belonging', n),
      bench_id('team', case n when 2 then 1 else 1 + (n - 1) % ${teams} end), bench_id('member', n), n = 2
    from generate_series(1, ${people}::int) n`
  await tx`insert into survey_links (organization_id, id, code, label, team_id, made_by, created_at)
    select bench_id('organization', 1), bench_id('link', n), left(md5('link' || n), 10), 'Card on the desk',
      bench_id('team', n), bench_id('member', 1), now() - interval '400 days'
    from generate_series(1, ${teams}::int) n`
  await tx`insert into tags (organization_id, id, name, made_by, created_at)
    select bench_id('organization', 1), bench_id('tag', n), 'Matter ' || n, bench_id('member', 1),
      now() - interval '400 days'
    from generate_series(1, 8) n`
}

/** Ten standards that seven of ten accepted, and a worksheet that six of ten finished. */
async function duties(tx, { people }) {
  await tx`insert into standards (organization_id, id, owner_id)
    select bench_id('organization', 1), bench_id('standard', n), bench_id('member', 1) from generate_series(1, 10) n`
  await tx`insert into standard_versions (organization_id, id, standard_id, number, title, category, pledge, author_id,
      published_at, published_by, starts_on)
    select bench_id('organization', 1), bench_id('version', n), bench_id('standard', n), 1, 'Standard ' || n, 'phone',
      'It is picked up before the fourth ring.', bench_id('member', 1), now() - interval '60 days',
      bench_id('member', 1), current_date - 60
    from generate_series(1, 10) n`
  await tx`insert into acceptances (organization_id, id, version_id, member_id, accepted_at)
    select bench_id('organization', 1), bench_id('acceptance', p * 10 + s), bench_id('version', s),
      bench_id('member', p), now() - interval '40 days'
    from generate_series(1, ${people}::int) p cross join generate_series(1, 10) s where (p * 7 + s) % 10 < 7`
  await tx`insert into worksheet_expectations (organization_id, id, slug, expected_by, since)
    values (bench_id('organization', 1), bench_id('expectation', 1), 'service-vision', bench_id('member', 1),
      now() - interval '80 days')`
  await tx`insert into worksheet_rounds (organization_id, id, member_id, slug, version, number, team_id, started_at,
      finished_on, openly)
    select organization_id, bench_id('round', row_number() over ()), member_id, 'service-vision', 1, 1, team_id,
      now() - interval '30 days', current_date - 29, true
    from team_members where organization_id = bench_id('organization', 1) and hashtext(id::text) % 10 between -6 and 5`
}

/** Everybody's first attempt at a quiz, over the last six months, with its sums. */
async function taken(tx, { slug, version, questions }) {
  const answers = tx`(
    select m.id as member_id, q.value ->> 'key' as question,
      case q.value ->> 'kind' when 'yes_no' then (abs(hashtext(m.id::text || q.key)) % 3 > 0)::int
        else 1 + abs(hashtext(m.id::text || q.key)) % 5 end as points, q.value ->> 'kind' as kind
    from members m cross join jsonb_each(${JSON.stringify(Object.fromEntries(questions.entries()))}::text::jsonb) q
    where m.organization_id = bench_id('organization', 1))`
  await tx`insert into attempts (organization_id, id, member_id, quiz, version, first, team_id, day, submitted_at)
    select b.organization_id, gen_random_uuid(), b.member_id, ${slug}, ${version}, true, b.team_id, d.day, d.day
    from team_members b
    cross join lateral (select current_date - abs(hashtext(b.id::text)) % 180 as day) d
    where b.organization_id = bench_id('organization', 1)`
  await tx`insert into attempt_answers (organization_id, id, member_id, answers)
    select a.organization_id, a.id, a.member_id, (
      select jsonb_object_agg(w.question, case w.kind when 'yes_no' then to_jsonb(case w.points when 1 then 'yes' else 'no' end)
        else to_jsonb(w.points::text) end)
      from ${answers} w where w.member_id = a.member_id)
    from attempts a where a.organization_id = bench_id('organization', 1) and a.quiz = ${slug}`
  await tx`insert into quiz_counted (organization_id, id, member_id, quiz, first, month)
    select organization_id, id, member_id, quiz, first, date_trunc('month', day)::date from attempts
    where organization_id = bench_id('organization', 1) and quiz = ${slug}`
  await tx`insert into quiz_month_teams (organization_id, id, month, team_id, above)
    select t.organization_id, gen_random_uuid(), m.month, t.id, t.parent_id from teams t
    cross join (select distinct month from quiz_counted where organization_id = bench_id('organization', 1)) m
    where t.organization_id = bench_id('organization', 1) on conflict do nothing`
  await tx`insert into quiz_sums (organization_id, id, quiz, version, first, month, team_id, counts)
    select c.organization_id, gen_random_uuid(), c.quiz, c.version, true, c.month, c.team_id,
      jsonb_object_agg(c.question, jsonb_build_array(c.people, c.points))
    from (
      select a.organization_id, a.quiz, a.version, date_trunc('month', a.day)::date as month, a.team_id,
        w.question, count(*) as people, sum(w.points) as points
      from attempts a join ${answers} w on w.member_id = a.member_id
      where a.organization_id = bench_id('organization', 1) and a.quiz = ${slug}
      group by a.organization_id, a.quiz, a.version, date_trunc('month', a.day), a.team_id, w.question
    ) c group by c.organization_id, c.quiz, c.version, c.month, c.team_id`
}
