-- Answers to quizzes as sums: added in the writer's own transaction, read by one function that keeps the floor.
-- The application may neither read nor write the sums, and the doorkeeper may not read the answers.

revoke update, delete on attempts, attempt_answers from portal;
revoke all on quiz_counted, quiz_month_teams, quiz_sums from portal;
grant select on attempts to doorkeeper;
grant select (organization_id, id, member_id, slug, version, number, team_id, finished_on) on worksheet_rounds to doorkeeper;
grant select, insert on quiz_counted, quiz_month_teams to doorkeeper;
grant select, insert, update on quiz_sums to doorkeeper;

grant create on schema public to doorkeeper;

-- Counts of questions, each as [people, points], with what one more person answered.
create or replace function with_answers(counts jsonb, answers jsonb) returns jsonb
language sql immutable set search_path = pg_catalog, pg_temp
as $$
  select counts || coalesce(jsonb_object_agg(q.key, jsonb_build_array(
    coalesce((counts -> q.key ->> 0)::integer, 0) + 1,
    coalesce((counts -> q.key ->> 1)::integer, 0)
      + case q.value when 'yes' then 1 when 'no' then 0 else q.value::integer end
  )), '{}') from jsonb_each_text(answers) q where q.value is not null
$$;

-- Counts what somebody answered about themselves, question by question, for their team and month: how many answered,
-- and their points (a yes is 1, a no nothing, a rating its number). `counted` holds the person, what was answered and the
-- day. A person counts once a month among first answers and once among later ones, whichever version they answered;
-- asked again, it changes nothing. Only the two functions below call it.
create or replace function count_answers(counted quiz_counted, of_version integer, of_team uuid, answers jsonb) returns void
language plpgsql volatile set search_path = pg_catalog, public, pg_temp
as $$
declare
  month_of constant date := date_trunc('month', counted.month)::date;
  row_if_new constant uuid := gen_random_uuid();
  row_of uuid;
  team uuid;
begin
  insert into quiz_counted (id, member_id, quiz, first, month)
  values (counted.id, counted.member_id, counted.quiz, counted.first, month_of) on conflict do nothing;
  if not found then return; end if;

  select t.team_id into team from quiz_month_teams t
  where t.organization_id = counted.organization_id and t.month = month_of and t.team_id = of_team;
  -- The month's first answer keeps the tree; the first of a team that is newer adds what is new in it. In one order for
  -- all, here and below, so that two writers cannot wait for each other.
  if team is null and (of_team is not null or not exists (
    select from quiz_month_teams t where t.organization_id = counted.organization_id and t.month = month_of))
  then
    insert into quiz_month_teams (id, month, team_id, above)
    select gen_random_uuid(), month_of, t.id, t.parent_id from teams t
    where t.organization_id = counted.organization_id order by t.id on conflict do nothing;
    select t.id into team from teams t where t.organization_id = counted.organization_id and t.id = of_team;
  end if;

  if coalesce(answers, '{}') = '{}' then return; end if;
  -- Mostly the row is there already: what a new one would count is reckoned only where it is new.
  insert into quiz_sums as s (id, quiz, version, first, month, team_id, counts)
  values (row_if_new, counted.quiz, of_version, counted.first, month_of, team, '{}')
  on conflict on constraint quiz_sums_cell do update set counts = with_answers(s.counts, answers)
  returning s.id into row_of;
  if row_of = row_if_new then
    update quiz_sums s set counts = with_answers(s.counts, answers)
    where s.organization_id = counted.organization_id and s.id = row_of;
  end if;
end $$;

-- Counts an attempt of the viewer.
create or replace function count_attempt(attempt uuid, answers jsonb) returns void
language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp
as $$
declare a attempts;
begin
  select * into a from attempts t
  where t.organization_id = current_setting('app.organization_id')::uuid and t.id = attempt
    and t.member_id = current_setting('app.member_id')::uuid;
  if not found then return; end if;
  perform count_answers(row(a.organization_id, a.id, a.member_id, a.quiz, a.first, a.day), a.version, a.team_id, answers);
end $$;

