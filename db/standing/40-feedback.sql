-- Surveys and feedback: what customers send without signing in, and the sums that are kept with each row.

-- Nobody writes an answer, or a sum, but through the functions below; of a link all but its code changes.
revoke insert, update, delete on responses, response_words, heard_feedback, question_answers, daily_sums, daily_totals
  from portal;
revoke update, delete on survey_links from portal;
grant update (label, team_id, customers, last_day, intro, thanks, revision, paused_at, revoked_at) on survey_links
  to portal;
revoke delete on survey_wordings from portal;

grant select on survey_links, survey_wordings to doorkeeper;
grant select, insert on responses, heard_feedback to doorkeeper;
grant insert on response_words, question_answers to doorkeeper;
grant select on survey_questions, standard_audiences to doorkeeper;
grant select, insert, update on daily_sums to doorkeeper;
revoke all on daily_totals from doorkeeper;
grant select, insert, update, delete on daily_sums to clerk;
grant select, insert, update on daily_totals to clerk;

grant create on schema public to doorkeeper;

-- The day that an instant belongs to: before the hour at which the day starts it is still yesterday.
create or replace function organization_day(instant timestamptz, zone text, starts integer) returns date
language sql stable set search_path = pg_catalog, pg_temp
as $$ select (instant at time zone zone - make_interval(hours => starts))::date $$;
revoke all on function organization_day(timestamptz, text, integer) from public;
grant execute on function organization_day(timestamptz, text, integer) to clerk, doorkeeper;

-- Adds an answer to the sums of its team and day, or takes it away: what it says of each measure, or nothing.
create or replace function add_to_sums(organization uuid, team uuid, on_day date, who text, through text,
  measured jsonb, times integer default 1)
returns void
language plpgsql volatile set search_path = pg_catalog, public, pg_temp
as $$
begin
  insert into daily_sums as s (organization_id, team_id, day, customers, channel, slot,
    entries, brought_by_been_before, brought_by_somebody_told_me, brought_by_other,
    overall_n, overall_total, overall_squares,
    understood_n, understood_total, understood_squares,
    welcome_n, welcome_total, welcome_squares,
    important_n, important_total, important_squares,
    comfortable_n, comfortable_total, comfortable_squares,
    would_return_n, would_return_total, would_return_squares,
    would_tell_n, would_tell_total, would_tell_squares)
  select organization, team, on_day, who, through, 1 + pg_backend_pid() % 15,
    times * coalesce(m.entries, 0), times * coalesce(m.brought_by_been_before, 0),
    times * coalesce(m.brought_by_somebody_told_me, 0), times * coalesce(m.brought_by_other, 0),
    times * num_nonnulls(m.overall), times * coalesce(m.overall, 0), times * coalesce(m.overall * m.overall, 0),
    times * num_nonnulls(m.understood), times * coalesce(m.understood, 0), times * coalesce(m.understood * m.understood, 0),
    times * num_nonnulls(m.welcome), times * coalesce(m.welcome, 0), times * coalesce(m.welcome * m.welcome, 0),
    times * num_nonnulls(m.important), times * coalesce(m.important, 0), times * coalesce(m.important * m.important, 0),
    times * num_nonnulls(m.comfortable), times * coalesce(m.comfortable, 0), times * coalesce(m.comfortable * m.comfortable, 0),
    times * num_nonnulls(m.would_return), times * coalesce(m.would_return, 0), times * coalesce(m.would_return * m.would_return, 0),
    times * num_nonnulls(m.would_tell), times * coalesce(m.would_tell, 0), times * coalesce(m.would_tell * m.would_tell, 0)
  from jsonb_to_record(measured) as m (entries integer, brought_by_been_before integer,
    brought_by_somebody_told_me integer, brought_by_other integer, overall integer, understood integer,
    welcome integer, important integer, comfortable integer, would_return integer, would_tell integer)
  on conflict on constraint daily_sums_pkey do update set
    entries = s.entries + excluded.entries,
    brought_by_been_before = s.brought_by_been_before + excluded.brought_by_been_before,
    brought_by_somebody_told_me = s.brought_by_somebody_told_me + excluded.brought_by_somebody_told_me,
    brought_by_other = s.brought_by_other + excluded.brought_by_other,
    overall_n = s.overall_n + excluded.overall_n,
    overall_total = s.overall_total + excluded.overall_total,
    overall_squares = s.overall_squares + excluded.overall_squares,
    understood_n = s.understood_n + excluded.understood_n,
    understood_total = s.understood_total + excluded.understood_total,
    understood_squares = s.understood_squares + excluded.understood_squares,
    welcome_n = s.welcome_n + excluded.welcome_n,
    welcome_total = s.welcome_total + excluded.welcome_total,
    welcome_squares = s.welcome_squares + excluded.welcome_squares,
    important_n = s.important_n + excluded.important_n,
    important_total = s.important_total + excluded.important_total,
    important_squares = s.important_squares + excluded.important_squares,
    comfortable_n = s.comfortable_n + excluded.comfortable_n,
    comfortable_total = s.comfortable_total + excluded.comfortable_total,
    comfortable_squares = s.comfortable_squares + excluded.comfortable_squares,
    would_return_n = s.would_return_n + excluded.would_return_n,
    would_return_total = s.would_return_total + excluded.would_return_total,
    would_return_squares = s.would_return_squares + excluded.would_return_squares,
    would_tell_n = s.would_tell_n + excluded.would_tell_n,
    would_tell_total = s.would_tell_total + excluded.would_tell_total,
    would_tell_squares = s.would_tell_squares + excluded.would_tell_squares;
