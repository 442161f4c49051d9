-- Letting somebody back in who forgot their password, so that nobody gains by it. Owned by the doorkeeper, as in
-- 10-identity.sql.

revoke all on sign_in_codes from portal;
revoke insert, update, delete on password_resets from portal;
grant update (dismissed_at) on password_resets to portal;
grant select, insert, update, delete on sign_in_codes to doorkeeper;
grant select, insert on password_resets to doorkeeper;

grant create on schema public to doorkeeper;

-- Whether one member manages a team of another, itself or from above.
create or replace function manages_team_of(organization uuid, giver uuid, person uuid) returns boolean
language sql stable set search_path = pg_catalog, public, pg_temp
as $$
  with recursive under as (
    select t.team_id from team_members t
    where t.organization_id = organization and t.member_id = giver and t.manages
    union
    select t.id from teams t join under u on t.parent_id = u.team_id where t.organization_id = organization
  )
  select exists (
    select from team_members t join under u on u.team_id = t.team_id
    where t.organization_id = organization and t.member_id = person)
$$;

-- Whether a giver may let a person back in, both identities, in one organization: admins anybody else, managers the
-- learners of their teams.
create or replace function may_let_in(organization uuid, giver uuid, person uuid) returns boolean
language sql stable set search_path = pg_catalog, public, pg_temp
as $$
  select exists (
    select from members g join members p on p.organization_id = g.organization_id
    where g.organization_id = organization and g.identity_id = giver and p.identity_id = person
      and giver <> person and g.deactivated_at is null and p.deactivated_at is null
      and (g.is_admin or (not p.is_admin and manages_team_of(organization, g.id, p.id) and not exists (
        select from team_members t
        where t.organization_id = organization and t.member_id = p.id and t.manages))))
$$;

-- One password opens all organizations of a person: whoever lets them back in must be able to in each, or somebody who
-- is an admin of one could come into another as them.
create or replace function may_let_in_everywhere(giver uuid, person uuid) returns boolean
language sql stable set search_path = pg_catalog, public, pg_temp
as $$
  select not exists (
    select from members p
    where p.identity_id = person and p.deactivated_at is null
      and not may_let_in(p.organization_id, giver, person))
$$;

-- For the member of the context: 'yes', 'elsewhere' where another organization stands in the way, null where they may not.
create or replace function letting_in(member uuid) returns text
language sql stable security definer set search_path = pg_catalog, public, pg_temp
as $$
  select case when may_let_in_everywhere(g.identity_id, p.identity_id) then 'yes' else 'elsewhere' end
  from members g join members p on p.organization_id = g.organization_id
  where g.organization_id = current_setting('app.organization_id')::uuid
    and g.id = current_setting('app.member_id')::uuid
    and p.id = member and may_let_in(g.organization_id, g.identity_id, p.identity_id)
$$;

-- Makes a code for a colleague, in place of any that is still open. The same one twice is one.
create or replace function make_sign_in_code(code uuid, person uuid, hash text) returns text
language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp
as $$
declare
  organization constant uuid := current_setting('app.organization_id')::uuid;
  outcome constant text := letting_in(person);
begin
  if outcome is distinct from 'yes' then return outcome; end if;
  -- Two givers at once would each leave the other's open.
  perform pg_advisory_xact_lock(hashtextextended(person::text, 7331206));
  delete from sign_in_codes c
  where c.organization_id = organization and c.member_id = person and c.used_at is null and c.id <> code;
  insert into sign_in_codes (organization_id, id, member_id, secret_hash, given_by, expires_at)
  values (organization, code, person, hash, current_setting('app.member_id')::uuid, now() + interval '30 minutes')
  on conflict do nothing;
  return 'yes';
end $$;

-- Whether a code still opens the door: in time, unused, and from somebody who may still give it.
create or replace function sign_in_code_is_open(given sign_in_codes) returns boolean
language sql stable set search_path = pg_catalog, public, pg_temp
as $$
  select given.used_at is null and given.expires_at > now() and exists (
    select from members g join members p on p.organization_id = g.organization_id
    where g.organization_id = given.organization_id and g.id = given.given_by and p.id = given.member_id
      and may_let_in(g.organization_id, g.identity_id, p.identity_id)
      and may_let_in_everywhere(g.identity_id, p.identity_id))