-- Counts the ratings that the viewer gave in a finished round of a worksheet and wants counted. They stand beside the
-- quizzes under the worksheet's name; the first round is a first attempt.
create or replace function count_ratings(round uuid, ratings jsonb) returns void
language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp
as $$
declare r record;
begin
  select t.organization_id, t.id, t.member_id, t.slug, t.version, t.number, t.team_id, t.finished_on into r
  from worksheet_rounds t
  where t.organization_id = current_setting('app.organization_id')::uuid and t.id = round
    and t.member_id = current_setting('app.member_id')::uuid and t.finished_on is not null;
  if not found then return; end if;
  perform count_answers(
    row(r.organization_id, r.id, r.member_id, 'worksheet-' || r.slug, r.number = 1, r.finished_on),
    r.version, r.team_id, ratings
  );
end $$;

-- Planned anew each time: a plan for any month of any organization takes ten times as long with hundreds of teams.
--
-- With whom each team is counted in a month, as { team: the team it is counted with }: itself where, with those under
-- it that are too few, at least five people answered; else the team above, 'top' above all. 'top' stands for itself
-- where the people left there and those without a team are at least five; else they are counted nowhere.
create or replace function quiz_groups(asked text, asked_version integer, firsts boolean, at_month date) returns jsonb
language plpgsql stable set search_path = pg_catalog, public, pg_temp set plan_cache_mode = force_custom_plan
as $$
declare
  org constant uuid := current_setting('app.organization_id')::uuid;
  places text[]; ups text[]; depths integer[]; answered integer[];
  goes jsonb := '{}';
  left_for jsonb := '{}';
  level integer; going jsonb;
begin
  with recursive tree as (
    select t.team_id, t.above, 1 as depth from quiz_month_teams t
    where t.organization_id = org and t.month = at_month and t.above is null
    union all
    select t.team_id, t.above, tree.depth + 1 from quiz_month_teams t join tree on t.above = tree.team_id
    where t.organization_id = org and t.month = at_month
  ), counted as (
    select s.team_id, min((q.counts ->> 0)::integer) as people
    from quiz_sums s cross join lateral jsonb_each(s.counts) q (question, counts)
    where s.organization_id = org and s.quiz = asked and s.version = asked_version
      and s.first = firsts and s.month = at_month
    group by s.team_id
  ), node as (
    select tree.team_id::text as place, coalesce(tree.above::text, 'top') as up, tree.depth,
      coalesce(c.people, 0) as people
    from tree left join counted c on c.team_id = tree.team_id
    union all
    select 'top', null, 0, coalesce(min(c.people), 0) from counted c where c.team_id is null
  )
  select array_agg(place), array_agg(up), array_agg(depth), array_agg(people)
  into places, ups, depths, answered from node;

  -- From the lowest level up: what a level leaves goes to the one right above it.
  for level in reverse (select max(d) from unnest(depths) d) .. 0 loop
    with here as (
      select n.place, n.up, n.people + coalesce((left_for ->> n.place)::integer, 0) as together
      from unnest(places, ups, depths, answered) n (place, up, depth, people) where n.depth = level
    ), left_here as (
      select up, sum(together) as people from here where together < 5 and place <> 'top' group by up
    )
    select
      (select jsonb_object_agg(place, case when together >= 5 then place else up end)
        from here where together >= 5 or place <> 'top'),
      (select jsonb_object_agg(up, people) from left_here)
    into going, left_for;
    goes := goes || coalesce(going, '{}');
    left_for := coalesce(left_for, '{}');
  end loop;
  return goes;
end $$;