end $$;
revoke all on function add_to_sums(uuid, uuid, date, text, text, jsonb, integer) from public;
grant execute on function add_to_sums(uuid, uuid, date, text, text, jsonb, integer) to doorkeeper;

-- Whether a version of a standard applies to a team: to everybody, to it, or to one above it.
create or replace function applies_to_team(organization uuid, version uuid, team uuid) returns boolean
language sql stable set search_path = pg_catalog, public, pg_temp
as $$
  with recursive above as (
    select t.id, t.parent_id from teams t where t.organization_id = organization and t.id = team
    union
    select t.id, t.parent_id from above a join teams t on t.organization_id = organization and t.id = a.parent_id
  )
  select not exists (
      select from standard_audiences a where a.organization_id = organization and a.version_id = version)
    or exists (select from standard_audiences a join above t on t.id = a.team_id
      where a.organization_id = organization and a.version_id = version)
$$;

-- The question on a standard that customers of a team are asked now.
create or replace function question_for(organization uuid, team uuid) returns survey_questions
language sql stable set search_path = pg_catalog, public, pg_temp
as $$
  select q.* from survey_questions q
  where q.organization_id = organization and q.ended_at is null and applies_to_team(organization, q.version_id, team)
$$;
revoke all on function applies_to_team(uuid, uuid, uuid), question_for(uuid, uuid) from public;
grant execute on function applies_to_team(uuid, uuid, uuid), question_for(uuid, uuid) to doorkeeper, portal;

-- What the holder of a link's code may know of it; null for unknown and revoked codes alike.
create or replace function read_survey() returns jsonb
language sql stable security definer set search_path = pg_catalog, public, pg_temp
as $$
  select jsonb_build_object(
    'state', case
      when l.last_day < organization_day(now(), o.time_zone, o.day_starts_at) then 'expired'
      when l.paused_at is not null then 'paused' else 'open' end,
    'intro', coalesce(l.intro, w.intro), 'thanks', coalesce(l.thanks, w.thanks),
    'organizationName', o.name, 'teamName', t.name, 'customers', l.customers, 'question', case
      when l.customers = 'external' then (
        select jsonb_build_object('id', q.id, 'words', q.words, 'unit', q.unit)
        from question_for(l.organization_id, l.team_id) q where q.id is not null) end,
    'day', organization_day(now(), o.time_zone, o.day_starts_at), 'now', now())
  from survey_links l
  join organizations o on o.id = l.organization_id
  join teams t on t.organization_id = l.organization_id and t.id = l.team_id
  left join survey_wordings w on w.organization_id = l.organization_id and l.customers = 'external'
  where l.code = current_setting('app.link_code') and l.revoked_at is null
  order by l.created_at, l.id limit 1
$$;

-- Stores an answer once, with its sums; false where the link takes none. One beyond the limits is set aside.
create or replace function store_response(response uuid, said jsonb, beyond_limits boolean, received timestamptz)
returns boolean
language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp
as $$
declare
  link record;
  instant timestamptz := coalesce(received, now());
  on_day date;
