-- Commitment by rank, as everybody sees it: the vision, the quiz and practice, which people do for themselves, as counts
-- of groups in which nobody can be made out; and what a head of the organization shows of themselves.

grant select (organization_id, member_id, day) on readings, choices to doorkeeper;
grant select on commitment_shown to doorkeeper;
grant select, insert on commitment_months to doorkeeper;
revoke all on commitment_months from portal;
revoke update, delete on commitment_shown from portal;
grant update (shown_at, hidden_at) on commitment_shown to portal;

grant create on schema public to doorkeeper;

-- The ranks that are counted together, from the front line up, by how many people each has: as lib/rank-groups.ts says
-- it (e2e/commitment-floor.spec.ts holds the two against each other).
create or replace function rank_groups(front_line integer, supervisor integer, head integer, executive integer, fewest integer)
returns table (ranks text[])
language plpgsql immutable set search_path = pg_catalog, pg_temp
as $$
declare
  names constant text[] := array['executive', 'head', 'supervisor'];
  sizes constant integer[] := array[executive, head, supervisor];
  filled text[] := '{}';
  small text[] := '{}';
  small_people integer := 0;
  leaders jsonb := '[]';
  every text[];
begin
  for i in 1 .. 3 loop
    continue when sizes[i] = 0;
    filled := names[i] || filled;
    small := names[i] || small;
    small_people := small_people + sizes[i];
    continue when small_people < fewest;
    leaders := jsonb_build_array(to_jsonb(small)) || leaders;
    small := '{}';
    small_people := 0;
  end loop;
  if small_people > 0 and leaders <> '[]' then
    leaders := jsonb_set(leaders, '{0}', to_jsonb(small) || (leaders -> 0));
  end if;

  if (leaders <> '[]' or filled = '{}') and (front_line = 0 or front_line >= fewest) then
    if front_line > 0 then return query select array['front_line']; end if;
    return query select array(select jsonb_array_elements_text(l.value)) from jsonb_array_elements(leaders) l;
    return;
  end if;
  every := case when front_line > 0 then array['front_line'] else '{}' end || filled;
  if front_line + supervisor + head + executive >= fewest then return query select every; end if;
end $$;

-- What is said of a number of people instead of the number; null where the number itself is said.
create or replace function words_for_count(done integer, people integer, steady boolean) returns text
language sql immutable set search_path = pg_catalog, pg_temp
as $$
  select case
    when done <= 1 then 'hardly_anybody'
    when done >= people - 1 then 'nearly_all'
    when steady then null
    when 2 * done < people then 'less_than_half'
    else 'half_or_more'
  end
$$;

-- Counts a month that is over, once. Only the function below calls it.
create or replace function count_commitment(from_month date, to_month date, least_people integer) returns void
language sql volatile set search_path = pg_catalog, public, pg_temp
as $$
  with clock as (
    select o.id as org, o.time_zone as zone, make_interval(hours => o.day_starts_at) as start
    from organizations o where o.id = current_setting('app.organization_id')::uuid
  ), counted as (
    select m.id, m.rank from members m join clock c on c.org = m.organization_id
    where ((m.joined_at at time zone c.zone) - c.start)::date <= from_month
      and (m.deactivated_at is null or ((m.deactivated_at at time zone c.zone) - c.start)::date >= to_month)
      and not exists (
        select from commitment_shown s where s.organization_id = m.organization_id and s.member_id = m.id)
  ), days as (
    select r.member_id, r.day from readings r join clock c on c.org = r.organization_id
    where r.day >= from_month and r.day < to_month
    union
    select k.member_id, k.day from choices k join clock c on c.org = k.organization_id
    where k.day >= from_month and k.day < to_month
  ), practising as (
    select member_id from days group by member_id having count(*) >= 4
  ), with_vision as (
    select distinct r.member_id from worksheet_rounds r join clock c on c.org = r.organization_id
    where r.slug = 'service-vision' and r.finished_on < to_month
  ), with_quiz as (
    select distinct a.member_id from attempts a join clock c on c.org = a.organization_id
    where a.quiz = 'given-life' and a.day < to_month
  ), groups as (
    select g.ranks from (
      select count(*) filter (where rank = 'front_line')::integer as front_line,
        count(*) filter (where rank = 'supervisor')::integer as supervisor,
        count(*) filter (where rank = 'head')::integer as head,
        count(*) filter (where rank = 'executive')::integer as executive
      from counted
    ) n, rank_groups(n.front_line, n.supervisor, n.head, n.executive, least_people) g
  ), cells as (
    select (row_number() over (order by g.ranks))::integer - 1 as at, g.ranks, array_agg(c.id) as ids,
      count(*)::integer as people, count(v.member_id)::integer as vision, count(q.member_id)::integer as quiz,
      count(p.member_id)::integer as practised
    from groups g join counted c on c.rank = any (g.ranks)
    left join with_vision v on v.member_id = c.id
    left join with_quiz q on q.member_id = c.id
    left join practising p on p.member_id = c.id
    group by g.ranks
  ), earlier as (
    select t.month, (row_number() over (partition by t.month order by t.ranks))::integer - 1 as at, t.people, t.people_ids as ids
    from commitment_months t join clock c on c.org = t.organization_id
    where t.steady
  ), shared as (
    select e.month, e.at as was, n.at as now, count(*)::integer as people
    from earlier e cross join unnest(e.ids) x (id)
    join (select cells.at, y.id from cells cross join unnest(cells.ids) y (id)) n on n.id = x.id
    group by e.month, e.at, n.at
  ), unions as (
    -- Every group of this month, and every few of them together, as the bits of a number; then the same of each month before.
    select mask, sum(people) as people from cells cross join generate_series(1, 15) mask
    where (mask >> at) & 1 = 1 and mask < 1 << (select count(*)::integer from cells) group by mask
  ), unions_before as (
    select month, mask, sum(people) as people from earlier cross join generate_series(1, 15) mask
    where (mask >> at) & 1 = 1 group by month, mask
  ), near as (
    -- Those that differ from one before by a few people: beside each other their numbers would tell about these.
    select u.mask from unions u cross join unions_before b
    where u.people + b.people - 2 * coalesce((
      select sum(s.people) from shared s
      where s.month = b.month and (b.mask >> s.was) & 1 = 1 and (u.mask >> s.now) & 1 = 1), 0)
      between 1 and least_people - 1
    group by u.mask
  ), unsteady as (
    select at from cells where 1 << at in (select mask from near)
  )
  insert into commitment_months (id, month, ranks, people_ids, people, vision, quiz, practised, steady)
  select gen_random_uuid(), from_month, ranks, ids, people, vision, quiz, practised,
    at not in (select at from unsteady) and not exists (
      select from near where (near.mask >> cells.at) & 1 = 1
        and not exists (select from unsteady where (near.mask >> unsteady.at) & 1 = 1))
  from cells
  on conflict do nothing