-- The only way to the sums: figures of whole months for groups of teams, each of at least five people. Of a question
-- they tell how many answered and the points together, never how many gave which rating.
--
-- Why no combination of answers tells anything about one to four people: for a quiz, a kind of attempt and a month, a
-- person is counted in one version, and for each version the teams are divided into groups that don't overlap. So a
-- person is in one group, and five or more are in each (a raised floor hides groups, it never divides them otherwise).
-- A figure is always a whole group. It is shown only when nothing about it can change any more: the month is over
-- everywhere on earth (the second day after it, so that neither a time zone nor a late answer matters, and nobody sees
-- it grow by one), and the tree of teams is the one kept for that month. So every call shows some of the same
-- unchanging, disjoint groups, and whatever is added to or taken from whatever, what remains is whole groups. People
-- left over at the top are shown nowhere, and no total holds them: the figure of a team above is what is counted there,
-- without the teams that stand alone, and that of the organization is its groups together. There is no second division,
-- by weeks, because figures of the one could be subtracted from figures of the other.
--
-- A manager sees the groups that lie wholly in the teams they manage, an admin all. `among` leaves only those that
-- lie wholly in some teams.
create or replace function quiz_figures(
  asked text, asked_version integer, firsts boolean, from_month date, to_month date, among uuid[]
)
returns table (month date, team uuid, teams uuid[], people integer, question text, points integer)
language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp set plan_cache_mode = force_custom_plan
as $$
#variable_conflict use_column
declare
  org constant uuid := current_setting('app.organization_id')::uuid;
  every constant boolean := current_setting('app.role') = 'admin';
  managed constant uuid[] := current_setting('app.managed_teams')::uuid[];
  open_month constant date := date_trunc('month', (now() at time zone 'utc') - interval '2 days')::date;
  least_people integer;
  at_month date;
begin
  select greatest(5, o.floor) into least_people from organizations o where o.id = org;
  for at_month in
    select distinct s.month from quiz_sums s
    where s.organization_id = org and s.quiz = asked and s.version = asked_version and s.first = firsts
      and s.month >= from_month and s.month <= to_month and s.month < open_month
    order by 1
  loop
    return query
      with recursive goes as (
        select key as place, value as up from jsonb_each_text(quiz_groups(asked, asked_version, firsts, at_month))
      ), way as (
        select place, up from goes
        union
        select way.place, goes.up from way join goes on goes.place = way.up
      ), member_of as (
        select way.place, way.up as head from way join goes on goes.place = way.up and goes.up = way.up
      ), divided as (
        select head, array_agg(place::uuid) filter (where place <> 'top') as teams from member_of group by head
      ), shown as (
        select head, coalesce(teams, '{}') as teams from divided
        where (every or head <> 'top' and teams <@ managed) and (among is null or head <> 'top' and teams <@ among)
      ), summed as (
        select d.head, d.teams, q.question, sum((q.counts ->> 0)::integer)::integer as people,
          sum((q.counts ->> 1)::integer)::integer as points
        from shown d join member_of m on m.head = d.head
        join quiz_sums s on coalesce(s.team_id::text, 'top') = m.place
        cross join lateral jsonb_each(s.counts) q (question, counts)
        where s.organization_id = org and s.quiz = asked and s.version = asked_version
          and s.first = firsts and s.month = at_month
        group by d.head, d.teams, q.question
      )
      select at_month, nullif(s.head, 'top')::uuid, s.teams, s.people, s.question, s.points
      from summed s where s.people >= least_people order by s.head, s.question;
  end loop;
end $$;

alter function with_answers(jsonb, jsonb) owner to doorkeeper;
alter function count_answers(quiz_counted, integer, uuid, jsonb) owner to doorkeeper;
alter function count_attempt(uuid, jsonb) owner to doorkeeper;
alter function count_ratings(uuid, jsonb) owner to doorkeeper;
alter function quiz_groups(text, integer, boolean, date) owner to doorkeeper;
alter function quiz_figures(text, integer, boolean, date, date, uuid[]) owner to doorkeeper;
revoke all on function with_answers(jsonb, jsonb) from public;
revoke all on function count_answers(quiz_counted, integer, uuid, jsonb) from public;
revoke all on function count_attempt(uuid, jsonb) from public;
revoke all on function count_ratings(uuid, jsonb) from public;
revoke all on function quiz_groups(text, integer, boolean, date) from public;
revoke all on function quiz_figures(text, integer, boolean, date, date, uuid[]) from public;
grant execute on function count_attempt(uuid, jsonb) to portal;
grant execute on function count_ratings(uuid, jsonb) to portal;
grant execute on function quiz_figures(text, integer, boolean, date, date, uuid[]) to portal;

revoke create on schema public from doorkeeper;