begin
  select l.organization_id, l.id, l.team_id, l.customers, o.time_zone, o.day_starts_at into link
  from survey_links l join organizations o on o.id = l.organization_id
  where l.code = current_setting('app.link_code') and l.revoked_at is null and l.paused_at is null
    and (l.last_day is null or l.last_day >= organization_day(now(), o.time_zone, o.day_starts_at))
  order by l.created_at, l.id limit 1;
  if not found then return false; end if;

  on_day := organization_day(instant, link.time_zone, link.day_starts_at);
  insert into responses (organization_id, id, link_id, team_id, customers, day, received_at, overall, understood,
    welcome, important, comfortable, brought_by, would_return, would_tell, comment, set_aside_at)
  values (link.organization_id, response, link.id, link.team_id, link.customers, on_day, instant,
    (said->>'overall')::smallint, (said->>'understood')::smallint, (said->>'welcome')::smallint,
    (said->>'important')::smallint, (said->>'comfortable')::smallint, said->>'broughtBy', said->>'wouldReturn',
    (said->>'wouldTell')::smallint, said->>'comment', case when beyond_limits then instant end)
  on conflict (organization_id, id) do nothing;
  if not found then return true; end if;

  if said->>'whole' is not null or said->>'whoHelped' is not null then
    insert into response_words (organization_id, id, team_id, comment, who_helped)
    values (link.organization_id, response, link.team_id, said->>'whole', said->>'whoHelped');
  end if;
  -- A question that was taken away while somebody had it before them still counts for a day.
  if not beyond_limits and link.customers = 'external' and said->>'answer' is not null then
    insert into question_answers (organization_id, id, question_id, team_id, day, value)
    select link.organization_id, gen_random_uuid(), q.id, link.team_id, on_day, (said->>'answer')::double precision
    from survey_questions q
    where q.organization_id = link.organization_id and q.id = (said->>'questionId')::uuid
      and (q.ended_at is null or q.ended_at > instant - interval '1 day')
      and (q.unit is not null or said->>'answer' in ('0', '1'))
      and applies_to_team(link.organization_id, q.version_id, link.team_id);
  end if;
  if not beyond_limits then
    perform add_to_sums(link.organization_id, link.team_id, on_day, link.customers, 'survey', jsonb_build_object(
      'entries', 1, 'overall', said->'overall', 'understood', said->'understood', 'welcome', said->'welcome',
      'important', said->'important', 'comfortable', said->'comfortable',
      'would_return', case said->>'wouldReturn' when 'yes' then 1 when 'no' then 0 when 'unsure' then 0 end,
      'would_tell', case when (said->>'wouldTell')::smallint >= 9 then 1
        when (said->>'wouldTell')::smallint >= 7 then 0 when said->>'wouldTell' is not null then -1 end,
      'brought_by_been_before', case said->>'broughtBy' when 'been_before' then 1 end,
      'brought_by_somebody_told_me', case said->>'broughtBy' when 'somebody_told_me' then 1 end,
      'brought_by_other', case said->>'broughtBy' when 'other' then 1 end));
  end if;
  return true;
end $$;

-- Keeps once what the member of this transaction heard, with its sums.
create or replace function store_heard(entry uuid, team uuid, on_day date, instant timestamptz, who text, through text,
  heard text, rated integer, about uuid, standard uuid)
returns void
language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp
as $$
declare organization uuid := current_setting('app.organization_id')::uuid;
begin
  insert into heard_feedback (organization_id, id, team_id, day, logged_at, logged_by, customers, channel, words,
    rating, about_id, standard_id)
  values (organization, entry, team, on_day, instant, current_setting('app.member_id')::uuid, who, through, heard,
    rated, about, standard)
  on conflict (organization_id, id) do nothing;
  if found then
    perform add_to_sums(organization, team, on_day, who, through, jsonb_build_object('entries', 1, 'overall', rated));
  end if;
end $$;

do $$
declare signature text;
begin
  foreach signature in array array[
    'read_survey()', 'store_response(uuid, jsonb, boolean, timestamptz)',
    'store_heard(uuid, uuid, date, timestamptz, text, text, text, integer, uuid, uuid)'
  ] loop
    execute format('alter function %s owner to doorkeeper', signature);
    execute format('revoke all on function %s from public', signature);
    execute format('grant execute on function %s to portal', signature);
  end loop;
end $$;

revoke create on schema public from doorkeeper;