$$;

-- For each group of ranks in a month that is over: how many people belonged to the organization all through it, and of
-- them how many had finished their service vision by its end, had taken the quiz once by then, and had practised on at
-- least four of its days (lib/commitment.ts).
--
-- Why nothing about one person follows from it, whoever asks, and however often:
-- * Ranks are joined here, so that no group is below the floor (reliability.md). The groups of a month don't overlap,
--   and everybody is in one, or nobody is.
-- * A month is counted once, when it is over by the organization's calendar, and stays so. Else an admin could give one
--   person another rank, end or begin their membership, or somebody could take a sheet away, and the number before and
--   after would tell about them. No month before one that was counted is ever counted.
-- * Zero and all would tell about each one; one and all but one would tell it to that one. So these four are "hardly
--   anybody" and "nearly all". From two on either side nobody learns of another, and the gap stays visible in groups
--   of five to nine, which most leaders are. The floor itself on both sides would silence all of them.
-- * Vision and quiz stay done. Had one person come or gone since a month that was told, two numbers would tell about
--   that one. So in a month whose group, alone or together with others, differs by fewer people than the floor from
--   those told before, they are told as "less than half" or "half or more". Practice begins anew each month.
-- * Whoever shows their own ticks by name, or ever did, isn't counted among the others: the rest would be fewer.
create or replace function commitment_of_ranks(from_month date, to_month date)
returns table (ranks text[], people integer, vision integer, vision_words text, quiz integer, quiz_words text,
  practised integer, practised_words text)
language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp
as $$
#variable_conflict use_column
declare
  org constant uuid := current_setting('app.organization_id')::uuid;
  least_people integer;
  here date;
begin
  if from_month is null or to_month is null or from_month <> date_trunc('month', from_month::timestamp)::date
    or to_month <> (from_month::timestamp + interval '1 month')::date
  then
    raise exception 'not a whole month' using errcode = '22023';
  end if;
  select greatest(5, o.floor), ((now() at time zone o.time_zone) - make_interval(hours => o.day_starts_at))::date
  into least_people, here from organizations o where o.id = org;
  if here is null or to_month > here then return; end if;

  if not exists (select from commitment_months t where t.organization_id = org and t.month >= from_month) then
    perform pg_advisory_xact_lock(hashtextextended('commitment ' || org, 0));
    if not exists (select from commitment_months t where t.organization_id = org and t.month >= from_month) then
      perform count_commitment(from_month, to_month, least_people);
    end if;
  end if;

  return query
    select t.ranks, t.people,
      case when w.vision is null then t.vision end, w.vision,
      case when w.quiz is null then t.quiz end, w.quiz,
      case when w.practised is null then t.practised end, w.practised
    from commitment_months t
    cross join lateral (
      select words_for_count(t.vision, t.people, t.steady) as vision,
        words_for_count(t.quiz, t.people, t.steady) as quiz,
        words_for_count(t.practised, t.people, true) as practised
    ) w
    where t.organization_id = org and t.month = from_month and t.people >= least_people
    order by array_position(array['front_line', 'supervisor', 'head', 'executive'], t.ranks[1]);
end $$;

