-- Who is asking, and signing in. Owned by the doorkeeper, who sees just the tables named in 00-ground.sql.

grant create on schema public to doorkeeper;

-- Finds the member behind a session. A session lives while it is used: learners 14 days between two uses
-- and 60 in all, managers 7 and 30, admins 12 hours and 7 days. Use is noted every five minutes at most.
create or replace function find_member(session uuid) returns jsonb
language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp
as $$
declare
  s record; m record; o record; i record;
  belonging uuid[]; managing uuid[]; part text; idle interval; whole interval;
begin
  select * into s from sessions where id = session;
  if not found then return null; end if;

  select * into m from members
  where identity_id = s.identity_id and deactivated_at is null
    and (s.organization_id is null or organization_id = s.organization_id)
  order by joined_at, id limit 1;
  if not found then return null; end if;

  select coalesce(array_agg(team_id), '{}') into belonging
  from team_members where organization_id = m.organization_id and member_id = m.id;
  with recursive under as (
    select team_id from team_members
    where organization_id = m.organization_id and member_id = m.id and manages
    union
    select t.id from teams t join under u on t.parent_id = u.team_id where t.organization_id = m.organization_id
  )
  select coalesce(array_agg(team_id), '{}') into managing from under;

  part := case when m.is_admin then 'admin' when cardinality(managing) > 0 then 'manager' else 'learner' end;
  idle := case part when 'admin' then interval '12 hours' when 'manager' then interval '7 days' else interval '14 days' end;
  whole := case part when 'admin' then interval '7 days' when 'manager' then interval '30 days' else interval '60 days' end;
  if s.last_seen_at < now() - idle or s.created_at < now() - whole then return null; end if;
  if s.last_seen_at < now() - interval '5 minutes' then
    update sessions set last_seen_at = now() where id = session;
  end if;

  select * into i from identities where id = s.identity_id;
  select * into o from organizations where id = m.organization_id;
  return jsonb_build_object(
    'sessionId', s.id, 'identityId', s.identity_id, 'memberId', m.id, 'name', m.name, 'rank', m.rank, 'role', part,
    'locale', i.locale, 'theme', i.theme, 'timeZone', coalesce(i.time_zone, o.time_zone),
    'ownTeams', belonging, 'managedTeams', managing,
    'organizationId', o.id, 'organizationName', o.name, 'shortName', o.short_name, 'serviceVision', o.service_vision,
    'reset', own_reset(o.id, m.id), 'elsewhere', exists (
      select from members e
      where e.identity_id = s.identity_id and e.deactivated_at is null and e.organization_id <> m.organization_id),
    'clock', jsonb_build_object('timeZone', o.time_zone, 'dayStarts', o.day_starts_at), 'now', now());
end $$;

create or replace function find_credentials(given text)
returns table (identity_id uuid, password_hash text)
language sql stable security definer set search_path = pg_catalog, public, pg_temp
as $$ select i.id, i.password_hash from identities i where i.login = given $$;

-- Counts within the last so many seconds, in slots of a fifteenth of them. The sum is a statement of its own,
-- so that it sees what others counted while this one waited for its slot.
create or replace function count_against(subject text, seconds integer) returns integer
language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp
as $$
declare slot double precision := seconds / 15.0; counted integer;
begin
  insert into limit_counters as c (key, window_starts, count)
  values (subject, to_timestamp(floor(extract(epoch from clock_timestamp()) / slot) * slot), 1)
  on conflict (key, window_starts) do update set count = c.count + 1;
  select sum(count) into counted from limit_counters
  where key = subject and window_starts > clock_timestamp() - make_interval(secs => seconds);
  return counted;
end $$;

create or replace function take_back(subject text, seconds integer) returns void
language sql volatile security definer set search_path = pg_catalog, public, pg_temp
as $$
  update limit_counters set count = greatest(count - 1, 0)
  where key = subject and window_starts = (
    select max(window_starts) from limit_counters
    where key = subject and count > 0 and window_starts > clock_timestamp() - make_interval(secs => seconds))
$$;

create or replace function tidy_up() returns void
language sql volatile security definer set search_path = pg_catalog, public, pg_temp
as $$
  delete from sessions where created_at < now() - interval '61 days' or last_seen_at < now() - interval '15 days';
  delete from limit_counters where window_starts < now() - interval '2 days';
  delete from sign_in_codes where expires_at < now() - interval '2 days';
$$;

do $$
declare signature text;
begin
  foreach signature in array array[
    'find_member(uuid)', 'find_credentials(text)', 'count_against(text, integer)', 'take_back(text, integer)'
  ] loop
    execute format('alter function %s owner to doorkeeper', signature);
    execute format('revoke all on function %s from public', signature);
    execute format('grant execute on function %s to portal', signature);
  end loop;
end $$;

alter function tidy_up() owner to doorkeeper;
revoke all on function tidy_up() from public;
grant execute on function tidy_up() to clerk;

revoke create on schema public from doorkeeper;
