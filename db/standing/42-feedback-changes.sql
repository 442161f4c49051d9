-- What is done to feedback once it is there: mended, withdrawn, tagged, linked to a person or a standard.

revoke insert, update, delete on feedback_tags, feedback_traces from portal;
grant select, insert, update, delete on feedback_tags to doorkeeper;
grant select, insert, update on feedback_traces to doorkeeper;
grant select on tags, standard_versions to doorkeeper;
grant update on responses, heard_feedback to doorkeeper;

grant create on schema public to doorkeeper;

create or replace function viewer_leads(team uuid) returns boolean
language sql stable set search_path = pg_catalog, pg_temp
as $$
  select current_setting('app.role') = 'admin' or team = any (current_setting('app.managed_teams')::uuid[])
$$;
revoke all on function viewer_leads(uuid) from public;
grant execute on function viewer_leads(uuid) to doorkeeper;

-- Tags and traces follow what they are on.
create or replace function follow_response() returns trigger
language plpgsql set search_path = pg_catalog, public, pg_temp
as $$
begin
  update feedback_tags set about_id = new.about_id
  where organization_id = new.organization_id and response_id = new.id;
  return null;
end $$;

create or replace function follow_heard() returns trigger
language plpgsql set search_path = pg_catalog, public, pg_temp
as $$
begin
  update feedback_traces set team_id = new.team_id
  where organization_id = new.organization_id and heard_id = new.id and team_id <> new.team_id;
  if new.withdrawn_at is not null then
    delete from feedback_tags where organization_id = new.organization_id and heard_id = new.id;
  else
    update feedback_tags set team_id = new.team_id, about_id = new.about_id, logged_by = new.logged_by, day = new.day,
      customers = new.customers, rating = new.rating
    where organization_id = new.organization_id and heard_id = new.id;
  end if;
  return null;
end $$;

revoke all on function follow_response(), follow_heard() from public;
grant execute on function follow_response(), follow_heard() to doorkeeper;
create or replace trigger follow after update on responses for each row execute function follow_response();
create or replace trigger follow after update on heard_feedback for each row execute function follow_heard();

-- Keeps what the member who logged it says it was, with what it said before, and moves the sums.
create or replace function change_heard(entry uuid, seen integer, team uuid, on_day date, instant timestamptz, who text,
  through text, heard text, rated integer, about uuid, standard uuid)
returns text
language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp
as $$
declare
  organization uuid := current_setting('app.organization_id')::uuid;
  viewer uuid := current_setting('app.member_id')::uuid;
  was heard_feedback;
  moved record;
begin
  select * into was from heard_feedback
  where organization_id = organization and id = entry and logged_by = viewer and withdrawn_at is null for update;
  if not found then return null; end if;
  if (was.team_id, was.day, was.customers, was.channel, was.words, was.rating, was.about_id, was.standard_id)
    is not distinct from (team, on_day, who, through, heard, rated::smallint, about, standard) then return 'changed'; end if;
  if was.revision <> seen then return 'stale'; end if;

  insert into feedback_traces (organization_id, id, heard_id, team_id, revision, deed, by_id, at, customers, channel,
    words, rating, day, team_before, about_id, standard_id)
  values (organization, gen_random_uuid(), entry, team, was.revision, 'changed', viewer, instant, was.customers,
    was.channel, was.words, was.rating, was.day, was.team_id, was.about_id, was.standard_id);
  -- In one order for all, so that two who move entries the other way round cannot wait for each other.
  for moved in
    select * from (values
      (was.team_id, was.day, was.customers, was.channel, was.rating::integer, -1),
      (team, on_day, who, through, rated, 1)
    ) m (team_id, day, customers, channel, rating, times) order by team_id, day, customers, channel
  loop
    perform add_to_sums(organization, moved.team_id, moved.day, moved.customers, moved.channel,
      jsonb_build_object('entries', 1, 'overall', moved.rating), moved.times);
  end loop;
  update heard_feedback set team_id = team, day = on_day, customers = who, channel = through, words = heard,
    rating = rated, about_id = about, standard_id = standard, revision = was.revision + 1
  where organization_id = organization and id = entry;
  return 'changed';
end $$;

-- Takes what the member logged out of lists and sums; the trace keeps who, when and why.
create or replace function withdraw_heard(entry uuid, seen integer, instant timestamptz, why text) returns text
language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp
as $$
declare
  organization uuid := current_setting('app.organization_id')::uuid;
  viewer uuid := current_setting('app.member_id')::uuid;
  was heard_feedback;