$$;

-- What the holder of a secret may know about the code behind it; nothing when it is over.
create or replace function find_sign_in_code(hash text) returns jsonb
language sql stable security definer set search_path = pg_catalog, public, pg_temp
as $$
  select jsonb_build_object(
    'name', m.name, 'login', i.login, 'organizationName', o.name, 'shortName', o.short_name)
  from sign_in_codes c
  join members m on m.organization_id = c.organization_id and m.id = c.member_id
  join identities i on i.id = m.identity_id
  join organizations o on o.id = c.organization_id
  where c.secret_hash = hash and sign_in_code_is_open(c)
$$;

-- Sets the new password and gives whose it is; null where nothing is open. All sessions end, and in every organization
-- of the person what they wrote stays closed for a day, by this clock.
create or replace function redeem_sign_in_code(hash text, password text) returns uuid
language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp
as $$
declare c sign_in_codes; person uuid; giver uuid;
begin
  -- The lock lets the second of two clicks wait for the first.
  select s.* into c from sign_in_codes s where s.secret_hash = hash for update;
  if not found or not sign_in_code_is_open(c) then return null; end if;
  select m.identity_id into person from members m where m.organization_id = c.organization_id and m.id = c.member_id;
  select m.identity_id into giver from members m where m.organization_id = c.organization_id and m.id = c.given_by;
  update identities set password_hash = password where id = person;
  delete from sessions where identity_id = person;
  update sign_in_codes set used_at = now() where organization_id = c.organization_id and id = c.id;
  insert into password_resets (organization_id, id, member_id, given_by, reset_at, closed_until)
  select m.organization_id, gen_random_uuid(), m.id, g.id, now(), now() + interval '24 hours'
  from members m left join members g on g.organization_id = m.organization_id and g.identity_id = giver
  where m.identity_id = person;
  insert into audit_entries (organization_id, id, member_id, deed, subject_id)
  select m.organization_id, gen_random_uuid(), m.id, 'account.come-back', m.id from members m
  where m.identity_id = person and m.deactivated_at is null;
  return person;
end $$;

-- Who came back with a secret just now: a form sent twice is to end as it did the first time. Whoever asks must prove
-- the password besides.
create or replace function newly_let_in(hash text) returns text
language sql stable security definer set search_path = pg_catalog, public, pg_temp
as $$
  select i.login from sign_in_codes c
  join members m on m.organization_id = c.organization_id and m.id = c.member_id
  join identities i on i.id = m.identity_id
  where c.secret_hash = hash and c.used_at > now() - interval '1 hour'
$$;

-- What a member is to know of their latest reset: until they have read of it, and while their words are closed.
create or replace function own_reset(organization uuid, member uuid) returns jsonb
language sql stable set search_path = pg_catalog, public, pg_temp
as $$
  select jsonb_build_object(
    'id', r.id, 'by', g.name, 'at', r.reset_at, 'closedUntil', r.closed_until, 'closed', r.closed_until > now(),
    'read', r.dismissed_at is not null)
  from password_resets r
  left join members g on g.organization_id = r.organization_id and g.id = r.given_by
  where r.organization_id = organization and r.member_id = member
    and (r.dismissed_at is null or r.closed_until > now())
  order by r.closed_until desc limit 1
$$;

do $$
declare signature text;
begin
  foreach signature in array array[
    'manages_team_of(uuid, uuid, uuid)', 'may_let_in(uuid, uuid, uuid)', 'may_let_in_everywhere(uuid, uuid)',
    'sign_in_code_is_open(sign_in_codes)', 'own_reset(uuid, uuid)'
  ] loop
    execute format('alter function %s owner to doorkeeper', signature);
    execute format('revoke all on function %s from public', signature);
  end loop;
  foreach signature in array array[
    'letting_in(uuid)', 'make_sign_in_code(uuid, uuid, text)', 'find_sign_in_code(text)', 'redeem_sign_in_code(text, text)',
    'newly_let_in(text)'
  ] loop
    execute format('alter function %s owner to doorkeeper', signature);
    execute format('revoke all on function %s from public', signature);
    execute format('grant execute on function %s to portal', signature);
  end loop;
end $$;

revoke create on schema public from doorkeeper;