-- What those who show their own ticks have done: by the end of a month that is over, and what they had accepted on a day.
-- Whoever was still counted among the others in that month shows what they accepted, and the rest from the next month
-- on: their own part taken from a group's number would leave too few. Vision and quiz stay done, so they are shown only
-- where, of every group that ever held them, the floor is left without those who show or ever did, and of these neither
-- hardly anybody nor nearly all have done it.
create or replace function commitment_ticks(from_month date, to_month date, on_day date)
returns table (member_id uuid, name text, accepted boolean, vision boolean, quiz boolean, practised boolean)
language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp
as $$
#variable_conflict use_column
declare
  org constant uuid := current_setting('app.organization_id')::uuid;
  least_people integer;
begin
  select greatest(5, o.floor) into least_people from organizations o where o.id = org;
  -- Whoever shows theirs now and stops before the month is counted would be among the others after all.
  perform commitment_of_ranks(from_month, to_month);
  return query
    with showing as (
      select m.id, m.name, exists (
        select from organizations o where o.id = org
          and to_month <= ((now() at time zone o.time_zone) - make_interval(hours => o.day_starts_at))::date
      ) and not exists (
        select from commitment_months t
        where t.organization_id = org and t.month = from_month and m.id = any (t.people_ids)
      ) as apart, not exists (
        select from commitment_months t
        cross join lateral (
          select t.people - count(*) as people,
            t.vision - count(*) filter (where exists (
              select from worksheet_rounds r where r.organization_id = org and r.member_id = o.member_id
                and r.slug = 'service-vision' and r.finished_on < t.month + interval '1 month')) as vision,
            t.quiz - count(*) filter (where exists (
              select from attempts a where a.organization_id = org and a.member_id = o.member_id
                and a.quiz = 'given-life' and a.day < t.month + interval '1 month')) as quiz
          from commitment_shown o where o.organization_id = org and o.member_id = any (t.people_ids)
        ) others
        where t.organization_id = org and m.id = any (t.people_ids) and (others.people < least_people
          or others.vision not between 2 and others.people - 2 or others.quiz not between 2 and others.people - 2)
      ) as leaves_enough
      from commitment_shown s
      join members m on m.organization_id = s.organization_id and m.id = s.member_id
      where s.organization_id = org and s.hidden_at is null and m.rank = 'executive' and m.deactivated_at is null
    ), asked as (
      select a.member_id, bool_and(g.member_id is not null) as accepted
      from acceptances_asked(on_day) a
      left join acceptances_given(on_day) g on g.standard_id = a.standard_id and g.member_id = a.member_id
      where a.member_id in (select id from showing)
      group by a.member_id
    )
    select s.id, s.name, a.accepted,
      case when s.apart and s.leaves_enough then exists (
        select from worksheet_rounds r where r.organization_id = org and r.member_id = s.id
          and r.slug = 'service-vision' and r.finished_on < to_month) end,
      case when s.apart and s.leaves_enough then exists (
        select from attempts t where t.organization_id = org and t.member_id = s.id
          and t.quiz = 'given-life' and t.day < to_month) end,
      case when s.apart then (
        select count(*) >= 4 from (
          select r.day from readings r where r.organization_id = org and r.member_id = s.id
            and r.day >= from_month and r.day < to_month
          union
          select k.day from choices k where k.organization_id = org and k.member_id = s.id
            and k.day >= from_month and k.day < to_month
        ) d) end
    from showing s left join asked a on a.member_id = s.id;
end $$;

-- For each rank: the people who are asked to accept a standard in force, and those who have accepted every one. A duty,
-- shown to everybody as shares by rank; lib/rank-groups.ts joins the small ones.
create or replace function accepted_by_rank(on_day date)
returns table (rank text, asked integer, complete integer)
language sql stable security definer set search_path = pg_catalog, public, pg_temp
as $$
  with by_member as (
    select a.member_id, bool_and(g.member_id is not null) as complete
    from acceptances_asked(on_day) a
    left join acceptances_given(on_day) g on g.standard_id = a.standard_id and g.member_id = a.member_id
    group by a.member_id
  )
  select m.rank, count(*)::integer, count(*) filter (where b.complete)::integer
  from members m join by_member b on b.member_id = m.id
  where m.organization_id = (select current_setting('app.organization_id')::uuid)
  group by m.rank
$$;

do $$
declare signature text;
begin
  foreach signature in array array[
    'rank_groups(integer, integer, integer, integer, integer)', 'words_for_count(integer, integer, boolean)',
    'count_commitment(date, date, integer)'
  ] loop
    execute format('alter function %s owner to doorkeeper', signature);
    execute format('revoke all on function %s from public', signature);
  end loop;
  foreach signature in array array[
    'commitment_of_ranks(date, date)', 'commitment_ticks(date, date, date)', 'accepted_by_rank(date)'
  ] loop
    execute format('alter function %s owner to doorkeeper', signature);
    execute format('revoke all on function %s from public', signature);
    execute format('grant execute on function %s to portal', signature);
  end loop;
end $$;

revoke create on schema public from doorkeeper;