begin
  select * into was from heard_feedback
  where organization_id = organization and id = entry and logged_by = viewer for update;
  if not found then return null; end if;
  if was.withdrawn_at is not null then return 'withdrawn'; end if;
  if was.revision <> seen then return 'stale'; end if;

  insert into feedback_traces (organization_id, id, heard_id, team_id, revision, deed, by_id, at, reason)
  values (organization, gen_random_uuid(), entry, was.team_id, was.revision, 'withdrawn', viewer, instant, why);
  perform add_to_sums(organization, was.team_id, was.day, was.customers, was.channel,
    jsonb_build_object('entries', 1, 'overall', was.rating), -1);
  update heard_feedback set withdrawn_at = instant, revision = was.revision + 1
  where organization_id = organization and id = entry;
  return 'withdrawn';
end $$;

-- Says whom or which standard a customer's words touch: for those who lead the team.
create or replace function link_feedback(entry uuid, seen integer, instant timestamptz, about uuid, standard uuid)
returns text
language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp
as $$
declare
  organization uuid := current_setting('app.organization_id')::uuid;
  viewer uuid := current_setting('app.member_id')::uuid;
  kind text := 'response';
  was record;
begin
  select team_id, revision, about_id, standard_id into was from responses
  where organization_id = organization and id = entry and set_aside_at is null for update;
  if not found then
    kind := 'heard';
    select team_id, revision, about_id, standard_id into was from heard_feedback
    where organization_id = organization and id = entry and withdrawn_at is null for update;
  end if;
  if not found or not viewer_leads(was.team_id) then return null; end if;
  if (was.about_id, was.standard_id) is not distinct from (about, standard) then return 'linked'; end if;
  if was.revision <> seen then return 'stale'; end if;

  insert into feedback_traces (organization_id, id, response_id, heard_id, team_id, revision, deed, by_id, at, about_id,
    standard_id)
  values (organization, gen_random_uuid(), case when kind = 'response' then entry end,
    case when kind = 'heard' then entry end, was.team_id, was.revision, 'linked', viewer, instant, was.about_id,
    was.standard_id);
  if kind = 'response' then
    update responses set about_id = about, standard_id = standard, revision = was.revision + 1
    where organization_id = organization and id = entry;
  else
    update heard_feedback set about_id = about, standard_id = standard, revision = was.revision + 1
    where organization_id = organization and id = entry;
  end if;
  return 'linked';
end $$;

-- Puts exactly these tags on something: for those who lead the team, and whoever logged it. Retired ones only stay.
create or replace function tag_feedback(entry uuid, wanted uuid[], instant timestamptz) returns boolean
language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp
as $$
declare
  organization uuid := current_setting('app.organization_id')::uuid;
  viewer uuid := current_setting('app.member_id')::uuid;
  it record;
begin
  select id as response_id, null::uuid as heard_id, team_id, about_id, null::uuid as logged_by, day, received_at as at,
    customers, overall as rating into it
  from responses where organization_id = organization and id = entry and set_aside_at is null for update;
  if not found then
    select null::uuid as response_id, id as heard_id, team_id, about_id, logged_by, day, logged_at as at, customers,
      rating into it
    from heard_feedback where organization_id = organization and id = entry and withdrawn_at is null for update;
  end if;
  if not found or not (viewer_leads(it.team_id) or it.logged_by is not distinct from viewer) then return false; end if;

  delete from feedback_tags where organization_id = organization
    and (response_id = it.response_id or heard_id = it.heard_id) and tag_id <> all (wanted);
  insert into feedback_tags (organization_id, id, tag_id, response_id, heard_id, team_id, about_id, logged_by, day, at,
    customers, rating, tagged_by, tagged_at)
  select organization, gen_random_uuid(), t.id, it.response_id, it.heard_id, it.team_id, it.about_id, it.logged_by,
    it.day, it.at, it.customers, it.rating, viewer, instant
  from tags t
  where t.organization_id = organization and t.id = any (wanted) and t.retired_at is null
    and not exists (select from feedback_tags g where g.organization_id = organization and g.tag_id = t.id
      and (g.response_id = it.response_id or g.heard_id = it.heard_id));
  return true;
end $$;

do $$
declare signature text;
begin
  foreach signature in array array[
    'change_heard(uuid, integer, uuid, date, timestamptz, text, text, text, integer, uuid, uuid)',
    'withdraw_heard(uuid, integer, timestamptz, text)', 'link_feedback(uuid, integer, timestamptz, uuid, uuid)',
    'tag_feedback(uuid, uuid[], timestamptz)'
  ] loop
    execute format('alter function %s owner to doorkeeper', signature);
    execute format('revoke all on function %s from public', signature);
    execute format('grant execute on function %s to portal', signature);
  end loop;
end $$;

revoke create on schema public from doorkeeper;
