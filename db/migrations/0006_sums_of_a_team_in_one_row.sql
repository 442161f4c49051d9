-- Row security would hide the rows from their owner; it is forced again after the migrations.
ALTER TABLE "quiz_sums" NO FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "quiz_sums" DROP CONSTRAINT "quiz_sums_cell";--> statement-breakpoint
ALTER TABLE "quiz_sums" ADD COLUMN "counts" jsonb;--> statement-breakpoint
UPDATE "quiz_sums" s SET "counts" = t."counts" FROM (
  SELECT "organization_id", min("id"::text)::uuid AS "id", jsonb_object_agg("question", jsonb_build_array("people", "points")) AS "counts"
  FROM "quiz_sums" GROUP BY "organization_id", "quiz", "version", "first", "month", "team_id"
) t WHERE s."organization_id" = t."organization_id" AND s."id" = t."id";--> statement-breakpoint
DELETE FROM "quiz_sums" WHERE "counts" IS NULL;--> statement-breakpoint
ALTER TABLE "quiz_sums" ALTER COLUMN "counts" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "quiz_sums" DROP COLUMN "question";--> statement-breakpoint
ALTER TABLE "quiz_sums" DROP COLUMN "people";--> statement-breakpoint
ALTER TABLE "quiz_sums" DROP COLUMN "points";--> statement-breakpoint
ALTER TABLE "quiz_sums" ADD CONSTRAINT "quiz_sums_cell" UNIQUE NULLS NOT DISTINCT("organization_id","quiz","version","first","month","team_id");--> statement-breakpoint
-- As in db/standing/30-quizzes.sql, so that a portal that still runs goes on counting without a gap.
create or replace function with_answers(counts jsonb, answers jsonb) returns jsonb
language sql immutable set search_path = pg_catalog, pg_temp
as $$
  select counts || coalesce(jsonb_object_agg(q.key, jsonb_build_array(
    coalesce((counts -> q.key ->> 0)::integer, 0) + 1,
    coalesce((counts -> q.key ->> 1)::integer, 0)
      + case q.value when 'yes' then 1 when 'no' then 0 else q.value::integer end
  )), '{}') from jsonb_each_text(answers) q where q.value is not null
$$;--> statement-breakpoint
create or replace function count_answers(counted quiz_counted, of_version integer, of_team uuid, answers jsonb) returns void
language plpgsql volatile set search_path = pg_catalog, public, pg_temp
as $$
declare
  month_of constant date := date_trunc('month', counted.month)::date;
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
  insert into quiz_sums as s (id, quiz, version, first, month, team_id, counts)
  values (gen_random_uuid(), counted.quiz, of_version, counted.first, month_of, team, with_answers('{}', answers))
  on conflict on constraint quiz_sums_cell do update set counts = with_answers(s.counts, answers);
end $$;--> statement-breakpoint
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
end $$;--> statement-breakpoint
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
